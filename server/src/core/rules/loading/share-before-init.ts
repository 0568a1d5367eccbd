/** `Kakao.Share` exists only after `Kakao.init`. */
import type { KakaoCall, ScriptFacts } from '../../facts/facts.ts';
import { isInit, isShare } from '../../facts/kakaoCalls.ts';
import { derivedOf } from '../../incremental/derived.ts';
import type { Page } from '../../project/pages/page.ts';
import type { Project } from '../../project/project.ts';
import { mayInit } from '../../project/sdkProviders.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';

export const shareBeforeInit = defineRule({
  code: 'sdk/share-before-init',
  kakaoCodes: ['sdk/not-initialized'],
  effect: 'throws',
  step: 'loading',
  needs: 'shareCall',
  title: { en: 'Sharing is called before Kakao.init', ko: 'Kakao.init보다 먼저 공유 함수를 호출합니다' },
  why: {
    en: "Before init, window.Kakao has no Share: “Cannot read properties of undefined (reading 'sendDefault')”. The exception ends the script, so the Kakao.init below it does not run either.",
    ko: "초기화하기 전의 window.Kakao에는 Share가 없어 “Cannot read properties of undefined (reading 'sendDefault')” 예외가 발생합니다. 예외로 스크립트가 끝나므로 아래의 Kakao.init도 실행되지 않습니다.",
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/getting-started'],
  messages: {
    before: {
      en: 'Kakao.init comes only below: Kakao.{module} is undefined here, and this throws.',
      ko: 'Kakao.init이 이보다 아래에 있어 여기서는 Kakao.{module|이/가} undefined이므로 예외가 발생합니다.',
    },
    init: { en: 'Kakao.init runs here.', ko: 'Kakao.init이 실행되는 곳입니다.' },
  },
  check(call, project, report) {
    if (!call.context.straight || call.context.guard !== 'none') return;
    const init = initInScript(call, project) ?? initInPage(call, project);
    if (!init) return;
    report.violated({ file: call.file, range: call.pathRanges.at(-1) ?? call.range }, 'before', {
      params: { module: call.path[0] ?? 'Share' },
      related: [{ place: { file: init.file, range: init.range }, message: 'init' }],
    });
  },
  examples: {
    bad: [
      {
        files: {
          'share.html': `<script>\nKakao.Share.⟦createDefaultButton⟧(cake);\nKakao.init('${exampleKey}');\n</script>\n`,
        },
      },
      { files: { 'share.js': `Kakao.Share.⟦sendDefault⟧(cake);\nKakao.init('${exampleKey}');\n` } },
    ],
    good: [
      { files: { 'share.js': `Kakao.init('${exampleKey}');\nKakao.Share.createDefaultButton(cake);\n` } },
      {
        files: {
          'share.js': `const share = () => Kakao.Share.sendDefault(cake);\nKakao.init('${exampleKey}');\n`,
        },
      },
      {
        files: {
          'share.js': `start();\nif (Kakao.Share) Kakao.Share.createDefaultButton(cake);\nKakao.init('${exampleKey}');\n`,
        },
      },
      {
        files: {
          'share.js': `start();\nfunction start() { Kakao.init('${exampleKey}'); }\nKakao.Share.createDefaultButton(cake);\n`,
        },
      },
    ],
  },
});

/** The first init of the call's own script, where that comes later and nothing in front may have done it. */
function initInScript(call: KakaoCall, project: Project): KakaoCall | undefined {
  const facts = project.file(call.file);
  const script = facts?.scripts[call.script];
  // A classic script before this one may have initialised the SDK.
  if (!facts || !script || call.script > 0 || script.mayInit) return undefined;
  // So may the page around a part of one.
  if (facts.page && project.pagesWith(call.file).some(({ parts }) => parts.length > 1)) return undefined;
  const init = firstInit(script);
  return init && init.range.start > call.range.start && init.context.straight ? init : undefined;
}

/** The same in a page of several scripts and files: all that comes before it is seen, and does not. */
function initInPage(call: KakaoCall, project: Project): KakaoCall | undefined {
  for (const page of project.pagesWith(call.file)) {
    const init = page.isWhole ? lateInits(page, project).get(call) : undefined;
    if (init) return init;
  }
  return undefined;
}

const lateInits = derivedOf((page: Page, project: Project): ReadonlyMap<KakaoCall, KakaoCall> => {
  const scripts = page.scripts.filter(({ script }) => !script.module);
  const mayBe = scripts.findIndex(({ script }) => script.mayInit || script.uses.some(isInit));
  const first = scripts[mayBe];
  const init = first && !first.script.mayInit && first.isCertain ? firstInit(first.script) : undefined;
  if (!first || !init?.context.straight || init.context.guard !== 'none') return new Map();
  const unseen = [...page.unknown, ...page.sources.filter((one) => mayInit(one, project))];
  const from = unseen.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const before = scripts.slice(0, mayBe + 1).filter(({ at }) => at < from);
  return new Map(
    before
      .flatMap(({ script }) => script.uses.filter(isShare))
      .filter(
        (call) =>
          call.file !== init.file || call.script !== init.script || call.range.start < init.range.start,
      )
      .map((call) => [call, init]),
  );
});

const firstInits = new WeakMap<ScriptFacts, KakaoCall | undefined>();

/** Uses are in the order of the text. Looked for once per script. */
function firstInit(script: ScriptFacts): KakaoCall | undefined {
  if (!firstInits.has(script)) firstInits.set(script, script.uses.find(isInit));
  return firstInits.get(script);
}
