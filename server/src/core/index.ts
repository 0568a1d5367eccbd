/** What the shells may use of the engine. Loaded when the first Kakao file is met, not before. */
export { realizeEdits, type TextEdit } from './edits.ts';
export { renderMessage } from './rendering.ts';
export { rules } from './rules/index.ts';
export { createKakaoService } from './service.ts';
export { positionAt } from './text.ts';
