import { describe, expect, it } from 'vitest';
import { errorAt } from '../../server/src/core/explain/explain.ts';
import { processTime } from '../processTime.ts';

/** `⟦…⟧` marks what the card must be about; the cursor is tried at its start, middle and end. */
const shown: readonly (readonly [text: string, id: string])[] = [
  ['// kakao share\nif (error.code === ⟦4019⟧) retry()', '4019'],
  ['// Kakao: ⟦4002⟧ 에러가 나면 도메인을 확인', '4002'],
  ['// 카카오톡 공유에서 ⟦4019⟧가 뜨면 도메인 등록', '4019'],
  ['const KAKAO_DOMAIN_ERROR = ⟦4019⟧;', '4019'],
  ['const kakaoErrors = { domain: "⟦4019⟧" }'.replace('domain', 'errorCode'), '4019'],
  ['switch (kakao.code) {\n  case ⟦5001⟧:\n', '5001'],
  ['"kakao": { "code": ⟦4041⟧ }', '4041'],
  ['kakao\nexpect(code).toBe(⟦4005⟧)', '4005'],
  ['throw new KakaoError(⟦4011⟧)', '4011'],
  ['| kakao |\n| ⟦4020⟧ | 401 |', '4020'],
  ['# Kakao errors\n- `⟦4018⟧`: another account', '4018'],
  ['# Kakao errors\n**⟦4018⟧** another account', '4018'],
  ['# 카카오\n### ⟦4012⟧', '4012'],
  ['const kakaoCodes = [4011, ⟦4019⟧];', '4019'],
  ['see ⟦KOE009⟧', 'KOE009'],
  ["const known = '⟦KOE101⟧'", 'KOE101'],
  ["log('⟦잘못된 요청으로 인증에 실패⟧하였습니다')", '4019'],
  ["case '⟦domain mismatched⟧':", '-401/domain-mismatched'],
  ['"msg": "⟦wrong appKey(null) format⟧"', '-401/wrong-app-key-format'],
  ['catch { /* ⟦Kakao is not defined⟧ */ }', 'sdk/not-loaded'],
  ['[error] ⟦Missing required keys: content at Share⟧.sendDefault', 'sdk/missing-required-keys'],
  ['// Kakao\nif (e.code === ⟦-401⟧) login()', '-401'],
  ['// Kakao\nswitch (e.code) { case ⟦-402⟧: ask()', '-402'],
  ['// Kakao\nif (err.code === ⟦-10⟧) wait()', '-10'],
  ['{"kakao":true}\n{"code":⟦-10⟧,"msg":"API"}', '-10'],
  ['// kakao-share-disable-next-line ⟦4019⟧/env-not-public', '4019'],
];

const silent: readonly string[] = [
  'if (error.code === ⟦4019⟧) retry()',
  'server.listen(⟦4019⟧)',
  'PORT=⟦4019⟧',
  '// kakao\nserver.listen(⟦4019⟧)',
  '// kakao\nconst port = ⟦4019⟧',
  '// kakao\nconst url = "http://localhost:⟦4019⟧"',
  '// kakao\nKakao.Share.sendCustom({ templateId: ⟦4019⟧ })',
  '// kakao\nconst size = { width: ⟦4002⟧, height: 4003 }',
  '// kakao\nsetTimeout(share, ⟦5001⟧)',
  '// kakao\nif (count > ⟦4019⟧) stop()',
  '// kakao\nconst x = ⟦4019⟧.5',
  '// kakao\nconst x = 1⟦4019⟧',
  '// kakao\nconst id4019 = id⟦4019⟧',
  '카카오 가격 ⟦4,019⟧원',
  '카카오 가격 ⟦4019⟧원',
  'kakao since ⟦4019⟧ BC',
  'kakao https://x.example/orders/⟦4019⟧',
  'kakao fixes #⟦4019⟧',
  'kakao margin: ⟦-401⟧px',
  'kakao exit code ⟦-1⟧',
  'kakao const n = ⟦-2⟧;',
  'kakao return ⟦-1⟧',
  '// kakao\nif (codes.indexOf(code) === ⟦-1⟧) return;',
  '// kakao\nif (index !== ⟦-1⟧) return;',
  '// kakao\nlet max_code = ⟦-1⟧;',
  '// kakao\nconst error = ⟦-2⟧;',
  '// kakao\nswitch (n) { case ⟦-1⟧: break; }',
  'a ⟦sentence⟧ about kakao 4019 에러',
];

const unmark = (marked: string) => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end };
};

describe('errorAt', () => {
  it.each(shown)('%j is about %s', (marked, id) => {
    const { text, start, end } = unmark(marked);
    for (const offset of [start, (start + end) >> 1, end]) {
      const match = errorAt(text, offset);
      expect(match?.entry.id).toBe(id);
      expect(match!.range.start).toBe(start);
      expect(match!.range.end).toBeGreaterThanOrEqual(end);
    }
  });

  it.each(silent)('%j gets nothing', (marked) => {
    const { text, start, end } = unmark(marked);
    for (let offset = start; offset <= end; offset++) expect(errorAt(text, offset)).toBeUndefined();
  });

  it('is told that the file is about Kakao', () => {
    expect(errorAt('case 4019:', 6)).toBeUndefined();
    expect(errorAt('case 4019:', 6, { kakao: true })?.entry.id).toBe('4019');
  });

  it('reads only the line, whatever the size of the file', () => {
    const line = `${'y'.repeat(3_000_000)} kakao error 4019 ${'z'.repeat(3_000_000)}`;
    const started = processTime();
    expect(errorAt(line, line.indexOf('4019') + 2)?.entry.id).toBe('4019');
    expect(processTime() - started).toBeLessThan(500);
  });
});
