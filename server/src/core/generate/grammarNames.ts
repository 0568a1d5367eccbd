/** The share calls of both SDK generations, as the grammars know them. */
export const shareMembers = [
  'sendDefault',
  'sendCustom',
  'sendScrap',
  'createDefaultButton',
  'createCustomButton',
  'createScrapButton',
] as const;
