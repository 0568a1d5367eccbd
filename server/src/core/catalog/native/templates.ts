/**
 * How messages are made in code of native apps, as the template of Kakao's that comes of it. Their parts have the names of
 * the JavaScript SDK's keys. From Kakao's reference of the Android SDK, kakao-ios-sdk 2.27.3 (TemplateModels.swift) and
 * kakao_flutter_sdk 1.10.0 (2026-11-25); of SDK 1, from com.kakao.message.template of kakao-android-sdk 1.x (2026-11-27).
 */
import type { Localized } from '../../text/messages.ts';

export interface NativeObject {
  /** Of messages. */
  readonly objectType?: string;
  /** The keys of arguments without a name, as far as all versions agree on them: Java, and Kotlin without names. */
  readonly positions: readonly string[];
  /** The key that holds it in another object, where that is always the same. */
  readonly key?: string;
}

export const nativeObjects: Readonly<Record<string, NativeObject>> = {
  FeedTemplate: { objectType: 'feed', positions: ['content'] },
  ListTemplate: { objectType: 'list', positions: ['headerTitle', 'headerLink', 'contents'] },
  LocationTemplate: { objectType: 'location', positions: ['address', 'content', 'addressTitle'] },
  CommerceTemplate: { objectType: 'commerce', positions: ['content', 'commerce'] },
  TextTemplate: { objectType: 'text', positions: ['text', 'link'] },
  CalendarTemplate: { objectType: 'calendar', positions: ['id', 'idType', 'content'] },
  Content: {
    positions: ['title', 'imageUrl', 'link', 'description', 'imageWidth', 'imageHeight'],
    key: 'content',
  },
  Link: {
    positions: ['webUrl', 'mobileWebUrl', 'androidExecutionParams', 'iosExecutionParams'],
    key: 'link',
  },
  Button: { positions: ['title', 'link'] },
  Social: {
    positions: ['likeCount', 'commentCount', 'sharedCount', 'viewCount', 'subscriberCount'],
    key: 'social',
  },
  Commerce: { positions: [], key: 'commerce' },
  CommerceDetail: { positions: [], key: 'commerce' },
  ItemContent: { positions: [], key: 'itemContent' },
  ItemInfo: { positions: ['item', 'itemOp'] },
  // SDK 1, whose messages have the names of the above.
  ContentObject: { positions: ['title', 'imageUrl', 'link'], key: 'content' },
  LinkObject: { positions: [], key: 'link' },
  ButtonObject: { positions: ['title', 'link'] },
  SocialObject: { positions: [], key: 'social' },
  CommerceDetailObject: { positions: ['regularPrice'], key: 'commerce' },
};

/** Of every call that sends; no part of the message. */
export const webhookArgument = 'serverCallbackArgs';

/** What is to be said of keys of which the JavaScript SDK has something else to say. */
export const nativeDocs: ReadonlyMap<string, Localized> = new Map(
  Object.entries({
    title: { en: 'Headline below the picture.', ko: '이미지 아래에 보이는 제목입니다.' },
    imageUrl: {
      en: 'Address of the picture; Kakao fetches it, so it must be public. At least 200×200 px, at most 2 MB.',
      ko: '이미지 주소입니다. 카카오 서버가 가져가므로 공개된 주소여야 합니다. 200×200px 이상, 2MB 이하입니다.',
    },
    itemContent: { en: 'A list such as an order.', ko: '주문 내역 같은 목록입니다.' },
    androidExecutionParams: {
      en: 'Names and values that the Android app gets when somebody taps.',
      ko: '탭했을 때 Android 앱에 전달할 이름과 값입니다.',
    },
    iosExecutionParams: {
      en: 'Names and values that the iOS app gets when somebody taps.',
      ko: '탭했을 때 iOS 앱에 전달할 이름과 값입니다.',
    },
    [webhookArgument]: {
      en: 'Names and values that Kakao’s webhook sends to your server after a successful share; strings.',
      ko: '공유에 성공하면 웹훅으로 서버에 전달되는 이름과 값이며 문자열입니다.',
    },
  }),
);

/** The only key of a message that holds a list, where it is not that of `ListTemplate`'s contents. */
export const listKey = 'buttons';

/**
 * SDK 1 of Android makes all of these but buttons by calls in a row: `LinkObject.newBuilder().setWebUrl("…").build()`.
 * What each of them gives.
 */
export const builder = {
  first: 'newBuilder',
  last: 'build',
  setters: {
    setTitle: 'title',
    setImageUrl: 'imageUrl',
    // So written in the SDK.
    setDescrption: 'description',
    setImageWidth: 'imageWidth',
    setImageHeight: 'imageHeight',
    setLink: 'link',
    setWebUrl: 'webUrl',
    setMobileWebUrl: 'mobileWebUrl',
    setAndroidExecutionParams: 'androidExecutionParams',
    setIosExecutionParams: 'iosExecutionParams',
    setLikeCount: 'likeCount',
    setCommentCount: 'commentCount',
    setSharedCount: 'sharedCount',
    setViewCount: 'viewCount',
    setSubscriberCount: 'subscriberCount',
    setSocial: 'social',
    setButtonTitle: 'buttonTitle',
    setAddressTitle: 'addressTitle',
    setDiscountPrice: 'discountPrice',
    setDiscountRate: 'discountRate',
    setFixedDiscountPrice: 'fixedDiscountPrice',
  },
  /** One element at a time. */
  adders: { addButton: listKey, addContent: 'contents' },
};

/**
 * SDK 1 of iOS makes them in blocks: `KMTLinkObject { $0.webURL = url }`. Its names as the ones above, from the headers of
 * KakaoMessageTemplate.framework 1.x and Kakao's sample of it (2026-11-27).
 */
