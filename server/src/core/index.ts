/** What the shells may use of the engine. Loaded when the first Kakao file is met, not before. */
export { ruleDocsUrl } from './catalog/documentation.ts';
export { createManifest } from './createManifest.ts';
export { doctorReport } from './doctor/diagnose.ts';
export { applyEdits, realizeEdits, type TextEdit } from './edits.ts';
export { describeCaller } from './explain/caller.ts';
export { errorCard } from './explain/card.ts';
export { explain } from './explain/explain.ts';
export { manifestCompletionsAt } from './manifestCompletion.ts';
export { manifestLinks } from './manifestLinks.ts';
export { manifestSchema } from './manifestSchema.ts';
export { mentionsAt, mentionsIn } from './mentions.ts';
export { imageUrl } from './preview/imageUrl.ts';
export { renderMessage } from './rendering.ts';
export { markdownReport } from './report/markdown.ts';
export { severityOf } from './rules/finding.ts';
export { rules } from './rules/index.ts';
export { createKakaoService } from './service.ts';
export { positionAt } from './text.ts';
