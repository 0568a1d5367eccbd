/** The report as a file, or as text for the clipboard: what the server writes, with keys masked. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../../languageServer.ts';
import { t } from '../../words.ts';

const FORMATS = [
  { label: 'Markdown', format: 'markdown', ending: 'md' },
  { label: 'HTML', format: 'html', ending: 'html' },
  { label: 'JSON', format: 'json', ending: 'json' },
  { label: 'SARIF', format: 'sarif', ending: 'sarif' },
] as const;

export async function reportText(
  server: LanguageServer,
  format: (typeof FORMATS)[number]['format'],
): Promise<string> {
  const client = await server.start();
  const answer = await client.request<{ readonly text: string } | null>('kakaoShare/exportReport', {
    format,
  });
  return answer?.text ?? '';
}

/** The name of the file; `undefined` where the person thought better of it. */
export async function exportReport(server: LanguageServer): Promise<string | undefined> {
  const formats = FORMATS.map((one) => ({ ...one, description: `.${one.ending}` }));
  const chosen = await vscode.window.showQuickPick(formats, { title: t('Export the Kakao Share report') });
  if (chosen === undefined) return undefined;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `kakao-share-report.${chosen.ending}`;
  const file = await vscode.window.showSaveDialog({
    filters: { [chosen.label]: [chosen.ending] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
  if (file === undefined) return undefined;
  const text = await reportText(server, chosen.format);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return vscode.workspace.asRelativePath(file);
}
