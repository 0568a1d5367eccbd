/** What `Kakao.Share.*` throws about its arguments, before anything is sent. Wording from SDK 2.7.1 and 1.43.5. */

import type { ErrorEntry } from './entry.ts';
import { pages, sdkRun } from './pages.ts';
import { popUpBlocked } from './sdkPopUp.ts';

const common = { family: 'sdk', kakaoCodes: [], docs: pages.shareJavaScript, source: sdkRun } as const;

export const sdkArguments: readonly ErrorEntry[] = [
  {
    ...common,
    id: 'sdk/missing-required-keys',
    title: { en: 'A required key is missing', ko: '필수 키가 없음' },
    meaning: {
      en: 'The SDK threw in the browser and sent nothing: the object lacks the keys named, at the place named after `at`.',
      ko: '브라우저에서 예외가 발생해 아무것도 전송되지 않았습니다. `at` 뒤에 나온 위치의 객체에 해당 키가 없습니다.',
    },
    steps: [
      { en: 'Add the keys named in the message.', ko: '메시지에 나온 키를 추가합니다.' },
      {
        en: 'Every `content` and every button needs its own `link`.',
        ko: '`content`와 모든 버튼에는 각각 `link`가 필요합니다.',
      },
      {
        en: 'SDKs before 2.7.0 demand `title` and `imageUrl` in `content` as well.',
        ko: '2.7.0 이전 SDK에서는 `content`에 `title`과 `imageUrl`도 필수입니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The message lacks a required key', ko: '메시지에 필수 키가 없음' },
        rules: ['4002/template-missing-key'],
        where: 'project',
      },
    ],
    phrases: [{ text: 'Missing required keys: {keys} at {where}' }, { text: 'Missing required keys:' }],
    related: ['4002'],
  },
  {
    ...common,
    id: 'sdk/invalid-parameter-keys',
    title: { en: 'A key that the SDK does not know', ko: 'SDK가 모르는 키' },
    meaning: {
      en: 'A single unknown key makes the SDK throw, and nothing is sent. It is often a key of another version or of the REST API.',
      ko: 'SDK는 모르는 키가 하나라도 있으면 예외를 던지고 아무것도 전송하지 않습니다. 다른 버전이나 REST API의 키를 쓴 경우가 많습니다.',
    },
    steps: [
      {
        en: 'Remove or rename the keys named in the message.',
        ko: '메시지에 나온 키를 지우거나 올바른 이름으로 바꿉니다.',
      },
      {
        en: '`callback` is gone since 2.7.0, `success` and `fail` since v2; `androidExecParams` became `androidExecutionParams`.',
        ko: '`callback`은 2.7.0부터, `success`와 `fail`은 v2부터 사용할 수 없으며, `androidExecParams`는 `androidExecutionParams`로 바뀌었습니다.',
      },
      {
        en: 'Keys are written in camel case: `webUrl`, not `web_url`.',
        ko: '키는 카멜 표기법으로 씁니다. `web_url`이 아니라 `webUrl`입니다.',
      },
    ],
    causes: [
      {
        text: { en: 'An unknown, removed or misplaced key', ko: '없거나, 제거되었거나, 위치가 잘못된 키' },
        rules: ['4002/template-unknown-key'],
        where: 'project',
      },
    ],
    phrases: [{ text: 'Invalid parameter keys: {keys} at {where}' }, { text: 'Invalid parameter keys:' }],
    related: ['4002'],
  },
  {
    ...common,
    id: 'sdk/illegal-argument',
    title: { en: 'A value of the wrong type', ko: '값의 타입이 잘못됨' },
    meaning: {
      en: 'The SDK threw in the browser: the value named has the wrong type. `undefined` and `null` count as wrong, also for optional keys.',
      ko: '브라우저에서 예외가 발생했습니다. 해당 값의 타입이 잘못되었으며, 선택 항목이라도 `undefined`나 `null`을 넣으면 안 됩니다.',
    },
    steps: [
      {
        en: '`templateId`: an integer. Environment variables are strings, so write `Number(…)`.',
        ko: '`templateId`는 정수여야 합니다. 환경 변수는 문자열이므로 `Number(…)`로 바꿉니다.',
      },
      {
        en: 'Leave an optional key out when it has no value, for example `...(text && { description: text })`.',
        ko: '값이 없는 선택 항목은 키째 뺍니다. 예: `...(text && { description: text })`',
      },
      {
        en: 'Links are strings, not `URL` objects; sizes, counts and prices are integers, not strings.',
        ko: '링크는 `URL` 객체가 아닌 문자열, 크기·개수·가격은 문자열이 아닌 정수여야 합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The value has another type', ko: '값의 타입이 다름' },
        rules: ['4002/template-wrong-type', '4002/template-size', '4002/server-callback-args'],
        where: 'project',
      },
      {
        text: { en: '`templateId` is not an integer', ko: '`templateId`가 정수가 아님' },
        rules: ['4002/template-id-not-integer'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'Illegal argument for "{argument}" in {where}' },
      { text: 'Illegal argument for "' },
      { text: 'width/height should be a number larger than 80', needsKakao: 'unlessAsked' },
    ],
    related: ['4002'],
  },
  {
    ...common,
    id: 'sdk/too-many-buttons',
    title: { en: 'More than two buttons', ko: '버튼이 두 개를 넘음' },
    meaning: {
      en: 'A message has room for two buttons.',
      ko: '메시지에는 버튼을 최대 두 개까지 넣을 수 있습니다.',
    },
    steps: [{ en: 'Keep at most two entries in `buttons`.', ko: '`buttons`를 두 개 이하로 줄입니다.' }],
    causes: [
      {
        text: { en: 'Too many buttons', ko: '버튼이 너무 많음' },
        rules: ['4002/template-size'],
        where: 'project',
      },
    ],
    phrases: [{ text: 'size of buttons should be up to 2' }],
    said: ['manyButtons share !missing', 'manyButtons message !missing'],
    related: ['4002'],
  },
  {
    ...common,
    id: 'sdk/list-size',
    title: { en: 'A list needs two or three items', ko: '리스트 항목은 두세 개여야 함' },
    meaning: {
      en: 'The list template takes two or three `contents`, no fewer and no more.',
      ko: '리스트 템플릿의 `contents`는 두 개 또는 세 개여야 합니다.',
    },
    steps: [
      {
        en: 'Give two or three items, or use the feed template for one.',
        ko: '항목을 두세 개로 맞추거나, 하나뿐이라면 피드 템플릿을 사용합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Too few or too many items', ko: '항목 수가 맞지 않음' },
        rules: ['4002/template-size'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'size of contents should be more than 1 and up to 3' },
      { text: 'Illegal argument for contents: min count(2)' },
      { text: 'contents: min count({count})', needsKakao: true },
    ],
    related: ['4002'],
  },
  {
    ...common,
    id: 'sdk/object-type',
    title: { en: 'Unknown `objectType`', ko: '알 수 없는 `objectType`' },
    meaning: {
      en: '`sendDefault` needs `objectType`: `feed`, `list`, `commerce`, `location`, `text`, and in v2 `calendar`.',
      ko: '`sendDefault`에는 `objectType`이 필요합니다. `feed`, `list`, `commerce`, `location`, `text`, 그리고 v2에서는 `calendar`를 쓸 수 있습니다.',
    },
    steps: [
      {
        en: 'Write `objectType`, not `object_type`, with one of these values.',
        ko: '`object_type`이 아니라 `objectType`으로 쓰고 위의 값 중 하나를 넣습니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Missing or misspelt', ko: '없거나 철자가 틀림' },
        rules: ['4002/object-type'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'objectType should be one of' },
      { text: 'objectType is required for KakaoTalk Link' },
      { text: 'objectType is required', needsKakao: true },
    ],
    related: ['4002'],
  },
  {
    ...common,
    id: 'sdk/params-not-an-object',
    title: { en: 'The argument is not an object', ko: '인자가 객체가 아님' },
    meaning: {
      en: 'The share call was given nothing, or something other than one object.',
      ko: '공유 함수에 값이 없거나 객체가 아닌 값이 전달되었습니다.',
    },
    steps: [
      {
        en: 'Pass one object; look at what the variable holds when the button is clicked.',
        ko: '객체 하나를 전달합니다. 버튼을 누르는 시점에 변수에 무엇이 들어 있는지 확인합니다.',
      },
    ],
    causes: [
      { text: { en: 'No object', ko: '객체가 아님' }, rules: ['4002/template-wrong-type'], where: 'project' },
    ],
    phrases: [
      { text: 'params should be an Object' },
      { text: "Cannot read properties of undefined (reading 'objectType')" },
      { text: "Cannot read properties of null (reading 'objectType')" },
      { text: "Cannot read property 'objectType' of undefined" },
      { text: "Cannot read property 'objectType' of null" },
      { text: "is not an object (evaluating '{target}.objectType')" },
    ],
    related: [],
  },
  {
    ...common,
    id: 'sdk/container-required',
    title: { en: 'The button element was not found', ko: '버튼 요소를 찾을 수 없음' },
    meaning: {
      en: '`create…Button` looks up `container` with `document.querySelector` and found nothing.',
      ko: '`create…Button`은 `document.querySelector`로 `container`를 찾는데, 해당하는 요소가 없습니다.',
    },
    steps: [
      { en: 'Write an ID with `#`: `#kakao-button`.', ko: 'ID는 `#kakao-button`처럼 `#`을 붙여 씁니다.' },
      {
        en: 'Call it after the element is in the page (`useEffect`, `onMounted`).',
        ko: '요소가 화면에 그려진 뒤에 호출합니다(`useEffect`, `onMounted`).',
      },
    ],
    causes: [
      {
        text: { en: 'The selector finds nothing', ko: '선택자에 맞는 요소가 없음' },
        rules: ['sdk/container-selector'],
        where: 'project',
      },
    ],
    phrases: [{ text: 'container is required for KakaoTalk sharing' }, { text: 'pass in element or id' }],
    related: [],
  },
  popUpBlocked,
  {
    ...common,
    id: 'sdk/message-too-large',
    kakaoCodes: ['4002'],
    title: { en: 'The message is too large', ko: '메시지가 너무 큼' },
    meaning: {
      en: 'The whole message exceeds 10 kB: long texts, long URLs or many arguments.',
      ko: '메시지 전체 크기가 10KB를 넘었습니다. 긴 텍스트나 URL, 많은 인자가 원인입니다.',
    },
    steps: [
      {
        en: 'Shorten texts and URLs; keep data in your own service and share a short link.',
        ko: '텍스트와 URL을 줄이고, 데이터는 서비스에 저장한 뒤 짧은 링크로 공유합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Too much content', ko: '내용이 너무 많음' },
        rules: ['4002/message-too-large', '4002/template-size'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'failed to send message because it exceeds the message size limit' },
      { text: 'Exceeded message template v2 size limit' },
    ],
    related: ['4002'],
  },
];
