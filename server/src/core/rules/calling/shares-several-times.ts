/** Each `create…Button` makes its container listen once more: made again and again, one click shares several times. */
import { demonstrationFile } from '../../catalog/files.ts';
import { takesContainer } from '../../catalog/sdkCalls.ts';
import type { KakaoCall } from '../../facts/facts.ts';
import { type Caller, functionKey } from '../../project/caller.ts';
import { amongCallers, asksNothing } from '../../project/callerChain.ts';
import type { Scoped } from '../../project/project.ts';
import { defineRule } from '../rule.ts';
import { clickedElements } from './clickedElements.ts';
import { selectorOf } from './containerOf.ts';

const message = "objectType: 'text', text: 'Cake', link: { webUrl: 'https://shop.example.com/' }";
const make = (container = "'#share'") =>
  `window.Kakao.Share.⟦createDefaultButton⟧({ container: ${container}, ${message} })`;
const made = (container?: string) => make(container).replace(/[⟦⟧]/g, '');
const component = (effect: string) =>
  `export function Share() {\n  ${effect}\n  return <button id="share">Share</button>;\n}\n`;
const list = (share: string) =>
  `import { Share } from './Share';\nexport const List = ({ items }) => (\n  <ul>{items.map((item) => <li key={item.id}>${share}</li>)}</ul>\n);\n`;
const pageOf = (shown: string) =>
  `import { Share } from './Share';\nexport const Page = () => <main>${shown}</main>;\n`;

