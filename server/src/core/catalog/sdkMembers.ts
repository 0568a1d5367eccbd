/**
 * What `Kakao` holds after `init`, and what came and went.
 *
 * Lists: read off the running SDK 1.43.5 and 2.7.1 (2026-11-22). Changes: download and migration pages of
 * https://developers.kakao.com/docs/en/javascript (kakao-facts §2.1, §2.4).
 */
export type Generation = 'v1' | 'v2';

export interface SdkMembers {
  readonly measured: string;
  /** Directly on `Kakao`; all of these but the first four exist only after `init`. */
  readonly root: readonly string[];
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

const words = (text: string): readonly string[] => text.split(' ');

const SHARE = words(
  'cleanup createCustomButton createDefaultButton createScrapButton sendCustom sendDefault sendScrap deleteImage scrapImage uploadImage',
);
const BEFORE_INIT = words('VERSION cleanup init isInitialized');

export const sdkMembers: Readonly<Record<Generation, SdkMembers>> = {
  v1: {
    measured: '1.43.5',
    root: [...BEFORE_INIT, ...words('Auth API Share Link Channel PlusFriend Story Navi Picker')],
    modules: {
      Auth: words(
        'cleanup authorize createLoginButton login loginForm autoLogin logout issueAccessToken getAppKey getAccessToken setAccessToken getRefreshToken setRefreshToken getStatusInfo selectShippingAddress createShippingAddress updateShippingAddress',
      ),
      API: words('cleanup request'),
      Share: SHARE,
      Link: SHARE,
      Channel: words('cleanup createAddChannelButton addChannel createChatButton chat'),
      PlusFriend: words('cleanup createAddFriendButton addFriend createChatButton chat'),
      Story: words('cleanup createShareButton share open createFollowButton'),
      Navi: words('cleanup start share'),
      Picker: words('cleanup selectFriends selectFriend selectChat select'),
    },
  },
  v2: {
    measured: '2.7.1',
    root: [...BEFORE_INIT, ...words('Auth API Share Channel Navi Picker')],
    modules: {
      Auth: words(
        'cleanup authorize authorizeForCert logout getAppKey getAccessToken setAccessToken getStatusInfo selectShippingAddress createShippingAddress updateShippingAddress',
      ),
      API: words('cleanup request'),
      Share: SHARE,
      Channel: words('cleanup createAddChannelButton addChannel createChatButton chat followChannel'),
      Navi: words('cleanup start share'),
      Picker: words('cleanup selectFriends selectFriend selectChat select'),
    },
  },
};

export interface MemberChange {
  /** `['Link']`, `['Auth', 'login']`. */
  readonly path: readonly string[];
  /** First version that has it. */
  readonly since?: string;
  /** First version that lacks it. */
  readonly until?: string;
  /** What to use instead, where one name takes the place of the other. */
  readonly instead?: readonly string[];
}

/** Where `until` is only known to lie between two versions, the later one stands here: never claim it too early. */
export const memberChanges: readonly MemberChange[] = [
  { path: ['Share'], since: '1.43.0' },
  { path: ['Link'], until: '2.0.0', instead: ['Share'] },
  { path: ['PlusFriend'], until: '2.0.0', instead: ['Channel'] },
  { path: ['Story'], until: '2.5.0' },
  { path: ['Auth', 'login'], until: '2.0.0', instead: ['Auth', 'authorize'] },
  { path: ['Auth', 'loginForm'], until: '2.0.0', instead: ['Auth', 'authorize'] },
  { path: ['Auth', 'createLoginButton'], until: '2.0.0', instead: ['Auth', 'authorize'] },
  { path: ['Auth', 'autoLogin'], until: '2.7.1' },
  { path: ['Auth', 'issueAccessToken'], until: '2.7.1' },
  { path: ['Auth', 'getRefreshToken'], until: '2.7.1' },
  { path: ['Auth', 'setRefreshToken'], until: '2.7.1' },
  { path: ['Channel', 'followChannel'], since: '2.6.0' },
  // The first KakaoLink of 2015 to 2017; gone from 1.43.5 (measured), when exactly is not known.
  { path: ['Link', 'sendTalkLink'], until: '1.43.5', instead: ['Share', 'sendDefault'] },
  { path: ['Link', 'createTalkLinkButton'], until: '1.43.5', instead: ['Share', 'createDefaultButton'] },
  { path: ['Link', 'cleanup'], until: '2.0.0', instead: ['Share', 'cleanup'] },
];
