/** The catalogue: complete, in both languages, and consistent with itself and with the rules. */
import { describe, expect, it } from 'vitest';
import { callerKinds } from '../../server/src/core/catalog/errors/callerKinds.ts';
import { callerWords } from '../../server/src/core/catalog/errors/callerWords.ts';
import { guide, guides } from '../../server/src/core/catalog/errors/guides.ts';
import { errorEntries, errorEntry } from '../../server/src/core/catalog/errors/index.ts';
import { inquiryWords } from '../../server/src/core/catalog/errors/inquiryWords.ts';
import { keyHashWords } from '../../server/src/core/catalog/errors/keyHashWords.ts';
import { symptomGuide } from '../../server/src/core/catalog/errors/symptoms/guide.ts';
import { notions } from '../../server/src/core/catalog/errors/symptoms/notions.ts';
import * as words from '../../server/src/core/catalog/errors/words.ts';
import { explain } from '../../server/src/core/explain/explain.ts';
import { errorPages, pagePath } from '../../server/src/core/generate/errorPages.ts';
import { rules } from '../../server/src/core/rules/index.ts';

const SHARE_CODES =
  '4002 4003 4005 4006 4007 4008 4009 4011 4012 4013 4015 4016 4017 4018 4019 4020 4041 5001 5005'.split(' ');

/** Every `{en, ko}` below a value, with the way to it. */
function localized(value: unknown, path: string): { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'ko' in value) return [{ path, text: value as Record<string, unknown> }];
  return Object.entries(value).flatMap(([key, inner]) => localized(inner, `${path}.${key}`));
}

const everyText = [
  ...errorEntries.flatMap((entry) => localized(entry, entry.id)),
  ...localized(guides, 'guides'),
  ...localized({ keyHashWords, callerWords, callerKinds, symptomGuide, inquiryWords, ...words }, 'words'),
];

