/** A key of a share message in words: meaning, type, limits, versions. */
import { nativeDocs } from '../catalog/native/templates.ts';
import type { KeySchema, ValueType } from '../catalog/templates/schema.ts';
import { isRequired } from '../catalog/templates/version.ts';
import { fill, type Locale, type Localized } from '../text/messages.ts';
import { editingWords } from './words.ts';

/** Markdown; all text is our own. */
export function describeKey(
  key: KeySchema,
  path: readonly string[],
  version: string,
  locale: Locale,
): { readonly title: string; readonly meaning: string } {
  const necessity = isRequired(key, version) ? editingWords.required : editingWords.optional;
  const facts = [typeWords(key.type, locale), necessity[locale], ...limits(key, locale)];
  return { title: `**\`${path.join('.')}\`** · ${facts.join(' · ')}`, meaning: key.doc[locale] };
}

/** What people who write native code have to know of a key, whose values have other types there. */
export const nativeDocOf = ({ name, doc }: KeySchema): Localized => nativeDocs.get(name) ?? doc;

function limits({ display, versions }: KeySchema, locale: Locale): string[] {
  const words: string[] = [];
  if (display) {
    const { characters: count, basis } = display;
    words.push(fill((basis === 'documented' ? editingWords.longest : editingWords.shown)[locale], { count }));
  }
  if (versions?.since) words.push(fill(editingWords.since[locale], { version: versions.since }));
  if (versions?.until) words.push(fill(editingWords.until[locale], { version: versions.until }));
  return words;
}

export function typeWords(type: ValueType, locale: Locale): string {
  switch (type.is) {
    case 'oneOf':
      return fill(editingWords.oneOf[locale], {
        values: type.values.map((value) => `\`${value}\``).join(', '),
      });
    case 'list': {
      const { min, max } = type;
      return min === undefined
        ? fill(editingWords.list[locale], { max })
        : fill(editingWords.listRange[locale], { min, max });
    }
    case 'part':
    case 'object':
      return editingWords.object[locale];
    case 'jsonOrObject':
      return editingWords.json[locale];
    case 'elementOrSelector':
      return editingWords.element[locale];
    default:
      return editingWords[type.is][locale];
  }
}
