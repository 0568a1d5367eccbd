/** The client's own sentences, in the language of VS Code or in the one that `kakaoShare.locale` asks for. */
import * as vscode from 'vscode';
import korean from '../../l10n/bundle.l10n.ko.json';
import { plainLine } from '../../server/src/core/text/rendering.ts';

/** `message` is the English sentence and the key of its translation; `{0}` stands for the first of `given`. */
export function t(message: string, ...given: (string | number)[]): string {
  const values = given.map((value) => (typeof value === 'string' ? inert(value) : value));
  const locale = vscode.workspace.getConfiguration('kakaoShare').get<string>('locale');
  if (locale === 'ko')
    return format((korean as Readonly<Record<string, string>>)[message] ?? message, values);
  if (locale === 'en') return format(message, values);
  return vscode.l10n.t(message, ...values);
}

function format(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}

/** Keys masked; and notifications make links, to commands, too, of `[…](…)`. */
const inert = (value: string): string => plainLine(value).replace(/\](?=\()/g, '] ');
