/** A value that lives in another function is not there: the call throws before it begins. */
import { defineRule } from '../rule.ts';
import { mayDeclare } from './declaredInPage.ts';

const sdk = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>\n';
const page = (scripts: string) => `<html><body>\n${sdk}${scripts}</body></html>\n`;
const share = (title: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: ${title}, link: { webUrl: location.href } });`;
const prepared = 'function prepare() {\n  const title = cakes[0].name;\n  show(title);\n}\n';
const sending = (title: string) => `${prepared}function share() {\n  ${share(title)}\n}\n`;
const external = '<script src="share.js"></script>\n';

export const undeclaredName = defineRule({
  code: 'sdk/undeclared-name',
  kakaoCodes: [],
  effect: 'throws',
  step: 'calling',
  needs: 'shareCall',
  title: {
    en: 'A name in the message is declared in another function only',
    ko: '메시지에 쓴 이름이 다른 함수 안에만 선언되어 있습니다',
  },
  why: {
    en: 'What is declared with const, let or var in a function exists in that function only. Read elsewhere, the name means nothing, and the browser throws “ReferenceError: … is not defined” before the SDK is called: the click does nothing. Declare it outside of both functions, or compute it in the one that shares.',
    ko: '함수 안에서 const, let, var로 선언한 값은 그 함수 안에서만 쓸 수 있습니다. 다른 곳에서 읽으면 SDK가 호출되기도 전에 “ReferenceError: … is not defined” 예외가 발생해 버튼을 눌러도 아무 일도 일어나지 않습니다. 두 함수 밖에 선언하거나 공유하는 함수에서 값을 구하십시오.',
  },
  sources: ['https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Errors/Not_defined'],
  messages: {
    found: {
      en: 'Declare “{name}” outside the other function: it is not defined here, and the call throws.',
      ko: '“{name|을/를}” 두 함수 밖에 선언하십시오. 여기서는 정의되지 않은 이름이어서 호출하면 예외가 발생합니다.',
    },
    declared: { en: 'It exists only in the function here.', ko: '이 함수 안에서만 쓸 수 있습니다.' },
  },
  check(call, project, report) {
    const { undeclared = [] } = call.call;
    if (undeclared.length === 0) return;
    const pages = project.pagesWith(call.file);
    for (const { name, range, declaredAt } of undeclared) {
      if (pages.length === 0 || pages.some((one) => mayDeclare(one, name, call, project))) continue;
      report.violated({ file: call.file, range }, 'found', {
        params: { name },
        related: [{ place: { file: call.file, range: declaredAt }, message: 'declared' }],
      });
    }
  },
  examples: {
    bad: [
      { files: { 'share.html': page(`<script>\n${sending('⟦title⟧')}</script>\n`) } },
      { files: { 'share.html': page(external), 'share.js': sending('⟦title⟧') } },
      {
        files: {
          'share.html': page(`<script src="cakes.js"></script>\n${external}`),
          'cakes.js': 'const cakes = [];\n',
          'share.js': sending('`Cake: ${⟦title⟧}`'),
        },
      },
      {
        files: {
          'shop/src/main/webapp/WEB-INF/views/share.jsp': page(
            '<script src="resources/share.js"></script>\n',
          ),
          'shop/src/main/webapp/resources/share.js': sending('⟦title⟧'),
        },
      },
    ],
    good: [
      { files: { 'share.html': page(external), 'share.js': `let title;\n${sending('title')}` } },
      { files: { 'share.html': page(external), 'share.js': `${sending('title')}title = 'Cake';\n` } },
      { files: { 'share.html': page(external), 'share.js': `${sending('title')}window.title = 'Cake';\n` } },
      {
        files: {
          'share.html': page(`${external}<script>var title = 'Cake';</script>\n`),
          'share.js': sending('title'),
        },
      },
      {
        files: {
          'share.html': page(`${external}<script>function load() { title = 'Cake'; }</script>\n`),
          'share.js': sending('title'),
        },
      },
      {
        files: {
          'share.html': page(`<script src="cakes.js"></script>\n${external}`),
          'cakes.js': 'function load() {\n  title = cakes[0].name;\n}\n',
          'share.js': sending('title'),
        },
      },
      // A script that nobody sees may give it.
      {
        files: {
          'share.html': page(`<script src="cakes.js"></script>\n${external}`),
          'share.js': sending('title'),
        },
      },
      {
        files: {
          'share.html': page(`{% include "cakes.html" %}\n${external}`),
          'share.js': sending('title'),
        },
      },
      // No page is seen that loads it.
      { files: { 'share.js': sending('title') } },
      // An element of that id is a global of that name.
      { files: { 'share.html': page(`<b id="title">Cake</b>\n${external}`), 'share.js': sending('title') } },
      // Of every window.
      {
        files: {
          'share.html': page(external),
          'share.js': `function prepare() {\n  const name = 'Cake';\n  show(name);\n}\nfunction share() {\n  ${share('name')}\n}\n`,
        },
      },
      {
        files: {
          'share.html': page(external),
          'share.js': sending("typeof title === 'undefined' ? 'Cake' : title"),
        },
      },
      { files: { 'share.html': page(external), 'share.js': sending('{ title: cakes.title }.title') } },
    ],
  },
});
