/** What a reader does not see as text: it drives a terminal, turns the reading direction, or shows as nothing. */

/**
 * Bidi controls and everything else that takes no room, tags and fillers included. The joiner and the emoji selector
 * stay: emoji are made with them.
 */
export const INVISIBLE =
  /(?![\u200d\ufe0f])[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

const ESCAPED_IN_JSON = new RegExp(`${INVISIBLE.source}|[\\u007f-\\u009f\\u2028\\u2029]`, 'gu');

/** A value as JSON, and as JavaScript, in which everything is seen: what is not is escaped. */
export const visibleJson = (value: string | number | object): string =>
  JSON.stringify(value).replace(ESCAPED_IN_JSON, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

/** What is half of a pair, which no UTF-8 can hold. */
export const LONE_SURROGATE = /\p{Surrogate}/gu;

/** ANSI sequences of terminals (ECMA-48): CSI with its parameters, and strings (OSC, DCS, …) with what they hold. */
export const ANSI_SEQUENCE =
  /(?:\u001b\[|\u009b)[0-?]{0,40}[ -/]{0,4}[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]{0,2000}(?:\u0007|\u001b\\|\u009c)/g;
