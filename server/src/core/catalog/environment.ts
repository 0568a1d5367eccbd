/**
 * Which environment variables a build tool puts into browser code, and from which files it reads them.
 * Source: the tools' own documentation, linked per entry; read 2026-11.
 */

import type { Framework } from './framework.ts';

/**
 * `$env`: what `environmentModules` export, which gets into the app whatever it is called. `runtimeConfig`: Nuxt's
 * `useRuntimeConfig()`, with the path as name (`public.kakaoKey`). `page`: the text of a page, `%VITE_KAKAO_KEY%`.
 */
export type EnvironmentSource = 'process.env' | 'import.meta.env' | '$env' | 'runtimeConfig' | 'page';

/**
 * Modules whose exports are variables: SvelteKit's hold public ones only, react-native-dotenv's all of `.env`
 * (https://www.npmjs.com/package/react-native-dotenv, 2026-11-27).
 */
export const environmentModules = /^(?:\$env\/(?:static|dynamic)\/public|@env)$/;
/** The module that has all of `.env` in one object, and what it exports that as (https://www.npmjs.com/package/react-native-config, 2026-11-27). */
export const environmentObject = { module: 'react-native-config', exports: /^(?:default|Config)$/ } as const;

export interface EnvironmentConvention {
  /** The expression under which public variables are read in browser code. */
  readonly read: EnvironmentSource;
  /** Any of these at the start of the name makes a variable public. */
  readonly prefixes: readonly string[];
  /** Names that are public whatever the prefix. */
  readonly builtIn: readonly string[];
  /** Only `process.env.X` itself is replaced; `process.env[x]` and destructuring are not. */
  readonly staticOnly: boolean;
  /** Projects usually adjust what gets through: a missing prefix, or another way to read, proves nothing. */
  readonly adjusted?: true;
  /** In its entry page, `%NAME%` stands for a public variable; any other stays the text that it is. */
  readonly fillsPage?: true;
  /** It runs servers, too: a variable without the prefix may be one of theirs. */
  readonly serves?: true;
  readonly docs: string;
}

/** Tools that read no environment for the browser, or only what a configuration lists, are not in the table. */
export const environmentConventions: Readonly<Partial<Record<Framework, EnvironmentConvention>>> = {
  next: {
    read: 'process.env',
    prefixes: ['NEXT_PUBLIC_'],
    builtIn: ['NODE_ENV'],
    staticOnly: true,
    serves: true,
    docs: 'https://nextjs.org/docs/app/guides/environment-variables',
  },
  vite: {
    read: 'import.meta.env',
    prefixes: ['VITE_'],
    builtIn: ['MODE', 'BASE_URL', 'PROD', 'DEV', 'SSR'],
    staticOnly: false,
    fillsPage: true,
    docs: 'https://vite.dev/guide/env-and-mode',
  },
  cra: {
    read: 'process.env',
    prefixes: ['REACT_APP_'],
    builtIn: ['NODE_ENV', 'PUBLIC_URL'],
    staticOnly: false,
    fillsPage: true,
    docs: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  },
  astro: {
    read: 'import.meta.env',
    prefixes: ['PUBLIC_'],
    builtIn: ['MODE', 'BASE_URL', 'PROD', 'DEV', 'SSR', 'SITE', 'ASSETS_PREFIX'],
    staticOnly: false,
    serves: true,
    docs: 'https://docs.astro.build/en/guides/environment-variables/',
  },
  sveltekit: {
    read: 'import.meta.env',
    prefixes: ['VITE_'],
    builtIn: ['MODE', 'BASE_URL', 'PROD', 'DEV', 'SSR'],
    staticOnly: false,
    serves: true,
    docs: 'https://svelte.dev/docs/kit/$env-static-public',
  },
  'vue-cli': {
    read: 'process.env',
    prefixes: ['VUE_APP_'],
    builtIn: ['NODE_ENV', 'BASE_URL'],
    staticOnly: false,
    docs: 'https://cli.vuejs.org/guide/mode-and-env.html',
  },
  'cra-ejected': {
    read: 'process.env',
    prefixes: ['REACT_APP_'],
    builtIn: ['NODE_ENV', 'PUBLIC_URL'],
    staticOnly: false,
    adjusted: true,
    docs: 'https://create-react-app.dev/docs/available-scripts/#npm-run-eject',
  },
  snowpack: {
    read: 'import.meta.env',
    prefixes: ['SNOWPACK_PUBLIC_'],
    builtIn: ['MODE', 'NODE_ENV', 'SSR'],
    staticOnly: false,
    adjusted: true,
    docs: 'https://www.snowpack.dev/reference/environment-variables',
  },
  gatsby: {
    read: 'process.env',
    prefixes: ['GATSBY_'],
    builtIn: ['NODE_ENV'],
    staticOnly: false,
    serves: true,
    docs: 'https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/',
  },
  expo: {
    read: 'process.env',
    prefixes: ['EXPO_PUBLIC_'],
    builtIn: ['NODE_ENV'],
    staticOnly: true,
    docs: 'https://docs.expo.dev/guides/environment-variables/',
  },
};

