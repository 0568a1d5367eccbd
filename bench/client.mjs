/** Just enough of an editor to start a language server and wait for what it says. */
import { spawn } from 'node:child_process';

export function startServer(file) {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const listeners = new Set();
  let buffer = Buffer.alloc(0);
  child.stdout.on('data', (bytes) => {
    buffer = Buffer.concat([buffer, bytes]);
    for (;;) {
      const header = /Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(buffer.toString('latin1'));
      if (!header) return;
      const end = header.index + header[0].length + Number(header[1]);
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.toString('utf8', header.index + header[0].length, end));
      buffer = buffer.subarray(end);
      // An editor answers every request; these are about registrations and progress.
      if (message.id !== undefined && message.method) send({ id: message.id, result: null });
      for (const listener of [...listeners]) listener(message);
    }
  });
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const until = (isIt) =>
    new Promise((resolve) => {
      const listener = (message) => {
        if (!isIt(message)) return;
        listeners.delete(listener);
        resolve(message);
      };
      listeners.add(listener);
    });
  const request = (id, method, params) => {
    const answered = until((message) => message.id === id && !message.method);
    send({ id, method, params });
    return answered;
  };
  const initialize = (folder) =>
    request(1, 'initialize', {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder ? [{ uri: folder, name: 'folder' }] : null,
      capabilities: { workspace: { workspaceFolders: true } },
    });
  return { pid: child.pid, send, until, request, initialize, kill: () => child.kill('SIGKILL') };
}
