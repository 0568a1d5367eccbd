/** What is wrong with the texts of a message that arrived. */
import type { ErrorEntry } from '../entry.ts';
import { pages } from '../pages.ts';
import { inConsole, inFiles, onPhone, seenIn, symptom } from './common.ts';

export const textSymptoms: readonly ErrorEntry[] = [
  {
    ...symptom,
    id: 'symptom/text-cut',
    title: { en: 'A text of the message is cut', ko: '메시지의 글이 잘려서 나옴' },
    meaning: {
      en: 'KakaoTalk gives each text a fixed number of lines, two for titles, and ends what is longer with “…”. Text messages show up to 200 characters.',
      ko: '카카오톡은 글마다 줄 수가 정해져 있어(제목은 두 줄) 넘치는 부분을 “…”으로 줄입니다. 텍스트 메시지는 200자까지 표시됩니다.',
    },
    steps: [
      {
        en: 'Put what matters first, and shorten the rest.',
        ko: '중요한 내용을 앞에 두고 나머지를 줄입니다.',
      },
      {
        en: 'Check it with the preview of this extension, then on a phone and on a PC: the lines differ in width.',
        ko: '이 확장 프로그램의 미리보기로 확인한 뒤 휴대폰과 PC에서 각각 확인합니다. 한 줄에 들어가는 글자 수가 다릅니다.',
      },
      {
        en: 'Names of buttons: up to 8 characters are recommended.',
        ko: '버튼 이름은 8자 이내를 권장합니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'A text longer than is shown', ko: '표시되는 길이보다 긴 글' },
        '4002/text-too-long',
        '4002/text-cut',
      ),
      inConsole({ en: 'A text of the template in the console', ko: '콘솔에 저장한 메시지 템플릿의 글' }),
      onPhone({ en: 'A narrow screen', ko: '좁은 화면' }),
    ],
    phrases: [],
    said: ['text cropped !picture', 'text cropped share !picture', 'text cropped message !picture'],
    related: ['symptom/picture-cropped'],
    docs: pages.shareFaq,
    source: seenIn(pages.shareJavaScript.ko),
  },
  {
    ...symptom,
    id: 'symptom/arguments-not-filled',
    title: { en: 'An argument of the template is not filled in', ko: '템플릿의 사용자 인자가 채워지지 않음' },
    meaning: {
      en: 'A custom template fills `${NAME}` from `templateArgs`: only where the names are the same, and only in the template as it was saved last.',
      ko: '사용자 정의 템플릿의 `${NAME}`은 `templateArgs`에서 채워집니다. 이름이 같아야 하며, 콘솔에서 고친 내용은 저장해야 반영됩니다.',
    },
    steps: [
      {
        en: 'Compare the names letter by letter with those in the template builder: in the code they stand without `${}`.',
        ko: '템플릿 도구의 이름과 한 글자씩 비교합니다. 코드에는 `${}` 없이 이름만 적습니다.',
      },
      {
        en: 'Give strings only: `String(value)`. Log the object right before sending.',
        ko: '값은 `String(value)`처럼 문자열로만 넣고, 보내기 직전에 객체를 출력해 확인합니다.',
      },
      {
        en: 'Save the template in the console; check that `templateId` is the one that you edited.',
        ko: '콘솔에서 템플릿을 저장하고, `templateId`가 수정한 템플릿의 ID인지 확인합니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'The arguments of the template', ko: '템플릿의 사용자 인자' },
        '4002/template-args',
        '4002/template-args-not-string',
      ),
      inConsole({ en: 'The names in the saved template', ko: '저장한 템플릿의 사용자 인자 이름' }),
    ],
    phrases: [
      { text: '${{key}} 그대로', needsKakao: 'unlessAsked' },
      { text: '${{key}}가 그대로', needsKakao: 'unlessAsked' },
      { text: '${{key}}이 그대로', needsKakao: 'unlessAsked' },
      { text: '${{key}} stays', needsKakao: 'unlessAsked' },
      { text: '${{key}} is shown', needsKakao: 'unlessAsked' },
    ],
    said: ['argument fails', 'argument old', 'argument missing !picture', 'argument nothing'],
    related: ['4002'],
    docs: pages.shareJavaScript,
    source: seenIn(pages.shareJavaScript.ko),
  },
];
