/** What calls of the SDK do, beyond their arguments. Read off SDK 2.7.1 and 1.43.5 (2026-11-22). */
import { methods } from './templates/methods.ts';

/** These open a window on computers, right when they are called. Those that make a button do so on its click. */
export const opensWindow: ReadonlySet<string> = new Set(['sendDefault', 'sendCustom', 'sendScrap']);

/** These return `undefined`; the ones that handle images return promises. */
export const returnsNothing: ReadonlySet<string> = new Set([
  ...opensWindow,
  'createDefaultButton',
  'createCustomButton',
  'createScrapButton',
  'cleanup',
]);

/** This takes a picture away that Kakao keeps: js-link [H]. */
export const deletesPicture = 'deleteImage';

/** What the promises of the functions for images are of; a picture is `{ infos: { original: { url, … } } }`. js-link [H]. */
export const returnsPromise: Readonly<Record<string, 'picture' | 'nothing'>> = {
  uploadImage: 'picture',
  scrapImage: 'picture',
  [deletesPicture]: 'nothing',
};

/** These take a `container`: an element, or a CSS selector. */
export const takesContainer: ReadonlySet<string> = new Set(
  methods
    .filter(({ keys }) => keys.some(({ name }) => name === 'container'))
    .flatMap(({ name, alias }) => (alias ? [name, alias.name] : [name])),
);

/** What shares at once the message for which each of these makes a button. */
export const sendsAtOnce: Readonly<Record<string, string>> = {
  createDefaultButton: 'sendDefault',
  createDefault: 'sendDefault',
  createCustomButton: 'sendCustom',
  createCustom: 'sendCustom',
  createScrapButton: 'sendScrap',
  createScrap: 'sendScrap',
};

/** Sends a message at once, or makes the button that does. */
export const sends = (name: string): boolean => opensWindow.has(name) || Object.hasOwn(sendsAtOnce, name);
