/** The text of a page in the encoding that the server or the page itself names; many Korean ones are EUC-KR. */
const DECLARED = /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;
/** Bytes in which HTML has to name its encoding. */
const PRESCANNED = 1024;

export function htmlText(body: Buffer, contentType = ''): string {
  const [, charset = 'utf-8'] =
    DECLARED.exec(contentType) ?? DECLARED.exec(body.toString('latin1', 0, PRESCANNED)) ?? [];
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return body.toString('utf8');
  }
}
