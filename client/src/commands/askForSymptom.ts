/** For somebody without a code: what do you see, then where. */
import * as vscode from 'vscode';
import { t } from '../words.ts';

export type Guide = readonly {
  readonly see: string;
  readonly answers: readonly { readonly where: string; readonly id: string }[];
}[];

/** The id of the symptom that was chosen; `undefined` where there is nothing to choose from, or nothing was chosen. */
export async function askForSymptom(guide: Guide): Promise<string | undefined> {
  if (guide.length === 0) return undefined;
  const seen = await vscode.window.showQuickPick(
    guide.map(({ see, answers }) => ({ label: see, answers })),
    { title: t('What do you see?') },
  );
  if (seen === undefined) return undefined;
  const [only, ...others] = seen.answers;
  if (only !== undefined && others.length === 0) return only.id;
  const place = await vscode.window.showQuickPick(
    seen.answers.map(({ where, id }) => ({ label: where, id })),
    { title: t('Where, or how?') },
  );
  return place?.id;
}
