/** Two versions of the SDK in one page that a framework makes of several modules, and pairs that never meet. */
import { describe, expect, it } from 'vitest';
import { projectFrom, unmark, violations } from '../rules/exampleProject.ts';

const sdk = (version: string) => `https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js`;
const NEW = sdk('2.7.4');
const OLD = sdk('2.6.0');
const SECOND = `⟦${OLD}⟧`;

const dependsOn = (name: string) => ({ 'package.json': `{ "dependencies": { "${name}": "*" } }\n` });
const next = dependsOn('next');
const nuxt = dependsOn('nuxt');
const kit = dependsOn('@sveltejs/kit');
const gatsby = dependsOn('gatsby');
const astro = dependsOn('astro');
const cra = dependsOn('react-scripts');

const script = (src: string, more = '') => `<Script src="${src}" ${more}/>`;
const component = (...markup: readonly string[]) =>
  `import Script from 'next/script';\nexport default function Page({ children, all }) { return <>${markup.join('')}{children}</>; }\n`;
const document = `import { Html, Head, Main } from 'next/document';\nexport default class Page extends Document { render() { return <Html><Head><script src="${NEW}" /></Head><Main /></Html>; } }\n`;
const injects = (src: string, before = '') =>
  `export default function Share() { useEffect(() => { ${before} const s = document.createElement('script'); s.src = '${src}'; document.head.append(s); }, []); }\n`;
const head = (src: string, more = '') => `{ script: [{ src: '${src}'${more} }] }`;
const setup = (code: string) => `<script setup>\n${code}\n</script>\n`;
const svelteHead = (src: string) => `<svelte:head><script src="${src}"></script></svelte:head>\n`;
const html = (...parts: readonly string[]) => `<html><head>${parts.join('')}</head><body></body></html>\n`;
const tag = (src: string) => `<script src="${src}"></script>`;
const appHead = { 'nuxt.config.ts': `export default defineNuxtConfig({ app: { head: ${head(NEW)} } });\n` };
const layout = { 'app/layout.tsx': component(script(NEW)) };

type Files = Readonly<Record<string, string>>;

const together: Readonly<Record<string, Files>> = {
  'a Next layout and its page': { ...next, ...layout, 'app/cakes/[id]/page.tsx': component(script(SECOND)) },
  'a Next layout and a component': { ...next, ...layout, 'components/Share.tsx': component(script(SECOND)) },
  'a Next layout and an effect': { ...next, ...layout, 'components/share.tsx': injects(SECOND) },
  'a Next layout that has the address in a constant': {
    ...next,
    'src/app/layout.tsx': `${component('<Script src={SDK} />')}const SDK = '${NEW}';\n`,
    'src/app/page.tsx': component(script(SECOND, 'id="share"')),
  },
  'a Next layout that is exported by its name': {
    ...next,
    'app/layout.tsx': `${component(script(NEW)).replace('export default function Page', 'function Page')}export default memo(Page);\n`,
    'app/page.tsx': component(script(SECOND)),
  },
  'a Next layout and a component that is no default': {
    ...next,
    ...layout,
    'components/Share.tsx': component(script(SECOND)).replace('export default', 'export'),
  },
  'a nested Next layout': { ...next, ...layout, 'app/cakes/layout.tsx': component(script(SECOND)) },
  '_app and a page': {
    ...next,
    'pages/_app.tsx': component(script(NEW)),
    'pages/index.tsx': component(script(SECOND)),
  },
  '_document and _app': {
    ...next,
    'pages/_document.js': document,
    'pages/_app.js': component(script(SECOND)),
  },
  'nuxt.config and useHead': { ...nuxt, ...appHead, 'pages/index.vue': setup(`useHead(${head(SECOND)});`) },
  'nuxt.config and useHead with a function': {
    ...nuxt,
    ...appHead,
    'pages/index.vue': setup(`useHead(() => (${head(SECOND)}));`),
  },
  'the head of Nuxt 2 and of its page': {
    ...nuxt,
    'nuxt.config.js': `module.exports = { head: ${head(NEW)} };\n`,
    'pages/index.vue': `<script>\nexport default { head() { return ${head(SECOND)}; } };\n</script>\n`,
  },
  'app.vue and a page of Nuxt': {
    ...nuxt,
    'app.vue': setup(`useHead(${head(NEW)});`),
    'pages/index.vue': setup(`useHead(${head(SECOND)});`),
  },
  'app.html and a page of SvelteKit': {
    ...kit,
    'src/app.html': html(tag(NEW)),
    'src/routes/+page.svelte': svelteHead(SECOND),
  },
  'a layout and a page of SvelteKit': {
    ...kit,
    'src/routes/+layout.svelte': svelteHead(NEW),
    'src/routes/cakes/+page.svelte': svelteHead(SECOND),
  },
  'a layout and a page of Astro': {
    ...astro,
    'src/layouts/Layout.astro': `---\n---\n${html(tag(NEW))}`,
    'src/pages/index.astro': `---\nimport Layout from '../layouts/Layout.astro';\n---\n<Layout>${tag(SECOND)}</Layout>\n`,
  },
  'gatsby-ssr and the Head of a page': {
    ...gatsby,
    'gatsby-ssr.js': `export const onRenderBody = ({ setHeadComponents }) => { setHeadComponents([<script key="k" src="${NEW}" />]); };\n`,
    'src/pages/index.js': `export const Head = () => <script src="${SECOND}" />;\n`,
  },
  'index.html and Helmet': {
    ...cra,
    'public/index.html': html(tag(NEW)),
    'src/Share.jsx': `export default () => <Helmet><script src="${SECOND}" /></Helmet>;\n`,
  },
};

