/**
 * Which files can hold Kakao code written by the project's own people. From 107 public code bases with share calls:
 * ts, js, tsx and script blocks of html, jsp, php, vue, svelte and ejs; the rest are the same kinds by other names.
 */

/** Endings, lower case, without the dot. */
export const scannedEndings: ReadonlySet<string> = new Set([
  ...['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'gs'],
  ...['html', 'htm', 'xhtml', 'vue', 'svelte', 'astro'],
  ...['php', 'phtml', 'jsp', 'jspx', 'jspf', 'tag', 'ejs', 'erb', 'cshtml', 'aspx'],
  ...[
    'hbs',
    'handlebars',
    'mustache',
    'liquid',
    'twig',
    'njk',
    'jinja',
    'jinja2',
    'j2',
    'djhtml',
    'tpl',
    'ftl',
  ],
  // Of native apps.
  ...['kt', 'java', 'swift', 'dart', 'gradle', 'kts', 'plist'],
  // Told by name, and hardly read.
  ...['m', 'mm', 'cs'],
]);

/** What VS Code starts: it may give Flutter apps values. */
export const launchFile = 'launch.json';

/** Of native apps, by exact name: other files of their endings are data. */
export const scannedNames: ReadonlySet<string> = new Set([
  ...['AndroidManifest.xml', 'libs.versions.toml', 'Podfile', 'pubspec.yaml', 'pubspec.lock', 'app.json'],
  ...['project.yml', launchFile],
  ...[
    'local.properties',
    'gradle.properties',
    'secrets.properties',
    'apikey.properties',
    'apikeys.properties',
  ],
  // Texts of Android's resources that keys and addresses stand in; of Kakao's samples of SDK 1, too.
  ...['strings.xml', 'secrets.xml', 'keys.xml', 'api_keys.xml', 'credentials.xml', 'kakao.xml', 'values.xml'],
  ...['kakao_strings.xml', 'kakao_string.xml'],
]);

/** Read whether or not their text mentions Kakao: the name says it. */
export const alwaysRead: ReadonlySet<string> = new Set(['kakao-share.json', 'kakao-share-baseline.json']);

/** `.env`, `.env.local`, `.env.production` …: they name keys and addresses. */
export const environmentFile = /^\.env(?:\.[\w.-]+)?$/;

/** Files that are on purpose not committed, since keys stand in them: git's word on them does not count. */
export const ownOfMachine = /^\.env|^(?:local|secrets|apikeys?)\.properties$/;

/** Values of Android's, iOS's and Flutter's builds: another machine may have others. */
export const buildValueFile = /\.(?:properties|xcconfig)$|\/launch\.json$/;

/** Of builds that are deployed; `.env.production.local` tries one out on this machine. */
export const productionEnvironmentFile = '.env.production';

/** Type declarations say nothing about what runs; minified files were not written by hand. */
export const neverWrittenByHand = /\.d\.[cm]?ts$|[.-]min\.[cm]?js$|\.(?:bundle|chunk)\.[cm]?js$/i;

/** Tests and builds for developers hand the SDK what a user never would, and mostly a stand-in for it: nothing is claimed about them. */
export const testFile =
  /\.(?:test|spec|cy|e2e|stor(?:y|ies))\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__|cypress)\/|(?:^|\/)(?:setupTests|jest\.setup|vitest\.setup)\.[cm]?[jt]sx?$|(?:^|\/)src\/(?:test|[a-z]\w{1,40}Test)(?:[A-Z]\w{1,40})?\/|(?:_test\.dart|Tests?\.(?:kt|java|swift))$|Tests\/[^\n]{1,200}\.swift$|(?:^|\/)(?:integration_)?test\/[^\n]{1,200}\.dart$|(?:^|\/)src\/debug\/[^\n]{1,200}\.(?:kt|java)$/;

