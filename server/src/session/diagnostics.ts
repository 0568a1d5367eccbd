/** Findings as LSP diagnostics. Only what files prove gets here; the rest is for the Doctor's report. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range as LspRange,
} from 'vscode-languageserver';
import { rulePagePath } from '../core/catalog/documentation.ts';
import type { RuleLevel } from '../core/manifest/shape.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Locale } from '../core/text/messages.ts';
import type { FileId, Place } from '../core/text/text.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { DocumentUris } from './documentUri.ts';
import { pageUri } from './pageUris.ts';
import type { Problem } from './publisher.ts';
import type { Engine } from './workspaceIndex.ts';

export const SOURCE = 'kakao-share';

export interface Rendering {
  readonly engine: Engine;
  readonly locale: Locale;
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly uris: DocumentUris;
  readonly support: ClientSupport['diagnostics'];
  /** The editor is VS Code with our extension: it has our commands, and shows our pages. */
  readonly isOurs: boolean;
}

/** What travels with a diagnostic to an editor and back, if the editor keeps it: enough to find the finding again. */
export interface DiagnosticData {
  readonly id: Problem['id'];
}

const SEVERITIES: Readonly<Record<Exclude<RuleLevel, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function problemsIn(file: FileId, rendering: Rendering): Problem[] {
  const counts = new Map<string, number>();
  const problems: Problem[] = [];
  for (const finding of rendering.engine.service.findings(file)) {
    if (finding.verdict !== 'violated') continue;
    const ordinal = counts.get(finding.code) ?? 0;
    counts.set(finding.code, ordinal + 1);
    const id = `${finding.code}#${ordinal}`;
    const diagnostic = toDiagnostic(finding, id, rendering);
    if (diagnostic !== undefined) problems.push({ finding, diagnostic, id });
  }
  return problems;
}

/** All that the problems of `file` are made of. Lines may move under findings whose offsets stay the same. */
export function basisOf(file: FileId, { engine: { service }, locale, rules }: Rendering): readonly unknown[] {
  const findings = service.findings(file);
  const places = findings.flatMap(({ related }) => related.map(({ place }) => place.file));
  const lines = [...new Set([file, ...places])].map((one) => service.facts(one)?.lineStarts);
  return [locale, rules, findings, ...lines];
}

function toDiagnostic(finding: Finding, id: string, rendering: Rendering): Diagnostic | undefined {
  const { engine, support, isOurs } = rendering;
  const level = levelOf(finding, rendering);
  if (level === 'off') return undefined;
  const data: DiagnosticData = { id };
  return {
    range: rangeOf(finding.place, engine),
    severity: SEVERITIES[level],
    code: finding.code,
    source: SOURCE,
    message: engine.core.renderMessage(finding.message, rendering.locale),
    ...(support.codeDescription && isOurs
      ? { codeDescription: { href: pageUri(rulePagePath(finding.code)) } }
      : {}),
    ...(support.relatedInformation ? { relatedInformation: relatedOf(finding, rendering) } : {}),
    ...(support.data ? { data } : {}),
  };
}

/** The level that the user wants for the rule, else the manifest, else the finding's own. */
export function levelOf(finding: Finding, { rules }: Rendering): RuleLevel {
  return rules.get(finding.code) ?? (finding.isHint ? 'hint' : finding.severity);
}

function relatedOf(finding: Finding, rendering: Rendering): DiagnosticRelatedInformation[] {
  return finding.related.map(({ place, message }) => ({
    location: { uri: rendering.uris.toClient(place.file), range: rangeOf(place, rendering.engine) },
    message: rendering.engine.core.renderMessage(message, rendering.locale),
  }));
}

/** The address of a place, in the form that editors open: `file:///…#L12,5`, counted from one. */
export function addressOf(place: Place, engine: Engine, uris: DocumentUris): string {
  const { start } = rangeOf(place, engine);
  return `${uris.toClient(place.file)}#L${start.line + 1},${start.character + 1}`;
}

/** A file that the engine keeps no facts of is pointed at as a whole. */
export function rangeOf(place: Place, { core, service }: Engine): LspRange {
  const lineStarts = service.facts(place.file)?.lineStarts;
  if (lineStarts === undefined) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    start: core.positionAt(lineStarts, place.range.start),
    end: core.positionAt(lineStarts, place.range.end),
  };
}
