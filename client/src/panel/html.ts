/** A page of ours before its script runs. Nothing in it comes from a project. */
import * as vscode from 'vscode';
import type { PageName } from './types.ts';

/** Of the extension: the one folder that the page may load from. */
export const PAGE_FOLDER = 'client/dist/panel';

export function pageHtml(name: PageName, webview: vscode.Webview, extension: vscode.Uri): string {
  const address = (name: string): string =>
    String(webview.asWebviewUri(vscode.Uri.joinPath(extension, PAGE_FOLDER, name)));
  const nonce = randomName();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; img-src data:; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kakao Share Doctor</title>
<link rel="stylesheet" href="${address('page.css')}">
</head>
<body data-page="${name}">
<script nonce="${nonce}" src="${address('page.js')}"></script>
</body>
</html>`;
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
