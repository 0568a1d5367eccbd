/**
 * The buttons of a card: own ones, else the one that follows the content's link, and KakaoTalk's beside them. Own ones
 * that are too many stand below, struck out.
 */
import { defaultButtonTitle } from '../catalog/templates/layout.ts';
import { mostElements } from '../catalog/templates/shown.ts';
import { type Block, buttonsBlock, droppedBlock } from './blocks.ts';
import type { Card } from './card.ts';
import type { Run } from './measureText.ts';
import { list, part, plain, text } from './readValues.ts';

type Label = readonly Run[];

export function messageButtons(card: Card): readonly Block[] {
  const { template, layout, locale } = card;
  const all = ownLabels(card);
  const shown = layout.ownButtons ?? mostElements(template.keys, 'buttons');
  const own = all.slice(0, Math.max(shown, 1));
  const dropped = all.slice(own.length, own.length + MOST_DROPPED);
  const below = dropped.length > 0 ? [droppedBlock(dropped)] : [];
  if (!layout.fixedButton) return [buttonsBlock(own), ...below];
  const { label, side } = layout.fixedButton;
  const fixed: Label = [plain(label[locale])];
  return [buttonsBlock(side === 'left' ? [fixed, ...own] : [...own, fixed]), ...below];
}

/** Enough to see that they are too many. */
const MOST_DROPPED = 3;

function ownLabels({ template: { keys }, message, locale }: Card): readonly Label[] {
  const own = list(part(message, 'buttons')).map((button) => text(part(button, 'title')) ?? [plain(' ')]);
  if (own.length > 0) return own;
  if (!keys.some(({ name }) => name === 'buttonTitle')) return [];
  return [text(part(message, 'buttonTitle')) ?? [plain(defaultButtonTitle[locale])]];
}
