import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostKind, previewHostOf } from '../../server/src/core/domain/hostKind.ts';
import { matchDomain } from '../../server/src/core/domain/matchDomain.ts';
import { originOfHead, originOfUrl, originText } from '../../server/src/core/domain/origin.ts';
import { readDomain } from '../../server/src/core/domain/readDomain.ts';
import { processTime } from '../processTime.ts';

const normal = (text: string) => {
  const origin = originOfUrl(text);
  return origin && originText(origin);
};

// An entry of the console's list, a link or page, and how they relate.
const MATCHES: [entry: string, url: string, kind: string][] = [
  // the same
  ['https://shop.example.com', 'https://shop.example.com', 'listed'],
  ['https://shop.example.com', 'https://shop.example.com/', 'listed'],
  ['https://shop.example.com', 'https://shop.example.com/a/b?c=d#e', 'listed'],
  ['https://shop.example.com', 'https://shop.example.com?x', 'listed'],
  ['https://shop.example.com', 'https://shop.example.com#x', 'listed'],
  ['https://shop.example.com', '  https://shop.example.com  ', 'listed'],
  // case
  ['https://shop.example.com', 'HTTPS://SHOP.Example.COM/Path', 'listed'],
  ['https://SHOP.example.com', 'https://shop.example.com', 'listed'],
  ['HTTP://localhost:3000', 'http://LocalHost:3000', 'listed'],
  // default ports
  ['https://shop.example.com', 'https://shop.example.com:443/', 'listed'],
  ['https://shop.example.com:443', 'https://shop.example.com/', 'listed'],
  ['http://shop.example.com', 'http://shop.example.com:80/', 'listed'],
  ['http://shop.example.com:80', 'http://shop.example.com', 'listed'],
  ['https://shop.example.com', 'https://shop.example.com:/', 'listed'],
  ['https://shop.example.com:', 'https://shop.example.com', 'listed'],
  ['https://shop.example.com:0443', 'https://shop.example.com', 'listed'],
  // other ports
  ['http://localhost:3000', 'http://localhost:3000/a', 'listed'],
  ['http://localhost:3000', 'http://localhost:3001/a', 'portOnly'],
  ['http://localhost', 'http://localhost:3000', 'portOnly'],
  ['http://localhost:3000', 'http://localhost', 'portOnly'],
  ['https://shop.example.com', 'https://shop.example.com:8443', 'portOnly'],
  ['https://shop.example.com:8443', 'https://shop.example.com', 'portOnly'],
  ['https://shop.example.com:8443', 'https://shop.example.com:8443', 'listed'],
  ['https://shop.example.com', 'https://shop.example.com:80', 'portOnly'],
  ['http://shop.example.com', 'http://shop.example.com:443', 'portOnly'],
  // scheme
  ['https://shop.example.com', 'http://shop.example.com', 'schemeOnly'],
  ['http://shop.example.com', 'https://shop.example.com', 'schemeOnly'],
  ['http://localhost:3000', 'https://localhost:3000', 'schemeOnly'],
  ['http://shop.example.com:443', 'https://shop.example.com', 'schemeOnly'],
  ['https://shop.example.com:80', 'http://shop.example.com', 'schemeOnly'],
  ['http://localhost:3000', 'https://localhost', 'unlisted'],
  ['https://shop.example.com:8443', 'http://shop.example.com', 'unlisted'],
  ['http://shop.example.com:8080', 'https://shop.example.com:8443', 'unlisted'],
  // www and sub-domains
  ['https://example.com', 'https://www.example.com', 'wwwOnly'],
  ['https://www.example.com', 'https://example.com', 'wwwOnly'],
  ['https://shop.example.com', 'https://www.shop.example.com', 'wwwOnly'],
  ['https://example.com', 'https://shop.example.com', 'parentOnly'],
  ['https://example.com', 'https://a.b.example.com', 'parentOnly'],
  ['https://shop.example.com', 'https://example.com', 'unlisted'],
  ['https://example.com', 'https://notexample.com', 'unlisted'],
  ['https://example.com', 'https://example.com.evil.org', 'unlisted'],
  ['https://example.com', 'https://example.co', 'unlisted'],
  ['https://example.com', 'https://www.example.com:8443', 'unlisted'],
  ['http://localhost', 'http://app.localhost', 'unlisted'],
  // public suffixes: names under one are strangers to each other
  ['https://a.co.kr', 'https://b.co.kr', 'unlisted'],
  ['https://shop.vercel.app', 'https://shop-git-main-me.vercel.app', 'unlisted'],
  ['https://a.github.io', 'https://b.github.io', 'unlisted'],
  ['https://a.co.kr', 'https://www.a.co.kr', 'wwwOnly'],
  // trailing dot
  ['https://shop.example.com', 'https://shop.example.com./x', 'listed'],
  ['https://shop.example.com.', 'https://shop.example.com/x', 'listed'],
  ['https://shop.example.com.:8443', 'https://shop.example.com:8443/x', 'listed'],
  // international names
  ['https://쇼핑.한국', 'https://xn--hp4bo76a.xn--3e0b707e/', 'listed'],
  ['https://xn--hp4bo76a.xn--3e0b707e', 'https://쇼핑.한국/', 'listed'],
  ['https://쇼핑.한국', 'https://쇼핑.한국/상품', 'listed'],
  ['https://BÜCHER.example', 'https://bücher.example', 'listed'],
  ['https://shop。example。com', 'https://shop.example.com', 'listed'],
  ['https://ｓｈｏｐ.example.com', 'https://shop.example.com', 'listed'],
  ['https://쇼핑.한국', 'https://상점.한국/', 'unlisted'],
  // user information hides the host
  ['https://shop.example.com', 'https://me:pw@shop.example.com/', 'listed'],
  ['https://shop.example.com', 'https://shop.example.com@evil.org/', 'unlisted'],
  ['https://shop.example.com', 'https://shop.example.com:443@evil.org/', 'unlisted'],
  ['https://evil.org', 'https://shop.example.com@evil.org/', 'listed'],
  ['https://shop.example.com', 'https://evil.org/@shop.example.com', 'unlisted'],
  ['https://shop.example.com', 'https://evil.org\\@shop.example.com', 'unlisted'],
  ['https://shop.example.com', 'https://evil.org#@shop.example.com', 'unlisted'],
  // IPv4 and its forms
  ['http://127.0.0.1:5173', 'http://127.0.0.1:5173/', 'listed'],
  ['http://127.0.0.1:5173', 'http://localhost:5173/', 'unlisted'],
  ['http://localhost:5173', 'http://127.0.0.1:5173/', 'unlisted'],
  ['http://127.0.0.1', 'http://2130706433/', 'listed'],
  ['http://127.0.0.1', 'http://0x7f.0.0.1/', 'listed'],
  ['http://127.0.0.1', 'http://0177.0.0.1/', 'listed'],
  ['http://127.0.0.1', 'http://127.1/', 'listed'],
  ['http://0x7f000001', 'http://127.0.0.1/', 'listed'],
  ['http://192.168.0.10:3000', 'http://192.168.0.11:3000/', 'unlisted'],
  ['http://10.0.0.1', 'http://10.0.0.1.nip.io', 'unlisted'],
  ['http://１２７.0.0.1', 'http://127.0.0.1', 'listed'],
  // IPv6 and its forms
  ['http://[::1]:3000', 'http://[::1]:3000/', 'listed'],
  ['http://[::1]:3000', 'http://[0:0:0:0:0:0:0:1]:3000/', 'listed'],
  ['http://[0000::0001]', 'http://[::1]/', 'listed'],
  ['http://[2001:DB8::1]', 'http://[2001:db8:0::1]/', 'listed'],
  ['http://[::ffff:127.0.0.1]', 'http://[::ffff:7f00:1]/', 'listed'],
  ['http://[::ffff:127.0.0.1]', 'http://127.0.0.1/', 'unlisted'],
  ['http://[::1]:3000', 'http://[::1]:3001/', 'portOnly'],
  ['http://[::1]', 'http://[::2]/', 'unlisted'],
  // percent-encoded hosts
  ['https://shop.example.com', 'https://sh%6Fp.example.com/', 'listed'],
  // wildcards
  ['https://*.example.com', 'https://shop.example.com/', 'listed'],
  ['https://*.example.com', 'https://www.example.com', 'listed'],
  ['https://*.example.com', 'https://example.com', 'perhaps'],
  ['https://*.example.com', 'https://a.b.example.com', 'perhaps'],
  ['https://*.example.com', 'https://notexample.com', 'unlisted'],
  ['https://*.example.com', 'https://shop.example.com.evil.org', 'unlisted'],
  ['https://*.example.com', 'http://shop.example.com', 'schemeOnly'],
  ['https://*.example.com', 'https://shop.example.com:8443', 'portOnly'],
  ['https://*.example.com:8443', 'https://shop.example.com:8443', 'listed'],
  ['https://*.EXAMPLE.com', 'https://shop.example.com', 'listed'],
  ['https://*.쇼핑.한국', 'https://a.쇼핑.한국', 'listed'],
  ['https://*.example.com', 'http://example.com', 'perhaps'],
  ['https://*.example.com', 'https://example.com:8443', 'unlisted'],
  // entries with a flaw mean what they mean: their own rule speaks about the flaw
  ['https://shop.example.com/', 'https://shop.example.com/a', 'listed'],
  ['https://shop.example.com/path?x#y', 'https://shop.example.com/a', 'listed'],
  ['https://me@shop.example.com', 'https://shop.example.com/a', 'listed'],
  ['shop.example.com', 'https://shop.example.com/a', 'listed'],
  ['shop.example.com', 'http://shop.example.com/a', 'schemeOnly'],
  ['shop.example.com:8443', 'https://shop.example.com:8443/a', 'listed'],
  ['//shop.example.com', 'https://shop.example.com/a', 'listed'],
  ['localhost:3000', 'http://localhost:3000/a', 'listed'],
  ['192.168.0.10:3000', 'http://192.168.0.10:3000', 'listed'],
  ['https:shop.example.com', 'https://shop.example.com', 'listed'],
  ['https:/shop.example.com', 'https://shop.example.com', 'listed'],
  ['https:\\\\shop.example.com', 'https://shop.example.com', 'listed'],
  [' https://shop.example.com ', 'https://shop.example.com', 'listed'],
  ['https://sh op.example.com', 'https://shop.example.com', 'unlisted'],
  ['ftp://shop.example.com', 'https://shop.example.com', 'unlisted'],
  ['https://', 'https://shop.example.com', 'unlisted'],
  ['', 'https://shop.example.com', 'unlisted'],
  ['https://shop..example.com', 'https://shop.example.com', 'unlisted'],
  ['https://shop.example.com:99999', 'https://shop.example.com', 'unlisted'],
  // file
  ['file://', 'file:///android_asset/index.html', 'listed'],
  ['file:///', 'file:///a', 'listed'],
  ['file://', 'https://shop.example.com', 'unlisted'],
  ['https://shop.example.com', 'file:///a', 'unlisted'],
];

