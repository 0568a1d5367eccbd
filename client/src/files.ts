/** Answers the server's questions about files that only VS Code can read: virtual file systems, and all in a browser. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Bytes; the server looks at nothing larger. */
const LARGEST_FILE = 5 * 1024 * 1024;

interface FindFilesParams {
  readonly folder: string;
  readonly include: string;
  readonly exclude: string;
  readonly maximum: number;
}

export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    client.onRequest('kakaoShare/readFile', ({ uri }: { uri: string }) => readFile(vscode.Uri.parse(uri))),
    client.onRequest('kakaoShare/findFiles', findFiles),
  ];
}

/** Null where there is no such file, it is too large, or it cannot be read. */
async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0 || size > LARGEST_FILE) return null;
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function findFiles(params: FindFilesParams, token: vscode.CancellationToken): Promise<string[]> {
  const include = new vscode.RelativePattern(vscode.Uri.parse(params.folder), params.include);
  const found = await vscode.workspace.findFiles(include, params.exclude, params.maximum, token);
  return found.map((uri) => uri.toString());
}
