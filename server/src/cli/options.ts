/** What the command line was asked for. */
import { parseArgs } from 'node:util';
import { portIn } from '../core/domain/port.ts';
import { fill, type Locale } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import { formats } from './commandTable.ts';
import { isSystemLocaleKorean } from './systemLocale.ts';
import { usageErrors } from './usage.ts';

export type Format = (typeof formats)[number];

export interface Options {
  readonly mode:
    | 'diagnose'
    | 'explain'
    | 'rules'
    | 'types'
    | 'checkOnline'
    | 'try'
    | 'completion'
    | 'help'
    | 'version';
  readonly paths: readonly string[];
  readonly format: Format;
  /** Files that get the report, too. */
  readonly also: readonly { readonly format: Format; readonly file: string }[];
  readonly locale: Locale;
  readonly all: boolean;
  readonly fix: boolean;
  /** Of a repair: show what would change, and write nothing. */
  readonly dryRun: boolean;
  /** What to explain, `-` for standard input; empty for the guide from what one sees to what it means. */
  readonly explain: string;
  /** Instead of a report: take all that is found for known. */
  readonly writeBaseline: boolean;
  /** Only files that differ from this commit of Git are reported and repaired. */
  readonly changed: string | undefined;
  /** Of `types`: the version to declare; default: the project's. */
  readonly sdk: string | undefined;
  /** Of `types`: the file to write, `-` for standard output; default: one in the project. */
  readonly out: string | undefined;
  /** Of `check-online`: go ahead without asking. */
  readonly yes: boolean;
  /** Of `try`: where the page stands; default: what the manifest lists. */
  readonly port: number | undefined;
}

/** Bad usage, in words for the person who typed it. */
export class UsageError extends Error {}

