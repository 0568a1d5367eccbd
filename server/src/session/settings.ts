/** The user's settings, read tolerantly: a wrong type is as good as no setting. */
import { type RuleLevel, ruleLevels } from '../core/manifest/shape.ts';
import type { Locale } from '../core/text/messages.ts';

/** How far the server looks beyond open files. */
export type ScanMode =
  /** Only open files and those their project asks for by name. */
  | 'off'
  /** The package is read in the background; problems are listed for open files. */
  | 'openFiles'
  /** As before, and problems are listed for the whole package. */
  | 'project';

export interface Settings {
  readonly locale: Locale | 'auto';
  /** Level by rule code; rules not named keep their own. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly scan: ScanMode;
}

export const defaultSettings: Settings = { locale: 'auto', rules: new Map(), scan: 'openFiles' };

const SCAN_MODES: readonly string[] = ['off', 'openFiles', 'project'];

/** Reads the value of the section `kakaoShare`, whoever sent it. */
export function readSettings(section: unknown): Settings {
  const given = isRecord(section) ? section : {};
  const { locale, scan } = given;
  return {
    locale: locale === 'en' || locale === 'ko' ? locale : 'auto',
    rules: readRules(given.rules),
    scan: typeof scan === 'string' && SCAN_MODES.includes(scan) ? (scan as ScanMode) : defaultSettings.scan,
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
