/** Whether a `<script>` holds script, and of which kind, by its attributes. */

import type { ScriptLanguage } from '../javascript/parser.ts';
import { hasPlaceholder } from '../placeholders.ts';

export interface ScriptKind {
  readonly language: ScriptLanguage;
  readonly module: boolean;
  /** A library runs it when the page has been read. */
  readonly isLater?: true;
}

const JAVASCRIPT: ScriptKind = { language: 'js', module: false };

// https://mimesniff.spec.whatwg.org/#javascript-mime-type, and what preprocessors and consent or worker loaders use.
const TYPES: ReadonlyMap<string, ScriptKind> = new Map([
  ...[
    '',
    'text/javascript',
    'application/javascript',
    'application/x-javascript',
    'text/x-javascript',
    'text/ecmascript',
    'application/ecmascript',
    'application/x-ecmascript',
    'text/x-ecmascript',
    'text/jscript',
    'text/livescript',
  ].map((type): [string, ScriptKind] => [type, JAVASCRIPT]),
  ...[...Array(6).keys()].map((minor): [string, ScriptKind] => [`text/javascript1.${minor}`, JAVASCRIPT]),
  ['module', { language: 'js', module: true }],
  ['text/partytown', { ...JAVASCRIPT, isLater: true }],
  ['text/rocketscript', { ...JAVASCRIPT, isLater: true }],
  ['text/babel', { language: 'jsx', module: false, isLater: true }],
  ['text/jsx', { language: 'jsx', module: false, isLater: true }],
  ['text/typescript', { language: 'ts', module: false, isLater: true }],
  ['application/typescript', { language: 'ts', module: false, isLater: true }],
  ['text/tsx', { language: 'tsx', module: false, isLater: true }],
]);

const LANGUAGES: Readonly<Record<string, ScriptLanguage>> = {
  js: 'js',
  javascript: 'js',
  jsx: 'jsx',
  ts: 'ts',
  typescript: 'ts',
  tsx: 'tsx',
};

/** `undefined` for data and templates (`application/ld+json`, `text/template`, `importmap`, …). */
export function scriptKind(type: string | undefined, lang: string | undefined): ScriptKind | undefined {
  if (type !== undefined && hasPlaceholder(type)) return JAVASCRIPT;
  const kind = TYPES.get((type ?? '').split(';')[0]!.trim().toLowerCase());
  if (!kind || lang === undefined) return kind;
  const named = lang.toLowerCase();
  // CoffeeScript and its like cannot be read.
  return Object.hasOwn(LANGUAGES, named) ? { ...kind, language: LANGUAGES[named]! } : undefined;
}
