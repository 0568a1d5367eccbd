import { describe, expect, it } from 'vitest';
import { developmentServers } from '../../server/src/core/catalog/origins.ts';
import { originText } from '../../server/src/core/domain/origin.ts';
import { startedServer } from '../../server/src/core/project/origins/developmentServer.ts';
import { readHostingFile, readPageAddresses } from '../../server/src/core/reading/readAddresses.ts';
import { readDevServer } from '../../server/src/core/reading/readDevServer.ts';
import { readScriptAddresses } from '../../server/src/core/reading/readScriptAddresses.ts';
import { createKakaoService } from '../../server/src/core/service.ts';
import { processTime } from '../processTime.ts';

const ROOT = '/project';

/** The origins that a project of these files proves, with the evidence's text. */
function originsOf(files: Readonly<Record<string, string>>) {
  const service = createKakaoService({
    folders: [ROOT],
    onError: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
  const all = { 'src/kakao.js': 'Kakao.init(key);\n', 'kakao-share.json': '{ "apps": [] }', ...files };
  for (const [name, text] of Object.entries(all)) service.update(`${ROOT}/${name}`, text);
  for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted()) {
    for (const file of wanted) service.update(file, undefined);
  }
  return service.projects()[0]!.origins.map(({ origin, place, how }) => {
    const text = all[place.file.slice(ROOT.length + 1) as keyof typeof all];
    return { origin: originText(origin), how, evidence: text.slice(place.range.start, place.range.end) };
  });
}

const packageJson = (script: string, dependency: string, more = '') =>
  `{ ${more} "scripts": { "dev": ${JSON.stringify(script)} }, "devDependencies": { "${dependency}": "1.0.0" } }`;

const SERVERS: [dependency: string, script: string, origin: string | undefined][] = [
  ['vite', 'vite', 'http://localhost:5173'],
  ['vite', 'vite dev', 'http://localhost:5173'],
  ['vite', 'npx vite serve --open', 'http://localhost:5173'],
  ['vite', 'vite --port 4000', 'http://localhost:4000'],
  ['vite', 'vite --port=4000 --host', 'http://localhost:4000'],
  ['vite', 'vite --host 0.0.0.0', 'http://localhost:5173'],
  ['vite', 'vite --host 192.168.0.3', undefined],
  ['vite', 'vite --https --port 443', 'https://localhost'],
  ['vite', 'vite --port $PORT', undefined],
  ['vite', 'vite --port', undefined],
  ['vite', 'tsc -b && vite', 'http://localhost:5173'],
  ['vite', 'vite build', undefined],
  ['vite', 'vite preview', undefined],
  ['vite', 'echo vite', undefined],
  ['next', 'next dev', 'http://localhost:3000'],
  ['next', 'next dev --turbopack -p 3100', 'http://localhost:3100'],
  ['next', 'next dev -p3100', 'http://localhost:3100'],
  ['next', 'PORT=4001 next dev', 'http://localhost:4001'],
  ['next', 'cross-env PORT=4001 NODE_ENV=development next dev', 'http://localhost:4001'],
  ['next', 'next dev --experimental-https', 'https://localhost:3000'],
  ['next', 'next build', undefined],
  ['next', 'next start', undefined],
  ['nuxt', 'nuxt dev', 'http://localhost:3000'],
  ['astro', 'astro dev', 'http://localhost:4321'],
  ['astro', 'astro build', undefined],
  ['react-scripts', 'react-scripts start', 'http://localhost:3000'],
  ['react-scripts', 'HTTPS=true PORT=3443 react-scripts start', 'https://localhost:3443'],
  ['@vue/cli-service', 'vue-cli-service serve --port 8081', 'http://localhost:8081'],
  ['@angular/cli', 'ng serve', 'http://localhost:4200'],
  ['gatsby', 'gatsby develop', 'http://localhost:8000'],
  ['@sveltejs/kit', 'vite dev', 'http://localhost:5173'],
];

describe('development servers', () => {
  it.each(SERVERS)('%s: %s runs on %s', (dependency, script, origin) => {
    const found = originsOf({ 'package.json': packageJson(script, dependency) });
    expect(found.map((one) => one.origin)).toEqual(origin === undefined ? [] : [origin]);
    if (origin !== undefined) expect(found[0]!.evidence).toBe(JSON.stringify(script));
  });

  it.each([
    ['export default { server: { port: 3000 } }', 'http://localhost:3000'],
    ['export default { plugins: [react()] }', 'http://localhost:5173'],
    ['export default { server: { port: Number(process.env.PORT) } }', undefined],
    ['const port = 1; export default { server: { port } }', undefined],
    ['export default { server: { port: 3000, hmr: { port: 443 } } }', undefined],
    ['import basicSsl from "@vitejs/plugin-basic-ssl"; export default { plugins: [basicSsl()] }', undefined],
    ['export default { server: { https: { key } } }', undefined],
  ])('Vite with %s runs on %s', (config, origin) => {
    const found = originsOf({ 'package.json': packageJson('vite', 'vite'), 'vite.config.ts': config });
    expect(found.map((one) => one.origin)).toEqual(origin === undefined ? [] : [origin]);
  });

  it('takes the command line before the configuration, and variables where the tool does', () => {
    const config = { 'vite.config.ts': 'export default { server: { port: 3000 } }' };
    const flag = originsOf({ 'package.json': packageJson('vite --port 4000', 'vite'), ...config });
    expect(flag.map((one) => one.origin)).toEqual(['http://localhost:4000']);
    const variable = {
      'package.json': packageJson('react-scripts start', 'react-scripts'),
      '.env': 'PORT=3005',
    };
    expect(originsOf(variable).map((one) => one.origin)).toEqual(['http://localhost:3005']);
  });

  it('reads angular.json', () => {
    const angular = '{ "projects": { "a": { "architect": { "serve": { "options": { "port": 4300 } } } } } }';
    const files = { 'package.json': packageJson('ng serve', '@angular/cli'), 'angular.json': angular };
    expect(originsOf(files).map((one) => one.origin)).toEqual(['http://localhost:4300']);
  });

  it('has a sane table', () => {
    for (const server of developmentServers) {
      const script = [server.program, server.commands.at(-1)].join(' ');
      expect(startedServer(script, server)).toMatchObject({ port: undefined, https: false });
      expect(server.docs).toMatch(/^https:\/\//);
    }
  });

  it('never takes forever', () => {
    const start = processTime();
    for (const unit of [
      'port',
      'port: ',
      'port:\n',
      '"port" : ',
      '<link ',
      '<meta property="og:url" ',
      ' ',
      '=',
      '{ pattern = ',
    ]) {
      const text = unit.repeat(100_000);
      readDevServer(text);
      readPageAddresses(text);
      for (const name of ['CNAME', 'netlify.toml', 'wrangler.toml']) readHostingFile(name, text);
      for (const server of developmentServers) startedServer(text, server);
    }
    expect(processTime() - start).toBeLessThan(5000);
  }, 20_000);
});

describe('deployments', () => {
  it.each([
    ['CNAME', 'shop.example.com\n', ['https://shop.example.com'], 'shop.example.com'],
    ['public/CNAME', 'shop.example.com', ['https://shop.example.com'], 'shop.example.com'],
    [
      'firebase.json',
      '{ "hosting": { "site": "my-shop" } }',
      ['https://my-shop.web.app', 'https://my-shop.firebaseapp.com'],
      '"my-shop"',
    ],
    [
      'firebase.json',
      '{ "hosting": [{ "target": "a" }, { "site": "b" }] }',
      ['https://b.web.app', 'https://b.firebaseapp.com'],
      '"b"',
    ],
    ['vercel.json', '{ "alias": ["shop.example.com"] }', ['https://shop.example.com'], '"shop.example.com"'],
    [
      'vercel.json',
      '{ "env": { "NEXT_PUBLIC_SITE_URL": "https://shop.example.com" } }',
      ['https://shop.example.com'],
      '"https://shop.example.com"',
    ],
    [
      'netlify.toml',
      '[build.environment]\nVITE_SITE_URL = "https://shop.example.com/"\n',
      ['https://shop.example.com'],
      'https://shop.example.com/',
    ],
    [
      'wrangler.toml',
      'routes = [\n  { pattern = "shop.example.com", custom_domain = true },\n]\n',
      ['https://shop.example.com'],
      'shop.example.com',
    ],
    [
      'wrangler.jsonc',
      '{ "routes": [{ "pattern": "shop.example.com", "custom_domain": true }] } // x',
      ['https://shop.example.com'],
      '"shop.example.com"',
    ],
    [
      '.env',
      'VITE_SITE_URL="https://shop.example.com/path"\n',
      ['https://shop.example.com'],
      '"https://shop.example.com/path"',
    ],
    [
      '.env.production',
      'FRONTEND_URL=https://shop.example.com\n',
      ['https://shop.example.com'],
      'https://shop.example.com',
    ],
  ])('%s with %s', (name, text, origins, evidence) => {
    const found = originsOf({ [name]: text });
    expect(found.map((one) => one.origin)).toEqual(origins);
    expect(found[0]!.evidence).toBe(evidence);
  });

  it.each([
    ['CNAME', 'not a host name\n'],
    ['CNAME', ''],
    ['firebase.json', '{ "hosting": { "target": "a" } }'],
    ['firebase.json', '['.repeat(100_000)],
    ['vercel.json', '{ "redirects": [{ "destination": "https://other.example.com" }] }'],
    ['netlify.toml', 'API_URL = "https://api.example.com"\n'],
    ['wrangler.toml', 'routes = [{ pattern = "shop.example.com/api/*", zone_name = "example.com" }]'],
    ['.env', 'VITE_API_URL=https://api.example.com\nVITE_IMAGE_BASE_URL=https://cdn.example.com\n'],
    ['.env', 'VITE_SITE_URL=/path\n'],
    ['package.json', '{ "homepage": "https://github.com/me/shop#readme" }'],
  ])('%s with %.60s proves nothing', (name, text) => expect(originsOf({ [name]: text })).toEqual([]));

  it('believes homepage where the tool deploys to it', () => {
    const homepage = '"homepage": "https://shop.example.com/app",';
    const files = { 'package.json': packageJson('react-scripts build', 'react-scripts', homepage) };
    expect(originsOf(files)).toEqual([
      { origin: 'https://shop.example.com', how: 'homepage', evidence: '"https://shop.example.com/app"' },
    ]);
    const pages = { 'package.json': '{ "homepage": "https://me.github.io/shop" }' };
    expect(originsOf(pages).map((one) => one.origin)).toEqual(['https://me.github.io']);
  });

  it('reads canonical tags of pages that use Kakao, each origin once', () => {
    const page = `<html><head>
<link rel="stylesheet" href="https://cdn.example.com/a.css">
<link rel="canonical" href="https://shop.example.com/a">
<meta property="og:url" content='https://shop.example.com/a'>
<meta property="og:image" content="https://img.example.com/a.png">
<link href="https://m.example.com/" rel=canonical>
<link rel="canonical" href="https://{{ host }}/a">
</head><script>Kakao.init('x')</script></html>`;
    expect(originsOf({ 'index.html': page })).toEqual([
      { origin: 'https://shop.example.com', how: 'canonical', evidence: 'https://shop.example.com/a' },
      { origin: 'https://m.example.com', how: 'canonical', evidence: 'https://m.example.com/' },
    ]);
  });
});

describe('metadata in code', () => {
  it.each([
    [
      "export const metadata = { metadataBase: new URL('https://shop.example.com') };",
      'https://shop.example.com',
    ],
    [
      "export const metadata = { alternates: { canonical: 'https://shop.example.com/a' } };",
      'https://shop.example.com/a',
    ],
    [
      "export const metadata = { openGraph: { type: 'website', url: 'https://shop.example.com' } };",
      'https://shop.example.com',
    ],
    ["useSeoMeta({ title: 'x', ogUrl: 'https://shop.example.com' })", 'https://shop.example.com'],
    [
      "useHead({ link: [{ rel: 'canonical', href: 'https://shop.example.com' }] })",
      'https://shop.example.com',
    ],
    ['export const metadata = { metadataBase: new URL(process.env.SITE) };', undefined],
    ['export const metadata = { metadataBase: new URL(`https://${host}`) };', undefined],
    ["// metadataBase: new URL('https://shop.example.com')", undefined],
    ["/* useSeoMeta({ ogUrl: 'https://shop.example.com' }) */", undefined],
    ["openGraph: { images: [{ url: 'https://cdn.example.com/a.png' }] }", undefined],
    ["link: [{ rel: 'icon', href: 'https://cdn.example.com/canonical' }]", undefined],
    ["const canonical = 'https://shop.example.com';", undefined],
    ["alternates: { canonical: '/a' }", undefined],
  ])('%s', (text, url) => {
    const found = readScriptAddresses(text);
    expect(found.map((one) => one.url)).toEqual(url === undefined ? [] : [url]);
    for (const { range } of found) expect(text.slice(range.start, range.end)).toBe(url);
  });

  it('counts in a file that speaks of Kakao, and in the root layout of Next.js', () => {
    const head = "useSeoMeta({ ogUrl: 'https://shop.example.com/' });\n";
    const page = `<script setup>\n${head}Kakao.init(key);\n</script>`;
    const evidence = {
      origin: 'https://shop.example.com',
      how: 'canonical',
      evidence: 'https://shop.example.com/',
    };
    expect(originsOf({ 'src/App.vue': page })).toEqual([evidence]);
    expect(originsOf({ 'src/share.ts': `${head}Kakao.init(key);` })).toEqual([evidence]);
    const layout = "export const metadata = { metadataBase: new URL('https://shop.example.com/') };";
    const next = { 'package.json': '{ "dependencies": { "next": "15.0.0" } }' };
    expect(originsOf({ ...next, 'app/layout.tsx': layout })).toEqual([evidence]);
    expect(originsOf({ 'app/layout.tsx': layout })).toEqual([]);
  });

  it('is read in time', () => {
    const start = processTime();
    for (const unit of [
      'ogUrl:',
      'alternates: {',
      'openGraph: { url:',
      "rel: 'canonical', ",
      'metadataBase : new ',
      ' ',
    ])
      readScriptAddresses(`canonical ${unit.repeat(100_000)}`);
    readScriptAddresses(`openGraph: {${' url'.repeat(100_000)}`);
    expect(processTime() - start).toBeLessThan(5000);
  }, 20_000);
});
