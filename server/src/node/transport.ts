/** How the editor is spoken to, by the arguments that LSP names. */
import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Transport } from '../session/lifecycle.ts';

export interface EditorTransport extends Transport {
  /** Calls back when the editor has gone, or has closed its end. May do so more than once. */
  readonly onEnd: (callback: () => void) => void;
}

/** `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. Throws where none of them is there. */
export function transportFor(argv: readonly string[]): EditorTransport {
  for (const [index, argument] of argv.entries()) {
    const [name, value = argv[index + 1] ?? ''] = argument.split('=');
    if (name === '--stdio') return stdio();
    if (name === '--node-ipc') return ipc();
    if (name === '--socket') return closing(createServerSocketTransport(Number(value)));
    if (name === '--pipe') return closing(createServerPipeTransport(value));
  }
  throw new Error('How to speak to the editor? --stdio, --node-ipc, --socket=PORT or --pipe=NAME');
}

function stdio(): EditorTransport {
  const { stdin, stdout } = process;
  return {
    reader: new StreamMessageReader(stdin),
    writer: new StreamMessageWriter(stdout),
    onEnd: (callback) => {
      stdin.once('end', callback);
      stdin.once('close', callback);
    },
  };
}

function ipc(): EditorTransport {
  return {
    reader: new IPCMessageReader(process),
    writer: new IPCMessageWriter(process),
    onEnd: (callback) => process.once('disconnect', callback),
  };
}

const closing = ([reader, writer]: ReturnType<typeof createServerSocketTransport>): EditorTransport => ({
  reader,
  writer,
  onEnd: (callback) => reader.onClose(callback),
});
