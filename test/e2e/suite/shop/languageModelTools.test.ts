import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { extension } from '../extension.ts';

/** Of newer versions than the oldest that the extension runs in. */
interface Api {
  readonly lm: {
    readonly tools: readonly { readonly name: string }[];
    invokeTool(name: string, options: object): Promise<{ readonly content: readonly { value: string }[] }>;
  };
}
const { lm } = vscode as unknown as Api;

suite('Tools of language models', () => {
  const names = (): string[] =>
    extension().packageJSON.contributes.languageModelTools.map(({ name }: { name: string }) => name);

  test('are all there', () => {
    const there = new Set(lm.tools.map(({ name }) => name));
    assert.deepEqual(
      names().filter((name) => !there.has(name)),
      [],
    );
    assert.equal(names().length, 5);
  });

  test('answer about this workspace', async () => {
    const { content } = await lm.invokeTool('kakaoShare_diagnose', {
      input: {},
      toolInvocationToken: undefined,
    });
    const { findings } = JSON.parse(content[0]!.value);
    const codes = findings.map(({ code }: { code: string }) => code);
    assert.ok(codes.includes('4002/template-id-not-integer'), codes.join());
  });
});
