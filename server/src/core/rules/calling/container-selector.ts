/** `container` of a share button is an element or a CSS selector, not an id. */
import { htmlElements } from '../../catalog/htmlElements.ts';
import { takesContainer } from '../../catalog/sdkCalls.ts';
import { checksOf } from '../../catalog/templates/version.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { KakaoCall } from '../../facts/facts.ts';
import { derivedOf } from '../../incremental/derived.ts';
import type { Page, SourceInPage } from '../../project/pages/page.ts';
import type { Project } from '../../project/project.ts';
import { showsElements } from '../../project/sdkProviders.ts';
import { ShapeReader } from '../../template/readShape.ts';
import { isNoSelector } from '../../template/selector.ts';
import type { Shape } from '../../template/shape.ts';
import type { FileId } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { containerOf } from './containerOf.ts';

const button = (container: string) =>
  `Kakao.Share.createDefaultButton({ container: ${container}, objectType: 'text', text: 'Cake', link: {} });\n`;

const sdk = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>';
const page = (body: string, container: string) =>
  `<html><body>${sdk}${body}<script>${button(container)}</script></body></html>\n`;

export const containerSelector = defineRule({
  code: 'sdk/container-selector',
  kakaoCodes: ['sdk/container-required'],
  effect: 'throws',
  step: 'calling',
  needs: 'shareCall',
  title: { en: 'The container is given by its id without “#”', ko: 'container에 “#” 없이 id만 적었습니다' },
  why: {
    en: 'The SDK looks for the container with document.querySelector. A name without “#” or “.” means an element of that name (<kakao-share-btn>), which does not exist: the SDK throws “container is required for KakaoTalk sharing: pass in element or id”.',
    ko: 'SDK는 document.querySelector로 container를 찾습니다. “#”이나 “.” 없이 이름만 적으면 그 이름의 태그(<kakao-share-btn>)를 찾으므로 “container is required for KakaoTalk sharing: pass in element or id” 예외가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/sdk/reference/js/release/Kakao.Share.html'],
  messages: {
    bare: {
      en: 'Write “#{name}”: without “#” the SDK finds no element, and throws “container is required…”.',
      ko: '#{name|으로/로} 쓰십시오. “#”이 없으면 SDK가 요소를 찾지 못해 “container is required…” 예외를 던집니다.',
    },
    invalid: {
      en: '“{name}” is not a CSS selector: document.querySelector throws, and no button is made.',
      ko: '“{name}” 값은 CSS 선택자가 아닙니다. document.querySelector가 예외를 던져 버튼이 만들어지지 않습니다.',
    },
    empty: {
      en: 'The container is an empty string: document.querySelector throws, and no button is made.',
      ko: 'container가 빈 문자열입니다. document.querySelector가 예외를 던져 버튼이 만들어지지 않습니다.',
    },
    missing: {
      en: 'This page has no element {name}: the SDK finds nothing and throws “container is required…”.',
      ko: '이 페이지에 {name} 요소가 없습니다. SDK가 요소를 찾지 못해 “container is required…” 예외를 던집니다.',
    },
    thrown: { en: 'What the browser’s console shows: “{sdk}”', ko: '브라우저 콘솔에 나오는 예외: “{sdk}”' },
    below: {
      en: 'Move this below {name}: the page does not have it yet, and the SDK throws “container is required…”.',
      ko: '{name} 요소 아래로 옮기십시오. 아직 요소가 없어 SDK가 “container is required…” 예외를 던집니다.',
    },
    missingInPage: {
      en: 'A page that loads this script has no {name}: the SDK throws “container is required…”.',
      ko: '이 스크립트를 불러오는 페이지에 {name} 요소가 없어 “container is required…” 예외가 발생합니다.',
    },
    page: { en: 'This page loads the script.', ko: '스크립트를 불러오는 페이지입니다.' },
    fix: { en: 'Change to “#{name}”', ko: '#{name|으로/로} 변경' },
  },
  check(call, project, report) {
    const field = takesContainer.has(call.path.at(-1) ?? '') ? containerOf(call, project) : undefined;
    if (!field) return;
    const name = textOf(new ShapeReader(project.resolve).read(field.value));
    if (name === undefined) return;
    const { file, expression } = field.value;
    const place = { file, range: expression.range };
    const related = [{ place, message: 'thrown' as const }];
    if (isNoSelector(name)) {
      const params = { name, sdk: `'${name}' is not a valid selector` };
      return report.violated(place, name.trim() === '' ? 'empty' : 'invalid', { params, related });
    }
    const params = { name, sdk: checksOf(project.sdkVersion(call.file).version).noContainer };
    const page = pageWithout(name, call, project);
    if (page) {
      const isHere = page.parts.some((part) => part.file === file);
      const script = isHere ? undefined : tagsOfScripts(page, project).get(call.file);
      const loading = script && {
        file: script.file,
        range: { start: script.source.start, end: script.source.end },
      };
      return report.violated(place, isHere ? 'missing' : 'missingInPage', {
        params,
        related: [...related, ...(loading ? [{ place: loading, message: 'page' as const }] : [])],
      });
    }
    if (project.pagesWith(call.file).some((one) => isBelow(name, call, one)))
      return report.violated(place, 'below', { params, related });
    if (!/^[A-Za-z][\w-]*$/.test(name) || htmlElements.has(name.toLowerCase())) return;
    const plain =
      expression.kind === 'string' && expression.range.end - expression.range.start === name.length + 2;
    const at = expression.range.start + 1;
    report.violated(place, 'bare', {
      params,
      related,
      fixes: plain ? fixOf(containerSelector.messages.fix!, { name }, true, [insertion(file, at, '#')]) : [],
    });
  },
  examples: {
    bad: [
      {
        files: { 'share.js': button("⟦'kakao-share-btn'⟧") },
        fixed: { 'share.js': button("'#kakao-share-btn'") },
      },
      { files: { 'share.js': button("⟦''⟧") } },
      { files: { 'share.js': button("⟦'#2nd-share'⟧") } },
      {
        files: { 'share.js': button("⟦'shareButton'⟧") },
        fixed: { 'share.js': button("'#shareButton'") },
      },
      { files: { 'share.html': page('<a id="kakao-button"></a>', "⟦'#kakao-btn'⟧") } },
      { files: { 'share.html': `${page('', "⟦'#kakao-btn'⟧")}<a id="kakao-btn"></a>\n` } },
      {
        title: { en: 'The page is another file.', ko: '페이지가 다른 파일입니다.' },
        files: {
          'share.js': button("⟦'#kakao-btn'⟧"),
          'index.html': `<html><body>${sdk}<a id="kakao-button"></a><script src="share.js"></script></body></html>\n`,
        },
      },
      {
        files: {
          'share.js': `function start() {\n  ${button("⟦'#kakao-btn'⟧")}}\n`,
          'a.html': `<html><body>${sdk}<a id="a"></a><script src="share.js"></script></body></html>\n`,
          'b.html': `<html><body>${sdk}<a id="b"></a><script src="share.js"></script></body></html>\n`,
        },
      },
    ],
    good: [
      { files: { 'share.html': page('<a id="kakao-btn"></a>', "'#kakao-btn'") } },
      {
        files: {
          'share.html': `<html>${sdk}<script>$(() => { ${button("'#kakao-btn'").trim()} });</script><a id="kakao-btn"></a></html>\n`,
        },
      },
      {
        files: {
          'share.html': `<html>${sdk}<body onload="${button("'#kakao-btn'").trim()}"><a id="kakao-btn"></a></body></html>\n`,
        },
      },
      {
        files: {
          'share.html': `<html>${sdk}<script type="module">${button("'#kakao-btn'").trim()}</script><a id="kakao-btn"></a></html>\n`,
        },
      },
      // What a template holds may come in another order, and what another page is put around may run later.
      ...[
        ['share.html', `<html>${sdk}{% capture scripts %}`, '{% endcapture %}'],
        ['views/share.blade.php', "@push('scripts')", '@endpush'],
        ['share.html', '', ''],
      ].map(([file, before, behind]) => ({
        files: {
          [file!]: `${before}<script>${button("'#kakao-btn'").trim()}</script>${behind}<a id="kakao-btn"></a>\n`,
        },
      })),
      {
        files: {
          'share.html': `${page('<script>document.write("<a id=\'kakao-btn\'></a>");</script>', "'#kakao-btn'")}<p id="kakao-btn"></p>\n`,
        },
      },
      {
        files: {
          'share.js': `function start() {\n  ${button("'#kakao-btn'")}}\n`,
          'a.html': `<html><body>${sdk}<a id="a"></a><script src="share.js"></script></body></html>\n`,
          'b.html': `<html><body>${sdk}<a id="kakao-btn"></a><script src="share.js"></script></body></html>\n`,
        },
      },
      {
        files: {
          'share.js': `document.body.append(anchor);\n${button("'#kakao-btn'")}`,
          'a.html': `<html><body>${sdk}<a id="a"></a><script src="share.js"></script></body></html>\n`,
        },
      },
      {
        files: {
          'share.html': page('<div id="app"></div><script src="app.js"></script>', "'#kakao-btn'"),
        },
      },
      {
        files: {
          'share.html': page(
            "<script>document.body.innerHTML += '<a id=kakao-btn>';</script>",
            "'#kakao-btn'",
          ),
        },
      },
      { files: { 'share.js': button("'#kakao-share-btn'") } },
      { files: { 'share.js': button("'.share'") } },
      { files: { 'share.js': button("'button'") } },
      { files: { 'share.js': button('buttonRef.current') } },
      { files: { 'share.js': button("document.getElementById('share')") } },
      { files: { 'share.js': button('`#${id}`') } },
    ],
  },
});

