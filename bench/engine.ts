/** The engine's door, for what is measured inside one process. */
export { Teller } from '../client/src/panel/doctor/toldReport.ts';
export { createKakaoService, doctorReport, messagesView, reportView } from '../server/src/core/index.ts';