describe('the catalogue of errors', () => {
  it('has the 19 share codes, in order', () => {
    expect(errorEntries.filter(({ family }) => family === 'share').map(({ id }) => id)).toEqual(SHARE_CODES);
  });

  it('has every id once', () => {
    const ids = errorEntries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
  });

  it.each(everyText)('$path says the same in both languages', ({ text }) => {
    expect(Object.keys(text).sort()).toEqual(['en', 'ko']);
    for (const one of Object.values(text)) expect(String(one).trim()).not.toBe('');
    const names = (one: unknown) => [...String(one).matchAll(/\{(\w+)/g)].map((match) => match[1]).sort();
    if (!/[`]/.test(String(text.en))) expect(new Set(names(text.en))).toEqual(new Set(names(text.ko)));
    const codes = (one: unknown) => [...String(one).matchAll(/`[^`]+`/g)].map((match) => match[0]).sort();
    expect(new Set(codes(text.ko))).toEqual(new Set(codes(text.en)));
  });

  it.each(everyText.filter(({ path }) => !path.includes('.docs')))('$path is safe Markdown', ({ text }) => {
    for (const one of Object.values(text)) {
      const prose = String(one).replace(/`[^`]*`|\{\w+(?:\|[^}]*)?\}/g, '');
      expect(prose).not.toMatch(/[<*_|`\n]|\]\(/);
      expect(String(one)).not.toMatch(/[0-9a-f]{32}/i);
    }
  });

  it('is Korean where it should be', () => {
    for (const entry of errorEntries) {
      expect(entry.meaning.ko, entry.id).toMatch(/[가-힣].*니다[.(]/);
      for (const step of entry.steps) expect(step.ko, entry.id).toMatch(/[가-힣]/);
      expect(entry.meaning.en, entry.id).not.toMatch(/[가-힣]/);
    }
  });

  it.each(errorEntries)('$id stands on its own', (entry) => {
    expect(entry.steps.length).toBeGreaterThan(0);
    expect(entry.causes.length).toBeGreaterThan(0);
    expect(entry.docs.en).toMatch(/^https:\/\/developers\.kakao\.com\/docs\/latest\/en\//);
    expect(entry.docs.ko).toMatch(/^https:\/\/developers\.kakao\.com\/docs\/latest\/ko\//);
    expect(entry.source.urls.length).toBeGreaterThan(0);
    expect(entry.source.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const id of entry.related) expect(errorEntry(id), id).toBeDefined();
    for (const id of entry.guides ?? []) expect(guide(id), id).toBeDefined();
    for (const cause of entry.causes)
      for (const rule of cause.rules) {
        expect(rule).toMatch(/^(?:4002|4019|4041|5001|sdk|security|manifest)\/[a-z-]+$/);
        expect(cause.where).toBe('project');
      }
    if (!entry.id.includes('/')) expect(entry.kakaoCodes[0]).toBe(entry.id);
    if (entry.family === 'credentials') expect(entry.kakaoCodes).toContain('-401');
  });

  it.each(
    errorEntries.flatMap(({ id, phrases }) =>
      phrases.map(({ text, needsKakao, lessLikely }) => ({ id, text, needsKakao, lessLikely })),
    ),
  )('"$text" reaches $id', ({ id, text, needsKakao, lessLikely }) => {
    const said = text.replace(/\{\w+\}/g, 'value');
    const found = explain(`${needsKakao ? 'Kakao: ' : ''}${said}`).map((match) => match.entry.id);
    if (lessLikely) expect(found).toContain(id);
    else expect(found[0]).toBe(id);
    if (needsKakao === true) expect(explain(said)[0]?.entry.id).not.toBe(id);
  });

  it('gives each phrase to one entry, unless it says that another is likelier', () => {
    const sure = errorEntries.flatMap(({ phrases }) => phrases.filter(({ lessLikely }) => !lessLikely));
    expect(new Set(sure.map(({ text }) => text.toLowerCase())).size).toBe(sure.length);
  });

  it.each(errorEntries.filter(({ family }) => family === 'symptom'))(
    '$id is told in known notions',
    (entry) => {
      expect(entry.said!.length + entry.phrases.length).toBeGreaterThan(0);
      for (const name of entry.said!.flatMap((way) => way.split(' ')))
        expect(notions, name).toHaveProperty(name.replace('!', ''));
    },
  );

  it('is guided to every symptom once', () => {
    const answers = symptomGuide.flatMap((question) => question.answers.map(({ id }) => id));
    const symptoms = errorEntries.filter(({ family }) => family === 'symptom').map(({ id }) => id);
    expect(answers.toSorted()).toEqual(symptoms.toSorted());
    expect(symptoms).toHaveLength(28);
  });

  it('uses every notion', () => {
    const used = new Set(errorEntries.flatMap(({ said }) => (said ?? []).join(' ').split(/[ !]+/)));
    // What a sentence is about need not tell two symptoms apart.
    expect(Object.keys(notions).filter((name) => !used.has(name) && name !== 'kakao')).toEqual([]);
  });

  it.each(errorEntries)('is reached by its own id $id', ({ id }) => {
    expect(explain(id)[0]?.entry.id).toBe(id);
  });
});

describe('the rules', () => {
  it.each(rules.map(({ code, kakaoCodes }) => ({ code, kakaoCodes })))(
    '$code names errors that the catalogue knows',
    ({ kakaoCodes }) => {
      for (const id of kakaoCodes) expect(errorEntry(id), id).toBeDefined();
    },
  );
});

describe('the documentation pages', () => {
  const pages = errorPages();

  it('are one per error and a list of all', () => {
    expect(Object.keys(pages).sort()).toEqual(
      [...errorEntries.map(({ id }) => pagePath(id)), 'errors/README.md'].sort(),
    );
    for (const { id } of errorEntries) expect(pages['errors/README.md']).toContain(`(./${id}.md)`);
  });

  it.each(errorEntries)('$id: English, then Korean, all steps and sources', (entry) => {
    const text = pages[pagePath(entry.id)]!;
    expect(text.indexOf(entry.meaning.en)).toBeLessThan(text.indexOf(entry.meaning.ko));
    for (const step of entry.steps) {
      expect(text).toContain(step.en);
      expect(text).toContain(step.ko);
    }
    for (const url of entry.source.urls) expect(text).toContain(url);
    expect(text).toContain(entry.source.date);
    expect(text).not.toMatch(/[0-9a-f]{32}|undefined\)/);
  });

  it('links only to pages that exist', () => {
    for (const [path, text] of Object.entries(pages)) {
      for (const match of text.matchAll(/\]\((\.{1,2}\/[^)]+)\)/g)) {
        if (match[1]!.includes('/rules/')) continue;
        const target = new URL(match[1]!, `https://x.example/${path}`).pathname.slice(1);
        expect(pages[target], `${path}: ${match[1]}`).toBeDefined();
      }
    }
  });
});
