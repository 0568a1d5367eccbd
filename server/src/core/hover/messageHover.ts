/** Hover inside a share call: what a key means, and a picture of the message on the method's name or its objectType. */
import { describeKey } from '../editing/describeKey.ts';
import { messageCursor } from '../editing/messageCursor.ts';
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { messagesIn } from '../facts/kakaoCalls.ts';
import { appNameFor } from '../manifest/registered/apps.ts';
import { imageUrl } from '../preview/imageUrl.ts';
import type { Theme } from '../preview/look.ts';
import { messagePreview } from '../preview/messagePreview.ts';
import type { Project } from '../project/project.ts';
import { keyAt } from '../template/lookup.ts';
import { messageOfCall } from '../template/messageOfCall.ts';
import type { Locale } from '../text/messages.ts';
import { contains, type Range } from '../text/text.ts';
import type { Card, CardAction } from './hoverCard.ts';
import { nativeHover } from './nativeHover.ts';

export interface MessageHoverQuestion {
  readonly facts: FileFacts;
  readonly project: Project;
  readonly offset: number;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly actions: readonly CardAction[];
}

export function messageHover(question: MessageHoverQuestion): Card | undefined {
  const note = nativeHover(question.facts, question.offset, question.locale, question.actions);
  const picture = pictureOnMethod(question);
  if (!note) return picture ?? onKeyOrType(question);
  return picture ? { ...picture, markdown: `${picture.markdown}\n\n${note.markdown}` } : note;
}

function pictureOnMethod({ facts, project, offset, locale, theme }: MessageHoverQuestion): Card | undefined {
  for (const call of messagesIn(facts)) {
    const name = call.pathRanges.at(-1);
    if (name && contains(name, offset)) return pictureCard(call, name, project, locale, theme);
  }
  return undefined;
}

function onKeyOrType({ facts, project, offset, locale, theme }: MessageHoverQuestion): Card | undefined {
  const cursor = messageCursor(facts, project, offset);
  const { property } = cursor ?? {};
  if (!cursor || property?.key === undefined) return undefined;
  const path = [...cursor.path, property.key];
  if (cursor.at === 'value') {
    const isType = path.length === 1 && property.key === 'objectType';
    return isType ? pictureCard(cursor.call, property.value.range, project, locale, theme) : undefined;
  }
  const key = keyAt(cursor.context, path);
  return (
    key && { markdown: describeKey(key, path, cursor.context.version, locale), range: property.keyRange }
  );
}

function pictureCard(
  call: KakaoCall,
  range: Range,
  project: Project,
  locale: Locale,
  theme: Theme,
): Card | undefined {
  const message = messageOfCall(call, project);
  const svg = message && messagePreview(message, { theme, locale, app: appNameFor(call.file, project) });
  return svg ? { markdown: `![](${imageUrl(svg)})`, range } : undefined;
}
