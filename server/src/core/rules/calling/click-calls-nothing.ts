/** Code gives a click a function, `onClick={share}`; an attribute of a page calls it, `onclick="share()"`. */
import { opensWindow } from '../../catalog/sdkCalls.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type { CallSite } from '../../facts/functions.ts';
import { isShare } from '../../facts/kakaoCalls.ts';
import type { PageFacts } from '../../facts/page.ts';
import { functionKey } from '../../project/caller.ts';
import type { Project } from '../../project/project.ts';
import { placesServedAt } from '../../project/servedPlaces.ts';
import type { Scoped } from '../../project/values/scoped.ts';
import { isSameRange, type Range } from '../../text/text.ts';
import { defineRule } from '../rule.ts';

const scrap = "Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com/' })";
const sending = (parameters = '') => `function share(${parameters}) {\n  ${scrap};\n}\n`;
const component = (attribute: string, before = sending()) =>
  `${before}export const Share = () => <button ${attribute}>Share</button>;\n`;
const page = (attribute: string, script = sending()) =>
  `<html><body>\n<button ${attribute}>Share</button>\n<script>\n${script}</script>\n</body></html>\n`;
const inFile = (name: string, text: string) => ({ files: { [name]: text } });

export const clickCallsNothing = defineRule({
  code: 'sdk/click-calls-nothing',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'calling',
  needs: 'file',
  title: { en: 'A click has no function to call', ko: '클릭할 때 호출할 함수가 없습니다' },
  why: {
    en: 'In code a click is given a function: onClick={share()} calls it at once, while the page is drawn, and the click gets what it returns: nothing. onClick={() => share} only returns the function. In an HTML attribute it is the other way round: onclick="share" only names the function, and nobody calls it.',
    ko: '코드에서는 클릭에 함수를 넘깁니다. onClick={share()}라고 쓰면 화면을 그릴 때 바로 호출되고, 클릭에는 반환값인 undefined만 남습니다. onClick={() => share}는 함수를 돌려주기만 합니다. HTML 속성은 반대입니다. onclick="share"라고 이름만 적으면 눌러도 함수가 호출되지 않습니다.',
  },
  sources: ['https://react.dev/learn/responding-to-events'],
  messages: {
    called: {
      en: 'Write “() => …” in front: this shares at once, and a click does nothing.',
      ko: '앞에 “() =>”를 붙이십시오. 지금은 클릭하기 전에 바로 호출되고, 눌러도 아무 일도 일어나지 않습니다.',
    },
    named: {
      en: 'Write “{name}()”: this only names the function, and a click does nothing.',
      ko: '“{name}()” 형태로 바꾸십시오. 이름만 적으면 눌러도 함수가 호출되지 않습니다.',
    },
    call: { en: 'Call it on the click', ko: '클릭할 때 호출' },
  },
  check({ file, scripts, page }, project, report) {
    const violated = (message: 'called' | 'named', range: Range, at: number, text: string, name = '') => {
      // It may want arguments.
      const fixes = fixOf(clickCallsNothing.messages.call!, {}, false, [insertion(file, at, text)]);
      report.violated({ file, range }, message, { params: { name }, fixes });
    };
    const called = (range: Range) => violated('called', range, range.start, '() => ');
    for (const [script, facts] of scripts.entries()) {
      for (const { isTakenAsHandler, range } of sharesOf(facts)) if (isTakenAsHandler) called(range);
      for (const { isTakenAsHandler, callee, range } of facts.callSites)
        if (isTakenAsHandler && sharing({ file, script, expression: callee }, project)?.returnsNothing)
          called(range);
      for (const callee of facts.uncalled ?? [])
        if (callee.kind === 'reference' && sharing({ file, script, expression: callee }, project))
          violated('named', callee.range, callee.range.end, '()', callee.name);
    }
    for (const { name, range } of page?.uncalled ?? []) {
      const callee = { kind: 'reference', name, declaration: undefined, range } as const;
      const share = sharing({ file, script: scripts.length, expression: callee }, project);
      if (!share?.isUnused) continue;
      // Who speaks of it elsewhere may have the click call it.
      const isElsewhere =
        isPutTogether(page!) ||
        page!.sources.some(({ src }) => {
          const places = placesServedAt(src, file, project.root);
          return places.length > 0 && !places.includes(share.file);
        });
      if (!isElsewhere) violated('named', range, range.end, '()', name);
    }
  },
  examples: {
    bad: [
      {
        ...inFile('Share.jsx', component('onClick={⟦share()⟧}')),
        fixed: { 'Share.jsx': component('onClick={() => share()}') },
      },
      {
        ...inFile('share.html', page('onclick="⟦share⟧"')),
        fixed: { 'share.html': page('onclick="share()"') },
      },
      {
        files: {
          'Share.jsx': `import { share } from './share';\n${component("onClick={⟦share('/a')⟧}", '')}`,
          'share.js': `export ${sending('path')}`,
        },
      },
      inFile('Share.jsx', component(`onClick={⟦share()⟧}`, `const share = () => window.${scrap};\n`)),
      inFile('Share.jsx', component(`onClick={⟦share()⟧}`, `async ${sending()}`)),
      inFile('Share.jsx', component(`onClick={⟦window.${scrap}⟧}`, '')),
      inFile(
        'Share.jsx',
        component('onClick={⟦press()⟧}', `${sending()}function press() {\n  share();\n}\n`),
      ),
      inFile(
        'Share.svelte',
        `<script>\n${sending()}</script>\n<button on:click={⟦share()⟧}>Share</button>\n`,
      ),
      inFile('share.js', `${sending()}document.querySelector('a').addEventListener('click', ⟦share()⟧);\n`),
      inFile('share.js', `${sending()}$('#share').on('click', ⟦share()⟧);\n$('#other').click(⟦share()⟧);\n`),
      inFile('share.js', `${sending()}document.querySelector('a').onclick = ⟦share()⟧;\n`),
      {
        ...inFile('Share.jsx', component('onClick={() => ⟦share⟧}')),
        fixed: { 'Share.jsx': component('onClick={() => share()}') },
      },
      inFile(
        'Share.jsx',
        component(
          'onClick={(event) => (⟦share⟧)}',
          `const share = useCallback(() => window.${scrap}, []);\n`,
        ),
      ),
      {
        files: {
          'Share.tsx': `import { share } from './share';\n${component('onPress={() => ⟦share⟧}', '')}`,
          'share.ts': `export ${sending('path: string')}`,
        },
      },
      {
        files: {
          'share.html': `<a onclick="⟦share⟧">Share</a>\n<script src="https://code.jquery.com/jquery.js"></script>\n<script src="share.js"></script>\n`,
          'share.js': sending(),
        },
      },
    ],
    good: [
      inFile('Share.jsx', component('onClick={share}')),
      inFile('Share.jsx', component('onClick={() => share()}')),
      // What it gives back handles the click.
      inFile(
        'Share.jsx',
        component("onClick={share('/a')}", `const share = (path) => () => window.${scrap};\n`),
      ),
      inFile(
        'Share.jsx',
        component('onClick={share()}', `function share() {\n  return () => ${scrap};\n}\n`),
      ),
      inFile(
        'Share.jsx',
        component('onClick={share()}', `function share(now) {\n  if (now) ${scrap};\n  return share;\n}\n`),
      ),
      inFile('Share.jsx', component('onClick={handle(share)}')),
      inFile('Share.jsx', component('onClick={useCallback(share, [])}')),
      inFile('Share.jsx', component('onClick={debounce(() => share(), 300)}')),
      inFile('Share.jsx', component('onClick={can && share}')),
      inFile('Share.jsx', component('onClick={() => { share(); }}')),
      inFile('Share.jsx', component('getHandler={() => share}')),
      inFile('Share.jsx', component('onClick={useMemo(() => share, [])}')),
      inFile('Share.jsx', component('onClick={() => isSharing}', `${sending()}const isSharing = true;\n`)),
      inFile('Share.jsx', component('onClick={() => share.count}')),
      inFile('Share.jsx', component('label={share()}')),
      inFile(
        'Share.jsx',
        component(
          'onClick={share()}',
          `import { share } from 'share-kit';\nconst go = () => window.${scrap};\n`,
        ),
      ),
      inFile('Share.jsx', component('onClick={share()}', `const share = curried(() => window.${scrap});\n`)),
      inFile(
        'Share.vue',
        `<template><button @click="share()">Share</button><Share @click="share()" /></template>\n<script setup>\n${sending()}</script>\n`,
      ),
      inFile('share.js', `${sending()}addEventListener('load', share());\n`),
      // The button that it makes shares on the click.
      inFile(
        'share.js',
        "$('#b').click(Kakao.Share.createCustomButton({ container: '#b', templateId: 1 }));\n",
      ),
      inFile('share.js', `${sending()}page.click(share());\n`),
      inFile('share.html', page('onclick="share()"')),
      inFile('share.html', page('onclick="{{ share }}"')),
      inFile('share.html', page('@click="share"')),
      inFile('share.html', page('onclick="other"')),
      // Another event of the same click calls it.
      inFile('share.html', page('onclick="share" onmousedown="share()"')),
      inFile('share.html', page('onclick="share"').replaceAll('button', 'share-button')),
      // Some script gives it to the element.
      inFile('share.html', page('onclick="share"', `onload = () => (button.onclick = share);\n${sending()}`)),
      inFile(
        'share.html',
        page('onclick="share"', `onload = () => bind(button.getAttribute('onclick'));\n${sending()}`),
      ),
      {
        files: {
          'share.html': `{% include "bind.html" %}\n${page('onclick="share"')}`,
          'bind.html': "<script>document.querySelector('button').onclick = share;</script>\n",
        },
      },
      inFile(
        'share.html',
        page('onclick="share"', `$('button').click(share);\n</script>\n<script>\n${sending()}`),
      ),
      inFile(
        'share.html',
        page(
          'onclick="share"',
          `document.querySelector('button').onclick = () => share();\n</script>\n<script>\n${sending()}`,
        ),
      ),
      inFile(
        'Share.vue',
        `<template><button onclick="share">Share</button></template>\n<script setup>\n${sending()}</script>\n`,
      ),
      // One of another file may.
      {
        files: {
          'share.html': `<script src="main.js"></script>\n${page('onclick="share"')}`,
          'main.js': "document.querySelector('button').onclick = share;\n",
        },
      },
      // Of another page.
      { files: { 'share.html': '<a onclick="share">Share</a>\n', 'other.html': page('onclick="share()"') } },
    ],
  },
});

