/** What the picture of a message looks like. */
import type { ErrorEntry } from '../entry.ts';
import { pages } from '../pages.ts';
import { inConsole, inFiles, ofUser, onPhone, seenIn, symptom } from './common.ts';

const notFetched = inFiles(
  { en: 'An address that Kakao cannot fetch', ko: '카카오 서버가 가져올 수 없는 주소' },
  '5001/image-not-a-url',
  '5001/image-not-public',
  '5001/image-empty',
  '4002/image-url-empty',
);

export const pictureSymptoms: readonly ErrorEntry[] = [
  {
    ...symptom,
    id: 'symptom/picture-missing',
    title: { en: 'The picture is missing', ko: '이미지가 나오지 않음' },
    meaning: {
      en: "Kakao's server fetches the picture itself. It cannot reach `localhost`, an intranet or anything behind a login, and takes no relative address.",
      ko: '이미지는 카카오 서버가 직접 가져갑니다. `localhost`, 사내망, 로그인이 필요한 주소는 열 수 없으며 상대 경로도 쓸 수 없습니다.',
    },
    steps: [
      {
        en: 'Open the address in a private window on another network: it must show the picture, as `https://` and without a login.',
        ko: '다른 네트워크의 시크릿 창에서 주소를 열어 봅니다. `https://` 주소로 로그인 없이 이미지가 보여야 합니다.',
      },
      {
        en: 'At least 200 × 200 pixels and at most 2 MB; JPG or PNG.',
        ko: '크기는 200×200픽셀 이상 2MB 이하로, JPG나 PNG를 사용합니다.',
      },
      {
        en: 'For scraped messages check `og:image`, and clear the cache with the Share Debugger of Kakao Developers.',
        ko: '스크랩 메시지라면 `og:image`를 확인하고 카카오디벨로퍼스의 공유 디버거로 캐시를 지웁니다.',
      },
      {
        en: "Behind a firewall let Kakao's scrap servers in.",
        ko: '방화벽이 있다면 카카오 스크랩 서버의 접근을 허용합니다.',
      },
    ],
    causes: [
      notFetched,
      ofUser({ en: 'An older picture in a cache', ko: '캐시에 남은 이전 이미지' }),
      inConsole({
        en: 'The picture of the message template in the console',
        ko: '콘솔에 저장한 메시지 템플릿의 이미지',
      }),
    ],
    phrases: [],
    said: ['picture missing', 'picture missing share', 'picture fails'],
    related: ['5001', 'symptom/old-preview'],
    guides: ['firewall'],
    docs: pages.shareFaq,
    source: seenIn('https://soliweekly.tistory.com/m/137', pages.shareFaq.ko),
  },
  {
    ...symptom,
    id: 'symptom/picture-cropped',
    title: { en: 'The picture is cropped or distorted', ko: '이미지가 잘리거나 찌그러짐' },
    meaning: {
      en: 'KakaoTalk shows pictures in fixed shapes and cuts what does not fit: 2:1 for feed messages, squares in lists.',
      ko: '카카오톡은 정해진 비율로 이미지를 보여 주고 맞지 않는 부분은 자릅니다. 피드는 2:1, 리스트는 정사각형입니다.',
    },
    steps: [
      {
        en: 'Make a picture of 800 × 400 pixels for feed and scrap messages, with what matters in the middle.',
        ko: '피드와 스크랩 메시지에는 800×400픽셀 이미지를 쓰고, 중요한 내용은 가운데에 둡니다.',
      },
      {
        en: 'Give `imageWidth` and `imageHeight` in the same proportion as the picture.',
        ko: '`imageWidth`와 `imageHeight`를 실제 이미지와 같은 비율로 넣습니다.',
      },
      {
        en: 'Check it with the preview of this extension, then on a phone and on a PC.',
        ko: '이 확장 프로그램의 미리보기로 확인한 뒤 휴대폰과 PC에서 각각 확인합니다.',
      },
    ],
    causes: [
      onPhone({ en: 'The shape of the picture', ko: '이미지의 비율' }),
      inConsole({
        en: 'The picture of the message template in the console',
        ko: '콘솔에 저장한 메시지 템플릿의 이미지',
      }),
    ],
    phrases: [],
    said: ['picture cropped', 'picture cropped share'],
    related: ['symptom/picture-missing'],
    docs: pages.shareFaq,
    source: seenIn('https://devtalk.kakao.com/t/og-image-og/139618/4'),
  },
  {
    ...symptom,
    id: 'symptom/old-preview',
    title: { en: 'An old title or picture is shown', ko: '예전 제목이나 이미지가 나옴' },
    meaning: {
      en: 'Kakao keeps what it has read at an address for an hour or more, and KakaoTalk keeps pictures on the device.',
      ko: '카카오는 한 번 읽은 주소의 내용을 한 시간 이상 보관하고, 카카오톡은 이미지를 기기에 저장해 둡니다.',
    },
    steps: [
      {
        en: 'Clear the address with the Share Debugger: `https://developers.kakao.com/tool/debugger/sharing`.',
        ko: '공유 디버거에서 해당 주소의 캐시를 지웁니다. `https://developers.kakao.com/tool/debugger/sharing`',
      },
      {
        en: 'Give a changed picture a new address, for example with `?v=2` at the end.',
        ko: '이미지를 바꾸면 끝에 `?v=2`를 붙이는 식으로 주소도 바꿉니다.',
      },
      {
        en: 'Send the message again: those sent before stay as they are.',
        ko: '메시지를 다시 보내 확인합니다. 이미 보낸 메시지는 바뀌지 않습니다.',
      },
    ],
    causes: [
      ofUser({ en: 'The cache of Kakao or of the device', ko: '카카오 서버나 기기의 캐시' }),
      inConsole({
        en: 'A template that was changed and not saved',
        ko: '수정하고 저장하지 않은 메시지 템플릿',
      }),
    ],
    phrases: [],
    said: [
      'picture old',
      'title old',
      'message old',
      'share old',
      'title picture old',
      'picture missing old',
    ],
    related: ['symptom/picture-missing'],
    docs: pages.shareFaq,
    source: seenIn('https://devtalk.kakao.com/t/scrap/33984', 'https://dev-jwblog.tistory.com/48'),
  },
];
