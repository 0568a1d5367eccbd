/** Values that reach a share call through the props of a component, from the markup of others. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked, textMessage } from '../rules/exampleProject.ts';

const LOCAL = '4041/link-not-public';

const setup = (props: string, url: string) =>
  `<script setup lang="ts">\n${props}\nfunction share() { ${textMessage(url)} }\n</script>\n<template><button @click="share">Share</button></template>\n`;
const BUTTON = setup('const props = defineProps<{ url: string, templateId?: number }>();', 'props.url');
const IMPORT = "<script setup>import ShareButton from './ShareButton.vue';\nconst path = '/cake';</script>\n";
const using = (template: string) => `${IMPORT}<template>${template}</template>\n`;

const SVELTE = `<script>\nexport let url;\nconst share = () => { ${textMessage('url')} };\n</script>\n<button on:click={share}>Share</button>\n`;
const RUNES = SVELTE.replace('export let url', 'let { url } = $props()');
const svelte = (markup: string) =>
  `<script>\nimport ShareButton from './ShareButton.svelte';\nconst path = '/cake';\nconst url = 'http://localhost:3000';\n</script>\n${markup}\n`;

type Files = Readonly<Record<string, string>>;

describe('a wrong prop is a mistake of whoever passes it', () => {
  it.each<[string, Files]>([
    [
      'a text',
      { 'ShareButton.vue': BUTTON, 'Cake.vue': using('<ShareButton url=⟦"http://localhost:3000/cake"⟧ />') },
    ],
    [
      'an expression, by the dashed name',
      {
        'ShareButton.vue': BUTTON,
        'Cake.vue': using(
          `<share-button :template-id="12" :url="⟦'http://localhost:3000' + path⟧" @click="a > b"></share-button>`,
        ),
      },
    ],
    [
      'v-bind, over several lines, beside one that is right',
      {
        'ShareButton.vue': BUTTON,
        'Cake.vue': using(
          `\n  <ShareButton\n    v-bind:url="⟦'http://localhost:3000'⟧"\n    class="a"\n  />\n  <ShareButton url="https://shop.example.com" />\n`,
        ),
      },
    ],
    [
      'taken out of the props',
      {
        'ShareButton.vue': setup("const { url, size = 1 } = defineProps(['url', 'size']);", 'url'),
        'Cake.vue': using(`<ShareButton :url="⟦'http://localhost:3000'⟧" />`),
      },
    ],
    [
      'props with defaults',
      {
        'ShareButton.vue': setup(
          "const props = withDefaults(defineProps<{ url?: string }>(), { url: 'https://shop.example.com' });",
          'props.url',
        ),
        'Cake.vue': using(`<ShareButton :url="⟦'http://localhost:3000'⟧" /><ShareButton />`),
      },
    ],
    [
      'the options of a component name another',
      {
        'ShareButton.vue': BUTTON,
        'Cake.vue': `<script>import ShareButton from './ShareButton.vue';\nexport default { components: { ShareButton } };</script>\n<template><ShareButton url=⟦"http://localhost:3000"⟧ /></template>\n`,
      },
    ],
    [
      'Svelte: a text, an expression with an arrow beside it, a short name',
      {
        'ShareButton.svelte': SVELTE,
        'Cake.svelte': svelte(
          `<ShareButton url=⟦"http://localhost:3000"⟧ />\n<ShareButton title="a > b" on:click={() => a > b} url={⟦\`http://localhost:3000/\${path}\`⟧}>x</ShareButton>\n<ShareButton {⟦url⟧} />`,
        ),
      },
    ],
    [
      'Svelte 5',
      {
        'ShareButton.svelte': RUNES,
        'Cake.svelte': svelte(`<ShareButton {...rest} url={⟦'http://localhost:3000' + path⟧} />`),
      },
    ],
    [
      'Astro, of a component of another framework',
      {
        'ShareButton.svelte': SVELTE,
        'cake.astro': `---\nimport ShareButton from './ShareButton.svelte';\n---\n<html><body><ShareButton client:load url={⟦'http://localhost:3000'⟧} /></body></html>\n`,
      },
    ],
    [
      'Vue, through a component between them',
      {
        'ShareButton.vue': BUTTON,
        'ShareBox.vue': `<script setup>import ShareButton from './ShareButton.vue';\nconst props = defineProps(['url']);\nconst { text } = defineProps(['text']); // Kakao\n</script>\n<template><div><ShareButton :url="props.url" /></div></template>\n`,
        'Cake.vue': `<script setup>import ShareBox from './ShareBox.vue';</script>\n<template><ShareBox url=⟦"http://localhost:3000"⟧ /></template>\n`,
      },
    ],
    [
      'Svelte, through a component between them',
      {
        'ShareButton.svelte': SVELTE,
        'ShareBox.svelte': `<script>import ShareButton from './ShareButton.svelte';\nexport let url;</script>\n<ShareButton {url} />\n`,
        'Cake.svelte': `<script>import ShareBox from './ShareBox.svelte';</script>\n<ShareBox url={⟦'http://localhost:3000'⟧} />\n`,
      },
    ],
    [
      'Astro, through a component between them',
      {
        'ShareButton.vue': BUTTON,
        'ShareBox.astro': `---\nimport ShareButton from './ShareButton.vue';\nconst { url } = Astro.props;\n---\n<div><ShareButton client:load url={url} /></div>\n`,
        'cake.astro': `---\nimport ShareBox from './ShareBox.astro';\n---\n<ShareBox url=⟦"http://localhost:3000"⟧ />\n`,
      },
    ],
  ])('%s', (_, files) => {
    const { found, marks } = foundAndMarked(LOCAL, files);
    expect(found).toEqual(marks);
    expect(marks.length).toBeGreaterThan(0);
  });
});

describe('nothing is said', () => {
  it.each<[string, Files]>([
    [
      'of an address that is right',
      { 'ShareButton.vue': BUTTON, 'Cake.vue': using('<ShareButton url="https://shop.example.com" />') },
    ],
    [
      'of a default',
      {
        'ShareButton.vue': setup("const { url = 'http://localhost:3000' } = defineProps(['url']);", 'url'),
        'Cake.vue': using('<ShareButton />'),
      },
    ],
    [
      'of what the template names itself',
      {
        'ShareButton.vue': BUTTON,
        'Cake.vue': `<script setup>import ShareButton from './ShareButton.vue';\nconst item = 'http://localhost:3000';</script>\n<template><ShareButton v-for="item in items" :url="item" /></template>\n`,
      },
    ],
    [
      'of a value that comes later in the tag',
      {
        'ShareButton.vue': BUTTON,
        'Cake.vue': using('<ShareButton url="http://localhost:3000" v-bind="others" />'),
      },
    ],
    [
      'of another component with that name',
      {
        'ShareButton.vue': BUTTON,
        'Cake.vue': `<script setup>import ShareButton from './other/ShareButton.vue';</script>\n<template><ShareButton url="http://localhost:3000" /></template>\n`,
        'other/ShareButton.vue': '<template><a /></template>\n',
      },
    ],
    [
      'of what props decide about',
      {
        'ShareButton.vue': `<script setup>\nconst props = defineProps(['url', 'kind']);\nfunction share() { if (props.kind === 'kakao') ${textMessage('props.url')} }\n</script>\n<template><button @click="share">Share</button></template>\n`,
        'Cake.vue': using('<ShareButton kind="copy" url="http://localhost:3000" />'),
      },
    ],
    [
      'of defaults of Svelte',
      {
        'ShareButton.svelte': SVELTE.replace('let url', "let url = 'http://localhost:3000'"),
        'Other.svelte': RUNES.replace('{ url }', "{ url = 'http://localhost:3000' }"),
        'Cake.svelte': svelte('<ShareButton /><ShareButton url="https://shop.example.com/{path}" />'),
      },
    ],
    [
      'of what the markup of Svelte and Astro names itself',
      {
        'ShareButton.svelte': SVELTE,
        'Cake.svelte': svelte('{#each urls as url}<ShareButton {url} /><ShareButton url={url} />{/each}'),
        'cake.astro': `---\nimport ShareButton from './ShareButton.svelte';\nconst url = 'http://localhost:3000';\n---\n{urls.map((url) => <ShareButton url={url} />)}\n`,
      },
    ],
    [
      'of what a spread of Svelte may replace, and of a binding',
      {
        'ShareButton.svelte': SVELTE,
        'Cake.svelte': svelte(
          `<ShareButton url="http://localhost:3000" {...rest} /><ShareButton bind:url={url} />`,
        ),
      },
    ],
    [
      'of what the component between them may leave out',
      {
        'ShareButton.svelte': SVELTE,
        'ShareBox.svelte': `<script>import ShareButton from './ShareButton.svelte';\nexport let url; export let kind;</script>\n{#if kind === 'kakao'}<ShareButton {url} />{/if}\n`,
        'Cake.svelte': `<script>import ShareBox from './ShareBox.svelte';</script>\n<ShareBox kind="copy" url="http://localhost:3000" />\n`,
      },
    ],
    [
      'of markup of Svelte that is half typed',
      {
        'ShareButton.svelte': SVELTE,
        'Cake.svelte': svelte(`<ShareButton url={'http://localhost:3000'`),
        'Other.svelte': svelte(`<ShareButton url=http://localhost:3000 />`),
      },
    ],
    [
      'of markup that is half typed',
      { 'ShareButton.vue': BUTTON, 'Cake.vue': using(`<ShareButton :url="'http://localhost:30`) },
    ],
  ])('%s', (_, files) => {
    expect(foundAndMarked(LOCAL, files).found).toEqual([]);
  });
});

describe('what markup asks of the props', () => {
  const vue = (button: string, script = '') =>
    `<script setup>\nconst props = defineProps(['url', 'kind']);\n${script}\nfunction share() { ${textMessage('props.url')} }\n</script>\n<template>${button}</template>\n`;
  const sveltes = (button: string, script = '') =>
    `<script>\nexport let url;\nexport let kind;\n${script}\nconst share = () => { ${textMessage('url')} };\n</script>\n${button}\n`;
  const shown = (file: 'vue' | 'svelte', button: string, url: string, kind = 'kind="copy"') =>
    file === 'vue'
      ? { 'ShareButton.vue': button, 'Cake.vue': using(`<ShareButton ${kind} url=${url} />`) }
      : { 'ShareButton.svelte': button, 'Cake.svelte': svelte(`<ShareButton ${kind} url=${url} />`) };

  it.each<['vue' | 'svelte', string]>([
    ['vue', vue(`<button v-if="kind === 'kakao'" @click="share" /><a v-else />`)],
    ['vue', vue(`<a v-if="kind === 'copy'" /><button v-else @click="share" />`)],
    ['vue', vue(`<a v-if="kind" /><button v-else @click="share" />`)],
    ['vue', vue(`<button v-show='props.kind === "kakao"' @click="share" />`)],
    ['vue', vue(`<button v-if="!kind" @click="share" />`)],
    ['vue', vue(`<button @click="kind === 'kakao' ? share() : copy()" />`)],
    [
      'vue',
      vue(
        '<button v-if="isKakao" @click="share" />',
        "const isKakao = computed(() => props.kind === 'kakao');",
      ),
    ],
    ['svelte', sveltes(`{#if kind === 'kakao'}<button on:click={share} />{/if}`)],
    ['svelte', sveltes('{#if kind}<a />{:else}<button on:click={share} />{/if}')],
    ['svelte', sveltes(`<button on:click={() => kind === 'kakao' && share()} />`)],
    ['svelte', sveltes('{#if isKakao}<button on:click={share} />{/if}', "$: isKakao = kind === 'kakao';")],
    ['svelte', sveltes('{#if isKakao}<button on:click={share} />{/if}', "let isKakao = kind === 'kakao';")],
  ])('may leave the button out: %s %s', (file, button) => {
    expect(foundAndMarked(LOCAL, shown(file, button, '"http://localhost:3000"')).found).toEqual([]);
  });

  it.each<['vue' | 'svelte', string]>([
    ['vue', vue('<button v-if="kind" @click="share" />')],
    ['svelte', sveltes('{#if url && kind}<button on:click={share} />{/if}')],
  ])('shows no button where that is empty: %s %s', (file, button) => {
    const local = shown(file, button, '"http://localhost:3000"', 'kind=""');
    expect(foundAndMarked(LOCAL, local).found).toEqual([]);
  });

  it.each<['vue' | 'svelte', string]>([
    ['vue', vue('<button v-if="kind" @click="share" />')],
    ['vue', vue('<button v-if="props.url" @click="share" />')],
    ['vue', vue('<button v-if="isOpen && $route" @click="share" />', 'const isOpen = ref(false);')],
    ['svelte', sveltes('{#if url && kind}<button on:click={share} />{/if}')],
    ['svelte', sveltes('{#if isOpen}<button on:click={share} />{/if}', 'let isOpen = false;')],
    ['svelte', sveltes('{#if $user}<button on:click={() => share()} />{:else}<a />{/if}')],
  ])('shares what it wants to be there: %s %s', (file, button) => {
    const { found, marks } = foundAndMarked(LOCAL, shown(file, button, '⟦"http://localhost:3000"⟧'));
    expect(found).toEqual(marks);
  });
});

it('a handler in the tag of a component is read where it stands', () => {
  const { found, marks } = foundAndMarked(LOCAL, {
    'ShareButton.vue': BUTTON,
    'Cake.vue': `<template><ShareButton url="https://shop.example.com" @click="Kakao.Share.sendScrap({ requestUrl: ⟦'http://localhost:3000'⟧ })" /></template>\n<script setup>import ShareButton from './ShareButton.vue';\nKakao.Share.sendScrap({ requestUrl: ⟦'http://localhost:3001'⟧ });\n</script>\n`,
  });
  expect(found).toEqual(marks);
});
