/** Finds the regular expressions of the sources, and makes texts on which a careless one is slow. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every literal in the TypeScript files of `folder`, by the place where it is written. */
export function patternsIn(folder: string): [place: string, pattern: RegExp][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => literals(join(folder, name)));
}

/** Every pattern of the grammars in `folder`. They are Oniguruma's, but say nothing that JavaScript reads otherwise. */
export function patternsOfGrammars(folder: string): [name: string, pattern: RegExp][] {
  return readdirSync(join(ROOT, folder)).flatMap((file) => {
    const found: [string, RegExp][] = [];
    JSON.parse(readFileSync(join(ROOT, folder, file), 'utf8'), (key, value) => {
      if (!/^(?:match|begin|end)$/.test(key)) return value;
      const [, ignoresCase, pattern] = /^(\(\?i\))?(.*)$/.exec(value)!;
      found.push([`${file} ${found.length + 1}`, new RegExp(pattern!, ignoresCase ? 'i' : '')]);
    });
    return found;
  });
}

function literals(file: string): [string, RegExp][] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: [string, RegExp][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push([`${file}:${line + 1}`, new RegExp(node.text.slice(1, end), node.text.slice(end + 1))]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A bound beyond this is none: a quadratic search within it is long enough to be felt. */
const NO_BOUND = 1000;
/** Kinds of characters of which one is tried each; patterns tell no others apart. */
const MOST_CHARACTERS = 12;

export interface Attack {
  readonly front: string;
  /** Repeated up to the size of the text. */
  readonly pump: string;
  /** What keeps the pattern from matching. */
  readonly back: string;
}

/**
 * Texts made of the pattern's own parts: for each repetition in it, what leads there, many of what it repeats, and an end
 * at which it fails. A search that starts anew at each place meets the lead again and again.
 */
export function attacksOn({ source, flags }: RegExp): Attack[] {
  const { pattern } = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const characters = [...new Set(charactersOf(pattern))].slice(0, MOST_CHARACTERS);
  const [whole, ...others] = [0, 1, 2, 3].map((variant) => example(pattern, variant));
  const backs = ['', '\0', `\n${whole}`];
  const pumps = new Map<string, Attack>();
  const add = (front: string, pump: string) => {
    if (pump !== '')
      for (const back of backs) pumps.set(JSON.stringify([front, pump, back]), { front, pump, back });
  };
  for (const lead of ['', ...repetitionsOf(pattern).map(leadOf)]) {
    add('', lead);
    for (const character of characters) {
      add(lead, character);
      if (lead !== '') add('', lead + character);
    }
  }
  for (const repeated of repetitionsOf(pattern)) {
    add(leadOf(repeated), example(repeated.element));
    add('', leadOf(repeated) + example(repeated.element));
  }
  for (const one of [whole!, ...others]) {
    add('', one);
    add(one, one.slice(0, -1));
  }
  return [...pumps.values()];
}

export const attackOf = ({ front, pump, back }: Attack, size: number): string =>
  front + pump.repeat(Math.max(1, Math.floor(size / pump.length))) + back;

function repetitionsOf(node: AST.Node): AST.Quantifier[] {
  const inner = childrenOf(node).flatMap(repetitionsOf);
  return node.type === 'Quantifier' && node.max >= NO_BOUND ? [node, ...inner] : inner;
}

/** A text that brings a match to where `node` begins. */
function leadOf(node: AST.Node): string {
  const { parent } = node;
  if (!parent) return '';
  const before =
    parent.type === 'Alternative'
      ? parent.elements
          .slice(0, parent.elements.indexOf(node as AST.Element))
          .map((element) => example(element))
          .join('')
      : '';
  return leadOf(parent) + before;
}

/** A short text that matches, look-arounds left aside. Variants choose other characters and alternatives. */
function example(node: AST.Node, variant = 0): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return example(node.alternatives[variant % node.alternatives.length]!, variant);
    case 'Alternative':
      return node.elements.map((element) => example(element, variant)).join('');
    case 'Quantifier': {
      const times = Math.max(node.min, Math.min(1, node.max));
      return Array.from({ length: times }, (_, i) => example(node.element, variant + i)).join('');
    }
    case 'Assertion':
      return '';
    case 'Backreference':
      return example([node.resolved].flat()[0]!, variant);
    default: {
      const characters = charactersOf(node);
      return characters[variant % characters.length] ?? '';
    }
  }
}

function charactersOf(node: AST.Node): string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterClassRange':
      return [String.fromCodePoint(node.min.value)];
    case 'CharacterSet':
      return node.kind === 'any'
        ? ['x', '"']
        : CANDIDATES.filter((one) => new RegExp(node.raw, 'u').test(one));
    case 'CharacterClass':
      if (!node.negate) return node.elements.flatMap(charactersOf);
      return CANDIDATES.filter((one) => new RegExp(node.raw, 'u').test(one)).slice(0, 3);
    default:
      return childrenOf(node).flatMap(charactersOf);
  }
}

const CANDIDATES = ['a', '1', ' ', '-', '\n', '{', '"', 'é', '가', '\u{1f642}'];

function childrenOf(node: AST.Node): readonly AST.Node[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives;
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind' ? node.alternatives : [];
    case 'Alternative':
      return node.elements;
    case 'Quantifier':
      return [node.element];
    default:
      return [];
  }
}
