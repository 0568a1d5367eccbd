/** Code that uses the SDK where the page has not loaded it, or not yet. */

import type { FileFacts, KakaoUse, ScriptTag } from '../../facts/facts.ts';
import { placeOfName } from '../../facts/kakaoCalls.ts';
import type { Project } from '../../project/project.ts';
import { isClosedPage, showsEverything } from '../../project/sdkProviders.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';

const url = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const init = `Kakao.init('${exampleKey}');`;
const page = (body: string) => `<html><head></head><body>\n${body}\n</body></html>\n`;
const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';

export const notLoaded = defineRule({
  code: 'sdk/not-loaded',
  kakaoCodes: ['sdk/not-loaded'],
  effect: 'throws',
  needs: 'project',
  title: { en: 'The SDK is used where it has not been loaded', ko: 'SDK를 불러오지 않은 곳에서 사용합니다' },
  why: {
    en: 'window.Kakao exists only after the SDK’s file has run. A script tag further down, or one with defer, runs after the scripts in between: “Kakao is not defined”.',
    ko: 'window.Kakao는 SDK 파일이 실행된 뒤에야 생깁니다. 아래쪽에 있거나 defer가 붙은 스크립트 태그는 그 사이의 스크립트보다 늦게 실행되므로 “Kakao is not defined” 에러가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/getting-started'],
  messages: {
    below: {
      en: 'The SDK is loaded only further down; this runs before, and Kakao is not defined.',
      ko: 'SDK를 더 아래에서 불러오기 때문에 이 코드가 먼저 실행되어 “Kakao is not defined” 에러가 발생합니다.',
    },
    deferred: {
      en: 'The script tag of the SDK is deferred; this runs before it, and Kakao is not defined.',
      ko: 'SDK의 스크립트 태그가 지연 실행(defer)되기 때문에 이 코드가 먼저 실행되어 “Kakao is not defined” 에러가 발생합니다.',
    },
    nowhere: {
      en: 'Nothing in this project loads the SDK, so window.Kakao is undefined and this throws.',
      ko: '이 프로젝트 어디에서도 SDK를 불러오지 않아 window.Kakao가 undefined이며 예외가 발생합니다.',
    },
    notInPage: {
      en: 'Nothing on this page loads the SDK, so Kakao is not defined and this throws.',
      ko: '이 페이지에서 SDK를 불러오지 않아 “Kakao is not defined” 에러가 발생합니다.',
    },
    tag: { en: 'The SDK is loaded here.', ko: 'SDK를 불러오는 곳입니다.' },
    unseen: {
      en: 'No file shows where the SDK is loaded. In the browser’s console, window.Kakao must not be undefined.',
      ko: 'SDK를 불러오는 곳을 파일에서 찾을 수 없습니다. 브라우저 콘솔에서 window.Kakao가 undefined가 아닌지 확인하십시오.',
    },
  },
  check(project, _project, report) {
    for (const { use, tag, how } of project.all(unloadedIn)) {
      report.violated(placeOfName(use), how, {
        related: tag ? [{ place: { file: tag.file, range: tag.range }, message: 'tag' }] : [],
      });
    }
    if (project.scriptTags.length > 0) return;
    const use = firstUnguarded(project);
    if (!use) return;
    const place = placeOfName(use);
    if (showsEverything(project)) report.violated(place, 'nowhere');
    else if (project.complete && !project.preparedElsewhere) report.unknown(place, 'unseen');
  },
  examples: {
    bad: [
      {
        files: {
          'index.html': page(
            `<script>\n⟦Kakao.init⟧('${exampleKey}');\n</script>\n<script src="${url}"></script>`,
          ),
        },
      },
      {
        files: {
          'index.html': page(
            `<script defer src="${url}"></script>\n<script>⟦Kakao.init⟧('${exampleKey}');</script>`,
          ),
        },
      },
      {
        files: {
          'index.html': page(
            `<script src="https://code.jquery.com/jquery.js"></script>\n<script>⟦Kakao.init⟧('${exampleKey}');</script>`,
          ),
        },
      },
      {
        files: {
          'src/share.js': 'export const share = () => {\n  ⟦window.Kakao.Share.sendDefault⟧(cake);\n};\n',
          'index.html': page('<script type="module" src="/src/share.js"></script>'),
          'package.json': vite,
        },
      },
      {
        files: {
          'app/share.tsx': 'export const share = () => {\n  ⟦window.Kakao.Share.sendDefault⟧(cake);\n};\n',
          'app/layout.tsx': 'export default ({ children }) => <html>{children}</html>;\n',
          'package.json': '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }',
        },
      },
    ],
    good: [
      {
        // Only a part of a project.
        files: {
          'app/share.tsx': 'window.Kakao.Share.sendDefault(cake);\n',
          'package.json': '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }',
        },
      },
      { files: { 'index.html': page(`<script src="${url}"></script>\n<script>${init}</script>`) } },
      {
        files: {
          'index.html': page(
            `<script defer src="${url}"></script>\n<script>window.addEventListener('load', () => { ${init} });</script>`,
          ),
        },
      },
      {
        files: {
          'index.html': page(`<script defer src="${url}"></script>\n<script type="module">${init}</script>`),
        },
      },
      { files: { 'index.html': page(`<script src="/js/app.js"></script>\n<script>${init}</script>`) } },
      { files: { 'part.html': `<script>${init}</script>\n` } },
      { files: { 'index.ejs': page(`<%- include('head') %>\n<script>${init}</script>`) } },
      { files: { 'index.html': page(`<script>if (window.Kakao) ${init}</script>`) } },
      {
        files: {
          'src/share.js': 'export const share = () => window.Kakao.Share.sendDefault(cake);\n',
          'index.html': page(`<script src="${url}"></script>`),
          'package.json': vite,
        },
      },
      {
        files: {
          'src/share.js': 'loadScript(KAKAO_SDK).then(() => window.Kakao.Share.sendDefault(cake));\n',
          'index.html': page(''),
          'package.json': vite,
        },
      },
      {
        files: {
          'src/share.js': 'window.Kakao.Share.sendDefault(cake);\n',
          'index.html': page(''),
          'package.json':
            '{ "scripts": { "dev": "vite" }, "dependencies": { "vue-kakao-sdk": "1.0.0" }, "devDependencies": { "vite": "7.1.0" } }',
        },
      },
    ],
  },
});

