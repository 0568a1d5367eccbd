/** The form of the template schemas: what the JavaScript SDK's own checks allow, by SDK version, as data. */
import type { Localized } from '../../text/messages.ts';

/** SDK versions, as measured: `since` is the first that has something, `until` the first that lacks it again. */
export interface Versions {
  readonly since?: string;
  readonly until?: string;
}

/** Names of the objects inside a message; each is in `objects.ts`. */
export type ObjectName =
  | 'link'
  | 'headerLink'
  | 'content'
  | 'button'
  | 'social'
  | 'commerce'
  | 'itemContent'
  | 'items.item'
  | TalkLinkObjectName;

/** Of the messages that SDKs up to 1.39.8 sent, see `talkLink.ts`. */
export type TalkLinkObjectName =
  | 'label'
  | 'image'
  | 'webImage'
  | 'webButton'
  | 'webLink'
  | 'appButton'
  | 'appLink'
  | 'execParams'
  | 'marketParams';

/** What a value must be, as strictly as the SDK checks it. */
export type ValueType =
  | { readonly is: 'string' }
  /** A number without a fraction; numeric strings, NaN and Infinity are none. Old SDKs take any number, see `checks.ts`. */
  | { readonly is: 'integer' }
  /** Whatever `parseInt` makes 80 or more of, see `talkLink.ts`. */
  | { readonly is: 'imageSize' }
  | { readonly is: 'boolean' }
  | { readonly is: 'function' }
  /** Anything that `typeof` calls an object, except null: arrays and instances too. */
  | { readonly is: 'object' }
  /** An object, or whatever JSON.parse takes once it is made a string: `5`, `true` and `null` pass. */
  | { readonly is: 'jsonOrObject' }
  | { readonly is: 'elementOrSelector' }
  | { readonly is: 'oneOf'; readonly values: readonly (string | number)[] }
  /**
   * An object of known keys. `whole` checks that it is an object first and its keys after the whole message;
   * `inline` checks the keys at once, and takes `undefined` for an empty object; `last` checks them after all else
   * that is in the same object.
   */
  | {
      readonly is: 'part';
      readonly of: ObjectName;
      readonly checked: 'whole' | 'inline' | 'last';
      /** A string passes, too. */
      readonly orString?: true;
    }
  | {
      readonly is: 'list';
      readonly of: ObjectName;
      readonly min?: number;
      readonly max: number;
      /** What the SDK says about a wrong size; without one it is an illegal argument like others. */
      readonly sizeMessage?: string;
      /** What SDKs say about too few that check sizes later, see `checks.ts`. */
      readonly tooFewMessage?: string;
      readonly checked: 'whole' | 'inline';
    }
  | { readonly is: 'array' };

/** A length that KakaoTalk shows or Kakao's documents name. The SDK does not check it. */
export interface DisplayLimit {
  /** UTF-16 code units. */
  readonly characters: number;
  /** `documented`: Kakao's page names it; `shown`: KakaoTalk cuts what is longer. */
  readonly basis: 'documented' | 'shown';
}

export interface KeySchema {
  readonly name: string;
  readonly type: ValueType;
  readonly required?: boolean | Versions;
  readonly versions?: Versions;
  /** The SDK puts its own value where this key is missing or `undefined`. */
  readonly hasDefault?: boolean | Versions;
  /** The page gives the value, and TypeScript cannot know that it is there: `document.querySelector('#share')`. */
  readonly fromPage?: true;
  /** Kakao advises against it, where it still passes. */
  readonly deprecated?: true | Versions;
  /** The SDK adds the key where it is missing, and its check then fails. */
  readonly isAdded?: true;
  /** The SDK makes JSON of the value. */
  readonly isSerialized?: Versions;
  readonly display?: DisplayLimit;
  /** One or two sentences of Markdown: meaning, limits, since when. */
  readonly doc: Localized;
  /** The rule that speaks of a wrong value, where it is not `template-wrong-type`. */
  readonly concern?: 'templateId' | 'serverCallbackArgs';
}

export interface ObjectSchema {
  readonly name: ObjectName;
  readonly keys: readonly KeySchema[];
  readonly doc: Localized;
}

/** One objectType of the default template. */
export interface TemplateSchema {
  readonly objectType: string;
  readonly versions?: Versions;
  readonly keys: readonly KeySchema[];
  /**
   * How many of `buttons` KakaoTalk shows where a button of its own takes a place; undefined for all. From the pictures of
   * Kakao's message guide and the comments of its native SDKs, 2024-04.
   */
  readonly ownButtons?: number;
  readonly title: Localized;
  readonly doc: Localized;
}

export interface MethodSchema {
  /** `sendDefault` */
  readonly name: string;
  readonly versions?: Versions;
  /** Another name of the same function. */
  readonly alias?: { readonly name: string; readonly versions: Versions };
  /** What old SDKs' sentences call it; that of a message is followed by its type. */
  readonly formerly?: { readonly name: string; readonly until: string };
  /** `message` methods take an objectType and the keys of its template besides their own. */
  readonly takes: 'message' | 'keys';
  readonly keys: readonly KeySchema[];
  readonly doc: Localized;
}