describe('matchDomain', () => {
  it('has a table worth its name', () => expect(MATCHES.length).toBeGreaterThanOrEqual(120));

  it.each(MATCHES)('%s against %s: %s', (entry, url, kind) => {
    const origin = originOfUrl(url);
    expect(origin).toBeDefined();
    expect(matchDomain(origin!, [readDomain(entry).origin]).kind).toBe(kind);
  });

  it('takes the nearest of several entries', () => {
    const entries = ['https://www.a.example', 'http://a.example', 'bad entry', 'https://a.example'];
    const origins = entries.map((entry) => readDomain(entry).origin);
    const match = (url: string, among = origins) => matchDomain(originOfUrl(url)!, among);
    expect(match('https://a.example')).toEqual({ kind: 'listed', index: 3 });
    expect(match('https://a.example', origins.slice(0, 3))).toEqual({ kind: 'schemeOnly', index: 1 });
    expect(match('https://a.example', origins.slice(0, 1))).toEqual({ kind: 'wwwOnly', index: 0 });
    expect(match('https://b.example')).toEqual({ kind: 'unlisted' });
    expect(match('https://b.example', [])).toEqual({ kind: 'unlisted' });
  });
});

describe('originOfUrl', () => {
  it.each([
    '',
    'shop',
    '/path',
    '//shop.example.com',
    'mailto:a@example.com',
    'javascript:1',
    'kakaolink://x',
  ])('claims nothing about %j', (text) => expect(originOfUrl(text)).toBeUndefined());
  it.each([
    'https://a..example.com',
    'https://.example.com',
    `https://${'a'.repeat(64)}.com`,
    'https://a b.com',
  ])('knows that %s is no host', (text) => expect(originOfUrl(text)).toBeUndefined());
});

