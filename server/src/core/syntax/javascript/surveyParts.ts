/**
 * The survey of a script in parts. A statement that has not changed is not walked again, and a group of statements of
 * which none has is not joined again: a keystroke goes through one group, and through one part for each of the others.
 */

import { addTo } from '../../text/multimap.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import type * as ts from './parser.ts';
import { type NamedValue, type StatementSurvey, surveyStatement } from './surveyStatement.ts';
import { type TextSigns, textSigns, textSignsOfAll } from './textSigns.ts';

export interface Part extends Omit<StatementSurvey, 'values'> {
  /** By name, the lists of names whose value mentions it. */
  readonly dependents: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly signs: TextSigns;
}

/** Statements. About the square root of how many a long file has. */
const GROUP = 16;

/** In the order of the text. */
export function partsOf(source: ts.SourceFile): readonly Part[] {
  const parts = source.statements.map((statement) => surveyOnce(statement, source));
  const groups: Part[] = [];
  for (let at = 0; at < parts.length; at += GROUP) groups.push(joinedOnce(parts.slice(at, at + GROUP)));
  return groups;
}

/** The next version of a tree takes over the statements that have not changed. */
const known = new LastingNodeMemory<ts.Node, Part>();

function surveyOnce(statement: ts.Statement, source: ts.SourceFile): Part {
  const before = known.get(statement);
  if (before) return before;
  const { values, ...survey } = surveyStatement(statement, source);
  const signs = textSigns(source.text.slice(statement.pos, statement.end));
  const part = { ...survey, dependents: dependentsIn(values), signs };
  known.set(statement, part);
  return part;
}

function dependentsIn(values: readonly NamedValue[]): Part['dependents'] {
  const dependents = new Map<string, (readonly string[])[]>();
  for (const { names, mentions } of values) for (const mention of mentions) addTo(dependents, mention, names);
  return dependents;
}

/** By the first part of a group. */
const groupsKnown = new LastingNodeMemory<Part, { readonly parts: readonly Part[]; readonly group: Part }>();

function joinedOnce(parts: readonly Part[]): Part {
  const [first] = parts;
  if (parts.length === 1) return first!;
  const before = groupsKnown.get(first!);
  if (before?.parts.length === parts.length && parts.every((part, i) => part === before.parts[i]))
    return before.group;
  const group = joined(parts);
  groupsKnown.set(first!, { parts, group });
  return group;
}

const joined = (parts: readonly Part[]): Part => ({
  ...joinedShort(parts),
  names: joinedMaps(parts, (part) => part.names),
  calls: joinedMaps(parts, (part) => part.calls),
  callsByRoot: joinedMaps(parts, (part) => part.callsByRoot),
  dependents: joinedMaps(parts, (part) => part.dependents),
});

/** What grows with every line, and is looked up by name: it stays in parts. */
type Long = 'names' | 'calls' | 'callsByRoot' | 'dependents';

/** The rest of what all say. */
export function joinedShort(parts: readonly Part[]): Omit<Part, Long> {
  return {
    literals: gathered(parts, (part) => part.literals),
    members: gathered(parts, (part) => part.members),
    assignments: joinedMaps(parts, (part) => part.assignments),
    fields: joinedMaps(parts, (part) => part.fields),
    reassigned: joinedMaps(parts, (part) => part.reassigned),
    changed: union(parts, (part) => part.changed),
    handedOver: union(parts, (part) => part.handedOver),
    copies: gathered(parts, (part) => part.copies),
    signs: textSignsOfAll(parts.map((part) => part.signs)),
    sdkUrls: gathered(parts, (part) => part.sdkUrls),
    sharerUrls: gathered(parts, (part) => part.sharerUrls),
    importMeta: gathered(parts, (part) => part.importMeta),
    dynamicImports: gathered(parts, (part) => part.dynamicImports),
    policyTexts: gathered(parts, (part) => part.policyTexts),
    policyKeys: gathered(parts, (part) => part.policyKeys),
    inits: gathered(parts, (part) => part.inits),
    adminKeys: gathered(parts, (part) => part.adminKeys),
    scriptElements: gathered(parts, (part) => part.scriptElements),
    untyped: gathered(parts, (part) => part.untyped),
  };
}

/** `flatMap` in a third of its time. */
function gathered<T>(parts: readonly Part[], listOf: (part: Part) => readonly T[]): readonly T[] {
  const all: T[] = [];
  for (const part of parts) for (const one of listOf(part)) all.push(one);
  return all;
}

function union(parts: readonly Part[], setOf: (part: Part) => ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const part of parts) for (const one of setOf(part)) all.add(one);
  return all;
}

function joinedMaps<V>(
  parts: readonly Part[],
  mapOf: (part: Part) => ReadonlyMap<string, readonly V[]>,
): ReadonlyMap<string, readonly V[]> {
  const all = new Map<string, V[]>();
  for (const part of parts)
    for (const [name, values] of mapOf(part)) {
      const before = all.get(name);
      if (!before) all.set(name, [...values]);
      else for (const value of values) before.push(value);
    }
  return all;
}