/** Other code that is not the application's: policies written there reach no visitor. */
export const tryingFile =
  /\/(?:__tests__|tests?|e2e|cypress|fixtures|stories)\/|\.(?:test|spec|stories)\.[cm]?[jt]sx?$/;

/** Shows a component several times, which the application need not do. */
export const demonstrationFile =
  /\.(?:stories|story|test|spec)\.|\/(?:__tests__|__mocks__|\.storybook|examples?|demos?)\//;

/** Folders of dependencies, build output, caches and tools, by exact name. */
export const skippedFolders: ReadonlySet<string> = new Set([
  ...['.git', '.hg', '.svn', '.jj', '.idea', '.vscode-test', '.history', '__pycache__', '.terraform'],
  ...[
    'node_modules',
    'bower_components',
    'jspm_packages',
    '.yarn',
    '.pnpm-store',
    'vendor',
    'Pods',
    'Carthage',
  ],
  ...['venv', '.venv', 'virtualenv', 'site-packages', 'dist-packages', '.tox', '.gradle', '.dart_tool'],
  ...[
    'dist',
    'build',
    'out',
    'target',
    'DerivedData',
    '_site',
    'storybook-static',
    'coverage',
    '.nyc_output',
  ],
  ...['.next', '.nuxt', '.output', '.svelte-kit', '.astro', '.angular', '.expo', '.docusaurus', '.vercel'],
  ...['.netlify', '.cache', '.parcel-cache', '.turbo', '.nx', '.wrangler', '.serverless', '.firebase'],
]);

/** A folder with this file is a Python virtual environment, whatever its name. */
export const virtualEnvironmentMark = 'pyvenv.cfg';

/** Bytes. Nobody writes share code in larger files; bundles and data are. */
export const largestFile = 2 * 1024 * 1024;

/**
 * What shares with SDK 1 of iOS: behind a bridging header, a file says Kakao in no other way (its headers, 1.0 to 1.23). The
 * endings are lower case.
 */
export const sdk1 = { center: 'KLKTalkLinkCenter', files: /\.(?:swift|mm?)$/ } as const;
/** A text without these has nothing to do with Kakao. */
export const kakaoWords = new RegExp(`kakao|${sdk1.center}`, 'i');

/** UTF-16 units on either side of the word that are taken for a name. */
export const kakaoNameLength = 40;

/** Bytes at the start of a file among which a zero byte means that it is no text (git's own measure). */
export const binaryProbe = 8000;

/**
 * What minified JavaScript looks like: one very long line that is full of statements. A data URI or an SVG path makes
 * a long line, too, but has hardly any braces and semicolons. UTF-16 units.
 */
export const minified = { lineLength: 3000, punctuationShare: 0.01 } as const;

/** The first lines of Kakao's own SDK files, which people copy into their projects. Looked for in the first 2,000 units. */
export const sdkBanner =
  /Kakao JavaScript SDK|KAKAO SDK for JavaScript|\bkakao[-_]js[-_]sdk\b.{0,40}\blicen[cs]e/i;
/** Where the banner tells the version: 74 of 77 copies in public code do so within 100 units (2026-11-25). */
export const sdkBannerVersion =
  /Kakao (?:SDK for JavaScript|JavaScript SDK\b[^\n]{0,60}?) - v(\d{1,3}\.\d{1,5}\.\d{1,5})/i;
/** Folders of a package root whose files browsers get under the site's own root. */
export const servedFolders: readonly string[] = [
  ...['', 'public', 'static', 'assets', 'src', 'www', 'wwwroot', 'web', 'docs'],
  ...['src/main/resources/static', 'src/main/resources/public', 'src/main/webapp', 'app/static'],
  'WebContent',
];
/** Names that such copies keep. Only together with `sdkInsides`. */
export const sdkFileName = /^kakao(?:[.-][\w.-]*)?\.js$/i;
/** Words of the SDK's own source that no caller writes. */
export const sdkInsides = [
  'Kakao.init: App key must be provided',
  'Kakao.init: Unsupported browser',
] as const;
