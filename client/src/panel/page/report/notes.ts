/** What works and is worth knowing: no mistakes. Notes that say the same are one, with all their places. */
import type { ProjectView } from '../../../../../server/src/core/view/reportView.ts';
import { h } from '../dom.ts';
import { findingItem } from '../findings.ts';
import { fold, type Heading, longList, placeButton, type Tools } from '../parts.ts';
import { groupedBy, type Some } from './groups.ts';

/** Places of one note; the others are in the files. */
const PLACES_SHOWN = 20;
/** Notes that are unfolded without anybody asking. */
const FEW = 20;

export function notesSection(
  { mistakes, notesTitle, id }: ProjectView,
  level: 'h2' | 'h3',
  tools: Tools,
): HTMLElement[] {
  const notes = mistakes.filter(({ severity }) => severity === 'information');
  if (notes.length === 0) return [];
  const name = `${id} notes`;
  const heading: Heading = { level, title: notesTitle, count: notes.length };
  const alike = [...groupedBy(notes, ({ code, message }) => `${code} ${message}`).values()];
  const item = (same: Some): HTMLElement => tools.keeper.keep(same[0].id, same, () => noteItem(same, tools));
  const content = (): HTMLElement[] => longList(name, alike, tools, item);
  const openAtFirst = notes.length <= FEW;
  return [fold(name, heading, tools, { openAtFirst, className: 'folded notes' }, content)];
}

function noteItem(same: Some, tools: Tools): HTMLElement {
  const item = findingItem(same[0], tools);
  const places = same.slice(0, PLACES_SHOWN).map(({ place }) => placeButton(place, tools));
  const more = same.length > PLACES_SHOWN && '…';
  item.querySelector('.actions')?.before(h('p', { class: 'meta places' }, ...places, more));
  return item;
}
