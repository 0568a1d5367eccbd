import { describe, expect, it } from 'vitest';
import { baselinesOf } from '../../server/src/core/doctor/baselines.ts';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { baselineText, readBaseline } from '../../server/src/core/manifest/baseline.ts';
import { verdictLine } from '../../server/src/core/report/phrases.ts';
import { projectFrom, violations } from '../rules/exampleProject.ts';

const MALFORMED = '4019/app-key-malformed';
const INIT = "Kakao.init('YOUR_KEY');\n";
const manifest = (fields: object) => JSON.stringify(fields);
const found = (files: Readonly<Record<string, string>>, code = MALFORMED) =>
  violations(projectFrom(files), code).map(({ file, finding }) => ({ file, ...finding }));
const everything = () => true;

describe('levels of rules', () => {
  it.each([
    ['off', []],
    ['hint', [{ severity: 'information', isHint: true }]],
    ['information', [{ severity: 'information' }]],
    ['warning', [{ severity: 'warning' }]],
    ['error', [{ severity: 'error' }]],
  ])('%s', (level, expected) => {
    const files = { 'a.js': INIT, 'kakao-share.json': manifest({ rules: { [MALFORMED]: level } }) };
    expect(found(files)).toMatchObject(expected);
    expect(
      found({ ...files, 'kakao-share.json': manifest({ rules: { 'sdk/untyped': level } }) }),
    ).toHaveLength(1);
  });

  it('come from the nearest manifest, and from package.json', () => {
    const off = { rules: { [MALFORMED]: 'off' } };
    expect(found({ 'a.js': INIT, 'package.json': manifest({ name: 'shop', kakaoShare: off }) })).toEqual([]);
    const files = { 'a.js': INIT, 'admin/b.js': INIT, 'admin/kakao-share.json': manifest(off) };
    expect(found(files).map(({ file }) => file)).toEqual(['a.js']);
  });

  it('say nothing about what the console has registered', () => {
    const code =
      "Kakao.init('0123456789abcdef'.repeat(2));\nKakao.Share.sendScrap({ requestUrl: 'https://shop.example.com' });\n";
    const codes = (files: Readonly<Record<string, string>>) =>
      projectFrom(files)
        .service.findings('/project/a.js')
        .map(({ code, verdict }) => `${code} ${verdict}`);
    expect(codes({ 'a.js': code, 'kakao-share.json': manifest({ rules: {} }) })).toEqual(
      codes({ 'a.js': code }),
    );
  });
});

describe('files left out', () => {
  it.each<[string[], string[]]>([
    [['legacy/'], ['share.js']],
    [['*.js'], []],
    [['*', '!share.js'], ['share.js']],
    [['/share.js'], ['legacy/old.js']],
    [['LEGACY/'], ['share.js', 'legacy/old.js']],
    [
      ['[', ''],
      ['share.js', 'legacy/old.js'],
    ],
  ])('%j', (ignore, files) => {
    const project = { 'share.js': INIT, 'legacy/old.js': INIT, 'kakao-share.json': manifest({ ignore }) };
    expect(found(project).map(({ file }) => file)).toEqual(files);
  });

  it('are relative to the manifest, and still read', () => {
    const files = {
      'shop/legacy/id.js': "export const id = '123';\n",
      'shop/share.js': "import { id } from './legacy/id.js';\nKakao.Share.sendCustom({ templateId: id });\n",
      'shop/kakao-share.json': manifest({ ignore: ['/legacy'] }),
    };
    expect(found(files, '4002/template-id-not-integer')).toHaveLength(1);
  });
});

/** The project with a baseline of all that it has, in the language that a command would have. */
function withBaseline(files: Readonly<Record<string, string>>): Record<string, string> {
  const [baseline] = baselinesOf(projectFrom(files).service, everything);
  return { ...files, 'kakao-share-baseline.json': baselineText(baseline!.entries) };
}

