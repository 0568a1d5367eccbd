/**
 * VS Code's Markdown preview refuses `file:` links. What it follows are paths from the first folder of the workspace
 * (`/src/share.ts#L3,5`), with `..` for the other folders.
 */
import * as vscode from 'vscode';

const LINK = /\]\(<?([a-z][\w+.-]*:[^)>\s]+)>?\)/gi;

/** Rewrites the links that lead to files of the workspace; those elsewhere stay as they are. */
export function toFolderLinks(markdown: string): string {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return markdown;
  return markdown.replace(LINK, (whole, target: string) => {
    const uri = vscode.Uri.parse(target);
    if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return whole;
    const path = pathBetween(folder.path, uri.path).split('/').map(encodeURIComponent).join('/');
    return `](</${path}#${uri.fragment}>)`;
  });
}

/** `src/a.ts` within the folder, `../other/b.ts` beside it. */
function pathBetween(folder: string, file: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = file.split('/').filter((part) => part !== '');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
