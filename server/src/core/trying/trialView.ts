/** All that the page on which a message is tried is made of. Plain JSON; it holds the key, so it goes to that page only. */
import { sends, sendsAtOnce } from '../catalog/sdkCalls.ts';
import { messageOfCall, type SentMessage } from '../template/messageOfCall.ts';
import { fill, type Locale } from '../text/messages.ts';
import { maskKey } from '../text/redact.ts';
import { plainLine } from '../text/rendering.ts';
import type { ViewSources } from '../view/findingView.ts';
import { type MessagesView, messagesView } from '../view/messageView.ts';
import { type OneMessage, sentMessage, sentMessages } from '../view/sentMessages.ts';
import { explanationWords, saidIn } from '../view/words.ts';
import { type FillableMessage, fillableMessage } from './fillable.ts';
import { type JavaScriptKey, javascriptKeyFor } from './javascriptKey.ts';
import { type SdkDomains, sdkDomainsFor } from './sdkDomains.ts';
import { type SdkFile, sdkFileFor } from './sdkFile.ts';
import { keyWords, noteWords, trialWords } from './words.ts';

export interface TrialView extends FillableMessage {
  readonly locale: Locale;
  /** `['Share', 'sendDefault']` */
  readonly path: readonly string[];
  /** It makes an element into a button, which then has to be clicked. */
  readonly makesButton: boolean;
  readonly sdk: SdkFile;
  /** Null where it has to be pasted. */
  readonly key: string | null;
  readonly maskedKey: string;
  /** Why there is no key. */
  readonly keyHelp: string | null;
  readonly listed: SdkDomains['listed'];
  readonly notes: readonly string[];
  /** Of this message alone. */
  readonly preview: MessagesView;
  readonly words: Readonly<Record<keyof typeof trialWords | keyof typeof explanationWords, string>>;
}

/** A message that can be tried, and where its page may stand. */
export interface Trial extends Pick<SentMessage, 'id' | 'call'> {
  readonly domains: SdkDomains;
}

const methodOf = ({ call }: SentMessage): string => call.path.at(-1) ?? '';

const isTried = (one: SentMessage): boolean => sends(methodOf(one));

/** Every message that can be tried. */
export const trials = ({ service }: Pick<ViewSources, 'service'>): readonly SentMessage[] =>
  sentMessages(service).filter(isTried);

/** Undefined where no message is that can be tried. */
export function trialOf(which: OneMessage, sources: Pick<ViewSources, 'service'>): Trial | undefined {
  const sent = sentMessage(which, sources.service, isTried);
  return sent && { id: sent.id, call: sent.call, domains: sdkDomainsFor(sent.call.file, sent.project) };
}

/** Undefined where the message is not there any more. */
export function trialView(id: string, sources: ViewSources): TrialView | undefined {
  const { locale } = sources;
  const sent = sentMessage({ id }, sources.service, isTried);
  const preview = messagesView({ id }, sources);
  if (!sent || !preview) return undefined;
  const { call, project } = sent;
  const method = methodOf(sent);
  const argument = fillableMessage(method, messageOfCall(call, project)!);
  const sdk = sdkFileFor(call.file, project);
  const key = javascriptKeyFor(call.file, project);
  const words = { ...saidIn(explanationWords, locale), ...saidIn(trialWords, locale) };
  const notes = argument.open.map((path) =>
    fill(noteWords.open[locale], { path: path ? `\`${path}\`` : words.argument }),
  );
  if (call.isNative) notes.unshift(noteWords.native[locale]);
  return {
    ...argument,
    locale,
    path: call.path,
    makesButton: method in sendsAtOnce,
    sdk,
    key: key.kind === 'known' ? key.key : null,
    maskedKey: key.kind === 'known' ? maskKey(key.key) : '',
    keyHelp: keyHelp(key, locale),
    listed: sdkDomainsFor(call.file, project).listed,
    notes,
    preview,
    words: { ...words, intro: fill(words.intro, { version: sdk.version }) },
  };
}

function keyHelp(key: JavaScriptKey, locale: Locale): string | null {
  if (key.kind === 'known') return null;
  const variable = key.kind === 'unset' ? plainLine(key.variable) : '';
  return fill(keyWords[key.kind][locale], { variable });
}