const reportOf = (files: Readonly<Record<string, string>>) =>
  doctorReport(projectFrom(files).service, {
    locale: 'en',
    pathOf: (file) => file.slice('/project/'.length),
    readText: (file) => files[file.slice('/project/'.length)],
    summary: { files: 1, candidates: 1, milliseconds: 1 },
  });

describe('the baseline', () => {
  const files = withBaseline({ 'a.js': INIT });

  it('holds back what it knows, wherever that has moved, and nothing else', () => {
    expect(found(files)).toEqual([]);
    expect(found({ ...files, 'a.js': `// moved\n\n${INIT}` })).toEqual([]);
    expect(found({ ...files, 'a.js': INIT + INIT })).toHaveLength(1);
    expect(found({ ...files, 'a.js': INIT.replace('YOUR', 'OTHER') })).toHaveLength(1);
    expect(found({ ...files, 'b.js': INIT }).map(({ file }) => file)).toEqual(['b.js']);
  });

  it('lies beside the manifest that speaks for the file', () => {
    const shop = withBaseline({ 'a.js': INIT, 'kakao-share.json': '{}', 'package.json': '{}' });
    expect(found(shop)).toEqual([]);
    const moved = { 'sub/kakao-share-baseline.json': shop['kakao-share-baseline.json']!, 'a.js': INIT };
    expect(found(moved)).toHaveLength(1);
  });

  it('is spoken of in the report, with entries whose finding is gone', () => {
    const report = reportOf(files);
    expect(report.findings.filter(({ verdict }) => verdict === 'violated')).toEqual([]);
    expect(new Set(report.heldBack.map(({ by }) => by))).toEqual(new Set(['baseline']));
    expect(verdictLine(report)).toMatch(/ · \d+ held back by the baseline$/);
    const repaired = reportOf({ ...files, 'a.js': 'Kakao.isInitialized();\n' });
    expect(repaired.gone).toBeGreaterThan(0);
    expect(verdictLine(repaired)).toMatch(/ of the baseline (?:is|are) gone$/);
  });

  it('keeps what was not asked about when it is written again', () => {
    const both = withBaseline({ 'a.js': INIT, 'b.js': INIT });
    const { service } = projectFrom({ ...both, 'a.js': 'Kakao.isInitialized();\n', 'b.js': INIT + INIT });
    const [written] = baselinesOf(service, (file) => file.endsWith('/a.js'));
    expect(written!.entries.filter(({ code }) => code === MALFORMED).map(({ file }) => file)).toEqual([
      'b.js',
    ]);
    expect(written!.gone.every(({ file }) => file === 'a.js')).toBe(true);
  });

  it('holds nothing back where it is another version’s, or broken; and no comment’s finding is in it', () => {
    for (const text of [
      '{ "version": 2, "findings": [] }',
      '<<<<<<< HEAD\n',
      '[]',
      '7',
      '['.repeat(100_000),
      '',
    ]) {
      const broken = { ...files, 'kakao-share-baseline.json': text };
      expect(found(broken)).toHaveLength(1);
      expect(reportOf(broken).findings).toContainEqual(
        expect.objectContaining({ code: 'manifest/baseline-unreadable', verdict: 'violated' }),
      );
    }
    const silenced = withBaseline({ 'a.js': `// kakao-share-disable-next-line\n${INIT}` });
    expect(
      readBaseline(silenced['kakao-share-baseline.json']!).entries.map(({ code }) => code),
    ).not.toContain(MALFORMED);
  });

  it('survives entries of any shape', () => {
    const odd = JSON.stringify({
      version: 1,
      findings: [null, 7, [], { file: 'a.js' }, { fingerprint: {} }],
    });
    expect(readBaseline(odd).entries).toEqual([]);
    expect(
      readBaseline(baselineText([{ file: 'a\u202e"\n.js', code: 'x/y', fingerprint: 'f' }])).entries,
    ).toEqual([{ file: 'a\u202e"\n.js', code: 'x/y', fingerprint: 'f' }]);
  });
});
