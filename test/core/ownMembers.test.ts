/** Values that reach a share call as members of `this`: of the options of a Vue component, and of a class. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked, textMessage } from '../rules/exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const LOCAL = '4041/link-not-public';
const SITE = "'http://localhost:3000'";

const vue = (options: string, template = '<button @click="share">Share</button>') =>
  `<script>\nexport default ${options};\n</script>\n<template>${template}</template>\n`;
/** A share call whose first link is marked. */
const marked = (value: string) => textMessage(value).replace(value, `⟦${value}⟧`);
const sharing = (value = 'this.url') => `share() { ${textMessage(value)} }`;
const using = (template: string, data = '') =>
  `<script>\nimport ShareButton from './ShareButton.vue';\nexport default { components: { ShareButton }, ${data} };\n</script>\n<template>${template}</template>\n`;
const ofButton = (options: string, cake: string): Files => ({
  'ShareButton.vue': vue(options),
  'Cake.vue': cake,
});

const SERVICE = `@Injectable({ providedIn: 'root' })\nexport class ShareService { send(url: string) { ${textMessage('url')} } }\n`;
const page = (body: string) => ({
  'share.service.ts': SERVICE,
  'page.component.ts': `import { ShareService } from './share.service';\nexport class PageComponent {\n${body}\n}\n`,
});

const reactClass = (member: string, base = 'React.Component', url = '⟦"http://localhost:3000"⟧'): Files => ({
  'Page.jsx': `import ShareButton from './ShareButton';\nexport const Page = () => <ShareButton url=${url} />;\n`,
  'ShareButton.jsx': `class ShareButton extends ${base} {\n${member}\nrender() { return <a onClick={this.share} />; }\n}\nexport default ShareButton;\n`,
});

const withState = (state: string, share = textMessage('url')) =>
  `class Cake extends React.Component {\n${state}\nshare = () => { const { url } = this.state; ${share} };\nrender() { return <a onClick={this.share} />; }\n}\n`;
const STATE = `state = { url: ${SITE} };\n`;

describe('what a member of this has been given is a mistake', () => {
  it.each<[string, Files]>([
    [
      'data',
      {
        'Cake.vue': vue(
          `{ data() { return { url: ${SITE} }; }, methods: { share() { ${marked('this.url')} } } }`,
        ),
      },
    ],
    [
      'data of an arrow, in a callback that keeps this',
      {
        'Cake.vue': vue(
          `{ data: () => ({ url: ${SITE} }), methods: { share() { items.forEach(() => { ${marked('this.url')} }); } } }`,
        ),
      },
    ],
    [
      'by another name for this',
      {
        'Cake.vue': vue(
          `{ data: () => ({ url: ${SITE} }), methods: { share() { const vm = this; $('#share').on('click', function () { ${marked('vm.url')} }); } } }`,
        ),
      },
    ],
    [
      'a computed value',
      {
        'Cake.vue': vue(
          `{ props: ['id'], computed: { url() { return \`http://localhost:3000/\${this.id}\`; } }, methods: { share() { ${marked('this.url')} } } }`,
        ),
      },
    ],
    [
      'what a method returns',
      {
        'Cake.vue': vue(
          `{ methods: { to(path) { return ${SITE} + path; }, share() { ${marked("this.to('/a')")} } } }`,
        ),
      },
    ],
    [
      'a prop',
      ofButton(
        `{ props: { url: String }, methods: { ${sharing()} } }`,
        using(`<ShareButton url=⟦"http://localhost:3000"⟧ />`),
      ),
    ],
    [
      'a prop, by the name of a value in the template of another',
      ofButton(
        `defineComponent({ props: { url: { type: String, required: true } }, methods: { ${sharing()} } })`,
        using('<ShareButton :url="⟦page⟧" />', `data: () => ({ page: ${SITE} })`),
      ),
    ],
    [
      'a prop, through a computed value',
      ofButton(
        `{ props: ['page'], computed: { url() { return this.page + '?from=talk'; } }, methods: { ${sharing()} } }`,
        using(`<share-button :page="⟦'http://localhost:3000'⟧" />`),
      ),
    ],
    [
      'a prop, of setup()',
      {
        'ShareButton.vue': vue(
          `{ props: ['url'], setup(props) { const share = () => { ${textMessage('props.url')} }; return { share }; } }`,
        ),
        'Cake.vue': using(`<ShareButton url=⟦"http://localhost:3000"⟧ />`),
      },
    ],
    [
      'a prop of <script setup> beside options',
      {
        'ShareButton.vue': `<script>export default { name: 'ShareButton' };</script>\n<script setup>const props = defineProps(['url']);\nconst share = () => { ${textMessage('props.url')} };</script>\n<template><button @click="share">Share</button></template>\n`,
        'Cake.vue': using(`<ShareButton url=⟦"http://localhost:3000"⟧ />`),
      },
    ],
    ...['this.props.url', 'url'].map((value): [string, Files] => [
      `a prop of a class of React: ${value}`,
      reactClass(`share = () => { const { url } = this.props; ${textMessage(value)} };`),
    ]),
    ...[
      'state = { url: "http://localhost:3000", open: false };\ntoggle() { this.setState({ open: true }); this.setState((before) => ({ open: !before.open })); }',
      'constructor(props) { super(props); this.state = { url: "http://localhost:3000" }; }',
    ].map((state): [string, Files] => [
      `state of React: ${state}`,
      { 'Cake.jsx': withState(state, marked('url')) },
    ]),
    [
      'a #private field and what a #private method is given',
      {
        'cake.js': `export class Cake { #url = ${SITE}; #send(url) { ${textMessage('url')} }\nshare() { ${marked('this.#url')} this.#send(⟦'http://localhost:4200'⟧); } }\n`,
      },
    ],
    [
      'a private field',
      { 'cake.ts': `export class Cake { private url = ${SITE}; share() { ${marked('this.url')} } }\n` },
    ],
    [
      'a getter',
      {
        'cake.ts': `export class Cake { private get url() { return ${SITE}; } share() { ${marked('this.url')} } }\n`,
      },
    ],
    [
      'what is passed to an injected service',
      page(
        "constructor(private readonly sharing: ShareService) {}\nshare() { this.sharing.send(⟦'http://localhost:4200'⟧); }",
      ),
    ],
    [
      'what is passed to a service of inject()',
      page(
        "private sharing = inject(ShareService);\nshare() { this.sharing.send(⟦'http://localhost:4200'⟧); }",
      ),
    ],
  ])('%s', (_, files) => {
    const { found, marks } = foundAndMarked(LOCAL, files);
    expect(found).toEqual(marks);
    expect(marks.length).toBeGreaterThan(0);
  });
});

