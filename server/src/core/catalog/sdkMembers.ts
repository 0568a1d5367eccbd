/**
 * What `Kakao` holds after `init`, version by version.
 *
 * Read off 39 running copies from 1.0.22 to 2.7.4 (2026-11-25); 2.7.9 was read and has the same `Share`.
 * Where Kakao's download and migration pages (https://developers.kakao.com/docs/en/javascript) name the version of a
 * change, that one stands here. Before `init`, only what `beforeInit` names is there.
 */
export type Generation = 'v1' | 'v2';

/** Between `absentIn` and `since`, and between `lastIn` and `until`, nobody has looked: nothing is claimed. */
export interface MemberVersions {
  /** The first version that has it. Undefined: all that are known. */
  readonly since?: string;
  /** The last version seen without it; undefined where `since` is exact. */
  readonly absentIn?: string;
  /** The first version that lacks it again. */
  readonly until?: string;
  /** The last version seen with it; undefined where `until` is exact. */
  readonly lastIn?: string;
}

export interface MemberChange extends MemberVersions {
  /** `['Link']`, `['Auth', 'login']`. */
  readonly path: readonly string[];
  /** What to use instead, where one name takes the place of the other. */
  readonly instead?: readonly string[];
}

const since = (absentIn: string, first: string): MemberVersions => ({ absentIn, since: first });
const until = (lastIn: string, gone: string): MemberVersions => ({ lastIn, until: gone });
/** Kakao's migration page; 2.0.0 itself was not to be had. */
const GONE_IN_2: MemberVersions = { until: '2.0.0' };

const members = (module: string, names: string, versions: MemberVersions = {}): MemberChange[] =>
  names.split(' ').map((name) => ({ path: module ? [module, name] : [name], ...versions }));

const replaced = (path: string, versions: MemberVersions, instead: string): MemberChange => ({
  path: path.split('.'),
  ...versions,
  instead: instead.split('.'),
});

const SHARE =
  'createCustomButton createDefaultButton createScrapButton sendCustom sendDefault sendScrap deleteImage scrapImage uploadImage';
const SHARING = since('1.8.0', '1.14.0');
const SECOND_NAMES = { ...SHARING, ...until('1.39.16', '1.40.6') };
const WITH_TEMPLATE = { ...since('1.2.0', '1.8.0'), ...until('1.8.0', '1.14.0') };
const TALK_LINK = until('1.39.8', '1.39.10');
const CHANNEL = since('1.31.0', '1.34.0');
const PLUS_FRIEND = { ...since('1.19.3', '1.24.1'), ...GONE_IN_2 };
const STORY = { ...since('1.0.22', '1.2.0'), until: '2.5.0' };
const EMOTICON = { ...since('1.0.22', '1.2.0'), ...until('1.39.1', '1.39.6') };
const WISHLIST = { ...since('1.36.6', '1.37.3'), ...until('1.39.1', '1.39.6') };
const FRIEND_PICKER = { ...since('1.39.16', '1.40.6'), ...until('1.40.6', '1.40.14') };
const PICKER = since('1.40.6', '1.40.14');
const CERT = since('2.7.2', '2.7.4');