describe('originOfHead', () => {
  it.each([
    ['https://shop.example.com/', 'https://shop.example.com'],
    ['https://shop.example.com/items/', 'https://shop.example.com'],
    ['https://shop.example.com?id=', 'https://shop.example.com'],
    ['https://shop.example.com#', 'https://shop.example.com'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['https://me@shop.example.com/', 'https://shop.example.com'],
    ['https://shop.example.com', undefined],
    ['https://shop.example.com:30', undefined],
    ['https://shop.example.', undefined],
    ['https://', undefined],
    ['https:///', undefined],
    ['', undefined],
    ['/items/', undefined],
    ['mailto:x/', undefined],
  ])('%j proves %j', (head, expected) => {
    const origin = originOfHead(head);
    expect(origin && originText(origin)).toBe(expected);
  });

  it('never claims an origin that a longer text could change', () => {
    const pieces = ['https://', 'http:', '/', '\\', 'a.example', ':80', '@', '?', '#', ' ', '\t', '.', 'x'];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (head, rest) => {
        const claimed = originOfHead(head);
        const real = originOfUrl(head + rest);
        if (claimed && real) expect(real).toEqual(claimed);
      }),
      { numRuns: 3000 },
    );
  });
});

const FLAWS: [text: string, flaws: string[], normal: string | undefined][] = [
  ['https://shop.example.com', [], 'https://shop.example.com'],
  ['http://localhost:5173', [], 'http://localhost:5173'],
  ['https://xn--hp4bo76a.xn--3e0b707e', [], 'https://xn--hp4bo76a.xn--3e0b707e'],
  ['https://*.example.com', [], 'https://*.example.com'],
  ['http://[::1]:3000', [], 'http://[::1]:3000'],
  ['file://', [], 'file://'],
  ['file:///', [], 'file://'],
  ['https://shop.example.com/', ['trailingSlash'], 'https://shop.example.com'],
  ['https://shop.example.com/a', ['path'], 'https://shop.example.com'],
  ['https://shop.example.com/a?b#c', ['path', 'query', 'fragment'], 'https://shop.example.com'],
  ['https://shop.example.com?b', ['query'], 'https://shop.example.com'],
  ['https://shop.example.com/#/home', ['trailingSlash', 'fragment'], 'https://shop.example.com'],
  ['https://script.google.com/macros/s/AKfycb/exec', ['path'], 'https://script.google.com'],
  ['shop.example.com', ['schemeMissing'], 'https://shop.example.com'],
  ['localhost:3000', ['schemeMissing'], 'http://localhost:3000'],
  ['//shop.example.com/', ['schemeMissing', 'trailingSlash'], 'https://shop.example.com'],
  ['https:/shop.example.com', ['schemeSlashes'], 'https://shop.example.com'],
  ['https:///shop.example.com', ['schemeSlashes'], 'https://shop.example.com'],
  ['ftp://shop.example.com', ['schemeUnknown'], undefined],
  ['kakao123://kakaolink', ['schemeUnknown'], undefined],
  ['https://me:pw@shop.example.com', ['credentials'], 'https://shop.example.com'],
  ['https://Shop.example.com', ['upperCase'], 'https://shop.example.com'],
  ['HTTPS://shop.example.com', ['upperCase'], 'https://shop.example.com'],
  ['https://쇼핑.한국', ['internationalised'], 'https://xn--hp4bo76a.xn--3e0b707e'],
  ['http://0x7f.1', ['hostForm'], 'http://127.0.0.1'],
  ['http://[0:0::1]', ['hostForm'], 'http://[::1]'],
  ['https://shop.example.com:443', ['defaultPort'], 'https://shop.example.com'],
  ['https://shop.example.com:', ['defaultPort'], 'https://shop.example.com'],
  ['https://shop.example.com.', ['trailingDot'], 'https://shop.example.com'],
  [' https://shop.example.com', ['blank'], 'https://shop.example.com'],
  ['', ['empty'], undefined],
  ['   ', ['empty'], undefined],
  ['https://', ['notADomain'], undefined],
  ['https://a..b', ['notADomain'], undefined],
  ['https://a:99999', ['notADomain'], undefined],
  ['https://sub.*.example.com', ['wildcardPlace'], undefined],
  ['https://*.*.example.com', ['wildcardPlace'], undefined],
  ['https://*shop.example.com', ['wildcardPlace'], undefined],
  ['https://*', ['wildcardPlace'], undefined],
  ['https://*.com', ['wildcardTooWide'], undefined],
  ['https://*.co.kr', ['wildcardTooWide'], undefined],
  ['https://*.vercel.app', ['wildcardTooWide'], undefined],
];

