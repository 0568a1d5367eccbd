/** Ordinary, correct code of many kinds of project: nothing may be called a mistake. Each case was one once. */
import { describe, expect, it } from 'vitest';
import { projectFrom, violations } from '../rules/exampleProject.ts';

const pack = (scripts: string, ...dependencies: string[]) =>
  JSON.stringify({
    scripts: { dev: scripts },
    dependencies: Object.fromEntries(dependencies.map((name) => [name, '1.0.0'])),
  });
const vite = pack('vite', 'vite');
const next = pack('next dev', 'next');
const VITE_INIT = { 'src/kakao.ts': 'Kakao.init(import.meta.env.KAKAO_KEY);\n' };
const NODE_INIT = { 'src/kakao.ts': 'Kakao.init(process.env.KAKAO_KEY);\n' };

const environments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a Vite configuration merged with that of a monorepo': {
    ...VITE_INIT,
    'package.json': vite,
    'vite.config.ts':
      "import base from '../../vite.base';\nexport default mergeConfig(base, defineConfig({}));\n",
  },
  'a Vite configuration from a shared package': {
    ...VITE_INIT,
    'package.json': vite,
    'vite.config.ts': "import { config } from '@acme/vite-config';\nexport default config();\n",
  },
  'a Vite configuration that hands on another': {
    ...VITE_INIT,
    'package.json': vite,
    'vite.config.ts': "export { default } from '../../vite.config';\n",
  },
  'a Vite configuration named by the script': {
    ...VITE_INIT,
    'package.json': pack('vite --config ../../vite.config.ts', 'vite'),
  },
  'a prefix that the Vite configuration computes': {
    ...VITE_INIT,
    'package.json': vite,
    'vite.config.ts': "const envPrefix = ['KAKAO_'];\nexport default { envPrefix };\n",
  },
  'a plugin that hands on everything': {
    ...NODE_INIT,
    'package.json': pack('vite', 'vite', 'vite-plugin-environment'),
  },
  'Next env spread from a file': {
    ...NODE_INIT,
    'package.json': next,
    'next.config.js': "module.exports = { env: { ...require('./env.json') } };\n",
  },
  'Next env from another file': {
    ...NODE_INIT,
    'package.json': next,
    'next.config.js': "const { env } = require('./config/env');\nmodule.exports = { env };\n",
  },
  'a Next configuration from a shared package': {
    ...NODE_INIT,
    'package.json': next,
    'next.config.js': "module.exports = require('@acme/next-config');\n",
  },
  'Next with variables inlined by Babel': {
    ...NODE_INIT,
    'package.json': pack('next dev', 'next', 'babel-plugin-transform-inline-environment-variables'),
  },
  'Create React App, rewired': {
    ...NODE_INIT,
    'package.json': pack('react-app-rewired start', 'react-scripts', 'react-app-rewired'),
  },
  'CRACO with plugins of its own': {
    ...NODE_INIT,
    'package.json': pack('craco start', 'react-scripts', '@craco/craco'),
    'craco.config.js': "module.exports = { webpack: { plugins: [require('./plugins')] } };\n",
  },
  'an Nx workspace with applications of two kinds': {
    'apps/web/src/kakao.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n',
    'apps/web/vite.config.ts': 'export default {};\n',
    'package.json': pack('nx serve', 'next', 'vite', 'nx'),
  },
  "Storybook's own variables": {
    '.storybook/preview.js': 'Kakao.init(process.env.STORYBOOK_KAKAO_KEY);\n',
    'package.json': vite,
  },
  'an Astro page that hands a value to its script': {
    'src/a.astro':
      '---\nconst key = import.meta.env.KAKAO_KEY;\n---\n<script is:inline define:vars={{ key }}>\nKakao.init(key);\n</script>\n',
    'package.json': pack('astro dev', 'astro'),
  },
};

