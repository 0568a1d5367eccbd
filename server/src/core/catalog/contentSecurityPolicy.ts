/**
 * What a Content Security Policy must allow for sharing. The SDK is a script; on phones it asks kapi.kakao.com first; on
 * computers it posts a hidden form to sharer.kakao.com (read in the SDK 2.7.1; public projects met the blank window that
 * a missing form-action leaves). Directives: https://www.w3.org/TR/CSP3/ (read 2026-11).
 */
import type { Framework } from './framework.ts';

export interface PolicyNeed {
  readonly name: 'script' | 'connect' | 'form';
  /** The first of these that a policy has decides. `form-action` falls back to nothing. */
  readonly directives: readonly string[];
  /** Undefined: wherever the project loads the SDK from. */
  readonly host: string | undefined;
}

export const policyNeeds: readonly PolicyNeed[] = [
  { name: 'script', directives: ['script-src-elem', 'script-src', 'default-src'], host: undefined },
  { name: 'connect', directives: ['connect-src', 'default-src'], host: 'kapi.kakao.com' },
  { name: 'form', directives: ['form-action'], host: 'sharer.kakao.com' },
];

/** Directives by which a text is known to be a policy, and by which helmet and others name them in objects. */
export const tellingDirectives = ['default-src', 'script-src', 'connect-src', 'form-action'] as const;

/** With one of these, scripts are let in one by one, and the list of hosts does not decide. */
export const scriptByScript = /^'(?:strict-dynamic|nonce-|sha(?:256|384|512)-)/i;

/** A source without a host that lets any host in. */
export const anyHost: ReadonlySet<string> = new Set(['*', 'https:', 'http:', 'https://*', 'http://*', '*:*']);

/** Files in which hosting services and web servers are told headers, relative to the package root. */
export const headerFiles = [
  'vercel.json',
  'netlify.toml',
  'firebase.json',
  '_headers',
  'public/_headers',
  'static/_headers',
  '.htaccess',
  'public/.htaccess',
  'nginx.conf',
  'default.conf',
  'nginx/nginx.conf',
  'nginx/default.conf',
  'nginx/conf.d/default.conf',
  'conf.d/default.conf',
] as const;

/** Their last names. */
export const headerFileName =
  /^(?:vercel\.json|netlify\.toml|firebase\.json|_headers|\.htaccess|[\w.-]+\.conf)$/;

/**
 * Modules that answer every request of a framework's pages, without ending.
 * @source https://nextjs.org/docs/messages/middleware-to-proxy (2026-11-27)
 * @source https://svelte.dev/docs/kit/hooks (2026-11-27)
 */
export const requestModules: Readonly<Partial<Record<Framework, readonly string[]>>> = {
  next: ['middleware', 'src/middleware', 'proxy', 'src/proxy'],
  sveltekit: ['src/hooks.server'],
};

/** Configurations whose headers are those of a development server: they do not reach visitors. */
export const developmentConfigs: ReadonlySet<string> = new Set([
  ...['vite.config', 'webpack.config', 'craco.config', 'vue.config'],
]);

/** Headers for these paths are headers for every page. */
export const everyPage = /^(?:\/?\*{0,2}$|\/[(:*]|\*\*\/|\^?\/?\(?\.\*)/;

/**
 * Settings whose policies are not those of pages: Next's `images.contentSecurityPolicy` goes with optimised pictures
 * (https://nextjs.org/docs/app/api-reference/components/image#dangerouslyallowsvg, read 2026-11).
 */
export const notForPages: ReadonlySet<string> = new Set(['images']);
