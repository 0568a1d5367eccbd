/**
 * How the JavaScript SDK checks an argument, by version: what it takes for an object or a number, and its words. Which
 * keys and values it allows is in `methods.ts`, `templates.ts`, `objects.ts` and `talkLink.ts`.
 *
 * 39 official copies were run in jsdom (2026-11-25), 2.7.9 was read. An entry holds from the first version that was
 * measured to check like that.
 */
export interface Checks {
  readonly since: string;
  /** `given`: any objectType will do for a start, one without keys fails later; `listed`: it must be one of those it has. */
  readonly objectType: 'given' | 'listed';
  /** `primitive`: falsy values count as `{}`, others as an object without keys; `refused`: only `undefined` counts as `{}`. */
  readonly notAnObject: 'primitive' | 'refused';
  readonly functionIsObject: boolean;
  /** `any`: NaN, fractions and boxed numbers too. */
  readonly numbers: 'any' | 'integer';
  /** Whether async functions and generators pass for functions. */
  readonly asyncFunctions: boolean;
  /** `first`: with the message's own values; `later`: as the keys of an object, with the message's parts. */
  readonly listSizes: 'first' | 'later';
  /** What its sentences call a part of the message, an object in a part, and a list's element. */
  readonly part: string;
  readonly inner: string;
  /** What it throws where the container is not found. */
  readonly noContainer: string;
}

const oldest: Checks = {
  since: '1.0.22',
  objectType: 'given',
  notAnObject: 'primitive',
  functionIsObject: true,
  numbers: 'any',
  asyncFunctions: false,
  listSizes: 'later',
  part: "parameter '{key}' in {caller}",
  inner: 'parameter {key} in Link.sendDefault',
  noContainer: 'container is required for KakaoTalk Link: pass in element or id',
};
/** What a part of a talk link is called in every version. */
export const talkLinkPart = oldest.part;

const withDefaultObject: Checks = {
  ...oldest,
  since: '1.24.1',
  part: "parameter '{key}' in defaultObject",
};
const withListedTypes: Checks = { ...withDefaultObject, since: '1.39.10', objectType: 'listed' };
const rewritten: Checks = {
  ...withListedTypes,
  since: '1.40.6',
  notAnObject: 'refused',
  numbers: 'integer',
  asyncFunctions: true,
  listSizes: 'first',
  part: 'parameter "{key}" in defaultObject',
  inner: 'parameter "{key}" in {module}',
};
const strict: Checks = { ...rewritten, since: '1.43.0', functionIsObject: false };

/** Oldest first. */
export const checks: readonly Checks[] = [
  oldest,
  withDefaultObject,
  withListedTypes,
  rewritten,
  strict,
  {
    ...strict,
    since: '1.43.5',
    noContainer: 'container is required for KakaoTalk sharing: pass in element or id',
  },
];

const measured = (text: string): readonly string[] => text.split(' ');

/**
 * Versions whose checks are known, oldest first. Between two of them only what both do is claimed; outside, the nearest
 * one decides. 2.7.0 was not to be had, but Kakao's notes name what it changed; 2.7.9 was read, not run.
 */
export const measuredVersions = {
  v1: measured(
    '1.0.22 1.2.0 1.8.0 1.14.0 1.17.0 1.17.2 1.19.3 1.24.1 1.27.0 1.31.0 1.34.0 1.34.4 1.35.4 1.36.6 1.37.3 1.39.0 1.39.1 1.39.6 1.39.7 1.39.8 1.39.10 1.39.13 1.39.14 1.39.16 1.40.6 1.40.14 1.40.16 1.41.0 1.43.0 1.43.5',
  ),
  v2: measured('2.0.1 2.1.0 2.2.0 2.3.0 2.5.0 2.6.0 2.7.0 2.7.1 2.7.2 2.7.4 2.7.9'),
} as const;
