/** The buttons of a card: own ones, else the one that follows the content's link, and KakaoTalk's beside them. */
import { defaultButtonTitle } from '../catalog/templates/layout.ts';
import { mostElements } from '../catalog/templates/shown.ts';
import { type Block, buttonsBlock } from './blocks.ts';
import type { Card } from './card.ts';
import type { Run } from './measureText.ts';
import { list, part, plain, text } from './readValues.ts';

type Label = readonly Run[];

export function messageButtons(card: Card): Block {
  const { layout, locale } = card;
  const own = ownLabels(card);
  if (!layout.fixedButton) return buttonsBlock(own);
  const { label, side } = layout.fixedButton;
  const fixed: Label = [plain(label[locale])];
  return buttonsBlock(side === 'left' ? [fixed, ...own] : [...own, fixed]);
}

function ownLabels({ template: { keys }, layout, message, locale }: Card): readonly Label[] {
  const own = list(part(message, 'buttons')).map((button) => text(part(button, 'title')) ?? [plain(' ')]);
  if (own.length > 0) return own.slice(0, layout.ownButtons ?? mostElements(keys, 'buttons'));
  if (!keys.some(({ name }) => name === 'buttonTitle')) return [];
  return [text(part(message, 'buttonTitle')) ?? [plain(defaultButtonTitle[locale])]];
}
