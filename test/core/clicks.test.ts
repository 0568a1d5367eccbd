/** What happened since the click: each form, with the call marked, beside look-alikes that must stay quiet. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked, textMessage } from '../rules/exampleProject.ts';

const POPUP = 'sdk/popup-after-await';
const TWICE = 'sdk/init-twice';

type Files = Readonly<Record<string, string>>;

const send = (marked: boolean): string =>
  `const send = () => Kakao.Share.${marked ? '⟦sendCustom⟧' : 'sendCustom'}({ templateId: 1 });\n`;

describe('a function is called later by what gets its name', () => {
  const onClick = (code: string, marked: boolean): Files => ({
    'a.js': `${send(marked)}button.onclick = () => { ${code} };\n`,
  });

  it.each([
    'fetch(url).then(send)',
    'setTimeout(send, 100)',
    '$.get(url, send)',
    '$.ajax({ url, success: send })',
    'mutate(cake, { onSuccess: send })',
    'google.script.run.withSuccessHandler(send).save()',
    'reader.onload = send',
    'uploadBytes(file).then(() => getDownloadURL(file).then((url) => send(url)))',
    'if (file) upload(file).then(() => send())',
  ])('%s', (code) => {
    const { found, marks } = foundAndMarked(POPUP, onClick(code, true));
    expect(found).toEqual(marks);
  });

  it.each([
    'send()',
    'items.forEach(send)',
    'handOver(send)',
    'if (loaded) send(); else wait().then(() => { if (loaded) send(); })',
  ])('not by %s', (code) => {
    expect(foundAndMarked(POPUP, onClick(code, false)).found).toEqual([]);
  });

  it('nor where no click has been', () => {
    expect(foundAndMarked(POPUP, { 'a.js': `${send(false)}fetch(url).then(send);\n` }).found).toEqual([]);
  });

  it('in another file', () => {
    const { found, marks } = foundAndMarked(POPUP, {
      'kakao.js': `export ${send(true)}`,
      'Page.jsx':
        "import { send } from './kakao';\nexport const Page = () => <button onClick={() => save().then(send)}>Share</button>;\n",
    });
    expect(found).toEqual(marks);
  });
});

describe('of several handlers that share, one loses the click', () => {
  const page = (handlers: string, marked = true): Files => ({
    'Page.jsx': `${send(marked)}${handlers}\n`,
  });
  const AFTER = 'const later = async () => { await save(); send(); };';
  const options = (more: string, marked = true): Files => ({
    'Cake.vue': `<script>\nexport default { methods: {\nsend() { Kakao.Share.${marked ? '⟦sendCustom⟧' : 'sendCustom'}({ templateId: 1 }); },\n${more} } };\n</script>\n<template><a @click="send" /><a @click="later" /></template>\n`,
  });

  it.each<[Files]>([
    [page(`${AFTER} export const Page = () => <><a onClick={send} /><a onClick={later} /></>;`)],
    [page(`${AFTER} export const Page = () => <><a onClick={later} /><a onClick={() => send()} /></>;`)],
    [options('async later() { await this.save(); this.send(); }')],
    [options('later() { fetch(this.url).then(() => this.send()); }')],
  ])('%j', (files) => {
    const { found, marks } = foundAndMarked(POPUP, files);
    expect(found).toEqual(marks);
  });

  it.each<[Files]>([
    [
      page(
        'const later = async () => { send(); await save(); }; <><a onClick={send} /><a onClick={later} /></>;',
        false,
      ),
    ],
    [
      page(
        'const later = async () => { await ask(); if (isLoaded()) send(); }; <><a onClick={send} /><a onClick={later} /></>;',
        false,
      ),
    ],
    [page('const start = async () => { await load(); send(); }; start(); <a onClick={send} />;', false)],
    [
      page(
        'const later = async () => { await Swal.fire(text); send(); }; <><a onClick={send} /><a onClick={later} /></>;',
        false,
      ),
    ],
    [options('async later() { await this.save(); cart.send(); }', false)],
    // Another function has the same name.
    [
      page(
        'const Other = ({ send }) => <a onClick={async () => { await save(); send(); }} />; <><Other send={copy} /><a onClick={send} /></>;',
        false,
      ),
    ],
    [
      {
        'a.js': `class Kakao1 { send() { Kakao.Share.sendCustom({ templateId: 1 }); } show(one) { one.onclick = () => this.send(); } }\nclass Web { send() {} show(one) { one.onclick = async () => { await save(); this.send(); }; } }\n`,
      },
    ],
    [
      {
        'a.js': `const kakao = { send() { Kakao.Share.sendCustom({ templateId: 1 }); } };\nconst web = { send() {}, async later() { await save(); this.send(); } };\none.onclick = () => kakao.send();\nother.onclick = () => web.later();\n`,
      },
    ],
    [options('async later() { await this.save(); if (this.isLoaded) this.send(); }', false)],
  ])('none: %j', (files) => {
    expect(foundAndMarked(POPUP, files).found).toEqual([]);
  });
});

describe('a template of Angular calls what shares', () => {
  const component = (marked: boolean, template: string, body = 'await this.save();') =>
    `@Component({ selector: 'app-cake', ${template} })\nexport class CakeComponent {\n  async share(cake: Cake) { ${body} Kakao.Share.${marked ? '⟦sendCustom⟧' : 'sendCustom'}({ templateId: 1 }); }\n  close() {}\n}\n`;
  const FILE = "templateUrl: './cake.component.html'";
  const files = (marked: boolean, html: string, template = FILE, body?: string): Files => ({
    'app/cake.component.ts': component(marked, template, body),
    'app/cake.component.html': html,
  });
  const CLICK = '<li *ngFor="let cake of cakes"><a (click)="share(cake)">Share</a></li>\n';

  it.each<[string, Files]>([
    ['in a file', files(true, CLICK)],
    ['in the class', files(true, '', 'template: `<a (click)="share(cake)">Share</a>`')],
    ['where a form is sent', files(true, '<form (ngSubmit)="share(cake)"></form>\n')],
  ])('%s', (_, marked) => {
    const { found, marks } = foundAndMarked(POPUP, marked);
    expect(found).toEqual(marks);
  });

  it.each<[string, Files]>([
    ['another method', files(false, CLICK.replace('share', 'close'))],
    ['a method of that name, in the template of nobody', files(false, CLICK, "templateUrl: './other.html'")],
    ['directly', files(false, CLICK, FILE, 'this.close();')],
    ['what another component tells', files(false, '<app-map (mapReady)="share()"></app-map>\n')],
    ['the same in the class', files(false, '', 'template: `<app-map (mapReady)="share()" />`')],
    ['in a text', files(false, '', "template: '<p>(click) and share()</p>'")],
    ['in an address that is made', files(false, CLICK, 'templateUrl: `./${name}.component.html`')],
    [
      'a class that is no component',
      {
        ...files(false, CLICK),
        'app/cake.component.ts': component(false, FILE).replace('@Component', '@Directive'),
      },
    ],
    [
      'one of two components',
      {
        ...files(false, CLICK),
        'app/cake.component.ts': component(false, FILE) + component(false, FILE, '').replace('CakeC', 'PieC'),
      },
    ],
  ])('%s: none', (_, plain) => {
    expect(foundAndMarked(POPUP, plain).found).toEqual([]);
  });

  it('with a value', () => {
    const { found, marks } = foundAndMarked('4041/link-not-public', {
      'app/cake.component.ts': `@Component({ ${FILE} })\nexport class CakeComponent {\n  share(url: string) { ${textMessage('url')} }\n}\n`,
      'app/cake.component.html': `<a (click)="share(⟦'http://localhost:4200/cakes'⟧)">Share</a>\n<a (click)="share('https://shop.example.com')">Share</a>\n<a (click)="share(cake.url)">Share</a>\n`,
    });
    expect(found).toEqual(marks);
  });
});

describe('old jQuery calls what shares', () => {
  it.each(["$('#cakes').delegate('li', 'click', later);", "$('#cakes li').live('click', later);"])(
    '%s',
    (code) => {
      const later = 'function later() { $.get(url, () => Kakao.Share.⟦sendCustom⟧({ templateId: 1 })); }\n';
      const { found, marks } = foundAndMarked(POPUP, { 'a.js': later + code });
      expect(found).toEqual(marks);
    },
  );

  it.each([
    "$('#cakes').delegate('li', 'load', later);",
    "room.delegate('click', later);",
    'room.live(later);',
  ])('none: %s', (code) => {
    const later = 'function later() { $.get(url, () => Kakao.Share.sendCustom({ templateId: 1 })); }\n';
    expect(foundAndMarked(POPUP, { 'a.js': later + code }).found).toEqual([]);
  });
});

describe('a hook gives back what shares', () => {
  const hook = (marked: boolean, returned = 'send') =>
    `export function useSharing() {\n  const [isReady] = useState(false);\n  const send = useCallback((url) => {\n    if (!isReady) return;\n    Kakao.Share.${marked ? '⟦sendScrap⟧' : 'sendScrap'}({ requestUrl: url });\n  }, [isReady]);\n  return ${returned};\n}\n`;
  const page = (share: string, held = 'send') =>
    `import { useSharing } from './useSharing';\nexport function Page() {\n  const ${held} = useSharing();\n  const { mutate: make } = useLink();\n  const share = ${share};\n  return <Card onShare={share} />;\n}\n`;

  it.each<[string, string, string]>([
    ['after an await', 'async () => { const url = await shorten(); if (!url) return; send(url); }', 'send'],
    ['in an object', 'async () => { const url = await shorten(); if (!url) return; send(url); }', '{ send }'],
    [
      'behind a request',
      "useCallback((to) => make(cake, { onSuccess: (url) => { if (to === 'kakao') send(url); } }), [])",
      'send',
    ],
  ])('%s', (_, share, held) => {
    const { found, marks } = foundAndMarked(POPUP, {
      'useSharing.js': hook(true, held),
      'Page.jsx': page(share, held),
    });
    expect(found).toEqual(marks);
  });

  it('directly on the click', () => {
    const files = {
      'useSharing.js': hook(false),
      'Page.jsx': page('() => { track(); send(location.href); }'),
    };
    expect(foundAndMarked(POPUP, files).found).toEqual([]);
  });
});

describe('what answers a request that a click sends', () => {
  const page = (hook: string, button: string, marked = true): Files => ({
    'Page.jsx': `export function Page() {\n  ${send(marked)}  ${hook};\n  return <button ${button} />;\n}\n`,
  });
  const SAVING = 'const saving = useMutation({ mutationFn: save, onSuccess: () => { send(); } })';

  it.each<[string, string]>([
    [SAVING, 'onClick={() => saving.mutate(cake)}'],
    ['const { mutate: save } = useMutation(put, { onSuccess: () => send() })', 'onClick={() => save(cake)}'],
    ['const { mutateAsync } = useMutation({ onSettled() { send(); } })', 'onClick={mutateAsync}'],
    [
      "const { trigger } = useSWRMutation('/cake', put, { onSuccess: () => send() })",
      'onClick={() => trigger()}',
    ],
  ])('%s', (hook, button) => {
    const { found, marks } = foundAndMarked(POPUP, page(hook, button));
    expect(found).toEqual(marks);
  });

  it.each<[string, string]>([
    [SAVING, 'onClick={send}'],
    [SAVING, 'onClick={() => saving.reset()}'],
    ['useEffect(() => saving.mutate(cake), []); '.concat(SAVING), 'onClick={open}'],
  ])('not %s %s', (hook, button) => {
    expect(foundAndMarked(POPUP, page(hook, button, false)).found).toEqual([]);
  });
});

describe('a function in an object is the handler that something takes out', () => {
  const SHARE = 'async () => { await save(); Kakao.Share.⟦sendCustom⟧({ templateId: 1 }); }';
  const page = (made: string, button: string): Files => ({
    'Page.jsx': `export function Page({ kind }) {\n  const ${made};\n  return ${button};\n}\n`,
  });
  const list = `items = [{ label: 'Kakao', KEY: ${SHARE} }]`;
  const map = `handlers = { kakao: ${SHARE}, copy }`;

  it.each<[string, Files]>([
    ['onClick', page(list.replace('KEY', 'onClick'), '<>{items.map((item) => <Item {...item} />)}</>')],
    [
      'another name, handed on',
      page(list.replace('KEY', 'run'), '<>{items.map((item) => <button onClick={item.run} />)}</>'),
    ],
    [
      'another name, called',
      page(list.replace('KEY', 'run'), '<>{items.map((item) => <button onClick={() => item.run()} />)}</>'),
    ],
    ['chosen', page(map, '<button onClick={() => handlers[kind]()} />')],
    ['chosen, as it is', page(map, '<button onClick={handlers[kind]} />')],
    ['named', page(map, '<button onClick={handlers.kakao} />')],
    [
      'onClick, by its name',
      page(`later = ${SHARE}, items = [{ label: 'Kakao', onClick: later }]`, '<Items of={items} />'),
    ],
    [
      'another name, by its name',
      page(
        `later = ${SHARE}, items = [{ run: later }]`,
        '<>{items.map((item) => <button onClick={item.run} />)}</>',
      ),
    ],
    [
      'chosen, by its name',
      page(`later = ${SHARE}, handlers = { later }`, '<button onClick={handlers[kind]} />'),
    ],
  ])('%s', (_, files) => {
    const { found, marks } = foundAndMarked(POPUP, files);
    expect(found).toEqual(marks);
  });

  it.each<[string, Files]>([
    [
      'of an object of the browser',
      page(map.replace('kakao', 'share'), '<button onClick={() => navigator.share()} />'),
    ],
    ['that nothing takes out', page(map, '<button onClick={copy} />')],
    [
      'by its name, that nothing takes out',
      page(`later = ${SHARE}, jobs = [{ run: later }]`, '<Jobs of={jobs} />'),
    ],
    [
      'by its name, that a queue gets',
      page(`later = ${SHARE}, jobs = [{ run: later }]`, '<>{jobs.map((job) => queue.add(job.run))}</>'),
    ],
    [
      'of a key that has its name',
      page(
        `later = ${SHARE}, rows = [{ later: copy }]`,
        '<>{rows.map((row) => <a onClick={row.later} />)}</>',
      ),
    ],
    [
      'that a hook gives back',
      page(`later = ${SHARE}, all = () => ({ later })`, '<Row of={(row) => <a onClick={row.later} />} />'),
    ],
    [
      'of another object',
      page(`${map}, other = { kakao: copy }`, '<button onClick={() => other.kakao()} />'),
    ],
    [
      'of a name that is like it',
      page(`${map}, kakao = { copy }`, '<button onClick={() => kakao.copy()} />'),
    ],
  ])('not %s', (_, files) => {
    expect(foundAndMarked(POPUP, files).found).toEqual([]);
  });
});

describe('what keeps no second init out', () => {
  const onClick = (code: string): Files => ({
    'Page.jsx': `export const Page = () => <button onClick={() => { ${code} }}>Share</button>;\n`,
  });
  const SHARE = 'Kakao.Share.sendCustom({ templateId: 1 });';

  it.each([
    `if (!KEY) return; ⟦Kakao.init(KEY)⟧; ${SHARE}`,
    'if (process.env.KEY) ⟦Kakao.init(process.env.KEY)⟧;',
    `try { ⟦Kakao.init(KEY)⟧; ${SHARE} } catch (error) { alert(error); }`,
  ])('%s', (code) => {
    const { found, marks } = foundAndMarked(TWICE, onClick(code));
    expect(found).toEqual(marks);
  });

  it.each([
    `if (!KEY || ready) return; Kakao.init(KEY); ${SHARE}`,
    `if (!started) { Kakao.init(KEY); } ${SHARE}`,
    `try { Kakao.init(KEY); } catch (error) {} ${SHARE}`,
  ])('but %s does', (code) => {
    expect(foundAndMarked(TWICE, onClick(code)).found).toEqual([]);
  });
});

describe('a handler in markup that chooses', () => {
  const SHARE = 'async function share() { await save(); Kakao.Share.⟦sendCustom⟧({ templateId: 1 }); }';

  it.each<[string, string, string]>([
    ['a.svelte', SHARE, 'on:click={() => { if (open) share(); }}'],
    ['a.svelte', SHARE, 'class="a" onclick={() => (open ? share() : close())}'],
    ['a.vue', SHARE, '@click="open ? share() : close()"'],
    ['a.html', SHARE, 'onclick="if (open) share()"'],
  ])('%s: %s %s', (file, script, handler) => {
    const { found, marks } = foundAndMarked(POPUP, {
      [file]: `<script${file.endsWith('vue') ? ' setup' : ''}>\n${script}\n</script>\n<button ${handler}>Share</button>\n`,
    });
    expect(found).toEqual(marks);
  });

  it.each(['on:click={() => { if (!ready) start(); }}', 'on:load={() => start()}', 'class={start()}'])(
    'says of %s that it keeps a second init out, or is no click',
    (handler) => {
      const script = 'function start() { Kakao.init(KEY); }';
      const files = { 'a.svelte': `<script>\n${script}\n</script>\n<button ${handler}>Share</button>\n` };
      expect(foundAndMarked(TWICE, files).found).toEqual([]);
    },
  );

  it('passes values', () => {
    const { found, marks } = foundAndMarked('4041/link-not-public', {
      'a.svelte': `<script>\nconst share = (url) => { ${textMessage('url')} };\n</script>\n<button on:click|once={() => open && share(⟦'http://localhost:3000'⟧)}>Share</button>\n`,
    });
    expect(found).toEqual(marks);
  });
});