/**
 * `.env` files by falling precedence, as all tools above read them; `{mode}` is `development` or `production`.
 * A name that is defined differently for the two modes has no single value.
 */
export const environmentFiles = ['.env.{mode}.local', '.env.local', '.env.{mode}', '.env'] as const;
export const environmentModes = ['production', 'development'] as const;
/** Further modes: the one that people have, and those that a script names (`vite build --mode qa`, `env-cmd -f .env.qa`). */
export const commonMode = 'staging';
export const modeInScript = /--mode[\s=]{1,9}([\w-]{1,40})|\.env\.([\w-]{1,40})/g;
/** Modes that hold on a developer's machine. */
export const developmentMode = /^(?:dev|develop|development|local|localhost|mock|test|e2e)$/;

/** A module in the place of which builds that are deployed take another one. */
export interface ReplacedModule {
  /** At the package root: tells which files any build takes instead. */
  readonly settings: string;
  readonly module: RegExp;
  /** What those files are called; in the pattern's group stands what both names begin with. */
  readonly names: readonly string[];
}

/** `environment.ts`, `environment.prod.ts`. https://angular.dev/tools/cli/environments (2026-11-27) */
export const replacedModules: Readonly<Partial<Record<Framework, ReplacedModule>>> = {
  angular: {
    settings: 'angular.json',
    module: /(\/environments?\/environment)\.ts$/,
    names: ['prod', 'production'],
  },
};

/** A file that is taken instead. */
export const replacingModule = /\/environments?\/environment\.prod(?:uction)?\.ts$/;

