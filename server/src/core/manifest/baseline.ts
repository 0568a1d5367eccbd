/**
 * `kakao-share-baseline.json`: findings that a team has seen and keeps for later, so that CI fails on new ones only. The
 * command line writes it; it lies beside the manifest, or where that would be.
 */
import { visibleJson } from '../text/invisible.ts';

export const BASELINE = 'kakao-share-baseline.json';

/** Of what an entry says; another one may mean other things by the same words. */
const VERSION = 1;

export interface BaselineEntry {
  /** Relative to the baseline's folder. */
  readonly file: string;
  readonly code: string;
  /** What the finding is known by, wherever in its file it stands. */
  readonly fingerprint: string;
}

export interface BaselineFacts {
  /** Why none of it counts: it is no baseline, or one of another version, which is `detail`. */
  readonly problem?: { readonly kind: 'unreadable' | 'version'; readonly detail: string };
  readonly entries: readonly BaselineEntry[];
  readonly fingerprints: ReadonlySet<string>;
}

export function readBaseline(text: string): BaselineFacts {
  const read = parsed(text);
  if (!isRecord(read) || !('version' in read) || !Array.isArray(read.findings)) return without('unreadable');
  if (read.version !== VERSION) return without('version', String(read.version).slice(0, 20));
  const entries = read.findings
    .filter(isEntry)
    .map(({ file, code, fingerprint }) => ({ file, code, fingerprint }));
  return { entries, fingerprints: new Set(entries.map(({ fingerprint }) => fingerprint)) };
}

/** The text of a baseline: one line for each finding, so that people can read what a change of it changes. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ file, code, fingerprint }) => `    ${visibleJson({ file, code, fingerprint })}`)
    .sort();
  const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`;
}

const without = (kind: 'unreadable' | 'version', detail = ''): BaselineFacts => ({
  problem: { kind, detail },
  entries: [],
  fingerprints: new Set(),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // With the marks of a merge in it, most often; or nested for ever.
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isEntry = (value: unknown): value is BaselineEntry =>
  isRecord(value) && ['file', 'code', 'fingerprint'].every((name) => typeof value[name] === 'string');
