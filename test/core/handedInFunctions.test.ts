/** Values passed to a function that is itself passed: a prop of a component, an event, one of several in an object. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked, projectFrom, textMessage, violations } from '../rules/exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const LOCAL = '4041/link-not-public';
const SITE = "'http://localhost:3000'";

const shared = { 'share.js': `export function share(url) { ${textMessage('url')} }\n` };
const page = (button: string, before = ''): Files => ({
  ...shared,
  'Page.jsx': `import Button from './Button';\nimport { share } from './share';\nexport default function Page() { ${before} return ${button}; }\n`,
});
const button = (parameters: string, called: string, before = ''): Files => ({
  'Button.jsx': `export default function Button(${parameters}) { ${before} return <button onClick={() => ${called}}>Share</button>; }\n`,
});
const vue = (setup: string, template: string) =>
  `<script setup>\n${setup}\n</script>\n<template>${template}</template>\n`;
const parent = (template: string) =>
  vue(`import Button from './Button.vue';\nfunction share(url) { ${textMessage('url')} }`, template);
const handlers = (called: string): Files => ({
  'share.js': `const handlers = { kakao: (url) => { ${textMessage('url')} }, copy: (url) => { clipboard.writeText(url); } };\nexport const run = (kind) => ${called};\n`,
});

describe('a wrong value is a mistake of whoever calls the function with it', () => {
  it.each<[string, Files]>([
    ['a prop', { ...page('<Button onShare={share} />'), ...button('{ onShare }', `onShare(⟦${SITE}⟧)`) }],
    [
      'a prop of all',
      { ...page('<Button onShare={share} />'), ...button('props', `props.onShare(⟦${SITE}⟧)`) },
    ],
    [
      'a prop that passes it on',
      { ...page('<Button onShare={(url) => share(url)} />'), ...button('props', `props.onShare(⟦${SITE}⟧)`) },
    ],
    [
      'a function between them, a name for the value',
      {
        ...page('<Button onShare={send} />', 'const send = (url) => { track(); share(url); };'),
        ...button('{ onShare }', 'onShare(⟦url⟧)', `const url = ${SITE};`),
      },
    ],
    [
      'a hook',
      {
        ...shared,
        'useSharing.js': `export function useSharing(share) { return () => share(⟦${SITE}⟧); } // Kakao\n`,
        'Page.jsx':
          "import { useSharing } from './useSharing';\nimport { share } from './share';\nexport const Page = () => { const send = useSharing(share); return <button onClick={send} />; };\n",
      },
    ],
    [
      'an event of Vue',
      {
        'Button.vue': vue(
          `const emit = defineEmits(['share-page']);\nconst go = () => emit('share-page', ⟦${SITE}⟧);`,
          '<button @click="go" />',
        ),
        'Page.vue': parent('<Button @share-page="share" />'),
      },
    ],
    [
      'an event of options',
      {
        'Button.vue': `<script>\nexport default { methods: { go() { this.$emit('share', ⟦${SITE}⟧); } } };\n</script>\n<template><button @click="go" /></template>\n`,
        'Page.vue': parent('<Button class="a" @share="share" />'),
      },
    ],
    ['one of several', handlers(`handlers[kind](⟦${SITE}⟧)`)],
    ['one that is named', handlers(`handlers['kakao'](⟦${SITE}⟧)`)],
    ['one of several, optionally', handlers(`handlers[kind]?.(⟦${SITE}⟧)`)],
  ])('%s', (_, files) => {
    const { found, marks } = foundAndMarked(LOCAL, files);
    expect(found).toEqual(marks);
    expect(marks.length).toBeGreaterThan(0);
  });
});

describe('nothing is said', () => {
  it.each<[string, Files]>([
    [
      'where the function has a value of its own',
      {
        ...page("<Button onShare={() => share('https://shop.example.com')} />"),
        ...button('{ onShare }', `onShare(${SITE})`),
      },
    ],
    [
      'where another function is passed',
      { ...page('<Button onShare={copy} />'), ...button('{ onShare }', `onShare(${SITE})`) },
    ],
    [
      'where another event is handled',
      {
        'Button.vue': vue(
          `const emit = defineEmits(['open', 'share']);\nconst go = () => emit('open', ${SITE});`,
          '<button @click="go" />',
        ),
        'Page.vue': parent('<Button @share="share" />'),
      },
    ],
    ['of another in the object', handlers(`handlers['copy'](${SITE})`)],
    ['of another object', handlers(`others[kind](${SITE})`)],
  ])('%s', (_, files) => {
    expect(foundAndMarked(LOCAL, files).found).toEqual([]);
  });
});

it('says once what a call that leaves a value out gets', () => {
  const found = violations(
    projectFrom({
      'share.js': `export function share(title, url) { const to = url || '/cakes'; ${textMessage('to')} }\n`,
      'page.js': "import { share } from './share';\nshare('Cake');\n",
    }),
    '4041/link-not-a-url',
  );
  expect(found.map(({ file, text }) => ({ file, text }))).toEqual([{ file: 'share.js', text: "'/cakes'" }]);
});
