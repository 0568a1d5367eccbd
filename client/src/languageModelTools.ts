/** The tools that a language model of the editor may use, as package.json describes them. They read and change nothing. */
import * as vscode from 'vscode';
import type { LanguageServer } from './languageServer.ts';

/** Of `vscode.lm`, which the oldest VS Code that the extension runs in does not have. */
interface LanguageModels {
  readonly registerTool: (name: string, tool: { readonly invoke: Invoke }) => vscode.Disposable;
}
type Invoke = (
  options: { readonly input: object },
  token: vscode.CancellationToken,
) => Promise<{ readonly content: readonly unknown[] }>;

interface ModelApi {
  readonly lm?: Partial<LanguageModels>;
  readonly LanguageModelToolResult: new (
    content: readonly unknown[],
  ) => { readonly content: readonly unknown[] };
  readonly LanguageModelTextPart: new (value: string) => unknown;
}

const PREFIX = 'kakaoShare_';

/** Nothing where the editor has no language models. */
export function registerTools(
  server: LanguageServer,
  extension: vscode.Extension<unknown>,
): vscode.Disposable[] {
  const api = vscode as unknown as ModelApi;
  const register = api.lm?.registerTool;
  if (register === undefined) return [];
  const answer = async (tool: string, input: object, token: vscode.CancellationToken) => {
    const client = await server.start();
    const text = await client.request<string>('kakaoShare/assistant', { tool, input }, token);
    return new api.LanguageModelToolResult([new api.LanguageModelTextPart(text)]);
  };
  return toolNames(extension).map((name) => {
    const tool = name.slice(PREFIX.length);
    return register(name, { invoke: ({ input }, token) => answer(tool, input, token) });
  });
}

function toolNames({ packageJSON }: vscode.Extension<unknown>): string[] {
  const { contributes } = packageJSON as {
    readonly contributes: { readonly languageModelTools: readonly { readonly name: string }[] };
  };
  return contributes.languageModelTools.map(({ name }) => name);
}
