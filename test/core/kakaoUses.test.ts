import { describe, expect, it } from 'vitest';
import { readScript } from '../../server/src/core/syntax/javascript/readScript.ts';

const read = (text: string) =>
  readScript({
    file: '/project/a.tsx',
    index: 0,
    text,
    range: { start: 0, end: text.length },
    language: 'tsx',
    module: true,
  }).script;

/** The dotted paths of all members of the SDK that are used; calls end in `()`. */
const paths = (text: string) =>
  read(text)
    .uses.filter((use) => use.path.length > 0)
    .map((use) => use.path.join('.') + (use.call ? '()' : ''));

describe('ways to write Kakao', () => {
  it.each([
    ["Kakao.init('k')", ['init()']],
    ["window.Kakao.init('k')", ['init()']],
    ["globalThis.Kakao?.init?.('k')", ['init()']],
    ["(window as any).Kakao.init('k')", ['init()']],
    ["window['Kakao'].init('k')", ['init()']],
    ['window!.Kakao!.Share.sendDefault({})', ['Share.sendDefault()']],
    ["Kakao['Share']['sendDefault']({})", ['Share.sendDefault()']],
    ["const k = window.Kakao; k.init('k'); k.Share.sendCustom({})", ['init()', 'Share.sendCustom()']],
    ['const k = window.Kakao as any; k.isInitialized()', ['isInitialized()']],
    ["const { Kakao } = window; Kakao.init('k')", ['init()']],
    ["const { Kakao: sdk } = window as any; sdk.init('k')", ['init()']],
    ['const { Share } = window.Kakao; Share.sendDefault({})', ['Share.sendDefault()']],
    ['const { Share: S } = Kakao; S.sendScrap({})', ['Share.sendScrap()']],
    ["const a = window.Kakao; const b = a; b.init('k')", ['init()']],
    ["let k; k = window.Kakao; k.init('k')", ['init()']],
    ["const k = window.Kakao || Kakao; k.init('k')", ['init()']],
    ['this.$kakao.Share.sendDefault({})', ['Share.sendDefault()']],
    ['function share(Kakao) { Kakao.Share.sendDefault({}) }', ['Share.sendDefault()']],
    [
      "function share(kakao) { kakao.init('k'); kakao.Share.sendDefault({}) }",
      ['init()', 'Share.sendDefault()'],
    ],
    ['const kakao = useKakao(); kakao.Share.sendDefault({})', ['Share.sendDefault()']],
    ['getKakao().Share.sendDefault({})', ['Share.sendDefault()']],
    ['ref.current.Share.sendDefault({})', ['Share.sendDefault()']],
    ["declare const Kakao: any; Kakao.init('k')", ['init()']],
    ['Kakao.Link.sendDefault({})', ['Link.sendDefault()']],
    [
      "class Sdk { static get() { if (this.sdk) return this.sdk; this.sdk = window.Kakao; this.sdk.init('k') } }",
      ['init()'],
    ],
    [
      "class A { load() { this.a ??= this.a || window.Kakao; this.a = this.a || window.Kakao; this.a.init('k') } }",
      ['init()'],
    ],
    ["if (window.Kakao) { window.Kakao.init('k') }", ['init()']],
  ])('%s', (text, expected) => expect(paths(text)).toEqual(expected));
});

describe('what is not the SDK', () => {
  it.each([
    "const Kakao = { init() {} }; Kakao.init('theme')",
    'class Kakao { static init() {} } Kakao.init()',
    "import { Kakao } from './icons'; Kakao.init()",
    'kakao.maps.load(() => {})',
    'const map = new window.kakao.maps.Map(a, b)',
    'Providers.Kakao.init()',
    'class A { a() { this.sdk = window.Kakao } } class B { b() { this.sdk.init() } }',
    "class A { a() { this.map = new window.kakao.maps.Map(); this.map.init('k') } }",
    'const o = { Kakao: 1 }; type Kakao = {}; interface I { Kakao: any }',
    "// Kakao.init('x')\nconst s = \"Kakao.init('x')\"",
    'function Kakao() {} Kakao.init()',
    'const api = { Share: { sendDefault() {} } }; api.Share.sendDefault({})',
  ])('%s', (text) => expect(paths(text)).toEqual([]));
});

