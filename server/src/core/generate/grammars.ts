/**
 * `syntaxes/…`: the TextMate grammars, written from the catalogue so that colours and explanations know the same
 * errors. Regular expressions are Oniguruma's and look at one line.
 */
import { errorEntries } from '../catalog/errors/index.ts';
import { shareMembers } from './grammarNames.ts';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Rule[];
}

const CODE = 'constant.numeric.error-code.kakao';
const MESSAGE = 'keyword.other.error-message.kakao';
const KEY = 'constant.other.app-key.kakao';
const TEMPLATE = 'constant.numeric.template-id.kakao';
const ARGUMENT = 'variable.parameter.template-argument.kakao';

const ids = errorEntries.map((entry) => entry.id).filter((id) => !id.includes('/'));
const shareCodes = ids.filter((id) => /^\d/.test(id)).join('|');
const restCodes = ids
  .filter((id) => id.startsWith('-'))
  .sort((a, b) => b.length - a.length)
  .join('|');

const errors: readonly Rule[] = [
  { name: MESSAGE, match: `(?i)(?<![\\w$])(?:${phrases().join('|')})` },
  {
    name: CODE,
    match: `(?<![A-Za-z0-9])(?:${ids.filter((id) => id.startsWith('KOE')).join('|')})(?![A-Za-z0-9])`,
  },
  {
    match: `(?i)(?:error[ _]?code|err(?:or)?|\\bcode|에러 ?코드|오류 ?코드|에러|오류)["'\`]?\\s?[:=(\\[]?\\s?["'\`*]{0,2}(${shareCodes}|${restCodes})(?![\\w%]|[.,:-]\\d)`,
    captures: { 1: { name: CODE } },
  },
  {
    name: CODE,
    match: `(?<![\\w.:,#$/-])(?:${shareCodes})(?=["'\`*)\\]]{0,3}\\s?(?:번 ?)?(?:에러|오류|error\\b))`,
  },
  {
    match: `(?i)(?:kakao(?:talk)?|카카오(?:톡)?|카톡)(?: ?(?:share|공유))?[ :]{1,2}["'\`*(\\[]{0,2}(${shareCodes})(?![\\w%원]|[.,:-]\\d)`,
    captures: { 1: { name: CODE } },
  },
  { match: '(?i)\\[(-401)\\]', captures: { 1: { name: CODE } } },
  {
    match: '(?i)(?:appKey\\(|app_key=|KakaoAK\\s)([0-9a-f]{32})(?![0-9a-f])',
    captures: { 1: { name: KEY } },
  },
  {
    match: '\\bcaller(?:Ip)?=([^\\s"\',)]+?)(?=[.]?(?:[\\s"\',)]|$))',
    captures: { 1: { name: 'markup.underline.link.caller.kakao' } },
  },
];

const logOnly: readonly Rule[] = [
  {
    name: 'constant.numeric.date.log',
    match: '\\b\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
  },
  { name: 'constant.numeric.date.log', match: '\\b\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d+)?\\b' },
  { name: 'invalid.illegal.level.log', match: '(?i)\\b(?:error|fatal|severe|uncaught)\\b|(?<=^|\\s)E/' },
  { name: 'keyword.other.warning.log', match: '(?i)\\bwarn(?:ing)?\\b|(?<=^|\\s)W/' },
  { name: 'comment.other.level.log', match: '(?i)\\b(?:info|debug|trace|verbose)\\b|(?<=^|\\s)[DIV]/' },
  { name: 'support.type.exception.log', match: '\\b(?:Kakao\\w*|[A-Z]\\w*)(?:Error|Exception)\\b' },
  { name: 'comment.line.stack.log', match: '^\\s+at .*$' },
  { name: 'markup.underline.link.log', match: '\\b(?:https?|kakao\\w*|intent)://[^\\s"\'<>)]+' },
  {
    name: 'string.quoted.double.log',
    begin: '"',
    end: '"|$',
    patterns: [{ match: '\\\\(?!").' }, { match: '\\\\"' }, ...errors],
  },
  { name: KEY, match: '(?<![0-9A-Za-z])[0-9a-f]{32}(?![0-9A-Za-z])' },
];

