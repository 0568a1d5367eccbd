/**
 * Whether a text can name a Kakao error at all: one pass over it, so that no line of a terminal and no clipboard without
 * one costs more. What it names, the server tells. A test holds this to the server's catalogue.
 */

/** UTF-16 units that are looked at. */
const LONGEST = 64 * 1024;

const SIGNS = new RegExp(
  [
    'kakao|카카오|koe\\d{3}',
    // Kakao's answers.
    'mismatched|check out registered|validation failed|app ?key|access token|cannot find authorization',
    'android_key_hash|client_id|refresh_token|authorization code|sent a wrong request|due to a wrong request',
    'open chat|관리자만 말하기|잘못된 (?:요청|앱 키)',
    'parse parameter|constraints on the parameter|messagetype|message api|api limit|notregistereduser',
    'not connected to any talk|open_map_and_local',
    // What the SDKs throw.
    '(?:send|create)(?:default|custom|scrap)|isinitialized|required keys|parameter keys|illegal argument',
    'size of (?:buttons|contents)|objecttype|params should be|element or id|message size limit|message template v2',
    'unsupported environment|browsers only supports|should be loaded from a web server',
    'initsdk|mustinit|applicationcontextinfo|bytedata|sdknotinitialized|app is not installed|badparameter',
  ].join('|'),
  'i',
);

export const canNameKakaoError = (text: string): boolean => SIGNS.test(text.slice(0, LONGEST));