it('reports every name at its own place', () => {
  const text = "/* 😀 */ window . Kakao?.Share['sendDefault'] ( { a: 1 } )";
  const [use] = read(text).uses;
  expect(use!.pathRanges.map(({ start, end }) => text.slice(start, end))).toEqual(['Share', "'sendDefault'"]);
  expect(text.slice(use!.range.start, use!.range.end)).toBe(
    "window . Kakao?.Share['sendDefault'] ( { a: 1 } )",
  );
  const [argument] = use!.call!.arguments;
  expect(text.slice(argument!.range.start, argument!.range.end)).toBe('{ a: 1 }');
});

describe('what surrounds a call', () => {
  const context = (text: string) =>
    read(text).uses.find((use) => /^(init|Share)$/.test(use.path[0] ?? ''))!.context;
  it.each([
    ["Kakao.init('k')", 'once', 'none'],
    ["useEffect(() => { Kakao.init('k') }, [])", 'effect', 'none'],
    ["useEffect(() => { if (window.Kakao) window.Kakao.init('k') }, [])", 'effect', 'existence'],
    ["useEffect(() => { if (!window.Kakao) return; window.Kakao.init('k') }, [])", 'effect', 'existence'],
    ["useEffect(() => { if (!Kakao.isInitialized()) Kakao.init('k') }, [])", 'effect', 'condition'],
    ["useEffect(() => { if (Kakao.isInitialized()) return; Kakao.init('k') }, [])", 'effect', 'condition'],
    ["useEffect(() => { Kakao.isInitialized() || Kakao.init('k') }, [])", 'effect', 'condition'],
    ["useEffect(() => { Kakao.isInitialized() ? 0 : Kakao.init('k') }, [])", 'effect', 'condition'],
    ["useEffect(() => { Kakao?.isInitialized?.() || Kakao?.init?.('k') }, [])", 'effect', 'condition'],
    ["useEffect(() => { Kakao.cleanup(); Kakao.init('k') }, [])", 'effect', 'condition'],
    ["useEffect(() => { try { Kakao.init('k') } catch {} }, [])", 'effect', 'condition'],
    ["const start = () => { Kakao.init('k') }; useEffect(start, [])", 'effect', 'none'],
    ["function start() { Kakao.init('k') }\nuseEffect(() => { start() }, [])", 'effect', 'none'],
    ["const A = () => { Kakao.init('k'); return <b/> }", 'render', 'none'],
    ["const A = () => <b onClick={() => Kakao.init('k')}/>", 'handler', 'none'],
    ["const A = () => <Script onLoad={() => Kakao.init('k')}/>", 'once', 'none'],
    ["window.addEventListener('load', () => Kakao.init('k'))", 'once', 'none'],
    ["button.addEventListener('click', () => Kakao.init('k'))", 'handler', 'none'],
    ["export default { mounted() { window.Kakao.init('k') } }", 'effect', 'none'],
    ["export function startKakao() { Kakao.init('k') }", 'unknown', 'none'],
    ["load().then(() => Kakao.init('k'))", 'once', 'condition'],
    ["save().then(() => Kakao.init('k'))", 'once', 'none'],
  ])('%s', (text, runs, guard) => expect(context(text)).toMatchObject({ runs, guard }));

  it.each([
    [
      'const go = async () => { await save(); Kakao.Share.sendDefault({}) }; const A = () => <b onClick={go}/>',
      'await',
    ],
    ['const A = () => <b onClick={() => save().then(() => Kakao.Share.sendDefault({}))}/>', 'then'],
    ['b.onclick = () => setTimeout(() => Kakao.Share.sendDefault({}), 100)', 'timer'],
    ['const A = () => <b onClick={() => Kakao.Share.sendDefault({})}/>', undefined],
    [
      'const go = async () => { Kakao.Share.sendDefault({}); await save() }; const A = () => <b onClick={go}/>',
      undefined,
    ],
    [
      'const go = async () => { if (x) { await save(); return } Kakao.Share.sendDefault({}) }; b.onclick = go',
      undefined,
    ],
  ])('%s', (text, gestureLost) => expect(context(text).gestureLost).toBe(gestureLost));
});
