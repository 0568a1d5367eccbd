/** Sharing on a computer opens a window, which browsers allow only as a direct answer to a click. */
import { opensWindow } from '../../catalog/sdkCalls.ts';
import { gestureLostFor } from '../../project/gestures.ts';
import { defineRule } from '../rule.ts';

export const popupAfterAwait = defineRule({
  code: 'sdk/popup-after-await',
  kakaoCodes: ['sdk/popup-blocked'],
  effect: 'degraded',
  step: 'calling',
  needs: 'shareCall',
  title: {
    en: 'Something asynchronous happens between the click and the share call',
    ko: '클릭과 공유 호출 사이에 비동기 작업이 있습니다',
  },
  why: {
    en: "On computers the SDK opens a window. Browsers block windows that do not come directly from a click; Safari is strict, others give up after a few seconds. The SDK then throws “Cannot read properties of null (reading 'focus')” and nothing is shared. Prepare everything before the click (load and initialise the SDK, fetch the data), or share from a second click.",
    ko: "PC에서 SDK는 새 창을 엽니다. 브라우저는 클릭에서 곧바로 이어지지 않은 새 창을 차단하며, Safari가 특히 엄격하고 다른 브라우저도 몇 초가 지나면 차단합니다. 그러면 SDK에서 “Cannot read properties of null (reading 'focus')” 예외가 발생하고 공유 창이 뜨지 않습니다. SDK 로드와 초기화, 데이터 조회는 클릭 전에 끝내 두거나, 한 번 더 클릭을 받아 공유하십시오.",
  },
  sources: [
    'https://developer.mozilla.org/en-US/docs/Web/Security/User_activation',
    'https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link',
  ],
  messages: {
    await: {
      en: 'Share directly on the click: after “await” Safari and other browsers may block the share window.',
      ko: '클릭한 즉시 호출하십시오. “await” 뒤에는 Safari를 비롯한 브라우저가 공유 창을 차단할 수 있습니다.',
    },
    promise: {
      en: 'Share directly on the click: after a promise Safari and other browsers may block the share window.',
      ko: '클릭한 즉시 호출하십시오. 프로미스를 기다린 뒤에는 Safari를 비롯한 브라우저가 공유 창을 차단할 수 있습니다.',
    },
    timer: {
      en: 'Share directly on the click: after a timer Safari and other browsers may block the share window.',
      ko: '클릭한 즉시 호출하십시오. 타이머를 거치면 Safari를 비롯한 브라우저가 공유 창을 차단할 수 있습니다.',
    },
    load: {
      en: 'Load the SDK before the click, or Safari and other browsers may block the share window.',
      ko: 'SDK를 클릭 전에 불러오십시오. 클릭한 뒤에 불러오면 Safari를 비롯한 브라우저가 공유 창을 차단할 수 있습니다.',
    },
    callback: {
      en: 'A function that the files do not show calls this back. If that happens after something asynchronous, browsers may block the share window: try it in Safari.',
      ko: '파일에 없는 함수가 이 코드를 콜백으로 호출합니다. 비동기 작업이 끝난 뒤에 호출한다면 공유 창이 차단될 수 있으므로 Safari에서 확인하십시오.',
    },
  },
  check(call, project, report) {
    const method = call.path.at(-1) ?? '';
    if (!opensWindow.has(method)) return;
    const place = { file: call.file, range: call.pathRanges.at(-1) ?? call.range };
    const lost = gestureLostFor(call, project);
    if (lost === 'callback') report.unknown(place, 'callback');
    else if (lost) report.violated(place, lost === 'then' ? 'promise' : lost);
  },
  examples: {
    bad: [
      {
        files: {
          'Share.jsx':
            'const share = async () => {\n  const link = await shorten(url);\n  Kakao.Share.⟦sendCustom⟧({ templateId: 1, templateArgs: { link } });\n};\nexport const Share = () => <button onClick={share}>Share</button>;\n',
        },
      },
      {
        files: {
          'share.js': 'button.onclick = () => fetchCake().then((cake) => Kakao.Share.⟦sendDefault⟧(cake));\n',
        },
      },
      {
        files: {
          'share.js':
            "button.addEventListener('click', () => {\n  setTimeout(() => Kakao.Share.⟦sendDefault⟧(cake), 300);\n});\n",
        },
      },
      {
        files: {
          'Share.jsx':
            'const send = (link) => {\n  Kakao.Share.⟦sendCustom⟧({ templateId: 1, templateArgs: { link } });\n};\nconst share = async () => {\n  const link = await shorten(url);\n  send(link);\n};\nexport const Share = () => <button onClick={share}>Share</button>;\n',
        },
      },
      // Whatever is asked in between.
      {
        files: {
          'Share.jsx':
            'const send = () => {\n  Kakao.Share.⟦sendDefault⟧(cake);\n};\nconst share = async () => {\n  const file = await capture();\n  if (!file) return;\n  send();\n};\nexport const Share = () => <button onClick={share}>Share</button>;\n',
        },
      },
      {
        files: {
          'share.js':
            'export const send = async () => {\n  await loadSdk();\n  Kakao.Share.⟦sendDefault⟧(cake);\n};\n',
          'Share.jsx':
            "import { send } from './share';\nconst share = async () => {\n  try {\n    await send();\n  } catch (error) {\n    alert(error);\n  }\n};\nexport const Share = () => <button onClick={share}>Share</button>;\n",
        },
      },
      {
        title: {
          en: 'The click is in another file than the share call.',
          ko: '클릭 처리와 공유 호출이 다른 파일에 있습니다.',
        },
        files: {
          'share.js':
            'export async function share(cake) {\n  const link = await shorten(cake.url);\n  Kakao.Share.⟦sendCustom⟧({ templateId: 1, templateArgs: { link } });\n}\n',
          'main.js':
            "import { share } from './share';\nbutton.addEventListener('click', () => share(cake));\n",
        },
      },
      // What a caller asks does not bring the click back.
      {
        files: {
          'share.js':
            'export const send = async () => {\n  await loadSdk();\n  Kakao.Share.⟦sendDefault⟧(cake);\n};\n',
          'Share.jsx':
            "import { send } from './share';\nconst share = (to) => {\n  if (to === 'kakao') send();\n  else copy();\n};\nexport const Share = () => <button onClick={() => share(to)}>Share</button>;\n",
        },
      },
      {
        files: {
          'share.js': 'function send() {\n  Kakao.Share.⟦sendDefault⟧(cake);\n}\n',
          'share.html':
            '<script src="share.js"></script>\n<script>\nbutton.addEventListener("click", async () => {\n  const cake = await fetchCake();\n  if (cake.isPublic()) send();\n});\n</script>\n',
        },
      },
      {
        files: {
          'save.js':
            "button.onclick = () => {\n  $.ajax({ url: '/cakes', success: () => Kakao.Share.⟦sendDefault⟧(cake) });\n};\n",
        },
      },
      // A form's library makes the handler.
      {
        files: {
          'Share.jsx':
            'const save = (cake) => {\n  api.mutate(cake, { onSuccess: () => Kakao.Share.⟦sendDefault⟧(cake) });\n};\nexport const Share = () => <form onSubmit={handleSubmit(save)}><button>Share</button></form>;\n',
        },
      },
    ],
    good: [
      {
        files: {
          'Share.jsx':
            'const share = (cake) => Kakao.Share.sendDefault(cake);\nexport const Share = () => <form onSubmit={handleSubmit(share)}><button>Share</button></form>;\n',
        },
      },
      {
        files: {
          'Share.jsx':
            'const send = () => {\n  Kakao.Share.sendDefault(cake);\n};\nconst share = async () => {\n  if (!cake) return;\n  send();\n  await log();\n};\nexport const Share = () => <button onClick={share}>Share</button>;\n',
        },
      },
      // What has loaded already is not waited for.
      {
        files: {
          'share.js':
            'export const send = async () => {\n  await loadSdk();\n  Kakao.Share.sendDefault(cake);\n};\n',
          'Share.jsx':
            "import { send } from './share';\nconst share = () => {\n  if (isSdkLoaded()) send();\n};\nexport const Share = () => <button onClick={share}>Share</button>;\n",
        },
      },
      // Nobody can tell when it is called back.
      {
        files: {
          'share.js': 'button.onclick = () => confirmWith(dialog, () => Kakao.Share.sendDefault(cake));\n',
        },
      },
      {
        files: {
          'Share.jsx':
            'const send = () => Kakao.Share.sendCustom({ templateId: 1 });\nconst share = async () => {\n  send();\n  await log();\n};\nexport const Share = () => <button onClick={share}>Share</button>;\n',
        },
      },
      {
        files: {
          'Share.jsx':
            'export const Share = () => <button onClick={() => Kakao.Share.sendDefault(cake)}/>;\n',
        },
      },
      {
        files: {
          'share.js':
            'button.onclick = async () => {\n  Kakao.Share.sendDefault(cake);\n  await log();\n};\n',
        },
      },
      {
        files: {
          'share.js': 'button.onclick = async () => {\n  await Kakao.Share.uploadImage({ file });\n};\n',
        },
      },
    ],
  },
});
