import { describe, expect, it } from 'vitest';
import { errorEntries, errorEntry } from '../../server/src/core/catalog/errors/index.ts';
import { answersOf } from '../../server/src/core/explain/answers.ts';
import { describeCaller } from '../../server/src/core/explain/caller.ts';
import { errorCard } from '../../server/src/core/explain/card.ts';
import { explain } from '../../server/src/core/explain/explain.ts';
import type { ManifestApp } from '../../server/src/core/manifest/facts.ts';
import type { Finding, Verdict } from '../../server/src/core/rules/finding.ts';
import type { Locale, Localized, Params } from '../../server/src/core/text/messages.ts';
import { cardActions } from '../../server/src/features/cardActions.ts';
import { reached, sampleKey } from './explainInputs.ts';
import { rowsIn } from './hoverRows.ts';

const LOCALES: readonly Locale[] = ['en', 'ko'];

function finding(
  code: string,
  verdict: Verdict,
  text: string,
  params: Params = {},
  file = '/shop/a.js',
): Finding {
  const both: Localized = { en: text, ko: text };
  return {
    code,
    kakaoCodes: [code.slice(0, 4)],
    verdict,
    effect: 'rejected',
    severity: 'error',
    place: { file, range: { start: 3, end: 9 } },
    message: { text: both, params },
    fixes: [],
    related: [],
  };
}

const link = ({ file, range }: Finding['place']) => `file://${file}#${range.start}`;
const lines = (card: string) => card.split('\n');

/** The worst case: every rule of an entry violated three times, with values of `length` UTF-16 units. */
function everythingWrong(id: string, length = 800): Finding[] {
  const rules = errorEntry(id)!.causes.flatMap((cause) => cause.rules);
  return rules.flatMap((rule) =>
    ['a', 'b', 'c'].map((name) =>
      finding(rule, 'violated', 'wrong {value}', { value: `${name}\n`.repeat(length / 2) }),
    ),
  );
}

