/** How a text that is no address becomes the one that was meant. */
import { fixOf } from '../../edits/plannedEdit.ts';
import type { Call, Concatenation } from '../../facts/expression.ts';
import { type AddressFault, repairedAddress } from '../../template/addressText.ts';
import type { Localized } from '../../text/messages.ts';
import type { Range } from '../../text/text.ts';
import type { Fix, PlannedEdit } from '../finding.ts';
import { type JudgedAddress, replaceText } from './addressPlaces.ts';

const titles: Readonly<Partial<Record<AddressFault, Localized>>> = {
  blank: { en: 'Remove the blank', ko: '공백 제거' },
  schemes: { en: 'Keep the last scheme only', ko: '마지막 스킴만 남기기' },
  encoded: { en: 'Pass the address unencoded', ko: '인코딩하지 않은 주소 사용' },
  scheme: { en: 'Add “https://”', ko: '“https://” 추가' },
};

/** None where more than one address can have been meant; `scheme` is a guess. */
export function addressFixes(fault: AddressFault, address: JudgedAddress): readonly Fix[] {
  const title = titles[fault];
  if (!title) return [];
  const edits = editsFor(fault, address);
  if (edits.length === 0) return [];
  return fixOf(title, {}, fault !== 'scheme', edits);
}

function editsFor(fault: AddressFault, address: JudgedAddress): readonly PlannedEdit[] {
  const { value, source, place } = address;
  const { file, expression } = source;
  const remove = (range: Range): PlannedEdit => ({ file, range, text: '' });
  // What a function makes of what it is given, or what has a name, may be right for others who use it.
  const isHere = !source.via && file === place.file && expression.range.start === place.range.start;
  if (expression.kind === 'concatenation')
    return fault === 'schemes' && isHere ? firstScheme(expression).map(remove) : [];
  if (fault === 'encoded' && !isHere) return [];
  if (value.kind === 'known' && typeof value.value === 'string') {
    const text = fault === 'scheme' ? withScheme(value.value) : repairedAddress(fault, value.value);
    const edit = text === undefined ? undefined : replaceText(address, text);
    if (edit) return [edit];
  }
  return fault === 'encoded' && expression.kind === 'call' ? aroundArgument(expression).map(remove) : [];
}

const withScheme = (text: string): string | undefined =>
  text.startsWith('localhost') ? undefined : `https://${text.trim()}`;

/** `https://` between a backquote and the `${…}` of something that is always the same. */
function firstScheme({ operator, parts }: Concatenation): readonly Range[] {
  const [first, second] = parts;
  if (operator !== 'template' || first?.kind !== 'string' || !/^https?:\/\/$/i.test(first.value)) return [];
  if (second?.kind !== 'reference' && second?.kind !== 'member') return [];
  const start = first.range.start + 1;
  const isPlain = first.range.end - first.range.start === first.value.length + '`${'.length;
  return isPlain ? [{ start, end: start + first.value.length }] : [];
}

/** What stands around the one argument of `encodeURIComponent(…)`, if that is nothing else. */
function aroundArgument({ range, callee, arguments: given }: Call): readonly Range[] {
  const [first] = given;
  if (!first || given.length > 1) return [];
  const isBare = first.range.start === callee.range.end + 1 && first.range.end === range.end - 1;
  return isBare
    ? [
        { start: range.start, end: first.range.start },
        { start: first.range.end, end: range.end },
      ]
    : [];
}
