/** Hover inside a share call: what a key means, and a picture of the message on the method's name or its objectType. */
import { describeKey } from '../editing/describeKey.ts';
import { messageCursor } from '../editing/messageCursor.ts';
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { isShare, messagesIn } from '../facts/kakaoCalls.ts';
import { appNameFor } from '../manifest/registered/apps.ts';
import { imageUrl } from '../preview/imageUrl.ts';
import type { Theme } from '../preview/look.ts';
import { messagePreview } from '../preview/messagePreview.ts';
import { deliveriesOf } from '../project/deliveries.ts';
import type { Project } from '../project/project.ts';
import { keyAt } from '../template/lookup.ts';
import { messageOfCall, sentIn } from '../template/messageOfCall.ts';
import type { Locale } from '../text/messages.ts';
import { contains, type Range } from '../text/text.ts';
import { type Card, paragraphs } from './hoverCard.ts';
import { nativeHover, nativeKeyCard } from './nativeHover.ts';
import type { ActionsLine } from './setupActions.ts';

export interface MessageHoverQuestion {
  readonly facts: FileFacts;
  readonly project: Project;
  readonly offset: number;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly actions: ActionsLine;
}

export function messageHover(question: MessageHoverQuestion): Card | undefined {
  const { facts, offset, locale, actions } = question;
  const picture = pictureOnMethod(question);
  const note = nativeHover(facts, offset, locale, picture ? '' : actions(undefined));
  if (!note) return picture ?? onKeyOrType(question);
  return picture ? { ...picture, markdown: paragraphs(picture.markdown, note.markdown) } : note;
}

/** On the name of a native function that shares, too: what this call of it sends. */
function pictureOnMethod(question: MessageHoverQuestion): Card | undefined {
  for (const call of messagesIn(question.facts)) {
    const name = call.pathRanges.at(-1);
    if (name && contains(name, question.offset)) return pictureCard(call, name, question);
  }
  const given = deliveriesOf(question.facts, question.project).find(
    ({ call, site }) => call.isNative && isShare(call) && contains(site.callee.range, question.offset),
  );
  if (!given) return undefined;
  const { call, site } = given;
  return pictureCard({ ...call, range: site.range }, site.callee.range, question);
}

function onKeyOrType(question: MessageHoverQuestion): Card | undefined {
  const { facts, project, offset, locale, actions } = question;
  const cursor = messageCursor(facts, project, offset);
  const { property } = cursor ?? {};
  if (!cursor || property?.key === undefined) return undefined;
  const { call, context } = cursor;
  const path = [...cursor.path, property.key];
  if (cursor.at === 'value') {
    const isType = path.length === 1 && property.key === 'objectType';
    return isType ? pictureCard(call, property.value.range, question) : undefined;
  }
  const key = keyAt(context, path);
  if (!key) return undefined;
  if (context.isNative) return nativeKeyCard(key, property.keyRange, locale);
  const { title, meaning } = describeKey(key, path, context.version, locale);
  const links = actions(property.range, nameOf(call, project));
  return { markdown: paragraphs(title, links, meaning), range: property.keyRange };
}

function pictureCard(
  call: KakaoCall,
  range: Range,
  { project, locale, theme, actions }: MessageHoverQuestion,
): Card | undefined {
  const message = messageOfCall(call, project);
  const svg = message && messagePreview(message, { theme, locale, app: appNameFor(call.file, project) });
  if (!svg) return undefined;
  const links = actions(call.range, nameOf(call, project));
  return { markdown: paragraphs(links, `![](${imageUrl(svg)})`), range };
}

const nameOf = (call: KakaoCall, project: Project): string | undefined =>
  sentIn(call.file, project).find((one) => one.call === call)?.id;