describe('nothing is said', () => {
  const data = (more: string, template?: string): Files => ({
    'Cake.vue': vue(`{ data() { return { url: ${SITE} }; }, ${more} }`, template),
  });
  const method = (more: string) => `methods: { ${sharing()}, ${more} }`;

  it.each<[string, Files]>([
    ['of data that is assigned', data(method('load() { this.url = location.href; }'))],
    [
      'of data that is assigned by another name for this',
      data(method('load() { const vm = this; vm.url = location.href; }')),
    ],
    ['of data that a pattern assigns', data(method('load() { [this.url] = pages; }'))],
    ['of data that may be assigned by any name', data(method('load(name, value) { this[name] = value; }'))],
    ['of data that the template writes', data(method(''), '<input v-model.trim="url">')],
    [
      'of data that a handler in the template writes',
      data(method(''), '<PageList @choose="url = $event" />'),
    ],
    ['of data that a mixin may write', data(`mixins: [paging], ${method('')}`)],
    [
      'of a function with a this of its own',
      data(`methods: { share() { $('#share').on('click', function () { ${textMessage('this.url')} }); } }`),
    ],
    [
      'of a default',
      {
        'Cake.vue': vue(`{ props: { url: { type: String, default: ${SITE} } }, methods: { ${sharing()} } }`),
      },
    ],
    [
      'of a prop that is left out',
      ofButton(
        `{ props: { url: { default: 'https://shop.example.com' } }, methods: { ${sharing()} } }`,
        using('<ShareButton />'),
      ),
    ],
    [
      'of what a computed value may be',
      {
        'Cake.vue': vue(
          `{ computed: { url() { if (this.live) return location.href; return ${SITE}; } }, methods: { ${sharing()} } }`,
        ),
      },
    ],
    [
      'of data that a spread brings',
      { 'Cake.vue': vue(`{ data: () => ({ url: ${SITE}, ...more }), ${method('')} }`) },
    ],
    ['of data that lodash writes', data(method('load(page) { _.merge(this, page); }'))],
    [
      'of data that is written by any name of another this',
      data(method('load(k, v) { const vm = this; vm[k] = v; }')),
    ],
    [
      'of data that a template in another language may write',
      {
        'Cake.vue': `<script>\nexport default { data() { return { url: ${SITE} }; }, ${method('')} };\n</script>\n<template lang="pug">\ninput(v-model="url")\n</template>\n`,
      },
    ],
    [
      'of data that a page writes',
      {
        'index.html': `<div id="app"><input v-model="url"></div>\n<script>new Vue({ el: '#app', data: { url: ${SITE} }, ${method('')} });</script>\n`,
      },
    ],
    [
      'of data that a template in code writes',
      {
        'cake.js': `export default { template: '<input v-model="url">', data() { return { url: ${SITE} }; }, ${method('')} };\n`,
      },
    ],
    [
      'of what is no component',
      {
        'cake.js': `$.ajax({ url: '/cakes', data: { url: ${SITE} }, success() { ${textMessage('this.url')} } });\n`,
      },
    ],
    [
      'of what is no component, in the script of one',
      {
        'Cake.vue': vue(
          `{ mounted() { $.ajax({ data: { url: ${SITE} }, success() { ${textMessage('this.url')} } }); } }`,
        ),
      },
    ],
    ...[
      `${STATE}load() { this.setState({ url: location.href }); }`,
      `${STATE}load(name) { this.setState({ [name]: location.href }); }`,
      `${STATE}load(read) { this.setState(read()); }`,
      `${STATE}load() { this.setState((before) => ({ ...before, ...pageOf(before) })); }`,
      `${STATE}load(loading) { loading.then(this.setState); }`,
      `${STATE}load() { this.state.url = location.href; }`,
      `${STATE}load() { const state = this.state; state.url = location.href; }`,
      `${STATE}load() { Object.assign(this.state, pageOf(this)); }`,
      `${STATE}load() { fill(this.state); }`,
      `${STATE}load() { fill(this); }`,
      `${STATE}parts() { return <Picture cake={this} />; }`,
      `${STATE}load() { window.cake = this; }`,
      `${STATE}load() { const { state } = this; state.url = location.href; this.forceUpdate(); }`,
      // Each class of a file would be asked about all that others set.
      `${STATE}load() { ${'this.setState({ open: true }); '.repeat(1000)} }`,
      `${STATE}static getDerivedStateFromProps({ url }) { return { url }; }`,
      `constructor(props) { super(props); this.state = { url: ${SITE} }; if (props.url) this.state = { url: props.url }; }`,
      `constructor(props) { super(props); this.state = { url: ${SITE}, ...props }; }`,
    ].map((state): [string, Files] => [`of ${state.slice(0, 100)}`, { 'Cake.jsx': withState(state) }]),
    ...[
      'load(url) { this.#url = url; }',
      'load(page) { ({ url: this.#url } = page); }',
      'load(pages) { for (this.#url of pages) this.share(); }',
      'static of(url) { const cake = new Cake(); cake.#url = url; return cake; }',
    ].map((method): [string, Files] => [
      `of a #private field where the class has ${method}`,
      { 'cake.js': `export class Cake { #url = ${SITE};\n${method}\n${sharing('this.#url')} }\n` },
    ]),
    [
      'of a getter that a subclass may have its own of',
      { 'cake.ts': `export class Cake { get url() { return ${SITE}; } ${sharing()} }\n` },
    ],
    [
      'of a static field',
      { 'cake.ts': `class Cake { private static url = ${SITE}; private url; ${sharing()} }\n` },
    ],
    [
      'of a field, in a static method',
      { 'cake.ts': `class Cake { private url = ${SITE}; static ${sharing()} }\n` },
    ],
    [
      'of a parameter that has a decorator only',
      page(
        "constructor(@Inject() sharing: ShareService) {}\nshare() { this.sharing.send('http://localhost:4200'); }",
      ),
    ],
    [
      'of an instance of any class',
      {
        ...page(
          "constructor(private sharing: ShareService) {}\nshare() { this.sharing.send('http://localhost:4200'); }",
        ),
        'share.service.ts': SERVICE.replace(/^@.*\n/, ''),
      },
    ],
    [
      'of what another function named setup is given',
      ofButton(
        `{ props: ['url'], methods: { share() { function setup(props) { ${textMessage('props.url')} } setup(this.page); } } }`,
        using('<ShareButton url="http://localhost:3000" />'),
      ),
    ],
    [
      'of props of a class that is no component',
      reactClass(`share() { ${textMessage('this.props.url')} }`, 'Model', '"http://localhost:3000"'),
    ],
    [
      'of props where something else decides',
      reactClass(
        `share() { if (this.props.kind === 'b') { ${textMessage('this.props.url')} } }`,
        'Component',
        '"http://localhost:3000"',
      ),
    ],
    [
      'of a prop that has a default',
      reactClass(
        `static defaultProps = { url: ${SITE} };\nshare() { ${textMessage('this.props.url')} }`,
        'Component',
        '"https://shop.example.com"',
      ),
    ],
    ['of a field that others may set', { 'cake.ts': `export class Cake { url = ${SITE}; ${sharing()} }\n` }],
    [
      'of a private field that is set',
      {
        'cake.ts': `export class Cake { private url = ${SITE}; to(url) { this.url = url; } ${sharing()} }\n`,
      },
    ],
    [
      'of a member that is not injected',
      page("constructor(sharing: ShareService) {}\nshare() { this.sharing.send('http://localhost:4200'); }"),
    ],
  ])('%s', (_, files) => {
    expect(foundAndMarked(LOCAL, files).found).toEqual([]);
  });
});