export const sharesSeveralTimes = defineRule({
  code: 'sdk/shares-several-times',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'calling',
  needs: 'shareCall',
  title: { en: 'One click shares several times', ko: '한 번 누르면 여러 번 공유됩니다' },
  why: {
    en: 'create…Button makes the SDK listen for clicks on the container, and every call adds one more listener: none replaces another. Made at each rendering, in each round of a loop, or by several components that name the same element (document.querySelector finds the first one only), one click opens as many windows.',
    ko: 'create…Button은 SDK가 container의 클릭을 듣게 합니다. 호출할 때마다 리스너가 하나씩 늘고 이전 것을 대신하지 않습니다. 렌더링할 때마다, 반복문을 돌 때마다, 또는 같은 요소를 가리키는 컴포넌트 여러 개가(document.querySelector는 첫 번째 요소만 찾습니다) 버튼을 만들면 한 번 눌러도 그 수만큼 창이 열립니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link'],
  messages: {
    render: {
      en: 'Make the button once: each rendering adds a listener to {container}, and a click shares as often.',
      ko: '버튼을 한 번만 만드십시오. 렌더링할 때마다 {container}의 리스너가 늘어 그 수만큼 공유됩니다.',
    },
    loop: {
      en: 'Make the button once: each round adds a listener to {container}, and a click shares as often.',
      ko: '버튼을 한 번만 만드십시오. 반복할 때마다 {container}의 리스너가 늘어 그 수만큼 공유됩니다.',
    },
    instances: {
      en: 'Pass the element, not {container}: all instances of the component listen to the first one only.',
      ko: '{container} 대신 요소를 직접 넘기십시오. 모든 컴포넌트가 첫 번째 요소의 클릭만 듣습니다.',
    },
    click: {
      en: 'Make the button once: each click on {container} adds a listener, and later clicks share as often.',
      ko: '{container}을 누를 때마다 만들지 마십시오. 누를 때마다 리스너가 늘어 점점 여러 번 공유됩니다.',
    },
    clicked: { en: 'The click calls it here.', ko: '클릭할 때 여기에서 호출합니다.' },
    again: { en: 'It runs for each item here.', ko: '여기에서 항목마다 실행합니다.' },
    shownAgain: {
      en: 'The component is shown once more here.',
      ko: '여기에서 컴포넌트를 한 번 더 보여 줍니다.',
    },
  },
  check(call: KakaoCall & Pick<Scoped, 'via'>, project, report) {
    const place = { file: call.file, range: call.pathRanges[1]! };
    const container = takesContainer.has(call.path[1]!) ? selectorOf(call, project) : undefined;
    if (container === undefined) return;
    const params = { container };
    if (call.context.guard !== 'condition' && call.alsoClicked?.includes(container))
      return report.violated(place, 'click', { params });
    if (call.context.runs === 'handler') return;
    const { inLoop, guard, runs, isCalledBack } = call.context;
    if (inLoop) return report.violated(place, 'loop', { params });
    const callers = call.within.flatMap((index) => project.callersOf(call.file, call.script, index));
    const clicking = callers.find(
      ({ context, clicked }) => asksNothing({ context }) && clicked?.includes(container),
    );
    if (clicking?.range && guard !== 'condition' && !clickedElements(call, project)?.length) {
      const related = [
        { place: { file: clicking.file, range: clicking.range }, message: 'clicked' as const },
      ];
      return report.violated(place, 'click', { params, related });
    }
    // What returns elements and is called by clicks is no component.
    if (guard === 'condition' || callers.some(({ context }) => context.runs === 'handler')) return;
    if (runs === 'render' && !isCalledBack) return report.violated(place, 'render', { params });
    const caller =
      callers.find(isInLoop) ??
      amongCallers(call, project, (one) => (isInLoop(one) ? one : undefined)) ??
      // Who passes the container may pass another one each time.
      (runs === 'effect' && !call.via && callers.every(asksNothing) ? shownAgain(callers) : undefined);
    if (!caller?.range) return;
    const message = caller.context.inLoop ? 'again' : 'shownAgain';
    const related = [{ place: { file: caller.file, range: caller.range }, message } as const];
    report.violated(place, caller.context.runs === 'render' ? 'instances' : 'loop', { params, related });
  },
  examples: {
    bad: [
      { files: { 'Share.jsx': component(`useEffect(() => {\n    ${make()};\n  });`) } },
      { files: { 'Share.jsx': component(`if (window.Kakao) ${make()};`) } },
      { files: { 'Share.vue': `<script setup>\nonUpdated(() => {\n  ${make()};\n});\n</script>\n` } },
      { files: { 'share.js': `items.forEach((item) => {\n  ${make()};\n});\n` } },
      { files: { 'share.js': `for (const item of items) {\n  ${make("'.share'")};\n}\n` } },
      {
        files: {
          'share.js': `function make() {\n  ${make()};\n}\nitems.forEach((item) => make(item));\n`,
        },
      },
      {
        files: {
          'Share.jsx': component(`useEffect(() => {\n    ${make()};\n  }, []);`),
          'List.jsx': list('<Share item={item} />'),
        },
      },
      {
        files: {
          'Share.jsx': component(
            `const create = () => {\n    ${make()};\n  };\n  useEffect(() => create(), []);`,
          ),
          'Page.jsx': pageOf('<Share type="kakao" /><p><Share type="link" /></p>'),
        },
      },
      // Made by the click as well as before it.
      {
        files: {
          'Share.jsx': `export function Share() {\n  const create = () => {\n    ${make()};\n  };\n  useEffect(() => create(), []);\n  return <button id="share" onClick={create}>Share</button>;\n}\n`,
        },
      },
      {
        files: {
          'Share.jsx': `const Icon = styled.img\`\`;\nexport function Share() {\n  const create = () => {\n    ${make()};\n  };\n  useEffect(() => create(), []);\n  return <Icon id="share" onClick={() => create()} />;\n}\n`,
        },
      },
      {
        files: {
          'share.html': `<a id="share" onclick="create()">Share</a>\n<script>\nfunction create() {\n  ${make()};\n}\ncreate();\n</script>\n`,
        },
      },
      {
        files: {
          'Share.jsx':
            'import { create } from \'./share\';\nexport const Share = () => <button id="share" onClick={() => create()}>Share</button>;\n',
          'share.js': `export function create() {\n  ${make()};\n}\n`,
        },
      },
    ],
    good: [
      { files: { 'Share.jsx': component(`useEffect(() => {\n    ${made()};\n  }, []);`) } },
      {
        files: {
          'Share.jsx': component(
            `useEffect(() => {\n    ${made()};\n    return () => window.Kakao.Share.cleanup();\n  });`,
          ),
        },
      },
      {
        files: {
          'Share.jsx': component(
            `useEffect(() => {\n    if (made.current) return;\n    made.current = true;\n    ${made()};\n  });`,
          ),
        },
      },
      // Each has its own element.
      { files: { 'share.js': `items.forEach((item) => {\n  ${made("'#share' + item.id")};\n});\n` } },
      { files: { 'share.js': `buttons.forEach((button) => {\n  ${made('button')};\n});\n` } },
      {
        files: {
          'Share.jsx': component(`useEffect(() => {\n    ${made('ref.current')};\n  }, []);`),
          'List.jsx': list('<Share item={item} />'),
        },
      },
      // Called by clicks, whatever it looks like.
      {
        files: {
          'Share.jsx': `export const Share = () => {\n  ${made()};\n  return <></>;\n};\n`,
          'Page.jsx':
            "import { Share } from './Share';\nexport const Page = () => <button onClick={Share}>Share</button>;\n",
        },
      },
      // What is called back runs when somebody else says so.
      { files: { 'Share.jsx': component(`useMount(() => {\n    ${made()};\n  });`) } },
      {
        files: {
          'share.js': `['load', 'turbo:load'].forEach((name) => document.addEventListener(name, () => {\n  ${made()};\n}));\n`,
        },
      },
      { files: { 'share.js': `items.filter(isShared).forEach(() => {\n  ${made()};\n});\n` } },
      {
        files: {
          'share.js': `export function create() {\n  ${made()};\n}\n`,
          'Share.jsx':
            'import { create } from \'./share\';\nexport const Share = () => <p><a id="share" /><button id="again" onClick={() => create()}>Again</button></p>;\n',
        },
      },
      // A new element each time.
      {
        files: {
          'share.js': `items.forEach((item) => {\n  box.innerHTML = card(item);\n  ${made()};\n});\n`,
        },
      },
      {
        files: {
          'share.js': `const first = () => {\n  share.removeEventListener('click', first);\n  ${made()};\n};\nconst share = document.getElementById('share');\nshare.addEventListener('click', first);\n`,
        },
      },
      // One of them is shown.
      {
        files: {
          'Share.jsx': component(`useEffect(() => {\n    ${made()};\n  }, []);`),
          'List.jsx': list('<Modal isOpen={item.id === open}><Share item={item} /></Modal>'),
        },
      },
      ...['<Share /><Tab><Share /></Tab>', '{isWide ? <Share /> : <p><Share /></p>}', '<Share />'].map(
        (shown) => ({
          files: {
            'Share.jsx': component(`useEffect(() => {\n    ${made()};\n  }, []);`),
            'Page.jsx': pageOf(shown),
          },
        }),
      ),
      // Each has an element of its own.
      {
        files: {
          'Share.jsx': `export function Share({ id }) {\n  useEffect(() => {\n    ${made('`#${id}`')};\n  }, []);\n  return <button id={id}>Share</button>;\n}\n`,
          'Page.jsx': pageOf('<Share id="top" /><Share id="bottom" />'),
        },
      },
      // Only one of them makes it.
      {
        files: {
          'Share.jsx': component(`useEffect(() => {\n    if (type === 'kakao') ${made()};\n  }, []);`),
          'Page.jsx': pageOf('<Share type="kakao" /><Share type="link" />'),
        },
      },
      // One of them is chosen.
      {
        files: {
          'Share.jsx': component(`useEffect(() => {\n    ${made()};\n  }, []);`),
          'List.jsx': list('{item.open && <Share item={item} />}'),
        },
      },
      {
        files: {
          'share.js': `for (const item of items) {\n  if (item.id !== id) continue;\n  ${made()};\n}\n`,
        },
      },
      { files: { 'share.js': `for (const item of items) {\n  ${made()};\n  break;\n}\n` } },
      { files: { 'share.js': `document.querySelectorAll('#share').forEach(() => {\n  ${made()};\n});\n` } },
      {
        files: {
          'Share.jsx': `export function Share() {\n  const create = () => {\n    ${made()};\n  };\n  useEffect(() => create(), []);\n  return <button id="share" onClick={() => { if (!ready) create(); }}>Share</button>;\n}\n`,
        },
      },
      // Another element's click, and clicks that are made by code.
      {
        files: {
          'Share.jsx': `export function Share() {\n  const create = () => {\n    ${made()};\n  };\n  useEffect(() => create(), []);\n  return <p><a id="share">Share</a><button id="again" onClick={create}>Again</button></p>;\n}\n`,
        },
      },
    ],
  },
});

/** The second of two that one component shows in any case. */
function shownAgain(callers: readonly Caller[]): Caller | undefined {
  const shown = new Set<string>();
  return callers.find(({ file, script, context: { renderedBy } }) => {
    if (renderedBy === undefined || demonstrationFile.test(file)) return false;
    const parent = `${file} ${functionKey(script, renderedBy)}`;
    const isAgain = shown.has(parent);
    shown.add(parent);
    return isAgain;
  });
}

/** Runs what it calls for each item of a list: a function, or a component. */
const isInLoop = ({ file, context }: Caller): boolean =>
  context.inLoop === true && !demonstrationFile.test(file);
