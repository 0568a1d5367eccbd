/** Asks the server which Kakao errors a text names. */
import type * as vscode from 'vscode';
import { canNameKakaoError } from './kakaoErrorText.ts';
import type { LanguageServer } from './languageServer.ts';

export interface ErrorsInText {
  /** UTF-16 offsets into the text. */
  readonly errors: readonly { start: number; end: number; id: string; title: string }[];
  /** The text with its app keys masked. */
  readonly masked: string;
}

const NONE: ErrorsInText = { errors: [], masked: '' };

/** A text without any sign of Kakao does not even start the server. */
export async function errorsInText(
  server: LanguageServer,
  text: string,
  token?: vscode.CancellationToken,
): Promise<ErrorsInText> {
  if (!canNameKakaoError(text)) return NONE;
  const client = await server.start();
  return client.request<ErrorsInText>('kakaoShare/findErrors', { text }, token);
}
