/** The whole way: a page with the SDK's version, scripts with calls, and the findings of the rules. */
import { describe, expect, it, vi } from 'vitest';
import { isOlder } from '../../server/src/core/catalog/templates/version.ts';
import { createKakaoService, type KakaoService } from '../../server/src/core/service.ts';
import { callOf, measuredSdks, messageOf, type SdkVector, vectorsOf } from './sdkVectors.ts';

vi.setConfig({ testTimeout: 120_000 });

const banner = (sdk: string) =>
  isOlder(sdk, '1.40.0')
    ? `/**\n * Kakao Javascript SDK for Kakao Open Platform Service - v${sdk}\n */\n`
    : `/*!\n * Kakao SDK for JavaScript - v${sdk}\n */\n`;

/** Which of the vectors a page is tried with. */
const everyOne: Readonly<Record<string, number>> = { 'by its tag': 1, 'by a copy of its own': 5 };

const pages: Readonly<Record<string, (sdk: string) => Readonly<Record<string, string>>>> = {
  'by its tag': (sdk) => ({
    '/shop/index.html': `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${sdk}/kakao.min.js"></script>\n`,
  }),
  'by a copy of its own': (sdk) => ({
    '/shop/index.html': '<script src="/js/kakao.min.js?v=3"></script>\n',
    '/shop/public/js/kakao.min.js': `${banner(sdk)}!function(e){}({});\n`,
  }),
};

function serviceWith(files: Readonly<Record<string, string>>): KakaoService {
  const service = createKakaoService({
    folders: ['/shop'],
    onError: (where, error) => {
      throw new Error(`${where}: ${String(error)}`);
    },
  });
  for (const [file, text] of Object.entries(files)) service.update(file, text);
  return service;
}

/** The SDK's sentences that the rules foresee, for each of the calls, which stand below each other in one file. */
function said(
  sdk: string,
  vectors: readonly SdkVector[],
  page: Readonly<Record<string, string>>,
): string[][] {
  const starts: number[] = [];
  let text = 'Kakao.init(key);\n';
  for (const vector of vectors) {
    starts.push(text.length);
    text += `${callOf(sdk, vector)};\n`;
  }
  const service = serviceWith(page);
  service.update('/shop/share.js', text);
  for (let round = 0; round < 9; round++) {
    service.findings('/shop/share.js');
    for (const file of service.wanted()) service.update(file, page[file]);
  }
  const found: string[][] = vectors.map(() => []);
  for (const { verdict, effect, place, message } of service.findings('/shop/share.js')) {
    if (verdict !== 'violated' || effect !== 'throws') continue;
    const index = starts.findLastIndex((start) => start <= place.range.start);
    found[index]?.push(String(message.params.sdk));
  }
  return found;
}

describe.each(Object.entries(pages))('rules and the SDK, known %s', (how, page) => {
  it.each(measuredSdks)('%s agree on every message, and on what the SDK says', (sdk) => {
    const vectors = vectorsOf(sdk).filter(({ id }) => id % everyOne[how]! === 0);
    const disagreements: unknown[] = [];
    for (let at = 0; at < vectors.length; at += 50) {
      const some = vectors.slice(at, at + 50);
      const foreseen = said(sdk, some, page(sdk));
      for (const [index, vector] of some.entries()) {
        const sentences = foreseen[index]!;
        const agree = vector.error
          ? sentences.includes(messageOf(vector)!) || (isOlder(sdk, '1.39.10') && sentences.length > 0)
          : sentences.length === 0;
        if (!agree) disagreements.push({ ...vector, sentences });
      }
    }
    expect(disagreements).toEqual([]);
  });
});
