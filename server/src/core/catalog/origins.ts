/**
 * How projects show where their pages run: development servers, hosting files, site variables. Defaults and flags are
 * from the tools' own documentation, linked per entry; read 2026-11.
 */
import type { Framework } from './framework.ts';

export interface DevelopmentServer {
  readonly label: string;
  readonly framework: Framework;
  /** The program and, where one is needed, the words behind it of which one starts the server; `''` for none. */
  readonly program: string;
  readonly commands: readonly string[];
  readonly portFlags: readonly string[];
  readonly httpsFlags: readonly string[];
  readonly hostFlags: readonly string[];
  readonly defaultPort: number;
  /** The tool takes its port from this variable, in front of the command and, with `inFiles`, in `.env` files. */
  readonly portVariable: { readonly name: string; readonly inFiles: boolean } | undefined;
  /** Files, without ending, that can set another port; `angular.json` with its ending. */
  readonly configs: readonly string[];
  readonly docs: string;
}

const flags = {
  portFlags: ['--port'],
  httpsFlags: ['--https'],
  hostFlags: ['--host'],
  portVariable: undefined,
};

export const developmentServers: readonly DevelopmentServer[] = [
  {
    ...flags,
    label: 'Vite',
    framework: 'vite',
    program: 'vite',
    commands: ['', 'dev', 'serve'],
    defaultPort: 5173,
    configs: ['vite.config'],
    docs: 'https://vite.dev/config/server-options',
  },
  {
    ...flags,
    label: 'SvelteKit',
    framework: 'sveltekit',
    program: 'vite',
    commands: ['', 'dev', 'serve'],
    defaultPort: 5173,
    configs: ['vite.config', 'svelte.config'],
    docs: 'https://vite.dev/config/server-options',
  },
  {
    ...flags,
    label: 'Next.js',
    framework: 'next',
    program: 'next',
    commands: ['', 'dev'],
    portFlags: ['--port', '-p'],
    httpsFlags: ['--experimental-https'],
    hostFlags: ['--hostname', '-H'],
    defaultPort: 3000,
    portVariable: { name: 'PORT', inFiles: false },
    configs: [],
    docs: 'https://nextjs.org/docs/app/api-reference/cli/next',
  },
  {
    ...flags,
    label: 'Nuxt',
    framework: 'nuxt',
    program: 'nuxt',
    commands: ['', 'dev'],
    portFlags: ['--port', '-p'],
    defaultPort: 3000,
    portVariable: { name: 'PORT', inFiles: true },
    configs: ['nuxt.config'],
    docs: 'https://nuxt.com/docs/api/commands/dev',
  },
  {
    ...flags,
    label: 'Astro',
    framework: 'astro',
    program: 'astro',
    commands: ['dev'],
    defaultPort: 4321,
    configs: ['astro.config', 'vite.config'],
    docs: 'https://docs.astro.build/en/reference/cli-reference/',
  },
  {
    ...flags,
    label: 'Create React App',
    framework: 'cra',
    program: 'react-scripts',
    commands: ['start'],
    portFlags: [],
    httpsFlags: [],
    hostFlags: [],
    defaultPort: 3000,
    portVariable: { name: 'PORT', inFiles: true },
    configs: ['craco.config'],
    docs: 'https://create-react-app.dev/docs/advanced-configuration',
  },
  {
    ...flags,
    label: 'Vue CLI',
    framework: 'vue-cli',
    program: 'vue-cli-service',
    commands: ['serve'],
    defaultPort: 8080,
    portVariable: { name: 'PORT', inFiles: true },
    configs: ['vue.config'],
    docs: 'https://cli.vuejs.org/guide/cli-service.html',
  },
  {
    ...flags,
    label: 'Angular',
    framework: 'angular',
    program: 'ng',
    commands: ['serve', 's', 'dev'],
    httpsFlags: ['--ssl'],
    defaultPort: 4200,
    configs: ['angular.json'],
    docs: 'https://angular.dev/cli/serve',
  },
  {
    ...flags,
    label: 'Gatsby',
    framework: 'gatsby',
    program: 'gatsby',
    commands: ['develop'],
    portFlags: ['--port', '-p'],
    httpsFlags: ['--https', '-S'],
    hostFlags: ['--host', '-H'],
    defaultPort: 8000,
    configs: [],
    docs: 'https://www.gatsbyjs.com/docs/reference/gatsby-cli/',
  },
  {
    ...flags,
    label: 'webpack',
    framework: 'webpack',
    program: 'webpack',
    commands: ['serve', 's', 'server'],
    httpsFlags: ['--server-type', '--https'],
    defaultPort: 8080,
    configs: ['webpack.config'],
    docs: 'https://webpack.js.org/configuration/dev-server/',
  },
];

/** Words in front of the program that matters, in a script of `package.json`. */
export const launchers: ReadonlySet<string> = new Set([
  ...['npx', 'bunx', 'pnpm', 'yarn', 'exec', 'dlx', 'bun', 'run'],
  ...['cross-env', 'env', 'dotenv'],
  ...['--', '-s', '--silent'],
]);

/** Values of a server's flag for its host with which it answers to `localhost`, too. */
export const hostsOnThisComputer: ReadonlySet<string> = new Set([
  ...['localhost', '0.0.0.0', '127.0.0.1', '::', 'true'],
]);

/** npm's own meaning of `homepage` is a page about the package; these deploy to it. */
export const deployedHomepage: { readonly framework: Framework; readonly suffix: string } = {
  framework: 'cra',
  suffix: '.github.io',
};

/** Words in a configuration after which the scheme of the development server is not known. */
export const httpsConfiguration = /\bhttps\b|\bbasicSsl\b|\bmkcert\b|plugin-basic-ssl|server\s*:\s*['"]https/;

/** Files in which a project tells its host, relative to the package root. */
export const hostingFiles = [
  'CNAME',
  'public/CNAME',
  'static/CNAME',
  'docs/CNAME',
  'firebase.json',
  'vercel.json',
  'netlify.toml',
  'wrangler.toml',
  'wrangler.json',
  'wrangler.jsonc',
] as const;

/**
 * Where applications tell the address of the whole site: the root layout.
 * https://nextjs.org/docs/app/api-reference/functions/generate-metadata#metadatabase
 */
export const siteLayouts: Readonly<Partial<Record<Framework, readonly string[]>>> = {
  next: ['app', 'src/app'].flatMap((folder) =>
    ['tsx', 'jsx', 'js'].map((ending) => `${folder}/layout.${ending}`),
  ),
};

/** Firebase Hosting gives each site these two hosts. https://firebase.google.com/docs/hosting/multisites */
export const firebaseHosts = ['web.app', 'firebaseapp.com'] as const;

/** Variables that hold the address of the site itself, whatever the public prefix. Not of an API or a CDN. */
export const siteVariable =
  /^(?:[A-Z]+_)*(?:SITE|CANONICAL|FRONTEND|CLIENT|WEBSITE|HOMEPAGE)_(?:URL|ORIGIN|HOST|DOMAIN|BASE_URL)$/;
