/** The names under which VS Code keeps our pages; package.json's `onWebviewPanel` events have them, too. */
export const PANEL_TYPES = {
  report: 'kakaoShare.report',
  explanation: 'kakaoShare.explanation',
  message: 'kakaoShare.message',
} as const;

export type PageName = keyof typeof PANEL_TYPES;
