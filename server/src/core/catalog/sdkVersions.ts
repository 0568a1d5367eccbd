/**
 * Versions of Kakao's JavaScript SDK and the hashes of their files.
 *
 * Versions and dates: https://developers.kakao.com/docs/en/javascript/download and …/download-v1, read 2026-11 [H]; 2.8.2
 * and 2.8.3 from public projects [M]. Hashes: the value that independent public projects agree on, up to ten looked at
 * per version, no conflicting value; the one of 2.7.1 was also computed from the file.
 */
export interface SdkVersion {
  readonly version: string;
  /** ISO date of release, where known. */
  readonly date: string | undefined;
  /** File name to Subresource Integrity value; absent where no reliable value is known. */
  readonly integrity: Readonly<Record<string, string>>;
}

const release = (
  version: string,
  date: string | undefined,
  min?: string,
  others?: Record<string, string>,
): SdkVersion => ({
  version,
  date,
  integrity: { ...(min && { 'kakao.min.js': min }), ...others },
});

/** Newest first. */
export const sdkVersions: readonly SdkVersion[] = [
  release('2.8.3', '2026-09-03', 'sha384-oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy'),
  release('2.8.2', undefined, 'sha384-zt/G7/KfaRQ9dT/QIkS0ujMtzouJqzuSJcXVQu50x0rl/+mD1dc70AeOejVbMD9E'),
  release('2.8.1', '2026-04-09', 'sha384-OL+ylM/iuPLtW5U3XcvLSGhE8JzReKDank5InqlHGWPhb4140/yrBw0bg0y7+C9J'),
  release('2.8.0', '2026-03-03'),
  release('2.7.9', '2025-11-05', 'sha384-JpLApTkB8lPskhVMhT+m5Ln8aHlnS0bsIexhaak0jOhAkMYedQoVghPfSpjNi9K1'),
  release('2.7.8', '2025-09-03', 'sha384-WUSirVbD0ASvo37f3qQZuDap8wy76aJjmGyXKOYgPL/NdAs8HhgmPlk9dz2XQsNv'),
  release('2.7.7', '2025-08-28', 'sha384-tJkjbtDbvoxO+diRuDtwRO9JXR7pjWnfjfRn5ePUpl7e7RJCxKCwwnfqUAdXh53p'),
  release('2.7.6', '2025-08-07', 'sha384-WAtVcQYcmTO/N+C1N+1m6Gp8qxh+3NlnP7X1U7qP6P5dQY/MsRBNTh+e1ahJrkEm'),
  release('2.7.5', '2025-04-03', 'sha384-dok87au0gKqJdxs7msEdBPNnKSRT+/mhTVzq+qOhcL464zXwvcrpjeWvyj1kCdq6'),
  release('2.7.4', '2024-11-20', 'sha384-DKYJZ8NLiK8MN4/C5P2dtSmLQ4KwPaoqAfyA/DfmEc1VDxu4yyC7wy6K1Hs90nka'),
  release('2.7.3', '2024-11-05', 'sha384-kLbo2SvoNtOFiniJ1EQ9o2iDA8i3xp+O6Cns+L5cd4RsOJfl+43z5pvieT2ayq3C', {
    'kakao.channel.min.js': 'sha384-bWRMLTxQRntA4wEpVvfY/jIkkrpCzdbFJETnRNTm9kIF82L5UJfEsuhlcaqNQWiO',
  }),
  release('2.7.2', '2024-05-22', 'sha384-TiCUE00h649CAMonG018J2ujOgDKW/kVWlChEuu4jK2vxfAAD0eZxzCKakxg55G4'),
  release('2.7.1', '2024-03-22', 'sha384-kDljxUXHaJ9xAb2AzRd59KxjrFjzHa5TAoFQ6GbYTCAG0bjM55XohjjDT7tDDC01', {
    'kakao.js': 'sha384-pwDTu8wHS3HUfAgCS+FIgpFJHUJNO/2Eb0MZpYolcWKKVSQ6PDdeuEiwo/a1qdzq',
  }),
  release('2.7.0', '2024-03-04', 'sha384-l+xbElFSnPZ2rOaPrU//2FF5B4LB8FiX5q4fXYTlfcG4PGpMkE1vcL7kNXI6Cci0'),
  release('2.6.0', '2023-12-18', 'sha384-6MFdIr0zOira1CHQkedUqJVql0YtcZA1P0nbPrQYJXVJZUkTk/oX4U9GhUIs3/z8'),
  release('2.5.0', '2023-11-15', 'sha384-kYPsUbBPlktXsY6/oNHSUDZoTX6+YI51f63jCPEIPFP09ttByAdxd2mEjKuhdqn4'),
  release('2.4.0', '2023-09-07', 'sha384-mXVrIX2T/Kszp6Z0aEWaA8Nm7J6/ZeWXbL8UpGRjKwWe56Srd/iyNmWMBhcItAjH'),
  release('2.3.0', '2023-07-13', 'sha384-70k0rrouSYPWJt7q9rSTKpiTfX6USlMYjZUtr1Du+9o4cGvhPAWxngdtVZDdErlh'),
  release('2.2.0', '2023-05-31', 'sha384-x+WG2i7pOR+oWb6O5GV5f1KN2Ko6N7PTGPS7UlasYWNxZMKQA63Cj/B2lbUmUfuC'),
  release('2.1.0', undefined, 'sha384-dpu02ieKC6NUeKFoGMOKz6102CLEWi9+5RQjWSV0ikYSFFd8M3Wp2reIcquJOemx'),
  release('2.0.1', undefined, 'sha384-eKjgHJ9+vwU/FCSUG3nV1RKFolUXLsc6nLQ2R1tD0t4YFPCvRmkcF8saIfOZNWf/'),
  release('2.0.0', undefined, 'sha384-PFHeU/4gvSH8kpvhrigAPfZGBDPs372JceJq3jAXce11bVA6rMvGWzvP4fMQuBGL'),
  release('1.43.6', '2025-05-02'),
  release('1.43.5', '2024-06-21'),
  release('1.43.1', '2022-12-14'),
  release('1.43.0', '2022-06-29'),
  release('1.42.0', '2022-05-25'),
  release('1.40.12', '2021-09-28'),
];

/** An older version of its generation is called outdated: Kakao names that among the causes of 4002. */
export const newestOf = { v1: '1.43.6', v2: '2.8.3' } as const;
