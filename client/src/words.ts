/** The client's own sentences, in the language of VS Code or in the one that `kakaoShare.locale` asks for. */
import * as vscode from 'vscode';
import korean from '../../l10n/bundle.l10n.ko.json';

/** `message` is the English sentence and the key of its translation; `{0}` stands for the first of `values`. */
export function t(message: string, ...values: (string | number)[]): string {
  const locale = vscode.workspace.getConfiguration('kakaoShare').get<string>('locale');
  if (locale === 'ko')
    return format((korean as Readonly<Record<string, string>>)[message] ?? message, values);
  if (locale === 'en') return format(message, values);
  return vscode.l10n.t(message, ...values);
}

function format(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