/** What deployments write something else for into such a file: `#{KAKAO_KEY}#`, `${KAKAO_KEY}`, nothing. */
export const filledByDeployment = /^$|[#$]\{|\{\{|^\$\w|^(__|%)\w{1,80}\1$/;

/** Words of conditions that ask where code runs: on a server, on a developer's machine, in a browser. */
export const asksWhere =
  /\bwindow\b|\bdocument\b|NODE_ENV|\benv\b|PROD|dev|local|host(?:name)?\b|server|browser|ssr/i;

/** One of them, of which every browser knows the answer: the operator, and the type that it is compared with. */
export const asksForBrowser =
  /^typeof\s{1,9}(?:window|document|navigator)\s{0,9}([!=])==?\s{0,9}["'](undefined|object)["']$/;

/** Files that show which variables a project needs: the names are meant, the values are not. */
export const environmentTemplates = [
  ...[
    '.env.example',
    '.env.sample',
    '.env.template',
    '.env.dist',
    '.env.local.example',
    '.env.example.local',
  ],
] as const;

/** What tools put in front of public variables, whichever tool a project has now: the longest first. */
export const publicPrefixes: readonly string[] = [
  ...new Set([
    ...Object.values(environmentConventions).flatMap((one) => one.prefixes),
    'NUXT_PUBLIC_',
    'NG_APP_',
  ]),
].sort((a, b) => b.length - a.length);

/**
 * Where the configurations of these tools write values that every visitor can read, by the keys that lead there; what is
 * below `env` code reads from `process.env`. The others have `define`.
 * @source https://nextjs.org/docs/15/app/api-reference/config/next-config-js/env (2026-11-27)
 * @source https://v2.nuxt.com/docs/configuration-glossary/configuration-env/ (2026-11-27)
 */
export const publicSettings: Readonly<Partial<Record<Framework, readonly (readonly string[])[]>>> = {
  next: [['env'], ['publicRuntimeConfig']],
  nuxt: [['runtimeConfig', 'public'], ['publicRuntimeConfig'], ['env']],
};

/** Tools whose `runtimeConfig` keeps on the server what is not in its public part. https://nuxt.com/docs/guide/going-further/runtime-config (2026-11-27) */
export const configuresServers: ReadonlySet<Framework> = new Set(['nuxt']);

/** Tools that have read the `.env` files into `process.env` when they run their own configuration. */
export const configurationReadsEnvFiles: ReadonlySet<Framework> = new Set(['next', 'nuxt']);

/** How a project shows which tool builds it. A dependency alone is weak for tools that others bring along. */
export interface FrameworkSign {
  readonly framework: Framework;
  /** Any of these in `package.json`. */
  readonly dependencies: readonly string[];
  /** Configuration files, without ending; one must exist where the dependency alone proves nothing. */
  readonly configs: readonly string[];
  /** Tools that stand on others (Next on webpack, SvelteKit on Vite) win over them. */
  readonly builtOn: readonly Framework[];
  readonly dependencyProves: boolean;
}

export const frameworkSigns: readonly FrameworkSign[] = [
  {
    framework: 'next',
    dependencies: ['next'],
    configs: ['next.config'],
    builtOn: ['webpack', 'vite'],
    dependencyProves: true,
  },
  {
    framework: 'nuxt',
    dependencies: ['nuxt', 'nuxt3'],
    configs: ['nuxt.config'],
    builtOn: ['vite', 'webpack'],
    dependencyProves: true,
  },
  {
    framework: 'sveltekit',
    dependencies: ['@sveltejs/kit'],
    configs: ['svelte.config'],
    builtOn: ['vite'],
    dependencyProves: true,
  },
  {
    framework: 'astro',
    dependencies: ['astro'],
    configs: ['astro.config'],
    builtOn: ['vite'],
    dependencyProves: true,
  },
  {
    framework: 'gatsby',
    dependencies: ['gatsby'],
    configs: ['gatsby-config'],
    builtOn: ['webpack', 'vite'],
    dependencyProves: true,
  },
  {
    framework: 'expo',
    dependencies: ['expo'],
    configs: ['app.config', 'metro.config'],
    builtOn: ['webpack', 'vite'],
    dependencyProves: true,
  },
  {
    // What `npm run eject` leaves behind in place of react-scripts.
    framework: 'cra-ejected',
    dependencies: ['react-dev-utils'],
    configs: [],
    builtOn: ['webpack'],
    dependencyProves: true,
  },
  {
    framework: 'cra',
    dependencies: ['react-scripts'],
    configs: ['craco.config'],
    builtOn: ['webpack', 'cra-ejected'],
    dependencyProves: true,
  },
  {
    framework: 'vue-cli',
    dependencies: ['@vue/cli-service'],
    configs: ['vue.config'],
    builtOn: ['webpack'],
    dependencyProves: true,
  },
  {
    framework: 'angular',
    dependencies: ['@angular/cli', '@angular-devkit/build-angular', '@angular/build'],
    configs: [],
    builtOn: ['webpack', 'vite'],
    dependencyProves: true,
  },
  {
    framework: 'snowpack',
    dependencies: ['snowpack'],
    configs: ['snowpack.config'],
    builtOn: [],
    dependencyProves: true,
  },
  {
    framework: 'vite',
    dependencies: ['vite', 'rolldown-vite'],
    configs: ['vite.config'],
    builtOn: [],
    dependencyProves: false,
  },
  {
    framework: 'webpack',
    dependencies: ['webpack'],
    configs: ['webpack.config', 'webpack.common'],
    builtOn: [],
    dependencyProves: false,
  },
];

export const configEndings = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'] as const;

/** Frameworks whose dependency is weak are also proven by a script of `package.json` that runs them. */
export const runsFramework = (framework: Framework, script: string): boolean =>
  new RegExp(`(?:^|[\\s&;|/])${framework}(?=\\s|$)`).test(script);

/**
 * Words in a bundler's configuration after which nothing can be said about which variables are public: it sets some, or
 * it is put together from a file or a package that may.
 */
export const opaqueConfiguration =
  /\bdefine\b|process\.env\b(?!\.)|EnvironmentPlugin|DefinePlugin|dotenv|plugin-environment|env-compatible|transform-env|inline-dotenv|\bmergeConfig\b|(?:\bfrom|\brequire\()\s{0,9}['"]\.{1,2}\/(?![^'"\n]{0,200}\.json['"])|\benv\s{0,9}[:(=]?[^\n]{0,80}\.\.\.|['"]@[\w-]{1,80}\/[\w-]{0,80}(?:preset|config)[\w-]{0,80}['"]/i;

/** A configuration that speaks of pages may write anything into them: `transformIndexHtml`, `HtmlWebpackPlugin`. */
export const pageConfiguration = /html/i;

/** Packages that put further variables into browser code, whatever the bundler does. */
export const environmentPackages =
  /inline-(?:environment-variables|dotenv)|plugin-environment|env-compatible|transform-env|dotenv-webpack|^(?:next-runtime-env|react-native-dotenv|react-app-rewired)$/;

/** Tools that build several applications from one `package.json`, each with a configuration of its own. */
export const severalApplications = /^(?:nx|@nx\/.*|@nrwl\/.*)$/;

/** A script names another configuration: `vite --config ../../vite.config.ts`. */
export const otherConfiguration = /\s(?:--config|-c)[\s=]/;

/** Storybook puts these into what it builds, beside the application's own. */
export const storybookPrefix = 'STORYBOOK_';

/** Jekyll's settings, which pages read as `site.…`. https://jekyllrb.com/docs/configuration/ [H] */
export const settingsFiles: readonly string[] = ['_config.yml', '_config.yaml'];
