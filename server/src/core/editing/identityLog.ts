/** "Log the key hash here": a line behind the call that starts the SDK, and the import that it needs. */
import {
  bundleModules,
  type IdentityLog,
  identityLogs,
  type LoggedName,
  reactNativeLog,
} from '../catalog/native/identityLogs.ts';
import { initFunction } from '../catalog/native/reactNative.ts';
import type { PlannedEdit } from '../edits/plannedEdit.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { NativeCall } from '../facts/native.ts';
import { keysOfInit } from '../facts/nativeCalls.ts';
import { blankComments } from '../syntax/blankComments.ts';
import type { Localized } from '../text/messages.ts';
import { type FileId, type Range, touches } from '../text/text.ts';

export interface LogAction {
  readonly title: Localized;
  readonly edits: readonly PlannedEdit[];
}

/** Undefined where no call in `range` starts the SDK as a statement of its own, or the file has such a line. */
export function identityLogAt(facts: FileFacts, text: string, range: Range): LogAction | undefined {
  const code = facts.native?.code;
  if (!code) return reactNativeLogAt(facts, text, range);
  const call = code.calls.find((one) => keysOfInit(one).length > 0 && touches(one.range, range));
  if (!call || call.isConditional || LOGGED.test(blankComments(text))) return undefined;
  const log = identityLogs[code.language];
  if (!log) return undefined;
  const place = lineBehind(call.range, text);
  const context = contextOf(call, text);
  if (!place || (context === undefined && log.statement.includes('{context}'))) return undefined;
  const written = withNames(log, text);
  // Of Dart's statement, the first name is the SDK's.
  const prefix = code.language === 'dart' ? (call.prefix ?? '') : '';
  const statement = prefix + written.statement.replace('{context}', context ?? '');
  const modules = code.language === 'swift' && !bundleModules.test(text) ? ['Foundation'] : written.modules;
  const semicolon = code.language === 'java' ? ';' : '';
  return {
    title: log.title,
    edits: [
      ...importsOf(modules, semicolon, text, facts.file),
      { file: facts.file, range: at(place.at), text: place.lead + statement },
    ],
  };
}

const LOGGED = /getKeyHash|\.keyHash\b|KakaoSdk\.origin|bundleIdentifier/;

/** What is written more, as an argument, might do something again. */
function contextOf({ arguments: given }: NativeCall, text: string): string | undefined {
  const first = given.find(({ label }, index) => (label ?? (index === 0 ? 'context' : '')) === 'context');
  const written = first ? text.slice(first.value.range.start, first.value.range.end) : '';
  return /^[\w.@]{1,80}(?:\(\))?$/.test(written) ? written : undefined;
}

/** The names that are still to be imported; those that the file has for something else are written in full. */
function withNames(
  { statement, names }: IdentityLog,
  text: string,
): { statement: string; modules: string[] } {
  const isImported = ({ module }: LoggedName) =>
    new RegExp(`\\bimport\\s+${escaped(module)}\\b(?!\\.)`).test(text);
  const isTaken = ({ name }: LoggedName) =>
    new RegExp(
      `\\bimport\\s+[\\w.]{1,200}\\.${name}\\b(?!\\.)|\\bas\\s+${name}\\b|\\b(?:class|object|interface)\\s+${name}\\b`,
    ).test(text);
  const taken = names.filter((one) => !isImported(one) && isTaken(one));
  const modules = names.filter((one) => !isImported(one) && !taken.includes(one)).map(({ module }) => module);
  const whole = taken.reduce(
    (written, { name, module }) => written.replace(new RegExp(`\\b${name}\\.`), `${module}.`),
    statement,
  );
  return { statement: whole, modules };
}

const escaped = (text: string): string => text.replaceAll('.', '\\.');

