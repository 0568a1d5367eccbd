/** The texts of an Android app's `res/values/*.xml`, as names that its code and its manifest see. */
import { resourceName } from '../../catalog/native/setup.ts';
import type { Declaration } from '../../facts/expression.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import { attributeOf, childrenOf, readXml } from '../../syntax/native/xml.ts';
import type { FileId } from '../../text/text.ts';
import { scriptDeclaring } from './namedValues.ts';

/** Whatever a translator writes is no key and no address. */
const VALUES = /\/res\/values\/[^/]+\.xml$/;

/** Undefined for other files. */
export function readResources(file: FileId, text: string): ScriptFacts | undefined {
  const resources = VALUES.test(file) ? readXml(text).find(({ name }) => name === 'resources') : undefined;
  if (!resources) return undefined;
  const declarations: Declaration[] = [];
  for (const one of childrenOf(resources, 'string')) {
    const own = attributeOf(one, 'name');
    // What is put together of more than text is not known.
    const written = text.slice(one.contentStart, one.contentEnd ?? one.end);
    if (!own || one.children.length > 0 || /[&\\]|<!/.test(written)) continue;
    const name = resourceName(own.value);
    const { start, end } = one.textRange;
    // Android takes quotes around all of it away.
    const isQuoted = /^"[^"]*"$/.test(one.text);
    const value = isQuoted ? one.text.slice(1, -1) : one.text;
    const range = isQuoted ? { start: start + 1, end: end - 1 } : one.textRange;
    const initializer = { kind: 'string', value, range } as const;
    declarations.push({ kind: 'constant', name, nameRange: own.range, initializer });
  }
  return scriptDeclaring(declarations, text.length);
}
