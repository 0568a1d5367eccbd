/**
 * What servers write into pages, as far as it is plainly written: constants and settings of PHP and Jekyll, the places
 * that name them, and paths and the host of the site. Nothing is run.
 */

import { escapedOutputs } from '../catalog/escapedOutputs.ts';
import { contextPath, jekyllFile, jekyllPath, serverHost, serverPath } from '../catalog/serverPaths.ts';
import type { EnvironmentDefinition } from '../facts/env.ts';
import type { ServerOutput, ServerValues } from '../facts/serverValues.ts';
import type { FileId, Range } from '../text/text.ts';

const OUTPUT =
  /\{\{-?\s{0,9}site\.(?<jekyll>[\w.-]{1,80})\s{0,9}-?\}\}|<\?(?:=|php\s{1,9}echo\b)[\s(]{0,9}(?<php>[A-Za-z_]\w{0,80})[\s);]{0,9}\?>|%(?<environment>[A-Z][A-Z0-9]{0,60}_[A-Z0-9_]{1,60})%/g;
/** A context path with something behind it in the same string. */
const PATH = new RegExp(`(?:${contextPath})(?!['"\`])|${serverPath}`, 'g');
const PATH_OF_JEKYLL = new RegExp(`${jekyllPath}|${serverPath}`, 'g');
const HOST = new RegExp(serverHost, 'g');
const CONSTANT =
  /\bdefine\s{0,9}\(\s{0,9}(['"])(?<defined>[A-Za-z_]\w{0,80})\1\s{0,9},\s{0,9}(?<text>(['"])[^'"\\$\n]{0,300}\4)\s{0,9}[,)]|\bconst\s{1,9}(?<named>[A-Za-z_]\w{0,80})\s{0,9}=\s{0,9}(?<value>(['"])[^'"\\$\n]{0,300}\7)\s{0,9};/g;
const INCLUDE =
  /\b(?:include|require)(?:_once)?\b[\s(]{0,9}(?:(?:__DIR__|dirname\s{0,9}\(\s{0,9}__FILE__\s{0,9}\)|\$_SERVER\[['"]DOCUMENT_ROOT['"]\])\s{0,9}\.\s{0,9})?(['"])([\w./-]{1,200}\.(?:php|inc))\1/g;
/** A class has constants of its own, which no plain name means. */
const CLASS = /\b(?:class|interface|trait|enum)\s{1,9}\w/;
const COMMENTED = /^\s*(?:\/\/|#|\*|\/\*)/;

/** Of a page; undefined where it has none of them. */
export function readServerValues(file: FileId, text: string): ServerValues | undefined {
  const isPhp = /\.(?:php|phtml|inc)$/i.test(file);
  const outputs = [
    ...[...text.matchAll(OUTPUT)].map(outputOf),
    ...[...text.matchAll(jekyllFile.test(file) ? PATH_OF_JEKYLL : PATH)].map(beginning('path')),
    ...[...text.matchAll(HOST)].map(beginning('host')),
  ];
  const definitions = isPhp ? constantsIn(text) : [];
  const includes = isPhp ? [...text.matchAll(INCLUDE)].map((one) => one[2]!) : [];
  const escaped = escapedOutputs(file, text).map(rangeOf);
  return outputs.length + definitions.length + includes.length + escaped.length > 0
    ? { outputs, definitions, includes, ...(escaped.length > 0 && { escaped }) }
    : undefined;
}

const rangeOf = ({ index, 0: written }: RegExpExecArray): Range => ({
  start: index,
  end: index + written.length,
});

function outputOf(found: RegExpExecArray): ServerOutput {
  const { groups } = found;
  const range = rangeOf(found);
  if (groups?.jekyll) return { range, from: 'jekyll', name: groups.jekyll };
  return groups?.php
    ? { range, from: 'php', name: groups.php }
    : { range, from: 'environment', name: groups?.environment ?? '' };
}

const beginning =
  (from: 'path' | 'host') =>
  (found: RegExpExecArray): ServerOutput => ({ range: rangeOf(found), from, name: found[0] });

function constantsIn(text: string): EnvironmentDefinition[] {
  const hasClass = CLASS.test(text);
  return [...text.matchAll(CONSTANT)].flatMap(({ index, 0: written, groups = {} }) => {
    const name = groups.defined ?? groups.named!;
    const literal = groups.text ?? groups.value!;
    const before = text.slice(Math.max(0, index - 200), index);
    const isCommented = COMMENTED.test(before.slice(before.lastIndexOf('\n') + 1));
    if (isCommented || (hasClass && groups.named !== undefined)) return [];
    const nameStart = index + written.indexOf(name);
    const start = index + written.lastIndexOf(literal) + 1;
    return [
      {
        name,
        nameRange: { start: nameStart, end: nameStart + name.length },
        value: literal.slice(1, -1),
        valueRange: { start, end: start + literal.length - 2 },
      },
    ];
  });
}

const LINE = /^( {0,40})([\w-]{1,80}):(?:[ \t]+(\S[^\r\n]{0,500}))?[ \t]*\r?$/;
/** A comment has a blank in front. */
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?:\s{1,9}#|\s{0,9}$)/;
/** Anchors, lists, maps and texts over several lines are left out. */
const PLAIN = /^[^\s"'#&*!|>%@`[{]/;

function scalarIn(value: string): string | undefined {
  const quoted = QUOTED.exec(value);
  if (quoted) return quoted[1] ?? quoted[2];
  if (!PLAIN.test(value)) return undefined;
  const comment = value.search(/\s#/);
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd();
}

/** The settings of Jekyll's `_config.yml` that are one text on one line, by path. */
export function readSettings(text: string): ServerValues {
  const definitions: EnvironmentDefinition[] = [];
  const above: { readonly indent: number; readonly name: string }[] = [];
  let blockOf = -1;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const start = lineStart;
    lineStart += line.length + 1;
    const indent = line.length - line.trimStart().length;
    if (blockOf >= 0 && (indent > blockOf || line.trim() === '')) continue;
    blockOf = -1;
    const [, , key, value] = LINE.exec(line) ?? [];
    if (key === undefined) continue;
    while (above.length > 0 && above.at(-1)!.indent >= indent) above.pop();
    const name = [...above.map((one) => one.name), key].join('.');
    if (above.length < MOST_DEPTH) above.push({ indent, name: key });
    if (value === undefined) continue;
    if (/^[|>]/.test(value)) blockOf = indent;
    const read = scalarIn(value);
    if (read === undefined) continue;
    const at = start + line.indexOf(value, indent + key.length + 1) + value.indexOf(read);
    const nameRange = { start: start + indent, end: start + indent + key.length };
    definitions.push({ name, nameRange, value: read, valueRange: { start: at, end: at + read.length } });
  }
  return { outputs: [], definitions, includes: [] };
}

/** Nobody nests settings deeper. */
const MOST_DEPTH = 8;