/** Of parts in other files, whose scripts may give the function to the element. */
const isPutTogether = ({ parts }: PageFacts) =>
  parts?.layout !== undefined || parts?.marks.some(({ kind }) => kind === 'include') === true;

/** More functions than lead to anything that shares. */
const MOST_FUNCTIONS = 50;

/** What shares at once: a button that is made shares on the click. */
const sharesOf = ({ uses, messages = [] }: Pick<ScriptFacts, 'uses' | 'messages'>) => [
  ...uses.filter((use) => isShare(use) && opensWindow.has(use.path[1]!)),
  ...messages,
];

/** The function that is called, where it shares, itself or through others, without what calls back. */
function sharing(callee: Scoped, project: Project, seen = new Set<string>()) {
  const at = project.calledAt(callee);
  const script = at && project.file(at.file)?.scripts[at.script];
  const index = at?.expression.kind === 'function' ? at.expression.index : undefined;
  const called = index === undefined ? undefined : script?.functions[index];
  if (!script || !called) return undefined;
  const key = `${at.file} ${functionKey(at.script, index!)}`;
  if (seen.has(key) || seen.size > MOST_FUNCTIONS) return undefined;
  seen.add(key);
  const isIn = ({ within }: { readonly within: readonly number[] }) => within[0] === index;
  const inside = sharesOf(script).filter(isIn);
  const isSharing = (site: CallSite) => sharing({ ...at, expression: site.callee }, project, seen);
  if (inside.length === 0 && !script.callSites.some((site) => isIn(site) && isSharing(site)))
    return undefined;
  const {
    isUnused,
    returns,
    returnsNothing = returns !== undefined && inside.some(({ range }) => isSameRange(range, returns.range)),
  } = called;
  return { file: at.file, isUnused, returnsNothing };
}
