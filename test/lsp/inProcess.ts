/** A server in this process, and an editor that talks to it. Files are a map, so that tests see every read. */
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { soughtIn } from '../../server/src/core/facts/sought.ts';
import { inUtf16 } from '../../server/src/node/utf8Positions.ts';
import { startServer } from '../../server/src/server.ts';
import { fileIdOf } from '../../server/src/session/documentUri.ts';
import { orderly } from '../../server/src/session/lifecycle.ts';
import type { CheckAddresses, Core, Files, Runtime } from '../../server/src/session/runtime.ts';
import { Editor, type EditorOptions } from './editor.ts';

export const FOLDER = 'file:///shop';

export interface ServerOptions extends EditorOptions {
  /** Files on disk, by path: `/shop/src/a.ts`. The map may be changed while the server runs. */
  readonly disk?: Map<string, string>;
  /** Wraps the engine, to make it misbehave. */
  readonly core?: (core: Core) => Core;
  readonly files?: (files: Files) => Files;
  /** Default: it cannot, as in a browser. */
  readonly checkAddresses?: CheckAddresses;
  /** Read through the editor, as in a browser. */
  readonly throughEditor?: boolean;
  /** As in Node: pages are served to browsers. */
  readonly serveTrial?: Runtime['serveTrial'];
  /** Default: the editor introduces itself at once. */
  readonly initialize?: boolean;
}

export interface Session {
  readonly editor: Editor;
  readonly isEngineLoaded: () => boolean;
  /** Every message that the server has sent. */
  readonly said: () => unknown[];
}

export async function startSession(options: ServerOptions = {}): Promise<Session> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const sent: Buffer[] = [];
  toEditor.on('data', (chunk: Buffer) => sent.push(chunk));
  let loaded = false;
  const { core = (same) => same, files = (same) => same, checkAddresses } = options;
  const transport = {
    reader: new StreamMessageReader(toServer),
    writer: new StreamMessageWriter(toEditor),
  };
  const { reader, writer } = orderly(
    inUtf16(transport, (uri) => options.disk?.get(fileIdOf(URI.parse(uri)))),
  );
  startServer(createConnection(reader, writer), {
    loadCore: async () => {
      loaded = true;
      return core(await import('../../server/src/core/index.ts'));
    },
    ...(checkAddresses ? { checkAddresses } : {}),
    createFiles: (fromClient) =>
      options.throughEditor ? fromClient : files(mapFiles(options.disk ?? new Map())),
    ...(options.serveTrial && { serveTrial: options.serveTrial }),
  });
  const editor = new Editor(toEditor, toServer, { folder: FOLDER, ...options });
  if (options.initialize !== false) await editor.initialize();
  return { editor, isEngineLoaded: () => loaded, said: () => messagesIn(Buffer.concat(sent)) };
}

function messagesIn(stream: Buffer): unknown[] {
  const messages: unknown[] = [];
  for (let at = 0; at < stream.length; ) {
    const body = stream.indexOf('\r\n\r\n', at) + 4;
    const length = Number(/Content-Length: (\d+)/.exec(stream.toString('latin1', at, body))![1]);
    messages.push(JSON.parse(stream.toString('utf8', body, body + length)));
    at = body + length;
  }
  return messages;
}

export function mapFiles(disk: ReadonlyMap<string, string>): Files {
  return {
    read: async (file) => disk.get(file),
    scan: async (root, { onFile, isCancelled, onProgress, sought }) => {
      const within = [...disk].filter(([file]) => file.startsWith(`${root}/`));
      let candidates = 0;
      for (const [index, [file, text]] of within.entries()) {
        await new Promise(setImmediate);
        if (isCancelled()) break;
        onProgress(index + 1);
        const mentions = /kakao/i.test(text);
        if (sought ? mentions || !soughtIn(sought)(text) : !mentions) continue;
        candidates++;
        onFile(file, text);
      }
      return { files: within.length, candidates, unread: [] };
    },
  };
}
