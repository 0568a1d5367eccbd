/** The user's settings, read tolerantly: a wrong type is as good as no setting. */
import { type RuleLevel, ruleLevels } from '../core/manifest/shape.ts';
import type { Locale } from '../core/text/messages.ts';

/** What the server reads beyond open files without being asked. */
export type ScanMode =
  /** Only those that their project asks for by name. */
  | 'off'
  /** The package, in the background. */
  | 'project';

/** Whose problems are listed. */
export type ListMode =
  /** Those of open files. */
  | 'open'
  /** Those of all files that the last diagnosis has read. */
  | 'diagnosed'
  /** Those of all files that any scan has read. */
  | 'always';

export interface Settings {
  readonly locale: Locale | 'auto';
  /** Level by rule code; rules not named keep their own. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly scan: ScanMode;
  readonly problems: ListMode;
}

export const defaultSettings: Settings = {
  locale: 'auto',
  rules: new Map(),
  scan: 'project',
  problems: 'diagnosed',
};

const SCAN_MODES: readonly ScanMode[] = ['off', 'project'];
const LIST_MODES: readonly ListMode[] = ['open', 'diagnosed', 'always'];

/** Reads the value of the section `kakaoShare`, whoever sent it. */
export function readSettings(section: unknown): Settings {
  const given = isRecord(section) ? section : {};
  const { locale, scan, problems } = given;
  return {
    locale: locale === 'en' || locale === 'ko' ? locale : 'auto',
    rules: readRules(given.rules),
    scan: SCAN_MODES.find((mode) => mode === scan) ?? defaultSettings.scan,
    problems: LIST_MODES.find((mode) => mode === problems) ?? defaultSettings.problems,
  };
}

function readRules(value: unknown): ReadonlyMap<string, RuleLevel> {
  const rules = new Map<string, RuleLevel>();
  for (const [code, level] of Object.entries(isRecord(value) ? value : {})) {
    const known = ruleLevels.find((one) => one === level);
    if (known) rules.set(code, known);
  }
  return rules;
}

/** The language to write in: the setting, else the editor's own. */
export function localeOf(settings: Settings, editorLocale: string | undefined): Locale {
  if (settings.locale !== 'auto') return settings.locale;
  return /^ko\b/i.test(editorLocale ?? '') ? 'ko' : 'en';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
