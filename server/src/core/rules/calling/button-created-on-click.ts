/** A share button is made once; the SDK listens for its clicks from then on. */

import { sendsAtOnce } from '../../catalog/sdkCalls.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { FileFacts, KakaoCall } from '../../facts/facts.ts';
import { shareCallsIn } from '../../facts/kakaoCalls.ts';
import type { Project } from '../../project/project.ts';
import { removeProperty } from '../../template/edits.ts';
import type { Field } from '../../template/shape.ts';
import type { PlannedEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { clickedElements } from './clickedElements.ts';
import { containerOf } from './containerOf.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const page = (attributes: string, script: string) =>
  `<a id="share" ${attributes}>Share</a>\n<script>\n${script}</script>\n`;
const made = (call: string) => `function share() {\n  ${call};\n}\n`;
const button = `Kakao.Share.createDefaultButton({ container: '#share', objectType: 'text', text: 'Cake', ${link} })`;
const sent = `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ${link} })`;

const inLibrary = (library: string, shown: string, call: string) =>
  `${library}\nconst share = () => {\n  ${call};\n};\nexport const Share = () => ${shown};\n`;

export const buttonCreatedOnClick = defineRule({
  code: 'sdk/button-created-on-click',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'calling',
  needs: 'shareCall',
  title: { en: 'A share button is made when it is clicked', ko: '버튼을 누를 때 공유 버튼을 만듭니다' },
  why: {
    en: 'create…Button does not share: it makes the SDK listen for clicks on the container. Called by a click on that very container it comes too late for this click, so nothing happens until the second one, and every call adds one more listener: the third click shares twice. Call it once when the page is ready, or share at once with send….',
    ko: 'create…Button은 공유하지 않고, SDK가 container의 클릭을 듣게 할 뿐입니다. 바로 그 container를 누를 때 호출하면 그 클릭에는 이미 늦어 두 번째 클릭까지 아무 일도 일어나지 않으며, 호출할 때마다 리스너가 하나씩 늘어 세 번째 클릭에는 두 번 공유됩니다. 페이지가 준비되었을 때 한 번만 호출하거나, send… 함수로 바로 공유하십시오.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link'],
  messages: {
    made: {
      en: 'Call Kakao.Share.{method}, or make the button before: the first click on {container} only makes it.',
      ko: 'Kakao.Share.{method|을/를} 호출하거나 버튼을 미리 만드십시오. {container} 요소를 처음 누르면 버튼만 만들어집니다.',
    },
    send: { en: 'Share at once with {method}', ko: '{method|으로/로} 바로 공유' },
  },
  check(call, project, report) {
    const name = call.path[1] ?? '';
    const method = Object.hasOwn(sendsAtOnce, name) ? sendsAtOnce[name] : undefined;
    const clicked = method === undefined ? undefined : clickedElements(call, project);
    // Where a button is made outside of clicks as well, the first click may share.
    if (method === undefined || !clicked?.length || isMadeOtherwise(call, project)) return;
    const field = containerOf(call, project);
    const value = field && project.evaluate(field.value);
    if (value?.kind !== 'known' || clicked.some((one) => one !== value.value)) return;
    const edits = sendInstead(call, method, field!);
    const params = { container: String(value.value), method };
    report.violated({ file: call.file, range: call.pathRanges[1]! }, 'made', {
      params,
      fixes: fixOf(buttonCreatedOnClick.messages.send!, params, !call.context.gestureLost, edits),
    });
  },
  examples: {
    bad: [
      {
        files: {
          'share.html': page(
            'href="javascript:share()"',
            made(button.replace('createDefaultButton', '⟦createDefaultButton⟧')),
          ),
        },
        fixed: { 'share.html': page('href="javascript:share()"', made(sent)) },
      },
      {
        files: {
          'Share.jsx':
            "export function Share() {\n  const share = () => {\n    window.Kakao.Share.⟦createScrapButton⟧({\n      container: '#share',\n      requestUrl: 'https://shop.example.com/',\n    });\n  };\n  return <button id=\"share\" onClick={share}>Share</button>;\n}\n",
        },
        fixed: {
          'Share.jsx':
            'export function Share() {\n  const share = () => {\n    window.Kakao.Share.sendScrap({\n      requestUrl: \'https://shop.example.com/\',\n    });\n  };\n  return <button id="share" onClick={share}>Share</button>;\n}\n',
        },
      },
      {
        files: {
          'Share.jsx': `const share = () => {\n  ${button.replace('createDefaultButton', '⟦createDefaultButton⟧')};\n};\nexport const Share = () => (\n  <div id="share">\n    <button onClick={share}>Share</button>\n  </div>\n);\n`,
        },
      },
      {
        files: {
          'Share.jsx': inLibrary(
            "import { Button } from 'react-bootstrap';",
            '<Button id="share" onClick={share}>Share</Button>',
            button.replace('createDefaultButton', '⟦createDefaultButton⟧'),
          ),
        },
        fixed: {
          'Share.jsx': inLibrary(
            "import { Button } from 'react-bootstrap';",
            '<Button id="share" onClick={share}>Share</Button>',
            sent,
          ),
        },
      },
      {
        files: {
          'Share.jsx': inLibrary(
            "import IconButton from '@mui/material/IconButton';",
            '<p id="share"><IconButton onClick={() => share()} /></p>',
            button.replace('createDefaultButton', '⟦createDefaultButton⟧'),
          ),
        },
      },
      {
        files: {
          'share.js': `$('#share').on('click', function () {\n  share();\n});\n${made("Kakao.Link.⟦createCustomButton⟧({ container: '#share', templateId: 1 })")}`,
        },
        fixed: {
          'share.js': `$('#share').on('click', function () {\n  share();\n});\n${made('Kakao.Link.sendCustom({ templateId: 1 })')}`,
        },
      },
      {
        files: {
          'share.js': `$(document).on('click', '#share', function () {\n  ${button.replace('createDefaultButton', '⟦createDefaultButton⟧')};\n});\n`,
        },
      },
      {
        files: {
          'share.js': `const button = document.querySelector('#share');\nbutton.addEventListener('click', () => {\n  ${button.replace('createDefaultButton', '⟦createDefaultButton⟧')};\n});\n`,
        },
      },
      {
        title: {
          en: 'The page calls a function of another file.',
          ko: '페이지가 다른 파일의 함수를 호출합니다.',
        },
        files: {
          'share.html':
            '<a id="share" href="javascript:share()">Share</a>\n<script src="share.js"></script>\n',
          'share.js': made(button.replace('createDefaultButton', '⟦createDefaultButton⟧')),
          'other.html': '<a id="share">Share</a>\n<script src="other.js"></script>\n',
          'other.js': `${button};\n`,
        },
        fixed: { 'share.js': made(sent) },
      },
      {
        files: {
          'Share.vue': `<template><button id="share" @click="share">Share</button></template>\n<script>\nexport default {\n  methods: {\n    share() {\n      ${button.replace('createDefaultButton', '⟦createDefaultButton⟧')};\n    },\n  },\n};\n</script>\n`,
        },
      },
    ],
    good: [
      { files: { 'share.html': page('href="#"', `${button};\n`) } },
      // Another element's click makes the button, as the last page of a quiz does.
      { files: { 'share.js': `$(document).on('click', '#result', () => {\n  ${button};\n});\n` } },
      { files: { 'share.js': `$('#share').on('click', '#child', () => {\n  ${button};\n});\n` } },
      { files: { 'share.js': `$('#result').on('click', () => {\n  ${button};\n});\n` } },
      // Of a button in two parts, another one gets the id.
      {
        files: {
          'Share.jsx': inLibrary(
            "import { SplitButton } from 'react-bootstrap';",
            '<SplitButton id="share" onClick={share} />',
            button,
          ),
        },
      },
      // Made at once and clicked by code.
      {
        files: {
          'share.js': `$('#share').on('click', () => {\n  ${button};\n  document.querySelector('#share').click();\n});\n`,
        },
      },
      // Made when the pointer comes near, before the click.
      { files: { 'share.js': `$('#share').on('mouseenter', () => {\n  ${button};\n});\n` } },
      // Made anew with another message: the click is heard by the button made before.
      { files: { 'share.js': `${button};\n$('#share').on('click', () => {\n  ${button};\n});\n` } },
      { files: { 'share.html': page('onclick="share()"', made(sent)) } },
      {
        files: {
          'share.html':
            '<a id="share" onclick="share()">Share</a>\n<script src="share.js"></script>\n<script>share();</script>\n',
          'share.js': made(button),
        },
      },
      {
        files: {
          'share.html': '<a id="next" onclick="share()">Next</a>\n<script src="share.js"></script>\n',
          'share.js': made(button),
        },
      },
      {
        files: {
          'share.html':
            '<a id="share" onclick="share()">Share</a>\n<script src="share.js"></script>\n<script src="ready.js"></script>\n',
          'share.js': made(button),
          'ready.js': `${button};\n`,
        },
      },
      // Run by something else as well.
      {
        files: { 'share.html': page('onclick="share()"', `${made(button)}window.onload = () => share();\n`) },
      },
      {
        files: {
          'share.html': `<p onclick="share()">Next</p>\n${page('onclick="share()"', made(button))}`,
        },
      },
      { files: { 'share.js': `export ${made(button)}$('#share').on('click', share);\n` } },
      // Of a library that is not known, of one's own, of a part that is no button, of another event, of another element.
      ...[
        ["import { Button } from 'our-kit';", '<Button id="share" onClick={share} />'],
        ["import { Button } from './antd';", '<Button id="share" onClick={share} />'],
        ["import { Button } from 'antd-mobile-x';", '<Button id="share" onClick={share} />'],
        ["import { Modal } from 'antd';", '<Modal id="share" onClick={share} />'],
        ["import { Button } from 'antd';", '<Button id="share" onMouseEnter={share} />'],
        ["import { Button } from 'antd';", '<Button id="next" onClick={share} />'],
        ["import { Button } from 'antd';", '<Button id={id} onClick={share} />'],
        ["import { Button } from 'antd';", '<><Button id="share" onClick={share} /><i onLoad={share} /></>'],
      ].map(([library, shown]) => ({ files: { 'Share.jsx': inLibrary(library!, shown!, button) } })),
      // A component knows itself when it calls what it is given.
      {
        files: {
          'Share.jsx': `const share = () => {\n  ${button};\n};\nexport const Share = () => <Loaded id="share" onClick={share} />;\n`,
        },
      },
    ],
  },
});

/** In its pages, or, where no page is seen, anywhere. */
function isMadeOtherwise(call: KakaoCall, project: Project): boolean {
  const pages = project.pagesWith(call.file);
  if (pages.length === 0) return project.distinct(makesButtons).has(true);
  return pages.some(
    (page) =>
      page.parts.some(makesButton) ||
      page.sources.some(({ source, file }) => {
        const loaded = project.servedAt(source.src, file);
        return loaded !== undefined && makesButton(loaded);
      }),
  );
}

/** Of what only clicks run, nothing is made before. */
const makesButton = (facts: FileFacts): boolean =>
  shareCallsIn(facts).some(
    ({ path, clicked }) => Object.hasOwn(sendsAtOnce, path[1]!) && clicked === undefined,
  );

const makesButtons = (facts: FileFacts): readonly boolean[] => [makesButton(facts)];

/** Only where the call writes its name and its object itself. */
function sendInstead(call: KakaoCall, method: string, container: Field): PlannedEdit[] | undefined {
  const range = call.pathRanges[1]!;
  const [argument] = call.call.arguments;
  const removed = argument?.kind === 'object' ? removeProperty(container) : undefined;
  if (!removed || range.end - range.start !== call.path[1]!.length) return undefined;
  return container.site?.object === argument
    ? [{ file: call.file, range, text: method }, ...removed]
    : undefined;
}