describe('readDomain', () => {
  it.each(FLAWS)('%j: %j', (text, flaws, expected) => {
    const entry = readDomain(text);
    expect(entry.flaws).toEqual(flaws);
    expect(entry.normal).toBe(expected);
  });

  const piece = fc.constantFrom(
    ...[
      'https',
      'http',
      'file',
      'ftp',
      ':',
      '//',
      '/',
      '\\',
      '?',
      '#',
      '@',
      '.',
      '*',
      '-',
      '%6c',
      ' ',
      '\t',
      '[::1]',
    ],
    ...[
      'Shop',
      'example',
      'com',
      'co.kr',
      '쇼핑',
      '한국',
      '。',
      'ß',
      '80',
      '443',
      '3000',
      '127.0.0.1',
      '0x7f',
      '\0',
    ],
  );
  const domain = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
    fc.webUrl(),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  it('normalises to something that is normal', () => {
    fc.assert(
      fc.property(domain, (text) => {
        const { origin, normal } = readDomain(text);
        if (normal === undefined) return;
        const again = readDomain(normal);
        expect(again).toEqual({ text: normal, origin, flaws: [], normal });
      }),
      { numRuns: 20_000 },
    );
  }, 30_000);

  it('reads what is in the right form as a browser does', () => {
    const label = fc.stringMatching(/^(?:[a-z0-9-]{1,9}|xn--[a-z0-9]{1,6}|[0-9]{1,3}|0x7f|[a-z]{64})$/);
    const address = fc
      .tuple(
        fc.constantFrom('http', 'https'),
        fc.array(label, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', ':80', ':443', ':3000', ':65535', ':65536', ':99999', ':080'),
      )
      .map(([scheme, labels, port]) => `${scheme}://${labels.join('.')}${port}`);
    fc.assert(
      fc.property(address, (text) => {
        const { origin, flaws } = readDomain(text);
        expect(origin).toEqual(originOfUrl(text));
        if (flaws.length === 0) expect(text).toBe(normal(text));
      }),
      { numRuns: 20_000 },
    );
  }, 30_000);

  it('reads megabytes without hanging', () => {
    const start = processTime();
    for (const unit of ['a', '.', '/', '@', ':', 'a.', ' ', 'https://', '*', '쇼']) {
      readDomain(unit.repeat(1_000_000));
      originOfHead(`https://${unit.repeat(1_000_000)}`);
    }
    expect(processTime() - start).toBeLessThan(5000);
  }, 30_000);
});

describe('hosts', () => {
  it.each([
    ['localhost', 'loopback'],
    ['shop.localhost', 'loopback'],
    ['127.0.0.1', 'loopback'],
    ['127.8.8.8', 'loopback'],
    ['0.0.0.0', 'loopback'],
    ['[::1]', 'loopback'],
    ['[::ffff:7f00:1]', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.32.0.1', 'publicAddress'],
    ['192.168.0.1', 'private'],
    ['169.254.1.1', 'private'],
    ['[fe80::1]', 'private'],
    ['[fd00::1]', 'private'],
    ['mac.local', 'private'],
    ['intranet', 'private'],
    ['shop.test', 'private'],
    ['8.8.8.8', 'publicAddress'],
    ['[2606:4700::1111]', 'publicAddress'],
    ['shop.example.com', 'publicName'],
    ['mylocal', 'private'],
    ['local.example.com', 'publicName'],
  ])('%s is %s', (host, kind) => expect(hostKind(host)).toBe(kind));

  it.each([
    ['shop-git-login-team.vercel.app', 'Vercel'],
    ['shop-a1b2c3d4e-team.vercel.app', 'Vercel'],
    ['deploy-preview-12--shop.netlify.app', 'Netlify'],
    ['3f2a1b.shop.pages.dev', 'Cloudflare Pages'],
    ['blue-red-green.trycloudflare.com', 'Cloudflare Tunnel'],
    ['abcd-1-2-3-4.ngrok-free.app', 'ngrok'],
    ['shop.vercel.app', undefined],
    ['my-shop.vercel.app', undefined],
    ['wedding-invitation-card.vercel.app', undefined],
    ['shop.netlify.app', undefined],
    // The branch that is released: each release gets there.
    ['main--shop.netlify.app', undefined],
    ['production--shop.netlify.app', undefined],
    ['shop-git-main-team.vercel.app', undefined],
    ['develop--shop.netlify.app', 'Netlify'],
    ['shop.pages.dev', undefined],
    ['vercel.app', undefined],
    ['evilvercel.app', undefined],
  ])('%s is a preview of %s', (host, name) => expect(previewHostOf(host)?.name).toBe(name));
});

it('gives one text per origin', () => {
  expect(normal('HTTP://EXAMPLE.com:80/x')).toBe('http://example.com');
  expect(normal('https://example.com:80')).toBe('https://example.com:80');
});
