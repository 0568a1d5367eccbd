/** A server whose engine hangs, crashes or prints, as seen by the editor: it goes on, and the log says what was left out. */
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { startFront } from '../../server/src/node/front.ts';
import { type Patience, type ServerThread, startServerThread } from '../../server/src/node/serverThread.ts';
import { type BuggyServer, buildBuggyServer } from './buggyServer.ts';
import { Editor, type EditorOptions } from './editor.ts';

const BAD = "Kakao.init('YOUR_APP_KEY');\n";
const PATIENCE: Patience = { work: 3000, looks: 16, milliseconds: 500 };
const folder = 'file:///kakao-hangs';
const good = `${folder}/good.ts`;
const running: ServerThread[] = [];

let built: BuggyServer;
beforeAll(async () => {
  built = await buildBuggyServer();
}, 60_000);

afterEach(() => {
  for (const thread of running.splice(0)) thread.end();
});

afterAll(() => built.remove());

async function start(options: EditorOptions = {}) {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const exits: number[] = [];
  const leave = startFront({
    transport: { reader: new StreamMessageReader(toServer), writer: new StreamMessageWriter(toEditor) },
    startThread: (leftOut, onDeath) => {
      const thread = startServerThread(built.thread, leftOut, onDeath, PATIENCE);
      running.push(thread);
      return thread;
    },
    watchProcess: () => {},
    exit: (code) => exits.push(code),
  });
  const editor = new Editor(toEditor, toServer, { folder, ...options });
  await editor.initialize();
  const abandoned = () => editor.logged.filter((line) => line.startsWith('Abandoned'));
  return { editor, exits, leave, abandoned };
}

const untilProblem = (editor: Editor, uri: string) =>
  editor.until(`the problem in ${uri}`, () => editor.codes(uri).includes('4019/app-key-malformed'), 30_000);

describe('a rule that hangs', { timeout: 60_000 }, () => {
  it.each(['loops', 'backtracks', 'waits'])('because it %s costs its file and nothing else', async (how) => {
    const { editor, abandoned } = await start();
    const culprit = `${folder}/${how}.ts`;
    await editor.open(good, BAD);
    await untilProblem(editor, good);
    await editor.open(culprit, BAD);
    await vi.waitFor(() => expect(abandoned()).toHaveLength(1), 30_000);
    expect(abandoned()[0]).toBe(
      `Abandoned, because it took too long: sdk/buggy on /kakao-hangs/${how}.ts. It is left out until it changes.`,
    );
    // The next server knows all documents, and says what the one before it could not.
    await editor.type(good, BAD, `\n${BAD}`);
    await editor.until(
      'the problem on line 2',
      () => editor.problems(good)[0]?.range.start.line === 1,
      30_000,
    );
    expect(editor.problems(culprit)).toEqual([]);
    expect(abandoned()).toHaveLength(1);
  });

  it('is tried again when the file has changed, three times in all', async () => {
    const { editor, abandoned } = await start();
    const culprit = `${folder}/loops.ts`;
    await editor.open(culprit, BAD);
    for (const times of [1, 2, 3]) {
      await vi.waitFor(() => expect(abandoned()).toHaveLength(times), 30_000);
      await editor.type(culprit, 'Kakao', '\nKakao');
    }
    expect(abandoned()[2]).toContain('left out from now on');
    await editor.open(good, BAD);
    await untilProblem(editor, good);
    expect(abandoned()).toHaveLength(3);
  });
});

describe('a file that cannot be read to its end', { timeout: 60_000 }, () => {
  it('is left out until its text is another', async () => {
    const { editor, abandoned } = await start();
    const culprit = `${folder}/half.ts`;
    await editor.open(culprit, `${BAD}// unreadable\n`);
    await vi.waitFor(() => expect(abandoned()).toHaveLength(1), 30_000);
    expect(abandoned()[0]).toContain('reading on /kakao-hangs/half.ts');
    await editor.type(culprit, 'unreadable', 'readable now');
    await untilProblem(editor, culprit);
  });
});

describe('a request that hangs', { timeout: 60_000 }, () => {
  it('fails with a sentence, and the next one is answered', async () => {
    const { editor, abandoned } = await start({ locale: 'ko' });
    const explain = (text: string) => editor.connection.sendRequest('kakaoShare/explain', { text });
    const hanging = explain('loop');
    const hover = editor.hover(good, { line: 0, character: 0 });
    await expect(hanging).rejects.toMatchObject({ message: expect.stringMatching(/다시 시작/) });
    expect(await hover).toBeNull();
    expect(abandoned()[0]).toContain('kakaoShare/explain');
    expect(await explain('4019')).toMatchObject({ recognised: true });
  });

  it('does not keep the editor from leaving', async () => {
    const { editor, exits, leave } = await start();
    const hanging = editor.connection.sendRequest('kakaoShare/explain', { text: 'loop' });
    hanging.catch(() => {});
    expect(await editor.connection.sendRequest('kakaoShare/ping')).toBeNull();
    await editor.connection.sendRequest('shutdown');
    await editor.connection.sendNotification('exit');
    await vi.waitFor(() => expect(exits).toEqual([0]));
    leave();
    expect(exits).toEqual([0, 0]);
  });
});

describe('an engine that', { timeout: 60_000 }, () => {
  it('crashes is started again, and not for ever', async () => {
    const { editor, exits } = await start();
    await editor.open(`${folder}/throws.ts`, BAD);
    await vi.waitFor(() => expect(exits).toEqual([1]), 50_000);
    const crashes = () => editor.logged.filter((line) => line.includes('nobody catches this'));
    await vi.waitFor(() => expect(crashes()).toHaveLength(5));
  });

  it('prints does not talk into the messages', async () => {
    const { editor } = await start();
    await editor.open(`${folder}/prints.ts`, BAD);
    await untilProblem(editor, `${folder}/prints.ts`);
  });
});

describe('a server that takes over', { timeout: 60_000 }, () => {
  it('leaves no problems behind, ends progress and registers nothing twice', async () => {
    const { editor, abandoned } = await start({ settings: { problems: 'always' } });
    await editor.open(good, BAD);
    await untilProblem(editor, good);
    await vi.waitFor(() => expect(editor.registered).toHaveLength(2));
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///cafe', name: 'cafe' }], removed: [{ uri: folder, name: 'test' }] },
    });
    await editor.open(`${folder}/loops.ts`, BAD);
    await vi.waitFor(() => expect(abandoned()).toHaveLength(1), 30_000);
    await editor.type(good, 'YOUR_APP_KEY', '0123456789abcdef0123456789abcdef');
    await editor.until('no problem', () => editor.problems(good).length === 0, 30_000);
    expect(editor.registered).toHaveLength(2);
  });

  it('does not start for documents without Kakao', async () => {
    const { editor } = await start();
    await editor.open(`${folder}/plain.ts`, 'export const answer = 42;\n');
    await editor.codeActions(`${folder}/plain.ts`, []);
    expect(running).toEqual([]);
    await editor.type(`${folder}/plain.ts`, 'answer = 42', "answer = Kakao.init('x')");
    await vi.waitFor(() => expect(running).toHaveLength(1));
  });
});
