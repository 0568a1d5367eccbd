import { describe, expect, it } from 'vitest';
import { type Notion, notions } from '../../server/src/core/catalog/errors/symptoms/notions.ts';
import { errorAt, errorsIn, explain } from '../../server/src/core/explain/explain.ts';
import { plainLine } from '../../server/src/core/text/rendering.ts';
import { failureUrl, pasted, reached, sampleKey, unreached } from './explainInputs.ts';
import { reportedCases } from './reportedCases.ts';
import { said } from './symptomInputs.ts';
import { described, describedWithCode, notDescribed } from './symptomSentences.ts';

const ids = (input: string) => explain(input).map(({ entry }) => entry.id);

describe('explain', () => {
  it('is tried on enough inputs', () => {
    expect(reached.length).toBeGreaterThanOrEqual(350);
    expect(unreached.length).toBeGreaterThanOrEqual(120);
    expect(new Set(reached.map(([input]) => input)).size).toBe(reached.length);
  });

  it.each(reached)('%j reaches %s', (input, id) => {
    const [first] = explain(input);
    expect(first?.entry.id).toBe(id);
    const { start, end } = first!.range;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(input.length);
  });

  it.each(
    Object.entries(described).flatMap(([name, all]) => all.map((one) => [one, `symptom/${name}`] as const)),
  )('%j is %s', (input, id) => {
    expect(ids(input)[0]).toBe(id);
  });

  it.each(describedWithCode)('%j is %s, and %s among the answers', (input, code, symptom) => {
    expect(ids(input)[0]).toBe(code);
    expect(ids(input)).toContain(symptom);
  });

  it.each(notDescribed)('%j describes no symptom', (input) => {
    expect(ids(input).filter((id) => id.startsWith('symptom/'))).toEqual([]);
  });

  it('knows no way to say something that a shorter one covers', () => {
    const isBelow = (a: string, b: string) =>
      a !== b && a.split(' ').length === b.split(' ').length && a.includes(b);
    const needless = Object.values<Notion>(notions).flatMap(({ ko }) => {
      const ways = ko.split('|').map((way) => way.normalize('NFD'));
      return ways.filter((way) => ways.some((shorter) => isBelow(way, shorter)));
    });
    expect(needless).toEqual([]);
  });

  it.each(unreached)('%j reaches nothing', (input) => {
    expect(ids(input)).toEqual([]);
    expect(errorsIn(input)).toEqual([]);
  });

  it('keeps no half of a key where a message is cut', () => {
    for (const padding of [225, 230, 240, 250, 260]) {
      const message = `domain mismatched! caller=https://a.kr/${'x'.repeat(padding)}/${sampleKey}`;
      const [whole, cut] = [explain(message), explain(message.slice(0, -3 - (padding % 10)))];
      for (const { caller } of [...whole, ...cut])
        expect(plainLine(caller ?? '')).not.toContain(sampleKey.slice(0, 18));
    }
    const half = `domain mismatched! caller=https://a.kr/${sampleKey.slice(0, 25)}`;
    expect(explain(half)[0]?.caller).toBe(`https://a.kr/${sampleKey.slice(0, 4)}…${sampleKey.slice(23, 25)}`);
  });

  it('finds in a line what stands there by itself, each at its place and none over another', () => {
    let found = 0;
    for (const [input] of pasted) {
      const matches = errorsIn(input);
      if (matches.length > 0) found++;
      let end = 0;
      for (const { range } of matches) {
        expect(range.start, input).toBeGreaterThanOrEqual(end);
        end = range.end;
      }
      expect(end).toBeLessThanOrEqual(input.length);
      // Nothing that an explanation of the same text would not speak of.
      const explained = ids(input);
      for (const { entry } of matches) expect(explained, input).toContain(entry.id);
    }
    // A bare code is a question, not an error in a line; most others are both.
    expect(found / pasted.length).toBeGreaterThan(0.7);
    expect(errorsIn('KOE009 and Missing required keys: templateId').map(({ entry }) => entry.id)).toEqual([
      'KOE009',
      'sdk/missing-required-keys',
    ]);
    expect(errorsIn('4019')).toEqual([]);
  });

  it('offers both entries for the sentence that 4011 and 4019 share', () => {
    expect(ids('잘못된 요청으로 인증에 실패하였습니다')).toEqual(['4019', '4011']);
    expect(ids('Authentication failed due to a wrong request.')).toEqual(['4019', '4011']);
  });

  it('leads from a message to the codes under which it surfaces', () => {
    const [first, ...rest] = explain(
      '[-401] domain mismatched! caller=https://xx. check out registered web domains.',
    );
    expect(first?.entry.kakaoCodes[0]).toBe('4019');
    expect(rest.map(({ entry }) => entry.id)).toEqual(['4019', 'KOE009']);
  });

  it('answers a plain code with that code first and no guesses', () => {
    expect(ids('4019')).toEqual(['4019']);
    expect(explain('4019')[0]?.entry.kakaoCodes).toEqual(['4019', 'KOE009']);
  });

  it.each([
    [
      'domain mismatched! caller=http://localhost:3000. check out registered web domains.',
      'http://localhost:3000',
    ],
    ['{"msg":"domain mismatched! caller=https://a.example","code":-401}', 'https://a.example'],
    ['{\\"msg\\":\\"domain mismatched! caller=https://a.example\\"}', 'https://a.example'],
    ['ios bundle id mismatched! caller=com.example.shop. check out', 'com.example.shop'],
    [
      'android keyhash mismatched! caller=Xo8WBi6jzSxKDVR4drqm84yr9iU=. check out',
      'Xo8WBi6jzSxKDVR4drqm84yr9iU=',
    ],
    ['ip mismatched! callerIp=203.0.113.7. check out registered ips.', '203.0.113.7'],
    [
      failureUrl({ msg: 'domain mismatched! caller=https://한글.example. check', code: -401 }),
      'https://한글.example',
    ],
  ])('reads the caller of %j', (input, caller) => {
    expect(explain(input)[0]?.caller).toBe(caller);
  });

  it('points at the text that says so', () => {
    const paste = 'before {"error_code":"KOE009"} behind';
    const { start, end } = explain(paste)[0]!.range;
    expect(paste.slice(start, end)).toBe('KOE009');
    const coloured = 'x \u001b[31mdomain\u001b[0m  mismatched\u001b[0m! y';
    const range = explain(coloured)[0]!.range;
    expect(coloured.slice(range.start, range.end)).toContain('mismatched');
    expect(coloured.slice(range.start)).toMatch(/^(?:\u001b\[31m)?domain/);
  });

  it('finds an error at the end of a log of megabytes', () => {
    const log = `${'x'.repeat(79)}\n`.repeat(40_000);
    expect(ids(`${log}KAPIError: domain mismatched! caller=https://a.example\n`)[0]).toBe(
      '-401/domain-mismatched',
    );
    expect(ids(`KakaoError: Kakao.init: Already initialized\n${log}`)[0]).toBe('sdk/already-initialized');
  });
});

describe('free words', () => {
  it('never speak up in code: hovers and lines stay exact', () => {
    for (const [input] of said) {
      const comment = `// Kakao\n// ${input}`;
      const around = [...comment].map((_, offset) => errorAt(comment, offset)).filter(Boolean);
      for (const match of [...around, ...errorsIn(input)])
        expect(match!.entry.family, input).not.toBe('symptom');
    }
  });

  it('stand behind a code or a message', () => {
    const [first] = explain('모바일에서만 카카오 공유가 안돼요 (에러코드 4019)');
    expect(first?.entry.id).toBe('4019');
    expect(ids('카카오톡 공유 이미지가 안나와요. KOE009')[0]).toBe('KOE009');
  });

  it('lead on to what is worth reading next', () => {
    expect(ids('모바일에서 확인해주세요').slice(0, 2)).toEqual(['symptom/check-on-mobile', '4002']);
  });

  it('point at the words that say it', () => {
    const sentence = '안녕하세요. 카카오톡 공유 이미지가 안 나와요.';
    const { start, end } = explain(sentence)[0]!.range;
    expect(sentence.slice(start, end)).toMatch(/^이미지.* 안 나/);
  });

  it('are forgiven one slip in a long word, and none in a short one', () => {
    expect(ids('thumbnial does not apear in kakao share')[0]).toBe('symptom/picture-missing');
    expect(ids('카카오 공유 팝업차딘')[0]).toBe('symptom/popup-blocked');
    expect(ids('kakao share black window')).toEqual([]);
  });
});

describe('public reports', () => {
  it.each(reportedCases)('$input', ({ input, offered, mentions = [] }) => {
    const matches = explain(input.replace('<key>', sampleKey));
    expect(matches.map(({ entry }) => entry.id)).toEqual(expect.arrayContaining([...offered]));
    const { title, meaning, steps, causes } = matches[0]!.entry;
    const words = [title, meaning, ...steps, ...causes.map(({ text }) => text)]
      .map(({ en }) => en)
      .join('\n');
    for (const word of mentions) expect(words).toContain(word);
  });
});
