/** The engine with its inner doors open, for measuring single steps. */
export { createKakaoService } from '../server/src/core/index.ts';
export { messagePreview } from '../server/src/core/preview/messagePreview.ts';
export { scoped } from '../server/src/core/project/project.ts';
export { parseScript } from '../server/src/core/syntax/javascript/parser.ts';
export { readMessage } from '../server/src/core/template/message.ts';
export { problemsOfCall } from '../server/src/core/template/problemsOfCall.ts';
