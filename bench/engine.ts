/** The engine's door, and the parser that is behind it, for what is measured inside one process. */
export { createSourceFile, JSDocParsingMode, ScriptKind, ScriptTarget } from 'typescript';
export { Teller } from '../client/src/panel/doctor/toldReport.ts';
export { createKakaoService, doctorReport, messagesView, reportView } from '../server/src/core/index.ts';
