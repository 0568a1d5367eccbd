/** No place that the engine names, and no fix, reaches beyond its file, wherever the file ends. */
import { describe, expect, it } from 'vitest';
import { applyEdits, realizeEdits } from '../../server/src/core/edits/edits.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { defineRule, type ReportOptions } from '../../server/src/core/rules/rule.ts';
import { createKakaoService, type KakaoService } from '../../server/src/core/service.ts';
import type { Range } from '../../server/src/core/text/text.ts';
import { unmark } from '../rules/exampleProject.ts';

const ROOT = '/project';
const SDK = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js';

/** A service that has seen these files; whatever it asks for beyond them is absent. It throws what goes wrong inside. */
function serviceOf(files: Readonly<Record<string, string>>): KakaoService {
  const onError = (where: string, error: unknown): never => {
    throw new Error(`${where}: ${error}`);
  };
  const service = createKakaoService({ folders: [ROOT], onError });
  for (const [name, text] of Object.entries(files)) service.update(`${ROOT}/${name}`, text);
  service.scanned(ROOT);
  return service;
}

function findingsOf(service: KakaoService): Finding[] {
  for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
    for (const file of wanted) service.update(file, undefined);
  return service.projects().flatMap(({ root }) => service.diagnose(root));
}

const WITHIN_WORD = /^[\p{L}\p{N}]{2}$/u;

// Examples of a rule are alike, so what one is not cut at, another is.
describe('every example, cut at every fourth offset, and those without mistakes at every ninth', () => {
  const seen = new Set<string>();
  it.each(rules.map((rule) => [rule.code, rule] as const))('of %s', (_, { examples }) => {
    const steps = [
      ...examples.bad.map((one) => [one, 4] as const),
      ...examples.good.map((one) => [one, 9] as const),
    ];
    for (const [example, step] of steps) {
      const { files } = unmark(example.files);
      const service = serviceOf(files);
      for (const [name, text] of Object.entries(files)) {
        // A very long text is long by repetition.
        for (let cut = 0; cut <= text.length; cut += step + (text.length >> 11)) {
          const half = text.slice(0, cut);
          const key = `${name}:${half}`;
          // Within a word nothing opens or closes.
          if (seen.has(key) || WITHIN_WORD.test(text.slice(cut - 1, cut + 1))) continue;
          seen.add(key);
          service.update(`${ROOT}/${name}`, half);
          // The engine itself tells what reaches beyond a file.
          findingsOf(service);
        }
        service.update(`${ROOT}/${name}`, text);
      }
    }
  });
});

describe('a file that ends in the middle of a word', () => {
  const TAG = `export const V = () => <script src="${SDK}" integrity="`;
  it.each([
    ['layout.jsx', TAG],
    ['layout.jsx', `${TAG}sha384-`],
    ['layout.jsx', TAG.replaceAll('"', "'")],
    ['layout.jsx', `export const V = () => <script src="`],
    ['layout.html', `<script src="${SDK}" integrity="`],
    [
      'load.js',
      `const script = document.createElement('script');\nscript.src = '${SDK}';\nscript.integrity = '`,
    ],
    ['load.js', `script.src = '${SDK}';\nscript.integrity = '\ndocument.head.append(script);\n`],
    ['load.js', `const script = { src: '${SDK}', integrity: \``],
    ['kakao-share.json', '{ /*'],
    ['kakao-share.json', '{ "apps": [{ "templates": { "id": 1 /*'],
    ['kakao-share.json', '\uFEFF{ "apps": "'],
    ['package.json', '{ "kakaoShare": { "apps": 1 /*'],
  ])('%s: %j', (name, text) => {
    const files: Record<string, string> = { 'init.js': "Kakao.init('x');\n", [name]: text };
    const edits = findingsOf(serviceOf(files)).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    const fixed = applyEdits(
      text,
      realizeEdits(edits, (file) => files[file.slice(ROOT.length + 1)]).filter(({ file }) =>
        file.endsWith(name),
      ),
    );
    expect(fixed.length).toBeGreaterThanOrEqual(text.length);
  });

  it('is not given a hash where one is being typed', () => {
    const codes = findingsOf(serviceOf({ 'layout.jsx': TAG })).filter(
      ({ verdict }) => verdict === 'violated',
    );
    expect(codes.map(({ code }) => code)).not.toContain('sdk/integrity-missing');
  });
});

describe('a rule that names a place outside', () => {
  const TEXT = "Kakao.init('x');\n";
  const FILE = `${ROOT}/a.js`;

  function reported(range: Range, options: ReportOptions<{ some: { en: string; ko: string } }> = {}) {
    const broken = defineRule({
      code: 'sdk/broken',
      kakaoCodes: [],
      effect: 'note',
      title: { en: 'Broken', ko: '고장' },
      why: { en: 'A test', ko: '시험' },
      sources: [],
      step: 'key',
      needs: 'initCall',
      messages: { some: { en: 'Some', ko: '어떤' } },
      check: (_fact, _project, report) => report.violated({ file: FILE, range }, 'some', options),
      examples: { bad: [], good: [] },
    });
    const errors = new Set<string>();
    const service = createKakaoService({
      folders: [ROOT],
      rules: [broken],
      onError: (where, error) => errors.add(`${where}: ${error}`),
    });
    service.update(FILE, TEXT);
    const [finding] = findingsOf(service);
    return { finding: finding!, errors: [...errors] };
  }
  const title = { text: { en: 'Fix', ko: '수정' }, params: {} };
  const edit = (start: number, end: number) => ({ file: FILE, range: { start, end }, text: 'x' });
  const end = TEXT.length;

  it.each([
    [
      { start: 3, end: end + 1 },
      { start: 3, end },
    ],
    [
      { start: end + 1, end: end + 5 },
      { start: end, end },
    ],
    [
      { start: -2, end: 4 },
      { start: 0, end: 4 },
    ],
    [
      { start: 5, end: 4 },
      { start: 5, end: 5 },
    ],
  ])('%j is cut to its file, and that is told', (range, cut) => {
    const { finding, errors } = reported(range);
    expect(finding.place.range).toEqual(cut);
    expect(errors).toEqual([expect.stringContaining('sdk/broken: RangeError')]);
    const place = { file: FILE, range };
    const beside = reported({ start: 0, end: 1 }, { related: [{ place, message: 'some' }] });
    expect(beside.finding.related[0]?.place.range).toEqual(cut);
  });

  it('keeps the fixes that write inside', () => {
    const inside = { title, safe: true, edits: [edit(0, end)] };
    const outside = { title, safe: true, edits: [edit(0, 1), edit(end, end + 1)] };
    const { finding, errors } = reported({ start: 0, end: 1 }, { fixes: [outside, inside] });
    expect(finding.fixes).toEqual([inside]);
    expect(errors).toHaveLength(1);
    expect(reported({ start: 0, end: 1 }, { fixes: [inside] }).errors).toEqual([]);
  });
});

it('an edit that would write outside, or backwards, is left out', () => {
  for (const range of [
    { start: 2, end: 4 },
    { start: 2, end: 1 },
    { start: -1, end: 1 },
  ])
    expect(realizeEdits([{ file: '/a', range, text: 'x' }], () => 'abc')).toEqual([]);
});
