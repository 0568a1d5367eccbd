/** `onclick="share()"` finds `share` only among the globals of the page. */
import { windowMembers } from '../../catalog/windowMembers.ts';
import { type Fix, fixOf, insertion } from '../../edits/plannedEdit.ts';
import { placeOfName } from '../../facts/kakaoCalls.ts';
import type { Page } from '../../project/pages/page.ts';
import type { Project } from '../../project/project.ts';
import { placesServedAt } from '../../project/servedPlaces.ts';
import { covers, type FileId, type Place } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { mayDeclare } from './declaredInPage.ts';

const sdk = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>\n';
const page = (scripts: string, handler = 'onclick="share()"') =>
  `<html><body>\n<button ${handler}>Share</button>\n${sdk}${scripts}</body></html>\n`;
const called = "Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com/' });";
const sent = called.replace('Kakao.Share.sendScrap', '⟦$&⟧');
const share = (call: string) => `function share() {\n  ${call}\n}\n`;
const inModule = '<script type="module" src="share.js"></script>\n';
const ready = (code: string) => `document.addEventListener('DOMContentLoaded', () => {\n${code}});\n`;

export const handlerNotGlobal = defineRule({
  code: 'sdk/handler-not-global',
  kakaoCodes: [],
  effect: 'throws',
  step: 'calling',
  needs: 'shareCall',
  title: {
    en: 'onclick names a function that is not global',
    ko: 'onclick에 적은 함수가 전역 함수가 아닙니다',
  },
  why: {
    en: 'An onclick attribute sees only the globals of the page. Functions of a module, or inside another function, are not global: the click throws “… is not defined”. Put the function on window, or use addEventListener.',
    ko: 'onclick 속성은 페이지의 전역 함수만 부를 수 있습니다. 모듈의 함수나 다른 함수 안의 함수는 전역이 아니므로 누르면 “… is not defined” 예외가 발생합니다. window에 넣거나 addEventListener를 사용하십시오.',
  },
  sources: ['https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Modules'],
  messages: {
    module: {
      en: 'Add “window.{name} = {name}”: onclick cannot see functions of a module and throws “not defined”.',
      ko: '“window.{name} = {name}” 줄을 추가하십시오. onclick은 모듈의 함수를 찾지 못해 예외를 던집니다.',
    },
    inner: {
      en: 'Move “{name}” to the top level: onclick cannot see inner functions and throws “not defined”.',
      ko: '“{name}” 함수를 최상위로 옮기십시오. onclick은 안쪽 함수를 찾지 못해 예외를 던집니다.',
    },
    put: { en: 'Add “window.{name} = {name}”', ko: '“window.{name} = {name}” 추가' },
  },
  check(call, project, report) {
    const script = project.file(call.file)?.scripts[call.script];
    // Only of functions that their own script never speaks of: it may hand them to anybody.
    for (const { name, isUnused, range } of call.within.flatMap((index) => script?.functions[index] ?? [])) {
      const isTopLevel = name !== undefined && Object.hasOwn(script!.topLevel, name);
      if (!isUnused || name === undefined || windowMembers.has(name)) continue;
      const without = project
        .pagesWith(call.file)
        .some(
          (one) =>
            one.parts.some((part) => Object.hasOwn(part.page?.clicks ?? {}, name)) &&
            !(isTopLevel && script!.global && !isLoadedAsModule(call.file, one, project)) &&
            !mayDeclare(one, name, call, project),
        );
      if (!without) continue;
      const declaration = isTopLevel ? script!.declarations[script!.topLevel[name]!] : undefined;
      // In TypeScript, the window would have to be told of it, too; a function in a variable may have others behind it.
      const isDeclared = declaration && covers(range, declaration.nameRange) && !TYPED.test(call.file);
      report.violated(placeOfName(call), isTopLevel ? 'module' : 'inner', {
        params: { name },
        fixes: isDeclared ? putOnWindow(name, { file: call.file, range }) : [],
      });
    }
  },
  examples: {
    bad: [
      {
        files: { 'share.html': page(inModule), 'share.js': share(sent) },
        fixed: { 'share.js': `${share(called)}window.share = share;\n` },
      },
      {
        files: { 'share.html': page(`<script type="module">\n${share(sent)}</script>\n`) },
        fixed: {
          'share.html': page(`<script type="module">\n${share(called)}window.share = share;\n</script>\n`),
        },
      },
      { files: { 'share.html': page(inModule), 'share.js': `const share = () => {\n  ${sent}\n};\n` } },
      { files: { 'share.html': page(`<script>\n${ready(share(sent))}</script>\n`) } },
      {
        files: {
          'share.html': page('<script src="share.js"></script>\n', 'onclick="return share(this)"'),
          'share.js': `$(function () {\n  const share = () => {\n    ${sent}\n  };\n});\n`,
        },
      },
    ],
    good: [
      { files: { 'share.html': page(`<script>\n${share(called)}</script>\n`) } },
      { files: { 'share.html': page(inModule), 'share.js': `${share(called)}window.share = share;\n` } },
      {
        files: {
          'share.html': page(inModule),
          'share.js': `${share(called)}Object.assign(window, { share });\n`,
        },
      },
      { files: { 'share.html': page(inModule), 'share.js': `window.share = ${share(called)}` } },
      {
        files: {
          'share.html': page(`<script>\n${ready(`window.share = () => {\n  ${called}\n};\n`)}</script>\n`),
        },
      },
      // Another script has a function of that name.
      {
        files: {
          'share.html': page(`<script>\nfunction share() {\n  open();\n}\n</script>\n${inModule}`),
          'share.js': share(called),
        },
      },
      // One of a layout that nobody sees may have.
      {
        files: {
          'views/share.ejs': `<button onclick="share()">Share</button>\n<script>\n${ready(share(called))}</script>\n`,
        },
      },
      // One that nobody sees may have.
      {
        files: {
          'share.html': page(`<script src="more.js"></script>\n${inModule}`),
          'share.js': share(called),
        },
      },
      { files: { 'share.html': page(inModule), 'share.js': `export ${share(called)}` } },
      // What is not closed yet has swallowed what comes behind it.
      { files: { 'share.html': page(inModule), 'share.js': `function share() {\n  ${called}\nif (a) {}` } },
      { files: { 'share.html': page(inModule, 'onclick="open()"'), 'share.js': share(called) } },
      {
        files: {
          'share.html': page(
            `<script>$(() => { function share() { ${called} } $('button')[0].onclick = share; });</script>\n`,
          ),
        },
      },
    ],
  },
});

const TYPED = /\.[mc]?tsx?$/;

const putOnWindow = (name: string, { file, range }: Place): readonly Fix[] =>
  fixOf(handlerNotGlobal.messages.put!, { name }, true, [
    insertion(file, range.end, `\nwindow.${name} = ${name};`),
  ]);

const isLoadedAsModule = (script: FileId, page: Page, project: Project): boolean =>
  page.sources.some(
    ({ source, file }) => source.isModule && placesServedAt(source.src, file, project.root).includes(script),
  );
