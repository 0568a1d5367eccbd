/** The SDK can be initialised once per page load. */
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { KakaoCall, ScriptFacts } from '../../facts/facts.ts';
import { isInit } from '../../facts/kakaoCalls.ts';
import { derivedOf } from '../../incremental/derived.ts';
import type { Page } from '../../project/pages/page.ts';
import { type Project, scoped } from '../../project/project.ts';
import { repeatedRuns } from '../../project/repeatedRuns.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';

const sdk = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const guarded = 'if (!window.Kakao.isInitialized()) ';

export const initTwice = defineRule({
  code: 'sdk/init-twice',
  kakaoCodes: ['sdk/already-initialized'],
  effect: 'throws',
  step: 'loading',
  needs: 'initCall',
  title: { en: 'Kakao.init runs more than once', ko: 'Kakao.init이 두 번 이상 실행됩니다' },
  why: {
    en: 'A second Kakao.init throws “Kakao.init: Already initialized”. Effects and life-cycle hooks run again whenever the component is mounted again: React’s StrictMode does that at once, and so do hot reload and navigating back. An exception in an effect takes the whole React tree down. Asking whether window.Kakao exists does not help, because it exists the second time, too.',
    ko: 'Kakao.init을 두 번째로 호출하면 “Kakao.init: Already initialized” 예외가 발생합니다. 이펙트와 생명 주기 훅은 컴포넌트가 다시 마운트될 때마다 실행됩니다. React StrictMode에서는 곧바로, 핫 리로드나 뒤로 가기를 할 때도 다시 실행되며, 이펙트에서 난 예외는 React 화면 전체를 내려 버립니다. window.Kakao가 있는지만 확인해서는 두 번째 실행을 막을 수 없습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/getting-started'],
  messages: {
    effect: {
      en: 'Check Kakao.isInitialized() first: mounted again, Kakao.init throws “Already initialized” here.',
      ko: 'Kakao.isInitialized()를 먼저 확인하십시오. 다시 마운트되면 Kakao.init이 “Already initialized” 예외를 던집니다.',
    },
    handler: {
      en: 'Check Kakao.isInitialized() first: from the second event on Kakao.init throws “Already initialized”.',
      ko: 'Kakao.isInitialized()를 먼저 확인하십시오. 두 번째 이벤트부터 Kakao.init이 “Already initialized” 예외를 던집니다.',
    },
    render: {
      en: 'Check Kakao.isInitialized() first: rendered again, Kakao.init throws “Already initialized” here.',
      ko: 'Kakao.isInitialized()를 먼저 확인하십시오. 다시 렌더링되면 Kakao.init이 “Already initialized” 예외를 던집니다.',
    },
    twice: {
      en: 'Kakao.init has already run above: this one throws “Already initialized” and ends the script.',
      ko: '위에서 이미 Kakao.init이 실행되어 “Already initialized” 예외가 발생하고 스크립트가 여기서 멈춥니다.',
    },
    twiceInPage: {
      en: 'Kakao.init has run earlier in this page: this one throws “Already initialized” and ends the script.',
      ko: '같은 페이지의 앞부분에서 이미 Kakao.init이 실행되어 “Already initialized” 예외가 발생하고 스크립트가 여기서 멈춥니다.',
    },
    first: { en: 'The first Kakao.init is here.', ko: '첫 번째 Kakao.init입니다.' },
    again: { en: 'It is called from here.', ko: '여기에서 호출합니다.' },
    guard: { en: 'Check isInitialized() first', ko: 'isInitialized() 확인 추가' },
  },
  check(call, project, report) {
    const place = { file: call.file, range: call.range };
    // Some condition may keep a second run out; which one does, is not seen. Before the SDK is there, none succeeds.
    if (call.context.guard === 'condition' || call.insertedBefore) return;
    if (hasNoKey(call, project)) return;
    const again = repeatedRuns(call, project);
    if (again) {
      const { runs, caller } = again;
      const related = caller?.range
        ? [{ place: { file: caller.file, range: caller.range }, message: 'again' as const }]
        : [];
      return report.violated(place, runs, { fixes: guardFixes(call), related });
    }
    const first = initBefore(call, project);
    if (!first) return;
    report.violated(place, first.file === call.file && first !== call ? 'twice' : 'twiceInPage', {
      related: first === call ? [] : [{ place: { file: first.file, range: first.range }, message: 'first' }],
      fixes: guardFixes(call),
    });
  },
  examples: {
    bad: [
      {
        files: { 'share.jsx': 'useEffect(() => {\n  ⟦window.Kakao.init(key)⟧;\n}, []);\n' },
        fixed: { 'share.jsx': `useEffect(() => {\n  ${guarded}window.Kakao.init(key);\n}, []);\n` },
      },
      {
        files: {
          'share.jsx':
            'useEffect(() => {\n  if (window.Kakao) {\n    ⟦window.Kakao.init(key)⟧;\n  }\n}, []);\n',
        },
        fixed: {
          'share.jsx': `useEffect(() => {\n  if (window.Kakao) {\n    ${guarded}window.Kakao.init(key);\n  }\n}, []);\n`,
        },
      },
      {
        files: {
          'Share.vue': '<script>\nexport default { mounted() { ⟦window.Kakao.init(key)⟧; } };\n</script>\n',
        },
      },
      {
        files: {
          'share.html': `<button onclick="⟦Kakao.init('${exampleKey}')⟧; share()">Share</button>\n`,
        },
      },
      {
        files: {
          'share.jsx': 'export function Share() {\n  ⟦window.Kakao.init(key)⟧;\n  return <button/>;\n}\n',
        },
      },
      { files: { 'share.js': `Kakao.init('${exampleKey}');\nshare();\n⟦Kakao.init('${exampleKey}')⟧;\n` } },
      {
        files: {
          'index.html': `<script>Kakao.init('${exampleKey}');</script>\n<script>⟦Kakao.init('${exampleKey}')⟧;</script>\n`,
        },
      },
      {
        files: {
          'share.html':
            '<script>\nfunction share() {\n  ⟦Kakao.init(\'key\')⟧;\n  Kakao.Share.sendDefault(cake);\n}\n</script>\n<button onclick="share()">Share</button>\n',
        },
      },
      {
        title: {
          en: 'The effect is in another file.',
          ko: '이펙트가 다른 파일에 있습니다.',
        },
        files: {
          'kakao.js': 'export function start(key) {\n  ⟦Kakao.init(key)⟧;\n}\n',
          'main.jsx': "import { start } from './kakao';\nuseEffect(() => start(KEY), []);\n",
        },
        fixed: {
          'kakao.js': 'export function start(key) {\n  if (!Kakao.isInitialized()) Kakao.init(key);\n}\n',
        },
      },
      {
        files: {
          'kakao.js': 'function share() {\n  ⟦Kakao.init(KEY)⟧;\n}\n',
          'index.html': '<script src="kakao.js"></script>\n<button onclick="share()">Kakao</button>\n',
        },
      },
    ],
    good: [
      {
        files: {
          'kakao.js': 'export function start(key) { Kakao.init(key); }\n',
          'main.js': "import { start } from './kakao';\nstart(KEY);\n",
        },
      },
      {
        files: {
          'kakao.js': 'export function start(key) { Kakao.init(key); }\n',
          'main.jsx':
            "import { start } from './kakao';\nuseEffect(() => { if (!window.Kakao.isInitialized()) start(KEY); }, []);\n",
        },
      },
      {
        files: {
          'order.jsp': `<form action="/order"><button type="submit" onclick="order()">Order</button></form>\n<script>function order() { Kakao.init('${exampleKey}'); }</script>\n`,
        },
      },
      // The script that comes later gives the name again.
      {
        files: {
          'index.html':
            '<script>\nfunction share() {\n  Kakao.init(KEY);\n}\n</script>\n<script src="later.js"></script>\n<button onclick="share()">Kakao</button>\n',
          'later.js': `function share() {\n  ${guarded}Kakao.init(KEY);\n}\n`,
        },
      },
      {
        files: {
          'share.jsx':
            'const start = () => { Kakao.init(key); };\nuseEffect(() => { if (!Kakao.isInitialized()) start(); }, []);\n',
        },
      },
      {
        files: {
          'share.html':
            '<script>\nfunction start() { Kakao.init(key); }\n</script>\n<body onload="start()">\n',
        },
      },
      {
        files: {
          'share.html':
            '<html th:fragment="page"><script th:if="${a}">Kakao.init("a");</script><script th:unless="${a}">Kakao.init("b");</script></html>\n',
        },
      },
      {
        files: {
          'index.html': `<script src="${sdk}"></script>\n<script>Kakao.init('${exampleKey}');</script>\n<script src="${sdk}"></script>\n<script>Kakao.init('${exampleKey}');</script>\n`,
        },
      },
      {
        files: {
          'index.html': `<script th:if="\${live}">Kakao.init('${exampleKey}');</script>\n<script th:unless="\${live}">Kakao.init('${exampleKey}');</script>\n`,
        },
      },
      {
        files: {
          'index.ejs': `<% if (a) { %><script>Kakao.init('a');</script><% } else { %><script>Kakao.init('b');</script><% } %>\n`,
        },
      },
      // 4019/env-not-public names the mistake.
      {
        files: {
          'src/App.jsx': 'useEffect(() => { window.Kakao.init(process.env.KAKAO_KEY); }, []);\n',
          'package.json': '{ "dependencies": { "react-scripts": "5.0.1" } }',
        },
      },
      { files: { 'share.jsx': `useEffect(() => { ${guarded}window.Kakao.init(key); }, []);\n` } },
      { files: { 'share.jsx': 'useEffect(() => { Kakao.isInitialized() || Kakao.init(key); }, []);\n' } },
      { files: { 'share.jsx': 'useEffect(() => { if (ready.current) return; Kakao.init(key); }, []);\n' } },
      { files: { 'share.jsx': 'useEffect(() => { Kakao.cleanup(); Kakao.init(key); }, []);\n' } },
      { files: { 'share.jsx': 'useEffect(() => { script.onload = () => Kakao.init(key); }, []);\n' } },
      { files: { 'share.jsx': '<Script onLoad={() => window.Kakao.init(key)} />;\n' } },
      // Of two methods, the effect calls the other one.
      {
        files: {
          'kakao.js':
            "export default {\n  mounted() { this.load(); },\n  methods: {\n    load() {\n      const script = document.createElement('script');\n      script.onload = () => this.start();\n      script.src = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';\n      document.head.append(script);\n    },\n    start() { window.Kakao.init(key); },\n  },\n};\n",
        },
      },
      {
        files: {
          'src/App.vue': '<script>\nexport default { mounted() { window.Kakao.init(key); } };\n</script>\n',
        },
      },
      // Whoever asks for it again loads the SDK again.
      {
        files: {
          'kakao.js':
            'let loading = null;\nexport function load() {\n  if (loading) return loading;\n  loading = new Promise((resolve) => {\n    const script = document.createElement("script");\n    script.src = url;\n    script.onload = () => {\n      Kakao.init(key);\n      resolve();\n    };\n    document.head.appendChild(script);\n  });\n  return loading;\n}\n',
          'Share.vue':
            "<script setup>\nimport { load } from './kakao';\nonMounted(async () => {\n  await load();\n});\n</script>\n",
        },
      },
      { files: { 'share.js': `Kakao.init('${exampleKey}');\n` } },
      { files: { 'share.js': "if (test) Kakao.init('a');\nelse Kakao.init('b');\n" } },
      {
        files: {
          'share.jsp':
            "<script>\n<% if (live) { %>\nKakao.init('a');\n<% } else { %>\nKakao.init('b');\n<% } %>\n</script>\n",
        },
      },
    ],
  },
});

