/** What a person with `kakao.d.ts` can write, and what not: each `@ts-expect-error` must meet an error. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { knownSdkVersions } from '../../server/src/core/catalog/sdk.ts';
import { typeDeclaration } from '../../server/src/core/declaration/typeDeclaration.ts';
import { typeFaults } from './typeChecker.ts';

const faultsIn = (
  code: string,
  { sdk = '2.7.4', file = '/src/share.ts', ...options }: ts.CompilerOptions & Partial<Sample> = {},
) => typeFaults({ '/types/kakao.d.ts': typeDeclaration(sdk, 'en'), [file]: code }, options);

interface Sample {
  readonly sdk: string;
  readonly file: string;
}

const share = `
if (!Kakao.isInitialized()) Kakao.init('key');
window.Kakao.Share.sendDefault({
  objectType: 'feed',
  content: { title: 'Cake', imageUrl: 'https://example.com/c.png', link: { webUrl: 'https://example.com' } },
  buttons: [{ title: 'Order', link: { mobileWebUrl: 'https://example.com' } }],
  installTalk: undefined,
});
globalThis.Kakao.Share.createScrapButton({ container: document.querySelector('#share'), requestUrl: location.href });
`;

const mistakes = `
// @ts-expect-error no argument
Kakao.Share.sendDefault();
// @ts-expect-error no such objectType
Kakao.Share.sendDefault({ objectType: 'feeds', content: { link: {} } });
// @ts-expect-error no content
Kakao.Share.sendDefault({ objectType: 'feed' });
Kakao.Share.sendDefault({
  objectType: 'feed',
  content: {
    link: {
      // @ts-expect-error its name of SDK v1
      androidExecParams: 'a=1',
    },
  },
});
Kakao.Share.sendDefault({
  objectType: 'feed',
  content: { link: {} },
  // @ts-expect-error a key of another template
  headerTitle: 'Cakes',
});
Kakao.Share.sendDefault({
  objectType: 'text',
  text: 'Cake',
  link: {},
  // @ts-expect-error three of at most two
  buttons: [{ title: 'a', link: {} }, { title: 'b', link: {} }, { title: 'c', link: {} }],
});
Kakao.Share.sendDefault({
  objectType: 'list',
  headerTitle: 'Cakes',
  headerLink: {},
  // @ts-expect-error one of at least two
  contents: [{ link: {} }],
});
// @ts-expect-error a text
Kakao.Share.sendCustom({ templateId: '1234' });
// @ts-expect-error a function
Kakao.Share.sendCustom({ templateId: 1234, templateArgs: () => ({}) });
// @ts-expect-error nothing
Kakao.Share.createCustomButton({ container: null, templateId: 1234 });
// @ts-expect-error gone
Kakao.Link;
// @ts-expect-error gone
Kakao.Auth.login({});
// @ts-expect-error an environment variable may be missing
Kakao.init(({} as Record<string, string>).KAKAO_KEY as string | undefined);
`;

const projects: Readonly<Record<string, ts.CompilerOptions>> = {
  'a bundler': { isolatedModules: true, verbatimModuleSyntax: true },
  'every strict option': {
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noUnusedLocals: true,
  },
  CommonJS: { module: ts.ModuleKind.Node20, moduleResolution: ts.ModuleResolutionKind.Node16 },
};

describe('the declaration', () => {
  it.each(Object.entries(projects))(
    'tells right from wrong with %s, in scripts and modules',
    (_, options) => {
      const asModule = `import type { KakaoFeedMessage, KakaoMessage } from '../types/kakao.js';
export const feed: KakaoFeedMessage = { objectType: 'feed', content: { link: {} } };
export const send = (message: KakaoMessage) => Kakao.Share.sendDefault(message);
send(feed);\n`;
      expect(faultsIn(share + mistakes, options)).toEqual([]);
      expect(faultsIn(`${asModule}${share}${mistakes}`, options)).toEqual([]);
    },
  );

  it('works in JSX, and in JavaScript that is checked', () => {
    const jsx = `declare global { namespace JSX { interface IntrinsicElements { button: { onClick: () => void } } } }
export const Button = () => <button onClick={() => Kakao.Share.sendScrap({ requestUrl: location.href })} />;\n`;
    expect(faultsIn(jsx, { file: '/src/Share.tsx', jsx: ts.JsxEmit.Preserve })).toEqual([]);
    const javaScript = `/** @type {import('../types/kakao').KakaoTextMessage} */
