/** Values that reach a share call through the props of a component, from the markup of others. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked, textMessage } from '../rules/exampleProject.ts';

const LOCAL = '4041/link-not-public';

const setup = (props: string, url: string) =>
  `<script setup lang="ts">\n${props}\nfunction share() { ${textMessage(url)} }\n</script>\n<template><button @click="share">Share</button></template>\n`;
const BUTTON = setup('const props = defineProps<{ url: string, templateId?: number }>();', 'props.url');
const IMPORT = "<script setup>import ShareButton from './ShareButton.vue';\nconst path = '/cake';</script>\n";
const using = (template: string) => `${IMPORT}<template>${template}</template>\n`;

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
      'of markup that is half typed',
      { 'ShareButton.vue': BUTTON, 'Cake.vue': using(`<ShareButton :url="'http://localhost:30`) },
    ],
  ])('%s', (_, files) => {
    expect(foundAndMarked(LOCAL, files).found).toEqual([]);
  });
});