/** Every member that any version has had. */
export const sdkMembers: readonly MemberChange[] = [
  ...members('', 'VERSION init cleanup API Auth'),
  ...members('', 'isInitialized', CHANNEL),
  ...members('', 'Share', { since: '1.43.0' }),
  ...members('Share', `cleanup ${SHARE}`, { since: '1.43.0' }),

  replaced('Link', GONE_IN_2, 'Share'),
  replaced('Link.cleanup', GONE_IN_2, 'Share.cleanup'),
  ...members('Link', SHARE, { ...SHARING, ...GONE_IN_2 }),
  replaced('Link.createDefault', SECOND_NAMES, 'Share.createDefaultButton'),
  replaced('Link.createCustom', SECOND_NAMES, 'Share.createCustomButton'),
  replaced('Link.createScrap', SECOND_NAMES, 'Share.createScrapButton'),
  replaced('Link.sendTalkLink', TALK_LINK, 'Share.sendDefault'),
  replaced('Link.createTalkLinkButton', TALK_LINK, 'Share.createDefaultButton'),
  replaced('Link.createTalkLink', TALK_LINK, 'Share.createDefaultButton'),
  ...members(
    'Link',
    'sendTalkLinkWithTemplate sendScrapWithTemplate createTalkLinkButtonWithTemplate createTalkLinkWithTemplate createScrapButtonWithTemplate createScrapkWithTemplate',
    WITH_TEMPLATE,
  ),

  ...members('API', 'cleanup request'),
  ...members('API', 'createAPIAlias', { ...since('1.0.22', '1.2.0'), ...until('1.39.6', '1.39.7') }),

  ...members('Auth', 'cleanup getAccessToken getAppKey logout setAccessToken'),
  ...members('Auth', 'authorize', since('1.35.4', '1.36.6')),
  ...members('Auth', 'authorizeForCert', since('2.3.0', '2.5.0')),
  ...members('Auth', 'getStatusInfo', since('1.19.3', '1.24.1')),
  ...members('Auth', 'createShippingAddress', since('1.40.14', '1.40.16')),
  ...members('Auth', 'selectShippingAddress updateShippingAddress', PICKER),
  ...members('Auth', 'getLoginUrl', WISHLIST),
  ...members('Auth', 'getStatus', until('1.36.6', '1.37.3')),
  ...members('Auth', 'selectStoryChannel', until('1.39.16', '1.40.6')),
  replaced('Auth.login', GONE_IN_2, 'Auth.authorize'),
  replaced('Auth.loginForm', { ...since('1.14.0', '1.17.0'), ...GONE_IN_2 }, 'Auth.authorize'),
  replaced('Auth.createLoginButton', GONE_IN_2, 'Auth.authorize'),
  ...members('Auth', 'getRefreshToken setRefreshToken', until('1.43.5', '2.0.1')),
  ...members('Auth', 'autoLogin', { ...since('1.19.3', '1.24.1'), ...until('1.43.5', '2.0.1') }),
  ...members('Auth', 'issueAccessToken', { ...CHANNEL, ...until('1.43.5', '2.0.1') }),

  ...members('', 'Channel', CHANNEL),
  ...members('Channel', 'addChannel chat cleanup createAddChannelButton createChatButton', CHANNEL),
  ...members('Channel', 'followChannel', { since: '2.6.0' }),
  replaced('PlusFriend', PLUS_FRIEND, 'Channel'),
  ...members('PlusFriend', 'addFriend chat cleanup createAddFriendButton createChatButton', PLUS_FRIEND),

  ...members('', 'Navi', since('1.2.0', '1.8.0')),
  ...members('Navi', 'share start', since('1.2.0', '1.8.0')),
  ...members('Navi', 'cleanup', since('1.39.16', '1.40.6')),
  ...members('', 'FriendPicker', FRIEND_PICKER),
  ...members('FriendPicker', 'cleanup selectMultiple selectSingle', FRIEND_PICKER),
  ...members('', 'Picker', PICKER),
  ...members('Picker', 'cleanup select selectChat selectFriend selectFriends', PICKER),
  ...members('', 'Cert', CERT),
  ...members('Cert', 'cleanup identify', CERT),
  ...members('', 'Story', STORY),
  ...members('Story', 'cleanup createFollowButton createShareButton open share', STORY),
  ...members('', 'Emoticon', EMOTICON),
  ...members('Emoticon', 'cleanup getItemResources getMyItems', EMOTICON),
  ...members('', 'Wishlist', WISHLIST),
  ...members('Wishlist', 'addWishlist cleanup createAddWishlistButton', WISHLIST),
];

/** What came or went. */
export const memberChanges: readonly MemberChange[] = sdkMembers.filter(
  (member) => member.since !== undefined || member.until !== undefined,
);

/** On `Kakao` from the start; `Story` until 1.40.6, where the SDK was rewritten. Read in 1.2.0 to 2.7.1. */
export const beforeInit: readonly MemberChange[] = [
  ...sdkMembers.filter(({ path }) =>
    ['VERSION', 'init', 'cleanup', 'isInitialized'].includes(path.join('.')),
  ),
  ...members('', 'Story', { ...since('1.0.22', '1.2.0'), ...until('1.39.16', '1.40.6') }),
];

/** Newer versions may have more, but in `Share`, which has had the same functions since 1.43.0. */
export const newestMeasured = '2.7.4';

/** The global of Kakao's Maps SDK, which many take for this one, and what hangs on it. https://apis.map.kakao.com/web [H] */
export const mapsGlobal = 'kakao';
export const mapsHost = 'dapi.kakao.com';
export const mapsMembers: ReadonlySet<string> = new Set(['maps']);

/** What hangs on `Kakao` in any version. */
export const namesOfSdk: ReadonlySet<string> = new Set(sdkMembers.map(({ path }) => path[0]!));
