/** The whole way: a page with the SDK's version, a script with the call, and the findings of the rules. */
import { describe, expect, it, vi } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';
import { messageOf, type SdkVector, vectorsOf } from './sdkVectors.ts';

vi.setConfig({ testTimeout: 60_000 });

function throwsFound({ sdk, method, source }: SdkVector) {
  const service = createKakaoService({
    folders: ['/shop'],
    onError: (where, error) => {
      throw new Error(`${where}: ${String(error)}`);
    },
  });
  service.update(
    '/shop/index.html',
    `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${sdk}/kakao.min.js"></script>\n`,
  );
  service.update('/shop/share.js', `Kakao.init(key);\nKakao.Share.${method}(${source});\n`);
  for (const file of service.wanted()) service.update(file, undefined);
  return service
    .findings('/shop/share.js')
    .filter(
      ({ code, verdict, effect }) =>
        verdict === 'violated' && effect === 'throws' && code.startsWith('4002/'),
    );
}

describe.each(['2.7.1', '1.43.5'])('rules and SDK %s', (sdk) => {
  it('agree on every message, and on what the SDK says', () => {
    const disagreements = vectorsOf(sdk).filter((vector) => {
      const said = throwsFound(vector).map(({ message }) => message.params.sdk);
      return vector.throws ? !said.includes(messageOf(vector)!) : said.length > 0;
    });
    expect(disagreements.map(({ id, error }) => ({ id, error }))).toEqual([]);
  });
});