const KEY_IN_INIT: Rule = { name: KEY, match: '(?<=Kakao\\.init\\(["\'`])[0-9a-f]{32}(?=["\'`])' };

/** A share call with its arguments. The language itself reads what is between the brackets, and so where they end. */
const shareCall = (language: string): Rule => ({
  name: 'meta.call.kakao',
  begin: `(?:(?<=[\\w)\\]!])\\s*(\\??\\.)\\s*|(?<![\\w$.])(?:(window|globalThis|self)\\s*(\\??\\.)\\s*)?)(Kakao)[?!]?(\\.)(Share|Link)[?!]?(\\.)(${shareMembers.join('|')})(?=\\()`,
  beginCaptures: {
    1: { name: 'punctuation.accessor.kakao' },
    2: { name: 'variable.other.object.kakao' },
    3: { name: 'punctuation.accessor.kakao' },
    4: { name: 'variable.other.object.kakao' },
    5: { name: 'punctuation.accessor.kakao' },
    6: { name: 'variable.other.object.property.kakao' },
    7: { name: 'punctuation.accessor.kakao' },
    8: { name: 'entity.name.function.kakao' },
  },
  end: '(?<=\\))',
  patterns: [{ include: language }],
});

const argumentsInside: readonly Rule[] = [
  { name: TEMPLATE, match: '(?<=templateId:|templateId: )\\d+\\b' },
  { name: ARGUMENT, match: '\\$\\{[A-Za-z_]\\w*\\}' },
];

/** The languages in which calls are written, and the part of our file names that stands for each. */
const languages = [
  ['source.js', 'js'],
  ['source.js.jsx', 'jsx'],
  ['source.ts', 'ts'],
  ['source.tsx', 'tsx'],
] as const;

/** Path from the repository's root to content. */
export function grammarFiles(): Record<string, string> {
  return {
    'syntaxes/kakao-log.tmLanguage.json': file({
      name: 'Kakao log',
      scopeName: 'text.log.kakao',
      patterns: [...errors, ...logOnly],
    }),
    'syntaxes/kakao-errors.injection.tmLanguage.json': file({
      name: 'Kakao errors in logs and Markdown',
      scopeName: 'kakao.errors.injection',
      injectionSelector: 'L:text.log -text.log.kakao, L:text.html.markdown',
      patterns: errors,
    }),
    'syntaxes/kakao-arguments.injection.tmLanguage.json': file({
      name: 'Template IDs and arguments inside Kakao calls',
      scopeName: 'kakao.arguments.injection',
      injectionSelector: 'L:meta.call.kakao -comment -string.template',
      patterns: argumentsInside,
    }),
    ...Object.fromEntries(languages.map(([language, name]) => callGrammar(language, name))),
  };
}

const callGrammar = (language: string, name: string): [path: string, text: string] => [
  `syntaxes/kakao-calls.${name}.injection.tmLanguage.json`,
  file({
    name: `Kakao calls (${name})`,
    scopeName: `kakao.calls.${name}.injection`,
    // `source.js` is also the beginning of `source.js.jsx`, which has a grammar of its own.
    injectionSelector: `L:${language}${language === 'source.js' ? ' -source.js.jsx' : ''} -comment -meta.call.kakao`,
    patterns: [KEY_IN_INIT, shareCall(language)],
  }),
];

const file = (grammar: object): string => `${JSON.stringify(grammar, undefined, 2)}\n`;

/** Messages that nobody else has, the longest first. */
function phrases(): string[] {
  const texts = errorEntries.flatMap((entry) =>
    entry.phrases.filter((phrase) => !phrase.needsKakao && !phrase.lessLikely).map((phrase) => phrase.text),
  );
  return [...new Set(texts)].sort((a, b) => b.length - a.length).map(toPattern);
}

function toPattern(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece, index, pieces) => {
      if (/^\{\w+\}$/.test(piece)) return index === pieces.length - 1 ? '[^\\s"\',)]*' : '[^\\r\\n]{0,120}?';
      return piece
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/ /g, '\\s{1,9}')
        .replace(/["'`]/g, '\\\\{0,3}["\'`’]');
    })
    .join('');
}