/** By the script that it loads. */
const tagsOfScripts = derivedOf(
  (page: Page, project: Project): ReadonlyMap<FileId | undefined, SourceInPage> =>
    new Map(page.sources.map((one) => [project.servedAt(one.source.src, one.file)?.file, one])),
);

/** A page without the element, in which the call certainly runs; or all pages are without it. */
function pageWithout(selector: string, call: KakaoCall, project: Project): Page | undefined {
  const pages = project.pagesWith(call.file);
  const runs = call.context.straight && call.context.guard === 'none';
  const without = pages.filter((page) => isMissing(selector, page, project));
  return runs || without.length === pages.length ? without[0] : undefined;
}

const idIn = (selector: string): string | undefined => /^#([\w-]+)$/.exec(selector)?.[1];

/** Whether a script in the page runs, as it is read, in front of the only element of this id. */
function isBelow(selector: string, { file, script, range, context }: KakaoCall, page: Page): boolean {
  const [part, more] = page.parts;
  if (!part || more || part.file !== file || !context.straight || context.guard !== 'none') return false;
  // Templates put what they hold in another order, and parts are put where scripts run later.
  if (!page.isWhole || part.page?.templated) return false;
  const element = part.page?.ids?.[idIn(selector) ?? ''] ?? 0;
  return !part.scripts[script]!.module && element > range.start;
}

/** Whether a page whose code is all seen, and makes no elements, has none of this id. */
function isMissing(selector: string, page: Page, project: Project): boolean {
  const id = idIn(selector);
  if (!id || !showsElements(page, project)) return false;
  return page.parts.every(({ page }) => page?.ids && !Object.hasOwn(page.ids, id));
}

/** A string, or an object around one. */
function textOf([shape, ...more]: readonly Shape[]): string | undefined {
  if (!shape || more.length > 0) return undefined;
  if (shape.is === 'string') return shape.value;
  if (shape.is !== 'object' || shape.brand !== 'String' || shape.open) return undefined;
  const characters = [...shape.fields.values()].map(({ value: { expression } }) => expression);
  return characters.map((one) => (one.kind === 'string' ? one.value : '')).join('');
}
