/** What the manifest says about the `caller` that Kakao names in its message. */
import type { Localized } from '../../text/messages.ts';

export const callerWords = {
  listed: {
    en: '{caller} is in the manifest as a JavaScript SDK domain of {app}. If Kakao still refuses it, the page uses another key, or the console differs from the manifest.',
    ko: '{caller|은/는} 매니페스트에 {app}의 JavaScript SDK 도메인으로 적혀 있습니다. 그래도 거부된다면 페이지가 다른 키를 쓰고 있거나 콘솔과 매니페스트가 다른 것입니다.',
  },
  perhaps: {
    en: '{caller} may be covered by {entry} in the manifest; to be sure, register {caller} as well.',
    ko: '매니페스트의 {entry|이/가} {caller|을/를} 포함할 수도 있지만 확실하지 않으므로 따로 등록하는 것이 좋습니다.',
  },
  schemeOnly: {
    en: 'The manifest has {entry}; the call came from {caller}. Only `http` and `https` differ.',
    ko: '매니페스트에는 {entry|이/가} 있는데 호출한 곳은 {caller}입니다. `http`와 `https`만 다릅니다.',
  },
  portOnly: {
    en: 'The manifest has {entry}; the call came from {caller}. Only the port differs, and every port is an entry of its own.',
    ko: '매니페스트에는 {entry|이/가} 있는데 호출한 곳은 {caller}입니다. 포트마다 따로 등록해야 합니다.',
  },
  wwwOnly: {
    en: 'The manifest has {entry}; the call came from {caller}. Only `www.` differs: register both.',
    ko: '매니페스트에는 {entry|이/가} 있는데 호출한 곳은 {caller}입니다. `www.` 유무가 다르므로 둘 다 등록해야 합니다.',
  },
  parentOnly: {
    en: 'The manifest has {entry}; {caller} is a sub-domain of it, which needs an entry of its own.',
    ko: '매니페스트에는 상위 도메인 {entry|이/가} 있습니다. {caller} 같은 서브 도메인은 따로 등록해야 합니다.',
  },
  webDomainOnly: {
    en: '{caller} is in the manifest as a Web domain only. Callers need an entry among the JavaScript SDK domains of the key.',
    ko: '{caller|은/는} 매니페스트에 웹 도메인으로만 적혀 있습니다. 호출하려면 해당 키의 JavaScript SDK 도메인에도 등록해야 합니다.',
  },
  loopback: {
    en: 'The manifest has {entry}; the call came from {caller}. `localhost` and `127.0.0.1` are different domains to Kakao.',
    ko: '매니페스트에는 {entry|이/가} 있는데 호출한 곳은 {caller}입니다. 카카오는 `localhost`와 `127.0.0.1`을 다른 도메인으로 봅니다.',
  },
  similar: {
    en: 'The manifest has {entry}; the call came from {caller}. One of them may be misspelt.',
    ko: '매니페스트에는 {entry|이/가} 있는데 호출한 곳은 {caller}입니다. 둘 중 하나에 오타가 있을 수 있습니다.',
  },
  unlisted: {
    en: '{caller} is not among the JavaScript SDK domains of the manifest.',
    ko: '{caller|은/는} 매니페스트의 JavaScript SDK 도메인에 없습니다.',
  },
} as const satisfies Record<string, Localized>;
