/** Editors that go, politely or not: the server's process ends by itself, also while its engine is busy for ever. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type BuggyServer, buildBuggyServer } from './buggyServer.ts';

/** Milliseconds in which a process ends that has been left, on a machine with other things to do. */
const PROMPTLY = 8000;

const running: ChildProcess[] = [];
let built: BuggyServer;
beforeAll(async () => {
  built = await buildBuggyServer();
}, 60_000);
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => built.remove());

/** An editor's end of the wire. */
class Wire {
  private readonly waiting = new Map<number, (message: object) => void>();
  private id = 0;

  constructor(
    reader: MessageReader,
    private readonly writer: MessageWriter,
  ) {
    reader.listen((message) => this.waiting.get((message as { id?: number }).id ?? -1)?.(message));
  }

  async request(method: string, params: object = {}): Promise<object> {
    const id = ++this.id;
    const answer = new Promise<object>((resolve) => this.waiting.set(id, resolve));
    await this.writer.write({ jsonrpc: '2.0', id, method, params } as never);
    return answer;
  }

  async notify(method: string, params: object = {}): Promise<void> {
    await this.writer.write({ jsonrpc: '2.0', method, params } as never);
  }
}

interface Started {
  readonly server: ChildProcess;
  readonly wire: Wire;
  /** Closes the editor's end. */
  readonly close: () => void;
}

const started = (child: ChildProcess): ChildProcess => {
  running.push(child);
  return child;
};

const stdio = async (): Promise<Started> => {
  const server = started(spawn(process.execPath, [built.main, '--stdio'], { stdio: 'pipe' }));
  const [output, input] = [server.stdout as Readable, server.stdin as Writable];
  const wire = new Wire(new StreamMessageReader(output), new StreamMessageWriter(input));
  return { server, wire, close: () => input.end() };
};

const ipc = async (): Promise<Started> => {
  const server = started(fork(built.main, ['--node-ipc'], { execArgv: [], silent: true }));
  const wire = new Wire(new IPCMessageReader(server), new IPCMessageWriter(server));
  return { server, wire, close: () => server.disconnect() };
};

const listening = async (address: string | number, argument: (port: number) => string): Promise<Started> => {
  const listener = createServer();
  const connected = once(listener, 'connection') as Promise<[Socket]>;
  const open = new Promise<void>((resolve) => listener.once('listening', resolve));
  if (typeof address === 'string') listener.listen(address);
  else listener.listen(address, '127.0.0.1');
  await open;
  const place = listener.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  const server = started(spawn(process.execPath, [built.main, argument(port)], { stdio: 'pipe' }));
  const [socket] = await connected;
  listener.close();
  const wire = new Wire(new SocketMessageReader(socket), new SocketMessageWriter(socket));
  return { server, wire, close: () => socket.destroy() };
};

const socket = () => listening(0, (port) => `--socket=${port}`);
const pipe = () => {
  const name = join(tmpdir(), `kakao-${process.pid}-${running.length}-${Date.now() % 100_000}.sock`);
  return listening(name, () => `--pipe=${name}`);
};

const ways: [string, () => Promise<Started>][] = [
  ['stdin and stdout', stdio],
  ['IPC', ipc],
  ['a socket', socket],
  ['a pipe', pipe],
];

async function initialized({ wire }: Started, processId: number | null = process.pid): Promise<void> {
  await wire.request('initialize', { processId, rootUri: null, capabilities: {} });
  await wire.notify('initialized');
}

/** The engine works on a document for ever. */
async function busy({ wire, server }: Started, how = 'loops'): Promise<void> {
  const text = "Kakao.init('x');\n";
  const looping = new Promise<void>((resolve) => {
    server.stderr!.on('data', (data: Buffer) => data.includes('looping') && resolve());
  });
  await wire.notify('textDocument/didOpen', {
    textDocument: { uri: `file:///kakao-leaving/${how}.ts`, languageId: 'typescript', version: 1, text },
  });
  await looping;
}

/** The exit code; rejects where the process does not end promptly. */
async function ending(server: ChildProcess): Promise<unknown> {
  const [code, signal] = await once(server, 'exit', { signal: AbortSignal.timeout(PROMPTLY) });
  return code ?? signal;
}

describe.each(ways)('over %s', { timeout: 60_000 }, (_way, start) => {
  it.each([false, true])(
    'an editor that closes its end takes the server with it (busy: %s)',
    async (isBusy) => {
      const one = await start();
      await initialized(one);
      if (isBusy) await busy(one);
      const ended = ending(one.server);
      one.close();
      expect(await ended).toBe(1);
    },
  );

  it.each([false, true])('shutdown and exit end it with 0 (busy: %s)', async (isBusy) => {
    const one = await start();
    await initialized(one);
    if (isBusy) await busy(one);
    expect(await one.wire.request('shutdown')).toMatchObject({ result: null });
    const ended = ending(one.server);
    await one.wire.notify('exit');
    expect(await ended).toBe(0);
  });

  it('exit without shutdown ends it with 1, also before anything else', async () => {
    for (const isInitialized of [true, false]) {
      const one = await start();
      if (isInitialized) await initialized(one);
      const ended = ending(one.server);
      await one.wire.notify('exit');
      expect(await ended).toBe(1);
    }
  });
});

describe.skipIf(process.platform === 'win32')(
  'a thread that waits for the system',
  { timeout: 60_000 },
  () => {
    it('does not keep the process', async () => {
      const one = await stdio();
      await initialized(one);
      await busy(one, 'blocks');
      // It says so just before, because afterwards it says nothing.
      await new Promise((resolve) => setTimeout(resolve, 500));
      try {
        const ended = ending(one.server);
        one.close();
        expect(await ended).toBe('SIGKILL');
      } finally {
        rmSync(join(tmpdir(), `kakao-blocks-${one.server.pid}`), { force: true });
      }
    });
  },
);

describe('an editor that is killed', { timeout: 60_000 }, () => {
  it.each([false, true])(
    'is missed by the id of its process, where its end stays open (busy: %s)',
    async (isBusy) => {
      const editor = started(
        spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }),
      );
      const one = await stdio();
      await initialized(one, editor.pid);
      if (isBusy) await busy(one);
      const ended = ending(one.server);
      editor.kill('SIGKILL');
      expect(await ended).toBe(1);
    },
  );

  it('is not missed where it was not named', async () => {
    const one = await stdio();
    await initialized(one, null);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await one.wire.request('kakaoShare/ping')).toMatchObject({ result: null });
  });
});