const message = { objectType: 'text', text: 'Cake', link: {} };
Kakao.Share.sendDefault(message);
// @ts-expect-error
Kakao.Share.sendFeed(message);\n`;
    expect(faultsIn(javaScript, { file: '/src/share.js', allowJs: true, checkJs: true })).toEqual([]);
  });

  it('stands beside declarations of one’s own that name its type', () => {
    const own = `declare global { interface Window { Kakao: import('../types/kakao').KakaoSdk } }\nexport {};\n`;
    expect(faultsIn(own)).toEqual([]);
    expect(faultsIn(own.replace(/import.*?KakaoSdk/, 'any'))).toHaveLength(1);
  });

  it('lets through what may be right as far as TypeScript knows', () => {
    const code = `
declare const unknownThing: any;
Kakao.Share.createCustomButton({ container: unknownThing, templateId: unknownThing });
Kakao.Share.createCustomButton({ container: document.getElementById('share'), templateId: 1 });
Kakao.Share.sendCustom({ templateId: 1, templateArgs: new Map(), serverCallbackArgs: '{"a":1}' });
Kakao.Share.uploadImage({ file: document.querySelector<HTMLInputElement>('input')!.files })
  .then((image) => image.infos.original.url.length + image.infos.original.width);
interface Arguments { bind: string }
export const send = (templateArgs: Arguments) => Kakao.Share.sendCustom({ templateId: 1, templateArgs });\n`;
    expect(faultsIn(code)).toEqual([]);
  });

  it('has what each version has', () => {
    const v1 = `
Kakao.Link.sendDefault({
  objectType: 'feed',
  content: { title: 'Cake', imageUrl: 'https://example.com/c.png', link: { androidExecParams: 'a=1' } },
  callback: () => undefined,
});
// @ts-expect-error not yet
Kakao.Share;
// @ts-expect-error not yet
Kakao.Link.sendDefault({ objectType: 'calendar', idType: 'event', id: '1', content: { link: {} } });
// @ts-expect-error title and imageUrl are needed
Kakao.Link.sendDefault({ objectType: 'feed', content: { link: {} } });\n`;
    expect(faultsIn(v1, { sdk: '1.41.0' })).toEqual([]);
    const both = `Kakao.Share.sendScrap({ requestUrl: '' });\nKakao.Link.sendScrap({ requestUrl: '' });\n`;
    expect(faultsIn(both, { sdk: '1.43.1' })).toEqual([]);
    const limit = `Kakao.Share.sendScrap({ requestUrl: '', limit: 3, shareType: 'chat' });\n`;
    expect(faultsIn(limit, { sdk: '2.7.4' })).toHaveLength(1);
    // Nobody has looked at 2.7.6, which stands between one that lacks it and one that has it.
    for (const sdk of ['2.7.6', '2.7.9', '2.8.3']) expect(faultsIn(limit, { sdk })).toEqual([]);
  });

  it('does with the code of docs/types.md what is said there', () => {
    const page = readFileSync(new URL('../../docs/types.md', import.meta.url), 'utf8');
    const code = /```ts\n([\s\S]*?)```/.exec(page)![1]!.replace("'./kakao'", "'../types/kakao'");
    expect(code.match(/@ts-expect-error/g)).toHaveLength(3);
    expect(faultsIn(code)).toEqual([]);
    expect(faultsIn(code, { sdk: '2.8.3' })).toEqual([]);
  });

  it('works in the scripts of Vue and Svelte components', () => {
    const components = {
      '/src/Share.vue': `<script setup lang="ts">\nimport type { KakaoTextMessage } from '../types/kakao';
