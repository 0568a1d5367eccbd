/** Keeps the server from starting where nobody uses Kakao: waits for a document that mentions it. */
import * as vscode from 'vscode';
import { bringsKakao, isSupported, mentionsKakao } from './languages.ts';

/** Calls `found` once, with the first document that mentions Kakao, open now or later. Dispose to stop waiting. */
export function whenKakaoShowsUp(found: () => void): vscode.Disposable {
  let waiting: vscode.Disposable | undefined;
  const stop = (): void => waiting?.dispose();
  const open = (): void => {
    stop();
    found();
  };
  if (vscode.workspace.textDocuments.some((document) => isSupported(document) && mentionsKakao(document))) {
    open();
    return new vscode.Disposable(stop);
  }
  waiting = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isSupported(document) && mentionsKakao(document)) open();
    }),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (isSupported(change.document) && bringsKakao(change)) open();
    }),
  );
  return new vscode.Disposable(stop);
}
