/**
 * Reads Kotlin, Java, Swift or Dart as far as share code goes: imports, calls with their arguments, plain assignments,
 * and the braces around them. Never throws; what is not plain is unknown.
 */

import type { NativeLanguage } from '../../catalog/native/languages.ts';
import type { NativeAssignment, NativeCode, NativeImport } from '../../facts/native.ts';
import type { Range } from '../../text/text.ts';
import { readAssignments } from './assignments.ts';
import { readBlocks } from './blocks.ts';
import { readBrackets } from './brackets.ts';
import { profiles } from './profiles.ts';
import { readTokens, type Token } from './tokens.ts';
import { ValueReader } from './values.ts';

export function readNativeCode(text: string, language: NativeLanguage): NativeCode {
  const profile = profiles[language];
  const tokens = readTokens(text, language);
  const brackets = readBrackets(tokens);
  const { blocks, blockAt } = readBlocks(tokens, brackets, profile, text.length);
  const textAt = ({ start, end }: Range): string => text.slice(start, end);
  const values = new ValueReader({ tokens, brackets, profile, blockAt, length: text.length, textAt });
  const assignments: readonly NativeAssignment[] = readAssignments(values);
  const { parameters } = values;
  const isWhole = brackets.opens.size === brackets.closes.size;
  const calls = values.calls();
  return { language, isWhole, imports: importsIn(tokens), blocks, assignments, parameters, calls };
}

/** `import a.b.C`, `import static a.b;`, `import 'package:…';`, `@testable import Name` */
function importsIn(tokens: readonly Token[]): NativeImport[] {
  const found: NativeImport[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at]!;
    if (kind !== 'word' || (text !== 'import' && text !== 'export') || tokens[at - 1]?.text === '.') continue;
    const first = tokens[at + 1];
    if (first?.kind === 'string') {
      found.push({ module: first.text, range: { start: first.start, end: first.end } });
      continue;
    }
    const parts: Token[] = [];
    let next = at + 1;
    // `import static`, `import class Module.Name`
    if (/^(?:static|class|struct|func|enum|protocol)$/.test(tokens[next]?.text ?? '')) next++;
    for (; tokens[next] && isPathPart(tokens[next]!, parts.at(-1)); next++) parts.push(tokens[next]!);
    const last = parts.at(-1);
    if (last)
      found.push({
        module: parts.map((part) => part.text).join(''),
        range: { start: parts[0]!.start, end: last.end },
      });
    at = Math.max(at, next - 1);
  }
  return found;
}

function isPathPart(token: Token, before: Token | undefined): boolean {
  if (before === undefined) return token.kind === 'word' && !token.startsLine;
  if (before.text === '.') return token.kind === 'word' || token.text === '*';
  return token.text === '.';
}
