/**
 * Reads where React Native's or Flutter's code around a WebView gives Android an `intent:` address as one to view: no app takes
 * it, since such addresses have to be parsed first.
 */
import { handlesIntents, opensAddresses } from '../../catalog/native/webViews.ts';
import type { IntentOpened } from '../../facts/nativeSetup.ts';
import { blankComments } from '../../syntax/blankComments.ts';
import { bodyAt } from './readWebView.ts';

/** UTF-16 units of a condition in front of the question. */
const LONGEST_CONDITION = 600;
const LONGEST_NAME = 200;
const ASKED_OF = /([\w.]{1,120})\.startsWith\(\s{0,9}["'`]$/;
/** Nothing but one question or another: `if (url.startsWith('kakaolink:') || …` */
const HEAD = /\bif\s{0,9}\((?:[^(){};&?!]|\([^(){};]{0,200}\)){0,600}$/;
const TAIL = /^intent:(?:\/\/)?["'`]\s{0,9}\)(?:[^(){};&?!]|\([^(){};]{0,200}\)){0,600}\)\s{0,99}\{/;
const LOG = /\b(?:console\.\w{1,9}|debugPrint|print|log)\([^()\n]{0,300}\)/g;
/** What may see to the address, too, or decides. */
const OTHERS =
  /\b(?:if|else|switch|Platform|NativeModules|post\w{0,40}|inject\w{0,40}|replace\w{0,9}|split|substring)\b|\?[^.]/;

/** In front: who asks for this system may mean no other. */
const ASKS_IOS = /["']ios["']|\bis_?ios\b|\.iOS\b/i;
const LONGEST_FRONT = 2000;

/** Undefined where the code does not say that it means KakaoTalk's messages, or may do more. */
export function readIntentOpened(name: string, text: string): IntentOpened | undefined {
  if (!text.includes('intent:') || !text.includes('kakaolink')) return undefined;
  const opens = opensAddresses.find(({ files }) => files.test(name));
  if (!opens || /\.ios\./.test(name)) return undefined;
  const code = blankComments(text);
  const [before, ...more] = code.split('intent:');
  if (!code.includes('kakaolink') || more.length !== 1 || handlesIntents.test(code)) return undefined;
  const at = before!.length;
  const [asked = '', address] = ASKED_OF.exec(code.slice(Math.max(0, at - LONGEST_NAME), at)) ?? [];
  const head = code.slice(Math.max(0, at - LONGEST_CONDITION), at - asked.length);
  const tail = TAIL.exec(code.slice(at, at + LONGEST_CONDITION));
  if (address === undefined || !tail || !HEAD.test(head)) return undefined;
  const start = at + tail[0].length;
  const body = bodyAt(start, code)?.replace(LOG, (log) => ' '.repeat(log.length));
  if (body === undefined || OTHERS.test(body)) return undefined;
  const word = address.replaceAll('.', '\\.');
  const front = code.slice(Math.max(0, at - LONGEST_FRONT), at - asked.length).replace(LOG, '');
  // A function of one's own sees to it first, or what is asked about is not the address itself.
  const [given = ''] = address.split('.', 1);
  const asks = `(?:\\b(?:if\\s{0,9}\\(|return\\b)|[^=!<>]=)\\s{0,9}(?:await\\s{1,9})?!?[\\w.]{1,80}\\(\\s{0,9}${given}\\b[\\w.]{0,80}\\s{0,9}[,)]`;
  const isSeenTo = new RegExp(`${asks}|\\b${word}\\s{0,9}=\\s{0,9}[\\w.\\s]{1,80}\\(`);
  if (ASKS_IOS.test(front) || isSeenTo.test(front)) return undefined;
  const [call, another] = body.matchAll(new RegExp(opens.form.replace('ADDRESS', word), 'g'));
  if (!call || another || [...body.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].length !== 1) return undefined;
  const range = { start: start + call.index, end: start + call.index + call[1]!.length };
  return { range, name: call[1]! };
}