const SWITCHES = {
  format: { type: 'string' },
  also: { type: 'string', multiple: true },
  locale: { type: 'string' },
  all: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'write-baseline': { type: 'boolean' },
  'list-rules': { type: 'boolean' },
  explain: { type: 'string' },
  changed: { type: 'string' },
  sdk: { type: 'string' },
  out: { type: 'string' },
  yes: { type: 'boolean' },
  port: { type: 'string' },
  stdio: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Throws `UsageError`. */
export function readOptions(argv: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const systemLocale: Locale = isSystemLocaleKorean(environment) ? 'ko' : 'en';
  const { values, positionals } = parse(argv, systemLocale);
  const locale = oneOf(values.locale ?? systemLocale, ['en', 'ko'] as const, 'locale', systemLocale);
  const format = oneOf(values.format ?? 'text', formats, 'format', locale);
  const also = (values.also ?? []).map((one) => alsoOf(one, locale));
  const command = isCommand(positionals[0]) ? positionals[0] : undefined;
  const mode = modeOf(values, command);
  const paths = command === undefined ? positionals : positionals.slice(1);
  const fix = values.fix === true || command === 'fix';
  if ((mode === 'types' || mode === 'try' || mode === 'completion') && format !== 'text') {
    throw new UsageError(fill(usageErrors.formatOfMode[locale], { format }));
  }
  if ((mode === 'explain' || mode === 'rules') && !['text', 'json', 'markdown'].includes(format)) {
    throw new UsageError(fill(usageErrors.formatOfMode[locale], { format }));
  }
  if (mode === 'checkOnline' && !['text', 'json'].includes(format))
    throw new UsageError(fill(usageErrors.formatOfMode[locale], { format }));
  if (values['dry-run'] && format !== 'text')
    throw new UsageError(fill(usageErrors.formatOfMode[locale], { format }));
  if (fix && mode !== 'diagnose') throw new UsageError(usageErrors.fixAlone[locale]);
  if (values.changed !== undefined && mode !== 'diagnose')
    throw new UsageError(usageErrors.changedAlone[locale]);
  if (values['write-baseline'] && (mode !== 'diagnose' || fix || format !== 'text'))
    throw new UsageError(usageErrors.baselineAlone[locale]);
  if (also.length > 0 && (mode !== 'diagnose' || values['dry-run'] || values['write-baseline']))
    throw new UsageError(usageErrors.alsoAlone[locale]);
  if (values['dry-run'] && !fix) throw new UsageError(usageErrors.dryRunAlone[locale]);
  if (mode !== 'types' && (values.sdk ?? values.out) !== undefined)
    throw new UsageError(usageErrors.typesAlone[locale]);
  if (mode !== 'checkOnline' && values.yes) throw new UsageError(usageErrors.yesAlone[locale]);
  if (mode !== 'try' && values.port !== undefined) throw new UsageError(usageErrors.portAlone[locale]);
  return {
    mode,
    paths: readsFolder(mode) && paths.length === 0 ? ['.'] : paths,
    format,
    also,
    locale,
    all: values.all ?? false,
    fix,
    dryRun: values['dry-run'] ?? false,
    // An unquoted message arrives as several words.
    explain: [values.explain ?? '', ...paths].join(' ').trim(),
    writeBaseline: values['write-baseline'] ?? false,
    changed: values.changed,
    sdk: values.sdk,
    out: values.out,
    yes: values.yes ?? false,
    port: values.port === undefined ? undefined : portOf(values.port, locale),
  };
}

/** What the first word may ask for; `serve` never gets here. A folder of such a name is `./check`. */
const COMMANDS = {
  check: 'diagnose',
  fix: 'diagnose',
  rules: 'rules',
  types: 'types',
  'check-online': 'checkOnline',
  try: 'try',
  completion: 'completion',
  help: 'help',
} as const;

const readsFolder = (mode: Options['mode']): boolean =>
  ['diagnose', 'types', 'checkOnline', 'try'].includes(mode);

const isCommand = (word: string | undefined): word is keyof typeof COMMANDS =>
  word !== undefined && Object.hasOwn(COMMANDS, word);

function parse(argv: readonly string[], locale: Locale) {
  try {
    return parseArgs({ args: joinExplain(argv), options: SWITCHES, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentences are English and long; all that is of use in them is the option's name.
    const option = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? argv.join(' ');
    throw new UsageError(fill(usageErrors.badOption[locale], { option: plainLine(option) }));
  }
}

/**
 * `explain -401`, `--explain -401`: what is to be explained may begin with a dash. With nothing behind it, the list of
 * symptoms is asked for.
 */
function joinExplain(given: readonly string[]): string[] {
  const argv = given[0] === 'explain' ? ['--explain', ...given.slice(1)] : given;
  const at = argv.indexOf('--explain');
  const value = argv[at + 1];
  if (at < 0) return [...argv];
  if (value === undefined || value.startsWith('--'))
    return [...argv.slice(0, at), '--explain=', ...argv.slice(at + 1)];
  return [...argv.slice(0, at), `--explain=${value}`, ...argv.slice(at + 2)];
}

/** `sarif=report.sarif` */
function alsoOf(value: string, locale: Locale): Options['also'][number] {
  const [, format = '', file] = /^(\w+)=(.+)$/s.exec(value) ?? [];
  if (file === undefined) throw new UsageError(usageErrors.alsoAlone[locale]);
  return { format: oneOf(format, formats, 'also', locale), file };
}

type Values = { [name in keyof typeof SWITCHES]?: string | boolean | string[] | undefined };

function modeOf(values: Values, command: keyof typeof COMMANDS | undefined): Options['mode'] {
  if (values.help) return 'help';
  if (values.version) return 'version';
  if (values['list-rules']) return 'rules';
  if (values.explain !== undefined) return 'explain';
  return command === undefined ? 'diagnose' : COMMANDS[command];
}

/** Throws `UsageError` for what is no number of a port. */
export function portOf(text: string, locale: Locale): number {
  const port = portIn(text);
  if (port !== undefined) return port;
  throw new UsageError(fill(usageErrors.badPort[locale], { port: plainLine(text) }));
}

function oneOf<T extends string>(value: string, allowed: readonly T[], name: string, locale: Locale): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const params = { name, value: plainLine(value), allowed: allowed.join(', ') };
  throw new UsageError(fill(usageErrors.badValue[locale], params));
}
