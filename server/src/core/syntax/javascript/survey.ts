/** What the readers ask a script for. */

import { type Candidates, holders } from './kakaoUses.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { joinedShort, type Part, partsOf } from './surveyParts.ts';

export interface Survey extends Candidates, ReturnType<typeof joinedShort> {
  /** Where the script writes each name, and its calls: part by part. */
  readonly names: readonly Part['names'][];
  readonly calls: readonly Pick<Part, 'calls' | 'callsByRoot'>[];
  /** Names that stand for what another file of the project has, or for something made of it. */
  readonly imported: ReadonlySet<string>;
}

export function surveyOf(source: ts.SourceFile): Survey {
  const parts = partsOf(source);
  const { members, changed, ...others } = joinedShort(parts);
  const dependents = parts.map((part) => part.dependents);
  const aliases = dependentNames(dependents, (name) => holders.has(name), members.flatMap(holderNames));
  const names = parts.map((part) => part.names);
  const wanted = new Set([...holders, ...aliases]);
  return {
    ...others,
    identifiers: names.flatMap((ofPart) => among(wanted, ofPart)),
    names,
    members,
    calls: parts,
    imported: importedNames(source, dependents),
    changed: withOriginals(changed, others.copies),
  };
}

/** A module of the project, or one that may be: `react` is none. */
const OWN_MODULE = /^[./~#@]|\//;
/** With `baseUrl`, a folder of the project has a bare name, as packages do: `import { shareKakao } from 'utils'`. */
const SHARES = /share|kakao/i;

function importedNames(source: ts.SourceFile, dependents: Dependents): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteralLike(statement.moduleSpecifier)) continue;
    if (!OWN_MODULE.test(statement.moduleSpecifier.text) && !SHARES.test(statement.getText(source))) continue;
    ts.walk(statement, (node) => {
      if (ts.isIdentifier(node)) names.add(node.text);
      return undefined;
    });
  }
  // `require('./share')` mentions what it requires.
  return dependentNames(dependents, (name) => names.has(name) || /^\.{1,2}\//.test(name), [...names]);
}

type Dependents = readonly Part['dependents'][];

/** Names whose value may lead to what `isRoot`, or to the seeds: cheap and generous, readers prove or drop each. */
function dependentNames(
  dependents: Dependents,
  isRoot: (name: string) => boolean,
  seeds: readonly string[],
): ReadonlySet<string> {
  const reached = [seeds];
  for (const ofPart of dependents)
    for (const [mention, lists] of ofPart)
      if (isRoot(mention)) for (const names of lists) reached.push(names);
  const done = new Set<readonly string[]>();
  const aliases = new Set<string>();
  for (let names = reached.pop(); names; names = reached.pop()) {
    if (done.has(names)) continue;
    done.add(names);
    for (const name of names) {
      if (aliases.has(name)) continue;
      aliases.add(name);
      for (const ofPart of dependents) for (const one of ofPart.get(name) ?? []) reached.push(one);
    }
  }
  return aliases;
}

/** `const other = message; other.title = …` changes `message`, too. */
function withOriginals(changed: ReadonlySet<string>, copies: Part['copies']): ReadonlySet<string> {
  const all = new Set(changed);
  for (const { name, original } of copies.toReversed()) if (all.has(name)) all.add(original);
  return all;
}

/** `k` of `k.Share.sendDefault`. */
function holderNames(member: ts.PropertyAccessExpression): string[] {
  const holder = bare(member.expression);
  const root = ts.isPropertyAccessExpression(holder) ? bare(holder.expression) : undefined;
  return root && ts.isIdentifier(root) ? [root.text] : [];
}

/** The values of some keys. Goes through what is less: there may be thousands of either. */
function among<V>(keys: ReadonlySet<string>, map: ReadonlyMap<string, readonly V[]>): V[] {
  const both = map.size < keys.size ? [...map.keys()].filter((key) => keys.has(key)) : [...keys];
  return both.flatMap((key) => map.get(key) ?? []);
}
