/** What is sent to an editor holds no key, except in the fields that are listed. */

import { describe, expect, it } from 'vitest';
import type { Command, Message, MessageWriter } from 'vscode-languageserver';
import { maskingWriter } from '../../server/src/session/maskingWriter.ts';
import { FOLDER, startSession } from './inProcess.ts';

const key = 'a1b2c3d4'.repeat(4);

async function sent(message: object): Promise<unknown> {
  let written: unknown;
  const writer: MessageWriter = {
    onError: () => ({ dispose: () => {} }),
    onClose: () => ({ dispose: () => {} }),
    write: async (one) => {
      written = one;
    },
    end: () => {},
    dispose: () => {},
  };
  await maskingWriter(writer).write(message as Message);
  return written;
}

describe('a message to the editor', () => {
  it('has keys masked at any depth', async () => {
    const params = { a: [{ message: `x%3D${key}`, more: { n: 1, no: null, yes: true } }], [key]: undefined };
    expect(await sent({ jsonrpc: '2.0', method: 'a', params })).toEqual({
      jsonrpc: '2.0',
      method: 'a',
      params: { ...params, a: [{ message: 'x%3Da1b2…d4', more: { n: 1, no: null, yes: true } }] },
    });
    expect(await sent({ jsonrpc: '2.0', id: 1, error: { code: 1, message: key } })).toMatchObject({
      error: { message: 'a1b2…d4' },
    });
  });

  it('has them masked even where whoever made it has forgotten to', async () => {
    const { editor } = await startSession({ core: (core) => ({ ...core, renderMessage: () => key }) });
    const uri = `${FOLDER}/a.ts`;
    await editor.open(uri, "Kakao.init('YOUR_APP_KEY');\n");
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    expect(editor.problems(uri)[0]!.message).toBe('a1b2…d4');
  });

  it('names requests, files and progress as the editor does, and changes files to what a fix says', async () => {
    const same = {
      jsonrpc: '2.0',
      id: key,
      result: {
        uri: `file:///${key}.js`,
        token: key,
        edit: { changes: { [`file:///${key}.js`]: [{ newText: key }] } },
      },
    };
    expect(await sent(same)).toEqual(same);
  });

  it('lets the quick fix that mends a key write it', async () => {
    const { editor } = await startSession();
    const uri = `${FOLDER}/a.ts`;
    await editor.open(uri, `Kakao.init(' ${key}');\n`);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    const [fix] = await editor.codeActions(uri, editor.problems(uri));
    await editor.apply(fix!.edit!);
    expect(editor.text(uri)).toBe(`Kakao.init('${key}');\n`);
  });

  it('likewise where an editor gets the fix as a command', async () => {
    const workspace = { applyEdit: true, workspaceEdit: { documentChanges: true } };
    const { editor } = await startSession({ capabilities: { workspace } });
    const uri = `${FOLDER}/a.ts`;
    await editor.open(uri, `Kakao.init(' ${key}');\n`);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    const [fix] = (await editor.codeActions(uri, editor.problems(uri))) as unknown as Command[];
    await editor.apply(fix!.arguments![0]);
    expect(editor.text(uri)).toBe(`Kakao.init('${key}');\n`);
  });
});
