/** Two SDKs on one page write to the same `window.Kakao`. */
import type { FileFacts, ScriptTag } from '../../facts/facts.ts';
import { certainlyLoadedIn, certainTags, isAround, loadedAround } from '../../project/loadedAround.ts';
import type { Project } from '../../project/project.ts';
import { versionOfTag } from '../../project/sdkOfTag.ts';
import type { FileId } from '../../text/text.ts';
import { defineRule } from '../rule.ts';

const tag = (version: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n`;

const OLD = 'https://developers.kakao.com/sdk/js/kakao.min.js';
const NEW = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const next = '{ "dependencies": { "next": "16.0.0" } }';
const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';

export const twoVersions = defineRule({
  code: 'sdk/two-versions',
  kakaoCodes: ['sdk/already-initialized', 'sdk/not-a-function'],
  effect: 'degraded',
  step: 'loading',
  needs: 'file',
  title: { en: 'One page loads two versions of the SDK', ko: '한 페이지에서 SDK를 두 버전 불러옵니다' },
  why: {
    en: 'Both versions put their functions on window.Kakao. Which of them the code meets depends on the order in which the files arrive, and 1.x and 2.x have different functions.',
    ko: '두 버전 모두 window.Kakao에 함수를 올립니다. 어느 쪽이 쓰일지는 파일이 도착하는 순서에 달려 있으며, 1.x와 2.x는 함수가 서로 다릅니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/migration'],
  messages: {
    two: {
      en: 'Keep one SDK: this page loads {version} here and {other} elsewhere, and both write to window.Kakao.',
      ko: 'SDK를 하나만 남기십시오. 이 페이지는 {version|과/와} {other|을/를} 모두 불러오며 둘 다 window.Kakao를 사용합니다.',
    },
    other: { en: 'SDK {other} is loaded here.', ko: 'SDK {other|을/를} 불러오는 곳입니다.' },
  },
  check(facts, project, report) {
    const told = new Set<ScriptTag>();
    for (const { first, tag } of laterTags(facts, project)) {
      const other = versionOfTag(first, project);
      const version = versionOfTag(tag, project);
      if (version === undefined || other === undefined || version === other || told.has(tag)) continue;
      told.add(tag);
      report.violated({ file: tag.file, range: tag.urlRange }, 'two', {
        params: { version, other },
        related: [
          { place: { file: first.file, range: first.urlRange }, message: 'other', params: { other } },
        ],
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'index.html': `<script src="//developers.kakao.com/sdk/js/kakao.min.js"></script>\n<script src="⟦https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js⟧"></script>\n`,
        },
      },
      {
        files: {
          'share.jsp': `<%@ page contentType="text/html; charset=UTF-8" %>\n<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>\n<script src="⟦//developers.kakao.com/sdk/js/kakao.min.js⟧"></script>\n<script>let id = '\${user_id}';</script>\n`,
        },
      },
      {
        title: {
          en: 'A component loads another version than the page that it is in.',
          ko: '컴포넌트가 페이지와 다른 버전을 불러옵니다.',
        },
        files: {
          'src/Share.jsx': `useEffect(() => {\n  const script = document.createElement('script');\n  script.src = '⟦${OLD}⟧';\n  document.head.append(script);\n}, []);\n`,
          'index.html': tag('2.7.4'),
          'package.json': vite,
        },
      },
      {
        title: {
          en: 'A page of Next.js loads another version than the layout around it.',
          ko: 'Next.js 페이지가 레이아웃과 다른 버전을 불러옵니다.',
        },
        files: {
          'app/layout.tsx': `export default ({ children }) => <body>{children}<Script src="${OLD}" /></body>;\n`,
          'app/cake/page.tsx':
            'export default () => <Script src="⟦https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js⟧" />;\n',
          'package.json': next,
        },
      },
      {
        files: {
          'pages/_document.jsx': `export default () => <Html><Head><script src="${OLD}" /><script src="⟦${NEW}⟧" /></Head></Html>;\n`,
          'package.json': next,
        },
      },
      {
        files: {
          'share.html': `${tag('2.7.4')}<script>\nconst script = document.createElement('script');\nscript.src = '⟦${OLD}⟧';\n</script>\n`,
        },
      },
    ],
    good: [
      ...[
        `export default () => <Html><Head>{old ? <script src="${OLD}" /> : <script src="${NEW}" />}</Head></Html>;\n`,
        `export default () => {\n  if (old) return <Html><Head><script src="${OLD}" /></Head></Html>;\n  return <Html><Head><script src="${NEW}" /></Head></Html>;\n};\n`,
        `export const Old = () => <Script src="${OLD}" />;\nexport default () => <Html><Head><script src="${NEW}" /></Head></Html>;\n`,
        `const load = (old) => {\n  const script = document.createElement('script');\n  if (old) script.src = '${OLD}';\n  else script.src = '${NEW}';\n};\nexport default () => <Html onClick={load} />;\n`,
      ].map((document) => ({ files: { 'pages/_document.jsx': document, 'package.json': next } })),
      // A page, or a build, has either.
      {
        files: {
          'nuxt.config.ts': `export default defineNuxtConfig({\n  $production: { app: { head: { script: [{ src: '${NEW}' }] } } },\n  $development: { app: { head: { script: [{ src: '${OLD}' }] } } },\n});\n`,
          'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }',
        },
      },
      {
        files: {
          'components/Kakao.jsx': `export const Old = () => <Script src="${OLD}" />;\nexport const New = () => <Script src="${NEW}" />;\n`,
          'package.json': next,
        },
      },
      {
        files: {
          'src/Share.jsx': `useEffect(() => {\n  if (window.Kakao) return;\n  const script = document.createElement('script');\n  script.src = '${OLD}';\n  document.head.append(script);\n}, []);\n`,
          'index.html': tag('2.7.4'),
          'package.json': vite,
        },
      },
      {
        files: {
          'src/Share.jsx': `useEffect(() => {\n  const script = document.createElement('script');\n  script.src = '${OLD}';\n}, []);\n`,
          'index.html': tag('2.7.4'),
        },
      },
      {
        files: {
          'index.html': `<script th:if="\${dev}" src="https://t1.kakaocdn.net/kakao_js_sdk/v1/kakao.min.js"></script>\n${tag('2.7.4').replace('<script', '<script th:unless="${dev}"')}`,
        },
      },
      { files: { 'index.html': tag('2.7.4') } },
      { files: { 'a.html': tag('2.7.4'), 'b.html': tag('v1') } },
      { files: { 'index.html': `<!-- ${tag('v1')} -->${tag('2.7.4')}` } },
      {
        files: { 'index.php': `<?php if ($old): ?>${tag('v1')}<?php else: ?>${tag('2.7.4')}<?php endif ?>` },
      },
    ],
  },
});

/** What loads the SDK in a file for sure, each with what is loaded around it or before it in a page. */
function laterTags(facts: FileFacts, project: Project) {
  const { file } = facts;
  const code = project.of(file, certainlyLoadedIn);
  const pages = project.pagesWith(file).map(certainTags);
  const isInPages = pages.some((tags) => tags.length > 0);
  const starts = isInPages || code.length === 0 ? pages : [loadedBefore(code, file, project)];
  return starts.flatMap(([first, ...more]) => {
    const here = [...more.filter((tag) => tag.file === file), ...code];
    return first ? here.filter((tag) => !isOneScript(first, tag)).map((tag) => ({ first, tag })) : [];
  });
}

/** What is loaded around a module; of the outermost one what its own markup loads. */
function loadedBefore(code: readonly ScriptTag[], file: FileId, project: Project): readonly ScriptTag[] {
  const around = loadedAround(file, project);
  if (around.length > 0 || !isAround(file, project)) return around;
  return code.filter(({ how }) => how === 'jsx' || how === 'object');
}

/** Frameworks load what goes by one name once. */
const isOneScript = (one: ScriptTag, other: ScriptTag): boolean =>
  one.identity !== undefined && one.identity === other.identity;