const effects: Readonly<Record<string, string>> = {
  'an earlier answer kept in a name':
    'useEffect(() => { const ready = window.Kakao?.isInitialized(); if (!ready) { window.Kakao.init(key); } }, []);',
  'else of a question':
    'useEffect(() => { if (Kakao.isInitialized()) { go(); } else { Kakao.init(key); } }, []);',
  'a loop that asks': 'useEffect(() => { while (!Kakao.isInitialized()) Kakao.init(key); }, []);',
  'a loader that runs once': 'useEffect(() => { loadOnce().then(() => Kakao.init(key)); }, []);',
  'a loader that is awaited':
    'useEffect(() => { (async () => { await loadScript(url); window.Kakao.init(key); })(); }, []);',
  'a loader that calls back': 'useEffect(() => { waitForKakao(() => Kakao.init(key)); }, []);',
  'an effect that cleans up': 'useEffect(() => { Kakao.init(key); return () => Kakao.cleanup(); }, []);',
  'a listener that comes once':
    "button.addEventListener('click', () => { Kakao.init(key); }, { once: true });",
  'a module that remembers':
    'let done = false;\nfunction start() { if (done) return; done = true; Kakao.init(key); }\nexport default function App() { useEffect(() => { start(); }, []); return <div />; }',
};

const messages: Readonly<Record<string, string>> = {
  'a function that fills it':
    "const m = { objectType: 'feed' };\nfillMessage(m);\nKakao.Share.sendDefault(m);",
  'a library that fills it':
    "const m = { objectType: 'feed' };\n_.set(m, 'content.title', 'x');\nKakao.Share.sendDefault(m);",
  'another name for it':
    "const m = { objectType: 'feed' };\nconst n = m;\nn.content = c;\nKakao.Share.sendDefault(m);",
  'members given later': "const m = { objectType: 'feed' };\nm.content = c;\nKakao.Share.sendDefault(m);",
  'Object.assign': "const m = { objectType: 'feed' };\nObject.assign(m, rest);\nKakao.Share.sendDefault(m);",
};

const NOTES = new Set(['note']);
function mistakes(files: Readonly<Record<string, string>>) {
  return violations(projectFrom(files)).filter(({ effect }) => !NOTES.has(effect));
}

describe('environment variables that something may put into the browser', () => {
  it.each(Object.entries(environments))('%s', (_, files) => expect(mistakes(files)).toEqual([]));
});

describe('Kakao.init that something may keep from running twice', () => {
  it.each(Object.entries(effects))('%s', (_, text) => expect(mistakes({ 'a.jsx': text })).toEqual([]));

  it('is still a mistake where nothing does', () => {
    const text = 'useEffect(() => { save().then(() => Kakao.init(key)); }, []);';
    expect(mistakes({ 'a.jsx': text }).map(({ code }) => code)).toEqual(['sdk/init-twice']);
  });

  it('is one in the initialiser of a state, too', () => {
    const text = 'export function A() { useState(() => { Kakao.init(key); }); return <b />; }';
    expect(mistakes({ 'a.jsx': text }).map(({ code }) => code)).toEqual(['sdk/init-twice']);
  });
});

describe('messages that get the rest elsewhere', () => {
  it.each(Object.entries(messages))('%s', (_, text) => expect(mistakes({ 'a.js': text })).toEqual([]));

  it('an imported message that this file completes', () => {
    const files = {
      'a.js': "import { m } from './m';\nm.content = c;\nKakao.Share.sendDefault(m);\n",
      'm.js': "export const m = { objectType: 'feed' };\n",
    };
    expect(mistakes(files)).toEqual([]);
  });

  it('what only reads it leaves it as it is', () => {
    const text =
      "const m = { objectType: 'feed' };\nconsole.log(m);\ntrackShare(m);\nKakao.Share.sendDefault(m);";
    expect(mistakes({ 'a.js': text }).map(({ code }) => code)).toEqual(['4002/template-missing-key']);
  });
});

describe('tests', () => {
  const text =
    "it('shares', () => { Kakao.init('key'); expect(() => Kakao.Share.sendDefault({})).toThrow(); });\n";
  it.each([
    'src/share.test.ts',
    'src/Share.stories.jsx',
    'src/share.spec.jsx',
    'src/__tests__/share.ts',
    'cypress/share.cy.js',
  ])('%s', (name) => expect(mistakes({ [name]: text })).toEqual([]));
  it('elsewhere the same is wrong', () => expect(mistakes({ 'src/share.ts': text })).not.toEqual([]));
});