interface Unloaded {
  readonly use: KakaoUse;
  readonly tag: ScriptTag | undefined;
  readonly how: 'below' | 'deferred' | 'notInPage';
}

/** The first call of a page that certainly meets no SDK. */
function unloadedIn(facts: FileFacts): readonly Unloaded[] {
  const late = tooEarly(facts);
  if (late) return [late];
  const use = isClosedPage(facts) && facts.scriptTags.length === 0 ? firstCall(facts) : undefined;
  return use ? [{ use, tag: undefined, how: 'notInPage' }] : [];
}

/** A call that certainly runs while the page is read, before the only tag that loads the SDK does. */
function tooEarly(facts: FileFacts): Unloaded | undefined {
  const { page, scripts, scriptTags } = facts;
  const [tag, more] = scriptTags.filter((one) => one.how === 'html');
  if (!page || page.templated || !tag || more || scriptTags.length > 1 || tag.timing === 'async')
    return undefined;
  for (const script of scripts) {
    if (script.module) continue;
    const how =
      tag.range.start > script.range.start ? 'below' : tag.timing === 'deferred' ? 'deferred' : undefined;
    const use = script.uses.find(({ call, context }) => call && context.straight && context.guard === 'none');
    if (!use || !how || script.loadsScripts) continue;
    const before = page.sources.filter(
      ({ start }) => start < script.range.start && start !== tag.range.start,
    );
    // A copy of the SDK, or something that brings it, may stand in front.
    if (before.every(({ src }) => !/kakao/i.test(src))) return { use, tag, how };
  }
  return undefined;
}

const firstCall = (facts: FileFacts): KakaoUse | undefined =>
  facts.scripts
    .flatMap((script) => script.uses)
    .find(({ call, context }) => call && context.guard === 'none');

/** One place is enough: it is one mistake. */
const firstUnguarded = (project: Project): KakaoUse | undefined =>
  [...project.initCalls, ...project.shareCalls].find(({ context }) => context.guard === 'none');