const apart: Readonly<Record<string, Files>> = {
  'a layout of SvelteKit that leaves the others out': {
    ...kit,
    'src/routes/+layout.svelte': svelteHead(NEW),
    'src/routes/cakes/+layout@.svelte': '<slot />\n',
    'src/routes/cakes/+page.svelte': svelteHead(OLD),
  },
  'the layout of another folder': {
    ...next,
    'app/a/layout.tsx': component(script(NEW)),
    'app/b/page.tsx': component(script(OLD)),
  },
  'one id': {
    ...next,
    'app/layout.tsx': component(script(NEW, 'id="kakao" ')),
    'app/page.tsx': component(script(OLD, 'id="kakao" ')),
  },
  'a helper beside a layout, which that need not show': {
    ...next,
    'app/layout.tsx': `${component('{all && <Old />}')}function Old() { return <Script src="${OLD}" />; }\n`,
    'app/page.tsx': component(script(NEW)),
  },
  'a helper that is exported beside a layout': {
    ...next,
    'app/layout.tsx': `${component('{all && <Old />}')}export const Old = () => <Script src="${OLD}" />;\n`,
    'app/page.tsx': component(script(NEW)),
  },
  'a helper in a layout': {
    ...next,
    'app/layout.tsx': component('{all && <Old />}').replace(
      'return',
      `const Old = () => <Script src="${OLD}" />; return`,
    ),
    'app/page.tsx': component(script(NEW)),
  },
  'a condition': { ...next, ...layout, 'app/page.tsx': component(`{all && ${script(OLD)}}`) },
  'an early return': {
    ...next,
    ...layout,
    'app/page.tsx': component(script(OLD)).replace('return', 'if (all) return null; return'),
  },
  'a list': { ...next, ...layout, 'app/page.tsx': component(`{all.map(() => ${script(OLD)})}`) },
  'a chosen address': {
    ...next,
    ...layout,
    'app/page.tsx': component(`<Script src={all ? '${OLD}' : all} />`),
  },
  'a look whether the SDK is there': {
    ...next,
    ...layout,
    'components/share.tsx': injects(OLD, 'if (window.Kakao) return;'),
  },
  'a component where there are two routers': {
    ...next,
    ...layout,
    'pages/_app.tsx': component('Kakao'),
    'components/Share.tsx': component(script(OLD)),
  },
  'one key': {
    ...nuxt,
    'nuxt.config.ts': `export default defineNuxtConfig({ app: { head: ${head(NEW, ", key: 'kakao'")} } });\n`,
    'pages/index.vue': setup(`useHead(${head(OLD, ", key: 'kakao'")});`),
  },
  'useHead on a condition': {
    ...nuxt,
    ...appHead,
    'pages/index.vue': setup(`if (old) useHead(${head(OLD)});`),
  },
  'an object that no head takes': {
    ...nuxt,
    ...appHead,
    'pages/index.vue': setup(`const old = ${head(OLD)};`),
  },
  'a condition of Svelte': {
    ...kit,
    'src/app.html': html(tag(NEW)),
    'src/routes/+page.svelte': `<svelte:head>{#if old}${tag(OLD)}{/if}</svelte:head>\n`,
  },
  'a page that leaves the layout': {
    ...kit,
    'src/routes/+layout.svelte': svelteHead(NEW),
    'src/routes/cakes/+page@.svelte': svelteHead(OLD),
  },
  'a page of Astro with another layout': {
    ...astro,
    'src/layouts/Layout.astro': `---\n---\n${html(tag(NEW))}`,
    'src/pages/index.astro': `---\n---\n${html(tag(OLD))}`,
  },
  'a script that React makes in the browser, where it does not run': {
    ...cra,
    'public/index.html': html(tag(NEW)),
    'src/Share.jsx': `export default () => <div><script src="${OLD}" /></div>;\n`,
  },
};

describe('what is loaded around a file', () => {
  it.each(Object.entries(together))('is in one page: %s', (_, marked) => {
    const { files, marks } = unmark(marked);
    expect(found(files)).toEqual(marks);
  });

  it.each(Object.entries(apart))('is not in one page, or not for sure: %s', (_, files) => {
    expect(found(files)).toEqual([]);
  });

  const chain = Array.from({ length: 8_000 }, (_, index) => `const k${index + 1} = k${index};`).join('\n');
  it.each([
    ['that is declared twice', `{ const K = '${OLD}'; } { const K = '${OLD}'; }`],
    ['that stands for itself', `const src = dev ? '${OLD}' : src;`],
    ['behind many others', `const k0 = '${OLD}';\n${chain}`],
  ])('an address under a name %s', (_, code) => {
    expect(found({ ...next, ...layout, 'app/page.tsx': code })).toEqual([]);
  });
});

const found = (files: Files) =>
  violations(projectFrom(files), 'sdk/two-versions').map(({ file, text }) => ({ file, text }));
