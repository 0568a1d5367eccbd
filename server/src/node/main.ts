/** Language server in Node, for VS Code (`--node-ipc`) and for any other editor (`--stdio`); and the thread of it. */
import { isMainThread } from 'node:worker_threads';
import { loadCore } from './loadCore.ts';
import { serveEditor } from './serveEditor.ts';
import { serveInThread } from './thread.ts';

if (isMainThread) serveEditor(__filename);
else serveInThread(() => loadCore('server'));
