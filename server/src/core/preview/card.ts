/** A message on its way into a picture: what it says, and how KakaoTalk lays out its template. */
import type { CardLayout } from '../catalog/templates/layout.ts';
import type { TemplateSchema } from '../catalog/templates/schema.ts';
import type { MessageValue } from '../template/message.ts';
import type { Locale } from '../text/messages.ts';
import type { Place } from '../text/text.ts';

export interface Card {
  readonly template: TemplateSchema;
  readonly layout: CardLayout;
  readonly message: MessageValue;
  readonly locale: Locale;
  /** Whether the picture whose address stands there cannot be fetched by Kakao. */
  readonly isBroken: (address: Place) => boolean;
}
