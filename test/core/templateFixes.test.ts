/** Fixes leave a program that parses, and nothing to fix after a few rounds. */
import { describe, expect, it } from 'vitest';
import { applyEdits, realizeEdits } from '../../server/src/core/edits/edits.ts';
import type { Finding, Fix } from '../../server/src/core/rules/finding.ts';
import { createKakaoService } from '../../server/src/core/service.ts';
import * as ts from '../../server/src/core/syntax/javascript/parser.ts';
import { vectorsOf } from './sdkVectors.ts';

const FILE = '/shop/share.js';
const ROUNDS = 8;

function findingsIn(text: string, sdk: string): readonly Finding[] {
  const service = createKakaoService({ folders: ['/shop'] });
  service.update(
    '/shop/index.html',
    `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${sdk}/kakao.min.js"></script>`,
  );
  service.update(FILE, text);
  for (const file of service.wanted()) service.update(file, undefined);
  return service
    .findings(FILE)
    .filter(({ verdict, code }) => verdict === 'violated' && code.startsWith('4002/'));
}

function withFixes(text: string, fixes: readonly Fix[]): string {
  let end = Number.POSITIVE_INFINITY;
  let fixed = text;
  const edits = fixes.map(({ edits }) => realizeEdits(edits, () => text));
  const startOf = (list: (typeof edits)[number]) => Math.min(...list.map(({ range }) => range.start));
  for (const list of edits.sort((a, b) => startOf(b) - startOf(a))) {
    if (list.some(({ range }) => range.end > end)) continue;
    fixed = applyEdits(fixed, list);
    end = startOf(list);
  }
  return fixed;
}

const parses = (text: string): boolean => {
  const source = ts.parseScript(text, { language: 'js', fileName: FILE }) as unknown as {
    parseDiagnostics: unknown[];
  };
  return source.parseDiagnostics.length === 0;
};

describe.each(['2.7.1', '1.43.5'])('messages that SDK %s refuses', (sdk) => {
  const refused = vectorsOf(sdk).filter(({ error }) => error);

  it.each(refused.map((vector) => [vector.id, vector] as const))(
    'message %i: fixes end',
    (_, { method, source }) => {
      let text = `Kakao.init(key);\nKakao.Share.${method}(${source});\n`;
      for (let round = 0; round < ROUNDS; round++) {
        const fixes = findingsIn(text, sdk).flatMap((finding) => finding.fixes.slice(0, 1));
        if (fixes.length === 0) return;
        const next = withFixes(text, fixes);
        expect(parses(next), next).toBe(true);
        expect(next).not.toBe(text);
        text = next;
      }
      expect.unreachable(`still fixable after ${ROUNDS} rounds:\n${text}`);
    },
  );

  it.each(refused.map((vector) => [vector.id, vector] as const))(
    'message %i: every single fix takes its finding away',
    (_, { method, source }) => {
      const text = `Kakao.init(key);\nKakao.Share.${method}(${source});\n`;
      const before = findingsIn(text, sdk);
      for (const finding of before) {
        for (const fix of finding.fixes) {
          const after = withFixes(text, [fix]);
          expect(parses(after), after).toBe(true);
          const path = finding.message.params.path;
          const left = findingsIn(after, sdk).filter(
            ({ message }) => message.text === finding.message.text && message.params.path === path,
          );
          expect(
            left.map(({ message }) => message.params),
            after,
          ).toEqual([]);
        }
      }
    },
  );
});
