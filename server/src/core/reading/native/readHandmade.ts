/** Finds addresses of KakaoTalk, or of its share page, that native code puts together by hand. */
import { nativelyAsked, nativelyOpens } from '../../catalog/native/calls.ts';
import { handmadeAddress, mayBeHandmade } from '../../catalog/sharerAddress.ts';
import type { SharerUrl } from '../../facts/facts.ts';
import { endsBefore } from '../../syntax/native/statements.ts';
import type { Token } from '../../syntax/native/tokens.ts';
import type { FileId } from '../../text/text.ts';

/** Tokens in front of an address that tell what is done with it. */
const LONGEST_CALL = 16;

/** `text`: of the file, in which the tokens stand. */
export const readHandmade = (file: FileId, tokens: readonly Token[], text: string): readonly SharerUrl[] =>
  tokens.flatMap((token, index) => {
    const { kind, start, end } = token;
    if (kind !== 'string' || !mayBeHandmade(token.text) || !/[?&]\w{1,40}=/.test(token.text)) return [];
    const use = useOf(index, tokens);
    // What nothing is put into may be a list's, which addresses are compared with.
    if (use === 'asked' || (use !== 'opened' && token.isPlain && tokens[index + 1]?.text !== '+')) return [];
    const opens = handmadeAddress(token.text, text.slice(start, end));
    return opens ? [{ file, range: { start, end }, opens, isNative: true as const }] : [];
  });

/** `url.hasPrefix("kakaolink://send?text=")`, `canLaunchUrl(Uri.parse("…"))`, `url == "…"`, `case "…":`; `launchUrl(Uri.parse("…"))` */
function useOf(index: number, tokens: readonly Token[]): 'asked' | 'opened' | undefined {
  if (/^(?:[=!]=|->|:)$/.test(tokens[index + 1]?.text ?? '')) return 'asked';
  let isOpened = false;
  for (let at = index - 1; at > 0 && index - at <= LONGEST_CALL; at--) {
    const { text, kind } = tokens[at]!;
    if (nativelyAsked.test(text)) return 'asked';
    isOpened ||= nativelyOpens.test(text) && tokens[at + 1]!.text === '(';
    const isFirst = endsBefore(tokens, at) && !/^[([,]$/.test(tokens[at - 1]!.text);
    if (isFirst || (kind === 'mark' && /^[;{}]$/.test(text))) break;
  }
  // What stands behind another argument is something that is told about it.
  return isOpened && /^[(:]$/.test(tokens[index - 1]!.text) ? 'opened' : undefined;
}