const props = { text: 'Cake' };
const message: KakaoTextMessage = { objectType: 'text', text: props.text, link: {} };
const share = () => window.Kakao.Share.sendDefault(message);\nshare();\n</script>\n<template><button /></template>`,
      '/src/Share.svelte': `<script lang="ts">\n  const share = () => Kakao.Share.sendScrap({ requestUrl: location.href });
  // @ts-expect-error
  Kakao.Share.sendScrap({ url: location.href });\n  share();\n</script>\n<button on:click={share} />`,
    };
    for (const component of Object.values(components)) {
      const script = /<script[^>]*>([\s\S]*?)<\/script>/.exec(component)![1]!;
      expect(faultsIn(`${script}\nexport {};\n`)).toEqual([]);
    }
  });

  it('is well formed for every version, in both languages', () => {
    const files: Record<string, string> = {};
    for (const locale of ['en', 'ko'] as const)
      for (const sdk of knownSdkVersions) {
        const text = typeDeclaration(sdk, locale);
        expect(text).toContain('\ndeclare global {\n');
        files[`/${locale}/${sdk}.d.ts`] = text.replace(/\ndeclare global \{\n[\s\S]*?\n\}\n/, '\n');
      }
    expect(typeFaults(files)).toEqual([]);
  });

  it('says in its comments what the catalogue says, and what Kakao advises against', () => {
    expect(typeDeclaration('2.7.4', 'ko')).toContain('/** 이미지, 제목, 설명, 링크입니다. */\n  content:');
    expect(typeDeclaration('1.43.0', 'en')).toContain(
      '/** @deprecated Use `Kakao.Share`. */\n  readonly Link:',
    );
    expect(typeDeclaration('1.43.0', 'en')).toMatch(/@deprecated\n {3}\*\/\n {2}androidExecParams\?/);
    expect(typeDeclaration('1.39.8', 'en')).not.toMatch(/@deprecated\n {3}\*\/\n {2}androidExecParams\?/);
    expect(typeDeclaration('2.8.3', 'en')).toContain(
      '2.8.3 itself was not measured: this takes what 2.7.9 takes',
    );
  });
});

const undefinedKeys = `
import type { KakaoFeedMessage, KakaoMessage } from '../types/kakao.js';
declare const some: { readonly title?: string };
declare const maybe: string | undefined;
declare const anything: any;
declare const nothing: never;
declare const yes: boolean;
const send = Kakao.Share.sendDefault;
const feed = { objectType: 'feed', content: { link: {} } } as const;
// @ts-expect-error undefined for certain
send({ ...feed, content: { title: undefined, link: {} } });
// @ts-expect-error likewise
Kakao.Share.createDefaultButton({ ...feed, container: '#share', social: { likeCount: undefined } });
send({ ...feed, content: { title: maybe, link: {} } });
send({ ...feed, content: { ...some, link: {} } });
send({ ...feed, content: yes ? { title: 'a', link: {} } : { title: undefined, link: {} } });
send({ ...feed, installTalk: undefined, serverCallbackArgs: { title: undefined } });
send({ ...feed, content: anything });
send({ ...feed, buttons: [{ title: 'a', link: { webUrl: 'b' } }, { title: 'a', link: { mobileWebUrl: 'b' } }] });
send(anything);
send(nothing);
export const all = <M extends KakaoMessage>(message: M) => send(message);
export const one = <C extends KakaoFeedMessage['content']>(content: C) => send({ objectType: 'feed', content });
export const given: Parameters<typeof send>[0] = { objectType: 'text', text: 'a', link: {} };
`;

it('refuses keys that are undefined for certain, and no other value of any kind', () => {
  expect(faultsIn(undefinedKeys)).toEqual([]);
});