/** The build keeps the key out of the browser: then it throws each time, and never initialises. */
function hasNoKey(call: KakaoCall, project: Project): boolean {
  const [key] = call.call.arguments;
  const value = key && project.evaluate(scoped(call, key));
  return value?.kind === 'unknown' && value.reason === 'unreachable';
}

/** The call that has certainly run before where this one certainly runs: in the same script, or in a page with both. */
function initBefore(call: KakaoCall, project: Project): KakaoCall | undefined {
  const script = project.file(call.file)?.scripts[call.script];
  const own = script && initsOfScript(script).get(call);
  if (own) return own;
  for (const page of project.pagesWith(call.file)) {
    const first = initsOfPage(page, project).get(call);
    if (first) return first;
  }
  return undefined;
}

interface Init {
  readonly at: number;
  readonly call: KakaoCall;
}

type Firsts = ReadonlyMap<KakaoCall, KakaoCall>;

const knownScripts = new WeakMap<ScriptFacts, Firsts>();

function initsOfScript(script: ScriptFacts): Firsts {
  const firsts = knownScripts.get(script) ?? repeated(initsIn(script, 0), []);
  knownScripts.set(script, firsts);
  return firsts;
}

/** Of the scripts that no server leaves out. */
const initsOfPage = derivedOf((page: Page, project: Project): Firsts => {
  const inline = page.scripts.filter(({ isCertain }) => isCertain);
  const loaded = page.sources.flatMap(({ source, file, at, isCertain }) => {
    const script =
      isCertain && source.timing === 'blocking' ? project.servedAt(source.src, file)?.scripts[0] : undefined;
    return script?.global ? [{ script, at: at - script.range.start }] : [];
  });
  const [modules, classic] = [true, false].map((module) =>
    inline
      .filter(({ script }) => script.module === module)
      .flatMap(({ script, at }) => initsIn(script, at - script.range.start)),
  ) as [Init[], Init[]];
  classic.push(...loaded.flatMap(({ script, at }) => initsIn(script, at)));
  // Loading the SDK again starts it afresh, uninitialised (SDK 2.7.1, tried).
  const loads = [
    ...page.sources.filter(({ source }) => /kakao/i.test(source.src)).map(({ at }) => at),
    ...page.unknown.filter(({ what }) => what === 'part').map(({ at }) => at),
  ].sort((a, b) => a - b);
  return new Map([...repeated(modules, loads), ...repeated(classic, loads)]);
});

const initsIn = ({ uses }: ScriptFacts, base: number): Init[] =>
  uses
    .filter(isInit)
    .filter(certainlyRuns)
    .map((call) => ({ call, at: base + call.range.start }));

const certainlyRuns = ({ context }: KakaoCall): boolean => context.straight && context.guard === 'none';

/** Each call with the first one since the SDK was last loaded. */
function repeated(inits: readonly Init[], loads: readonly number[]): Firsts {
  const found = new Map<KakaoCall, KakaoCall>();
  let first: Init | undefined;
  let load = 0;
  for (const init of inits.toSorted((a, b) => a.at - b.at)) {
    for (; load < loads.length && loads[load]! < init.at; load++)
      if (first && loads[load]! > first.at) first = undefined;
    if (first) found.set(init.call, first.call);
    else first = init;
  }
  return found;
}

/** `if (!window.Kakao.isInitialized()) ` before a call that is a statement of its own, as far as its context tells. */
function guardFixes(call: KakaoCall) {
  const { owner, isStatement } = call.context;
  if (!isStatement || owner === undefined) return [];
  const asked = insertion(call.file, call.range.start, `if (!${owner}.isInitialized()) `);
  return fixOf(initTwice.messages.guard!, {}, true, [asked]);
}
