/** The name under which VS Code keeps the Doctor's panel; package.json's `onWebviewPanel` event has it, too. */
export const PANEL_TYPE = 'kakaoShare.report';
