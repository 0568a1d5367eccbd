/** What a person hears when a command cannot be carried out: the reason, and where more is written. */
import * as vscode from 'vscode';
import { t } from '../words.ts';

/** JSON-RPC and LSP codes of a request that was cancelled by either side. */
const CANCELLED: readonly unknown[] = [-32800, -32802];

/** Runs a command's work; says why where it fails, and nothing where the person cancelled it. */
export async function orSayWhy<R>(
  log: vscode.LogOutputChannel,
  work: () => Promise<R>,
): Promise<R | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isCancellation(error)) return undefined;
    log.error(error instanceof Error ? error : String(error));
    const showLog = t('Show log');
    const chosen = await vscode.window.showErrorMessage(
      t('Kakao Share Doctor could not do this: {0}', reasonOf(error)),
      showLog,
    );
    if (chosen === showLog) log.show();
    return undefined;
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function isCancellation(error: unknown): boolean {
  if (error instanceof vscode.CancellationError) return true;
  return CANCELLED.includes((error as { code?: unknown } | undefined)?.code);
}
