/** What the readers ask a script for, gathered from its statements: one that has not changed is not walked again. */

import { addTo } from '../../text/multimap.ts';
import { type Candidates, holders } from './kakaoUses.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { type StatementSurvey, surveyStatement } from './surveyStatement.ts';
import { type TextSigns, textSigns, textSignsOfAll } from './textSigns.ts';

export interface Survey
  extends Candidates,
    Omit<StatementSurvey, 'names' | 'calls' | 'callsByRoot' | 'values' | 'copies'> {
  /** Where the script writes each name, statement by statement. */
  readonly names: readonly StatementSurvey['names'][];
  /** Calls, statement by statement. */
  readonly calls: readonly Pick<StatementSurvey, 'calls' | 'callsByRoot'>[];
  /** Names that stand for what another file of the project has, or for something made of it. */
  readonly imported: ReadonlySet<string>;
  readonly signs: TextSigns;
}

interface Part extends StatementSurvey {
  readonly signs: TextSigns;
}

/** The next version of a tree takes over the statements that have not changed. */
const known = new WeakMap<ts.Node, Part>();

function surveyOnce(statement: ts.Statement, source: ts.SourceFile): Part {
  const before = known.get(statement);
  if (before) return before;
  const signs = textSigns(source.text.slice(statement.pos, statement.end));
  const survey = { ...surveyStatement(statement, source), signs };
  known.set(statement, survey);
  return survey;
}

export function surveyOf(source: ts.SourceFile): Survey {
  const parts = source.statements.map((statement) => surveyOnce(statement, source));
  const members = gathered(parts, (part) => part.members);
  const changed = union(parts.map((part) => part.changed));
  spreadToOriginals(changed, parts);
  const dependents = dependentsIn(parts);
  const aliases = dependentNames(dependents, (name) => holders.has(name), members.flatMap(holderNames));
  const names = parts.map((part) => part.names);
  const wanted = new Set([...holders, ...aliases]);
  return {
    identifiers: names.flatMap((ofPart) => among(wanted, ofPart)),
    names,
    literals: gathered(parts, (part) => part.literals),
    members,
    assignments: joined(parts.map((part) => part.assignments)),
    fields: joined(parts.map((part) => part.fields)),
    calls: parts,
    imported: importedNames(source, dependents),
    signs: textSignsOfAll(parts.map((part) => part.signs)),
    reassigned: union(parts.map((part) => part.reassigned)),
    changed,
    handedOver: union(parts.map((part) => part.handedOver)),
    sdkUrls: gathered(parts, (part) => part.sdkUrls),
    sharerUrls: gathered(parts, (part) => part.sharerUrls),
    importMeta: gathered(parts, (part) => part.importMeta),
    policyTexts: gathered(parts, (part) => part.policyTexts),
    policyKeys: gathered(parts, (part) => part.policyKeys),
    inits: gathered(parts, (part) => part.inits),
    adminKeys: gathered(parts, (part) => part.adminKeys),
    scriptElements: gathered(parts, (part) => part.scriptElements),
    untyped: gathered(parts, (part) => part.untyped),
  };
}

/** A module of the project, or one that may be: `react` is none. */
const OWN_MODULE = /^[./~#@]|\//;

function importedNames(source: ts.SourceFile, dependents: Dependents): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteralLike(statement.moduleSpecifier)) continue;
    if (!OWN_MODULE.test(statement.moduleSpecifier.text)) continue;
    ts.walk(statement, (node) => {
      if (ts.isIdentifier(node)) names.add(node.text);
      return undefined;
    });
  }
  // `require('./share')` mentions what it requires.
  return dependentNames(dependents, (name) => names.has(name) || /^\.{1,2}\//.test(name), [...names]);
}

/** By name, the lists of names whose value mentions it. */
type Dependents = ReadonlyMap<string, readonly (readonly string[])[]>;

function dependentsIn(parts: readonly StatementSurvey[]): Dependents {
  const dependents = new Map<string, (readonly string[])[]>();
  for (const { values } of parts)
    for (const { names, mentions } of values)
      for (const mention of mentions) addTo(dependents, mention, names);
  return dependents;
}

/** Names whose value may lead to what `isRoot`, or to the seeds: cheap and generous, readers prove or drop each. */
function dependentNames(
  dependents: Dependents,
  isRoot: (name: string) => boolean,
  seeds: readonly string[],
): ReadonlySet<string> {
  const reached = [seeds];
  for (const [mention, lists] of dependents)
    if (isRoot(mention)) for (const names of lists) reached.push(names);
  const done = new Set<readonly string[]>();
  const aliases = new Set<string>();
  for (let names = reached.pop(); names; names = reached.pop()) {
    if (done.has(names)) continue;
    done.add(names);
    for (const name of names) {
      if (aliases.has(name)) continue;
      aliases.add(name);
      for (const one of dependents.get(name) ?? []) reached.push(one);
    }
  }
  return aliases;
}

/** `const other = message; other.title = …` changes `message`, too. */
function spreadToOriginals(changed: Set<string>, parts: readonly StatementSurvey[]): void {
  for (const { copies } of parts.toReversed())
    for (const { name, original } of copies.toReversed()) if (changed.has(name)) changed.add(original);
}

/** `k` of `k.Share.sendDefault`. */
function holderNames(member: ts.PropertyAccessExpression): string[] {
  const holder = bare(member.expression);
  const root = ts.isPropertyAccessExpression(holder) ? bare(holder.expression) : undefined;
  return root && ts.isIdentifier(root) ? [root.text] : [];
}

/** `flatMap` in a third of its time: this is done for every kind at each keystroke. */
function gathered<T>(
  parts: readonly StatementSurvey[],
  listOf: (part: StatementSurvey) => readonly T[],
): T[] {
  const all: T[] = [];
  for (const part of parts) for (const one of listOf(part)) all.push(one);
  return all;
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}

function joined<V>(maps: readonly ReadonlyMap<string, readonly V[]>[]): ReadonlyMap<string, readonly V[]> {
  const all = new Map<string, V[]>();
  for (const map of maps)
    for (const [name, values] of map) {
      const known = all.get(name);
      if (!known) all.set(name, [...values]);
      else for (const value of values) known.push(value);
    }
  return all;
}

/** The values of some keys. Goes through what is less: there may be thousands of either. */
function among<V>(keys: ReadonlySet<string>, map: ReadonlyMap<string, readonly V[]>): V[] {
  const both = map.size < keys.size ? [...map.keys()].filter((key) => keys.has(key)) : [...keys];
  return both.flatMap((key) => map.get(key) ?? []);
}