/** Behind the last import, else behind the package's name, else at the start. */
function importsOf(modules: readonly string[], semicolon: string, text: string, file: FileId): PlannedEdit[] {
  if (modules.length === 0) return [];
  const eol = eolOf(text);
  const lines = modules.map((module) => `import ${module}${semicolon}`);
  const heads = [...text.matchAll(/^(?:import|package)[ \t][^\r\n]{1,300}/gm)];
  const last = heads.findLast(([line]) => line.startsWith('import')) ?? heads[0];
  if (!last) return [{ file, range: at(0), text: lines.map((line) => line + eol).join('') }];
  const isPackage = last[0].startsWith('package');
  const lead = isPackage ? eol + eol : eol;
  return [{ file, range: at(last.index + last[0].length), text: lead + lines.join(eol) }];
}

/** `initializeKakaoSDK(key)`, by whichever import. */
function reactNativeLogAt(facts: FileFacts, text: string, range: Range): LogAction | undefined {
  if (blankComments(text).includes(reactNativeLog.function)) return undefined;
  const uses = facts.scripts.flatMap(({ moduleUses = [] }) => moduleUses);
  for (const use of uses.filter(({ name }) => name === initFunction.name)) {
    const lineStart = text.lastIndexOf('\n', use.range.start - 1) + 1;
    const owner = /^[ \t]*(?:await |void )?([A-Za-z_$][\w$]{0,60}\.)?$/.exec(
      text.slice(lineStart, use.range.start),
    );
    const end = owner ? callEnd(text, use.range.end) : undefined;
    if (!owner || end === undefined) continue;
    const statement = { start: lineStart + /^[ \t]*/.exec(owner[0])![0].length, end };
    const place = touches(statement, range) ? lineBehind(statement, text) : undefined;
    const imported = place && !owner[1] ? importOf(text, facts.file) : [];
    if (!place || !imported) continue;
    const call = (owner[1] ?? '') + reactNativeLog.function;
    const line = reactNativeLog.statement.replace('{call}', call);
    return {
      title: reactNativeLog.title,
      edits: [...imported, { file: facts.file, range: at(place.at), text: place.lead + line }],
    };
  }
  return undefined;
}

/** Into the list of names that the file imports; undefined where it has none. */
function importOf(text: string, file: FileId): PlannedEdit[] | undefined {
  const found =
    /\bimport\s{1,9}(?:[\w$]{1,60}\s{0,9},\s{0,9})?\{(\s{0,99})[^{}]{1,900}\}\s{0,9}from\s{0,9}['"]@react-native-kakao\/core['"]/.exec(
      text,
    );
  if (!found) return undefined;
  const start = found.index + found[0].indexOf('{') + 1 + found[1]!.length;
  const gap = found[1]!.includes('\n') ? found[1]! : ' ';
  return [{ file, range: at(start), text: `${reactNativeLog.function},${gap}` }];
}

/** Arguments, and what may stand between their brackets; what is longer is no call that people write. */
const LONGEST_CALL = 2000;

function callEnd(text: string, start: number): number | undefined {
  let depth = 0;
  const rest = text.slice(start, start + LONGEST_CALL);
  for (const { 0: token, index } of rest.matchAll(/"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[()]/g)) {
    if (token === '(') depth++;
    if (token !== ')') continue;
    depth--;
    if (depth <= 0) return depth < 0 ? undefined : start + index + 1;
  }
  return undefined;
}

/** Where a statement of its own lines ends, and what begins the line behind it. */
function lineBehind({ start, end }: Range, text: string): { at: number; lead: string } | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^([ \t]*)(?:await |void )?$/.exec(text.slice(lineStart, start))?.[1];
  const rest = /^[ \t]{0,9};?[ \t]{0,99}(?:\/\/[^\r\n]{0,500})?(?=\r?\n|$)/.exec(
    text.slice(end, end + 700),
  )?.[0];
  // Without braces, the line behind would belong to nothing, or part an `else` from its `if`.
  const before = text.slice(Math.max(0, lineStart - 300), lineStart).trimEnd();
  const isAlone = !/(?:\b(?:if|for|while)\b[^\n{]{0,200}\)|\belse|=>|[=(,.])$/.test(before);
  if (indent === undefined || rest === undefined || !isAlone) return undefined;
  return { at: end + rest.length, lead: eolOf(text) + indent };
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const at = (offset: number): Range => ({ start: offset, end: offset });
