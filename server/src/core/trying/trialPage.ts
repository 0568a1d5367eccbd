/** The page on which a message is tried, before its script runs, and what its browser is told about it. */
import { sdkHosts } from '../catalog/sdkHosts.ts';
import type { TrialView } from './trialView.ts';

const sdkSources = sdkHosts
  .filter(({ kind }) => kind === 'cdn' || kind === 'legacy')
  .map(({ host }) => `https://${host}`);

/** What a browser that is sent on from one host of Kakao's to another asks about, too: a login, say. */
const KAKAO = 'https://*.kakao.com';

const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", ...sdkSources],
  'style-src': ["'self'"],
  'img-src': ['data:'],
  'connect-src': ["'self'", KAKAO],
  'form-action': [KAKAO],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Kakao is to see the origin, which it compares, and never the path, which is a secret. */
export const trialHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; '),
  'Referrer-Policy': 'strict-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

export const trialHtml = (view: TrialView): string => `<!DOCTYPE html>
<html lang="${view.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${view.words.title} · Kakao Share Doctor</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
</head>
<body data-page="trial">
<script type="application/json" id="trial">${JSON.stringify(view).replaceAll('<', '\\u003c')}</script>
<script src="page.js"></script>
</body>
</html>
`;