export const blocks = {
  label: 'builderBlock',
  objects: {
    KMTFeedTemplate: 'FeedTemplate',
    KMTListTemplate: 'ListTemplate',
    KMTLocationTemplate: 'LocationTemplate',
    KMTCommerceTemplate: 'CommerceTemplate',
    KMTTextTemplate: 'TextTemplate',
    KMTContentObject: 'Content',
    KMTLinkObject: 'Link',
    KMTButtonObject: 'Button',
    KMTSocialObject: 'Social',
    KMTCommerceObject: 'Commerce',
  },
  /** Those that have other names in the template. */
  properties: {
    imageURL: 'imageUrl',
    desc: 'description',
    webURL: 'webUrl',
    mobileWebURL: 'mobileWebUrl',
    // So written in the SDK.
    commnentCount: 'commentCount',
  },
};

/** Calls that make a list of their arguments. */
export const listMakers: ReadonlySet<string> = new Set([
  ...['listOf', 'arrayListOf', 'mutableListOf', 'Arrays.asList', 'List.of', 'Collections.singletonList'],
]);

/** Java's and Kotlin's calls that make a list for others to fill. */
export const emptyLists: ReadonlySet<string> = new Set(['ArrayList', 'LinkedList']);
/** Likewise, a map. */
export const emptyMaps: ReadonlySet<string> = new Set([
  ...['HashMap', 'LinkedHashMap', 'mutableMapOf', 'hashMapOf'],
]);
/** What puts something into either; Swift's `append`. */
export const fillers: ReadonlySet<string> = new Set(['add', 'append', 'put']);
/** The beginnings of those that take something out again, or put something else in its place. */
export const takesOut = /^(?:clear|remove|retain|poll|pop|drop|replace|set|compute|merge)/;

/** Calls that make a list or a map that nothing can be added to. */
export const fixedMakers: ReadonlySet<string> = new Set([
  'listOf',
  'mapOf',
  'List.of',
  'Map.of',
  'Arrays.asList',
]);

/** Calls that give their argument in another form. */
export const passingCalls: ReadonlySet<string> = new Set([
  ...['SdkJSONEncoder.custom.encode', 'SdkUtils.toJsonObject'],
]);

/** Calls that make a number of a text or of another number: of their argument, and of what they are called on. */
export const numberMakers: ReadonlySet<string> = new Set(['Int', 'Int64', 'int.parse']);
export const numberCalls: ReadonlySet<string> = new Set(['toInt', 'toLong']);

/** Calls that give what they are called on, and an empty text where there is nothing. */
export const orEmptyCalls: ReadonlySet<string> = new Set(['orEmpty']);

/** Calls that make a message of JSON; its text is what they take `from`. */
export const jsonDecoders: ReadonlySet<string> = new Set(['SdkJSONDecoder.custom.decode']);

/** Calls of Android that give a text of the resources, whatever they are called on. */
export const textCalls: ReadonlySet<string> = new Set(['getString', 'stringResource', 'getText']);

/** The calls that send, or make the address of the share page, as the JavaScript SDK's call that does the same. */
export interface NativeMethod {
  readonly names: readonly string[];
  readonly method: 'sendDefault' | 'sendCustom' | 'sendScrap';
  /** Arguments by their names; the message itself is `''`, and the webhook's stand beside it. */
  readonly labels: Readonly<Record<string, string>>;
  /** Without names: what each argument is. Android's calls that send begin with a context. */
  readonly positions: readonly (string | undefined)[];
}

const webhook = { [webhookArgument]: webhookArgument };
const message = {
  ...webhook,
  template: '',
  templatable: '',
  defaultTemplate: '',
  templateObject: '',
  with: '',
};
const custom = {
  ...webhook,
  templateId: 'templateId',
  withTemplateId: 'templateId',
  templateArgs: 'templateArgs',
};
const scrap = { ...custom, url: 'requestUrl', requestUrl: 'requestUrl' };

const nativeMethods: readonly NativeMethod[] = [
  {
    names: ['shareDefault', 'defaultTemplate', 'defaultLink', 'sendDefault'],
    method: 'sendDefault',
    labels: message,
    positions: [undefined, '', webhookArgument],
  },
  {
    names: [
      ...['makeDefaultUrl', 'defaultTemplateUri', 'makeSharerUrlforDefaultLink'],
      ...['defaultWithTalk', 'defaultWithWeb'],
    ],
    method: 'sendDefault',
    labels: message,
    positions: ['', webhookArgument],
  },
  {
    names: ['shareCustom', 'customTemplate', 'customLink', 'sendCustom'],
    method: 'sendCustom',
    labels: custom,
    positions: [undefined, 'templateId', 'templateArgs', webhookArgument],
  },
  {
    names: [
      ...['makeCustomUrl', 'customTemplateUri', 'makeSharerUrlforCustomLink'],
      ...['customWithTalk', 'customWithWeb'],
    ],
    method: 'sendCustom',
    labels: custom,
    positions: ['templateId', 'templateArgs', webhookArgument],
  },
  {
    names: ['shareScrap', 'scrapTemplate', 'scrapLink'],
    method: 'sendScrap',
    labels: scrap,
    positions: [undefined, 'requestUrl', 'templateId', 'templateArgs', webhookArgument],
  },
  {
    names: [
      ...['makeScrapUrl', 'scrapTemplateUri', 'makeSharerUrlforScrapLink'],
      ...['scrapWithTalk', 'scrapWithWeb'],
    ],
    method: 'sendScrap',
    labels: scrap,
    positions: ['requestUrl', 'templateId', 'templateArgs', webhookArgument],
  },
];

export const nativeMethodNamed = (name: string): NativeMethod | undefined =>
  nativeMethods.find(({ names }) => names.includes(name));
