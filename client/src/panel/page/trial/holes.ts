/** What the files do not show of a message, as a person fills it in. */
import type { Fillable, Hole } from '../../../../../server/src/core/trying/fillable.ts';
import type { TrialView } from '../../../../../server/src/core/trying/trialView.ts';
import { filled, h } from '../dom.ts';

type Words = TrialView['words'];

export interface HoleField {
  readonly element: HTMLElement;
  /** Throws where it is empty or not what it has to be, in words for the person. */
  readonly value: () => unknown;
}

export function holeField({ path, name, kind, around }: Hole, words: Words): HoleField {
  const title = path || words.argument;
  const input = kind === 'json' ? h('textarea', { rows: '4' }) : h('input', { type: 'text' });
  input.spellcheck = false;
  if (kind === 'number') input.inputMode = 'numeric';
  const element = h(
    'label',
    { class: 'hole' },
    h(
      'span',
      {},
      h('code', {}, title),
      name !== '' && ` ${name}`,
      kind === 'json' && ' · JSON',
      kind === 'boolean' && ' · true / false',
    ),
    around && h('span', { class: 'meta' }, `“${around[0]}▁▁▁${around[1]}”`),
    input,
  );
  const value = (): unknown => {
    const given = input.value.trim();
    if (given !== '' && kind === 'text') return input.value;
    try {
      if (given !== '') return JSON.parse(given);
    } catch (error) {
      input.focus();
      throw new Error(`${title}: ${(error as Error).message}`);
    }
    input.focus();
    throw new Error(filled(words.fillIn, { name: title }));
  };
  return { element, value };
}

/** The argument with these values in its holes. */
export function filledWith(fillable: Fillable, values: readonly unknown[]): unknown {
  if (typeof fillable !== 'object' || fillable === null) return fillable;
  if ('hole' in fillable) return values[fillable.hole];
  if ('text' in fillable)
    return fillable.text.map((piece) => (typeof piece === 'string' ? piece : values[piece])).join('');
  if ('list' in fillable) return fillable.list.map((item) => filledWith(item, values));
  return Object.fromEntries(fillable.object.map(([key, value]) => [key, filledWith(value, values)]));
}