describe('error cards', () => {
  it.each(LOCALES)('what Expo ignores is no reason for Gradle, and nothing is ruled out: %s', (locale) => {
    const entry = errorEntry('sdk/maven-repository-missing')!;
    const ignored = finding('sdk/expo-plugin-incomplete', 'violated', 'The plugin ignores “foo”');
    for (const findings of [[ignored], []])
      expect(errorCard(entry, { locale, findings })).toBe(errorCard(entry, { locale }));
  });

  for (const locale of LOCALES) {
    it.each(errorEntries)(`$id fits into 14 lines in ${locale}, with and without evidence`, (entry) => {
      const plain = errorCard(entry, { locale });
      const empty = errorCard(entry, { locale, findings: [] });
      const full = errorCard(entry, {
        locale,
        findings: everythingWrong(entry.id),
        link,
        caller: 'https://very.long.example.com',
      });
      for (const card of [plain, empty, full]) {
        expect(lines(card).length).toBeLessThanOrEqual(14);
        expect(card).toContain(entry.title[locale]);
        expect(card).toContain(entry.meaning[locale]);
        expect(card).toContain(entry.steps[0]![locale]);
        expect(card).toContain(entry.docs[locale]);
        expect(card).toContain(`/docs/errors/${entry.id}.md`);
        expect(lines(card)[0]).not.toMatch(/undefined|[{}]/);
      }
    });
  }

  it.each(errorEntries)(
    '$id has its actions under the title, and in a hover says what to do or what is proven',
    (entry) => {
      for (const locale of LOCALES) {
        const actions = cardActions({ entry, said: entry.id, caller: undefined }, locale);
        // No problem of a rule is longer than 100.
        for (const findings of [[], everythingWrong(entry.id, 94)]) {
          const card = errorCard(entry, { locale, findings, actions });
          expect(lines(card)[2]).toMatch(/^\[.*\]\(command:kakaoShare\.explain\?\S+\) · \[/);
          expect(card).not.toContain('/docs/errors/');
          expect(card.includes('- ✗') || card.includes(entry.steps[0]![locale])).toBe(true);
          expect(rowsIn(card)).toBeLessThanOrEqual(12);
        }
      }
    },
  );

  it('say code and status in the title', () => {
    expect(lines(errorCard(errorEntry('4019')!, { locale: 'ko' }))[0]).toMatch(/4019.*HTTP 401/);
    expect(lines(errorCard(errorEntry('-401/domain-mismatched')!, { locale: 'en' }))[0]).toMatch(
      /-401.*HTTP 401/,
    );
  });

  it('tell what is proven, with links, from what is ruled out and what only the console knows', () => {
    const card = errorCard(errorEntry('4019')!, {
      locale: 'en',
      link,
      findings: [
        finding('4019/env-not-public', 'violated', '`{name}` never reaches the browser', {
          name: 'KAKAO_KEY',
        }),
        finding('4019/app-key-malformed', 'ok', 'fine'),
        finding('4019/env-value-malformed', 'ok', 'fine'),
        finding('4002/object-type', 'violated', 'not about this error'),
      ],
    });
    expect(card).toContain('`KAKAO_KEY` never reaches the browser [a.js](file:///shop/a.js#3)');
    expect(card).toContain('- ✗ `KAKAO_KEY`');
    expect(card).toContain('- ✓ Ruled out: The key is malformed [a.js](file:///shop/a.js#3)');
    expect(card).toContain('- ? Only the console shows: The key hash or bundle ID');
    expect(card).not.toContain('not about this error');
    expect(card).not.toContain('Ruled out: The key is missing');
  });

  it('do not call a cause ruled out that one rule could not judge', () => {
    const card = errorCard(errorEntry('4019')!, {
      locale: 'en',
      findings: [
        finding('4019/app-key-malformed', 'ok', 'fine'),
        finding('4019/env-value-malformed', 'unknown', 'cannot tell'),
      ],
    });
    expect(card).not.toContain('Ruled out');
    expect(card).toContain('Not visible in files: The key is malformed');
  });

  it('count what they do not list', () => {
    const findings = ['a', 'b', 'c', 'd'].map((name) => finding('4019/env-not-public', 'violated', name));
    const card = errorCard(errorEntry('4019')!, { locale: 'ko', findings });
    expect(card).toContain('외 2건');
    expect(card.match(/^- ✗ [a-d]$/gm)).toHaveLength(2);
  });

  const hostile = [
    '[x](command:workbench.action.terminal.sendSequence)',
    '![x](https://evil.example/p.png)',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '`code` [y](command:z)',
    '``` \n# heading\n- item',
    '<command:evil>',
    '[ref]: command:evil',
    'https://evil.example www.evil.example',
    '\u202egnp.exe\u0000\u001b[31m',
    '**bold** _it_ ~~no~~ | a | b |',
    '&lt;b&gt; &#91;x&#93;(command:a)',
  ];
  it.each(hostile)('show hostile text as text: %j', (text) => {
    for (const template of ['{value}', '`{value}`', 'before `{value}` behind {value}'])
      for (const locale of LOCALES) {
        const card = errorCard(errorEntry('4019')!, {
          locale,
          link,
          caller: text,
          findings: [
            finding('4019/env-not-public', 'violated', template, { value: text }, `/shop/${text}.js`),
          ],
        });
        expect(lines(card).length).toBeLessThanOrEqual(14);
        const prose = card.replace(/(?<!\\)`[^`\n]*`/g, '');
        expect(prose).not.toMatch(
          /(?<!\\)\]\((?!https:\/\/(?:developers\.kakao\.com|github\.com)\/|file:\/\/\/shop)/,
        );
        expect(prose).not.toMatch(/(?<!\\)<[a-z]/i);
        expect(prose).not.toMatch(/^#|^\[.*\]:/m);
        expect(card).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
        const targets = [...prose.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((match) => match[1]!);
        for (const target of targets) expect(target).toMatch(/^(?:https|file):\/\/[^\s<>[\]]*$/);
      }
  });

  it('never show a whole key', () => {
    for (const text of [sampleKey, `wrong appKey(${sampleKey.slice(1)}) format`, `app_key=${sampleKey}`]) {
      const card = errorCard(errorEntry('4019')!, {
        locale: 'en',
        caller: text,
        findings: [finding('4019/app-key-malformed', 'violated', 'It is {value}', { value: text })],
      });
      expect(card).not.toContain(sampleKey.slice(1));
      expect(card).toContain(sampleKey.slice(1, 4));
    }
  });
});

describe('the caller against the manifest', () => {
  const at = { start: 0, end: 0 };
  const located = (values: string[]) => values.map((value) => ({ value, range: at }));
  const app = (sdkDomains: string[], webDomains: string[] = []): ManifestApp => ({
    range: at,
    path: ['apps', 0],
    name: 'production',
    appId: 1,
    javascriptKeys: [
      { range: at, path: [], key: undefined, sdkDomains: located(sdkDomains), sdkDomainList: undefined },
    ],
    nativeKeys: [],
    webDomains: located(webDomains),
    webDomainList: undefined,
    templatesAt: undefined,
    templates: undefined,
  });
  const answer = (caller: string, sdkDomains: string[], webDomains: string[] = []) =>
    describeCaller(caller, [app(sdkDomains, webDomains)])?.text.en;

  it.each([
    ['https://shop.example.com', ['https://shop.example.com'], /another key, or the console differs/],
    ['http://shop.example.com', ['https://shop.example.com'], /Only `http` and `https` differ/],
    ['http://localhost:3001', ['http://localhost:3000'], /Only the port differs/],
    ['https://www.example.com', ['https://example.com'], /Only `www\.` differs/],
    ['https://m.example.com', ['https://example.com'], /sub-domain of it/],
    ['http://127.0.0.1:5173', ['http://localhost:5173'], /different domains/],
    ['https://shop.exmaple.com', ['https://shop.example.com'], /misspelt/],
    ['https://other.example.net', ['https://shop.example.com'], /not among/],
    ['null', ['https://shop.example.com'], /without an origin/],
    ['android-app:.', [], /inside an Android app/],
    ['capacitor://localhost', ['https://shop.example.com'], /shell of an app/],
    ['chrome-extension://abcdef', [], /browser extension/],
    ['myapp://home', [], /only addresses with `http`, `https` or `file`/],
    ['about://', [], /without an origin/],
  ] as const)('%s against %j', (caller, sdkDomains, expected) => {
    expect(answer(caller, [...sdkDomains])).toMatch(expected);
  });

  it('sees a domain that is registered in the other list only', () => {
    expect(answer('https://a.example', ['https://b.example'], ['https://a.example'])).toMatch(
      /Web domain only/,
    );
  });

  it('says nothing where it cannot compare', () => {
    expect(answer('https://a.example', [])).toBeUndefined();
    expect(answer('com.example.shop', ['https://a.example'])).toBeUndefined();
    expect(answer('Xo8WBi6jzSxKDVR4drqm84yr9iU=', ['https://a.example'])).toBeUndefined();
    expect(describeCaller('https://a.example', [])).toBeUndefined();
  });

  it('is part of the card', () => {
    const callerAnswer = describeCaller('http://localhost:3001', [app(['http://localhost:3000'])])!;
    const card = errorCard(errorEntry('-401/domain-mismatched')!, {
      locale: 'ko',
      caller: 'http://localhost:3001',
      callerAnswer,
    });
    expect(card).toContain('localhost:3001');
    expect(card).toMatch(/포트마다 따로/);
  });

  it('is not contradicted by what the project does right', () => {
    const right = {
      code: '4019/sdk-domain-not-registered',
      kakaoCodes: ['4019'],
      verdict: 'ok' as const,
      effect: 'note' as const,
      severity: 'information' as const,
      place: { file: '/a.js', range: { start: 0, end: 1 } },
      message: { text: { en: 'listed', ko: '등록됨' }, params: {} },
      fixes: [],
      related: [],
    };
    const caller = 'http://localhost:3001';
    const callerAnswer = describeCaller(caller, [app(['http://localhost:3000'])])!;
    const entry = errorEntry('-401/domain-mismatched')!;
    const options = { locale: 'en', caller, findings: [right] } as const;
    const { caller: _, ...withoutCaller } = options;
    expect(errorCard(entry, withoutCaller)).toMatch(/Ruled out/);
    expect(errorCard(entry, options)).not.toMatch(/Ruled out|none of the known causes/);
    const card = errorCard(entry, { ...options, callerAnswer });
    expect(card).toMatch(/Only the port differs/);
    expect(card).not.toMatch(/Ruled out|none of the known causes/);
  });
});

describe('a caller that can never be registered', () => {
  const entry = errorEntry('-401/domain-mismatched')!;
  const cardOf = (caller: string, locale: Locale = 'en') => {
    const callerAnswer = describeCaller(caller, []);
    return errorCard(entry, { locale, caller, ...(callerAnswer ? { callerAnswer } : {}) });
  };

  it.each([
    'android-app:.',
    'android-app',
    'capacitor://localhost',
    'null',
    'about://',
    'ionic://localhost',
    'myapp://x',
  ])('%s is not to be added', (caller) => {
    const card = cardOf(caller);
    expect(card).not.toContain('Add the `caller` exactly as shown');
    expect(cardOf(caller, 'ko')).not.toContain('`caller` 값을 스킴과 포트까지 그대로');
    expect(card).toMatch(/1\. .*(?:https:\/\/|SDK)/);
    expect(card.split('\n').length).toBeLessThanOrEqual(14);
  });

  it.each(['https://a.example', 'http://localhost:3000', 'file://'])('%s is', (caller) => {
    expect(cardOf(caller)).toContain('Add the `caller` exactly as shown');
  });

  it('leaves key hashes and bundle IDs alone', () => {
    expect(describeCaller('com.example.shop', [])).toBeUndefined();
    expect(describeCaller('Xo8WBi6jzSxKDVR4drqm84yr9iU=', [])).toBeUndefined();
  });
});

describe('cards shown together', () => {
  const answers = reached.map(([input]) => ({ input, ...answersOf(explain(input)) }));

  it('never speak of one cause twice, so that none can contradict another', () => {
    for (const { input, cards } of answers) {
      const rules = cards.flatMap(({ entry }) => [...new Set(entry.causes.flatMap((cause) => cause.rules))]);
      expect(new Set(rules).size, input).toBe(rules.length);
    }
  });

  it('rule out no cause that they prove, whatever the files show', () => {
    for (const { input, cards } of answers)
      for (const { entry, caller } of cards) {
        const codes = [...new Set(entry.causes.flatMap((cause) => cause.rules))];
        // Every second rule found a mistake, the others found all right.
        const findings = codes.map((code, index) => finding(code, index % 2 ? 'ok' : 'violated', code));
        const card = errorCard(entry, { locale: 'en', findings, ...(caller ? { caller } : {}) });
        const ruledOut = /^- ✓ (.*)$/m.exec(card)?.[1] ?? '';
        for (const cause of entry.causes) {
          const isProven = cause.rules.some((rule) => codes.indexOf(rule) % 2 === 0);
          if (isProven) expect(ruledOut.split(/: |, /), input).not.toContain(cause.text.en);
        }
      }
  });

  it('are one, where a message and its code say the same', () => {
    const shown = (input: string) => answersOf(explain(input)).cards.map(({ entry }) => entry.id);
    expect(shown('잘못된 요청으로 인증에 실패하였습니다')).toEqual(['4019']);
    expect(shown('4019 domain mismatched! caller=https://a.example KOE009')).toEqual([
      '-401/domain-mismatched',
    ]);
    expect(shown('KOE009 and Missing required keys: templateId')).toEqual([
      'sdk/missing-required-keys',
      'KOE009',
    ]);
    expect(shown('카카오톡 공유 이미지가 안나와요')).toEqual(['symptom/picture-missing']);
  });
});
