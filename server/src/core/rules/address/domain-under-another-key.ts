/** Each JavaScript key has a list of its own; an origin that another key lists is not registered for this one. */

import { originText } from '../../domain/origin.ts';
import { soundManifest } from '../../manifest/registered/apps.ts';
import { judgeOrigins } from '../../manifest/registered/sdkDomains.ts';
import { defineRule } from '../rule.ts';
import { evidenceMessages, originEffect, registerOrigin } from './sdkDomainParts.ts';

const manifest = (first: string, second: string) => `{
  "apps": [{
    "javascriptKeys": [
      { "key": { "env": "VITE_KAKAO_JS_KEY" }, "sdkDomains": [${first}] },
      { "key": { "env": "VITE_STAGING_KEY" }, "sdkDomains": [${second}] }
    ]
  }]
}
`;
const packageJson = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }\n';

export const domainUnderAnotherKey = defineRule({
  code: '4019/domain-under-another-key',
  kakaoCodes: ['4019', 'KOE009', '-401/domain-mismatched'],
  effect: 'rejected',
  step: 'address',
  needs: 'initCall',
  title: {
    en: 'The origin is listed for another JavaScript key',
    ko: '다른 JavaScript 키의 목록에 있는 도메인입니다',
  },
  why: {
    en: 'Since December 2025 JavaScript SDK domains belong to the JavaScript key, no longer to the app: an app with several keys has several lists. Kakao looks only into the list of the key that Kakao.init gets.',
    ko: '2025년 12월부터 JavaScript SDK 도메인은 앱이 아니라 JavaScript 키마다 등록합니다. 키가 여러 개면 목록도 여러 개이며, Kakao.init에 전달한 키의 목록만 확인합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/getting-started/app-key-migration'],
  messages: {
    otherKey: {
      en: 'Sharing on {origin} fails with 4019: kakao-share.json lists it for another JavaScript key.',
      ko: '{origin|은/는} kakao-share.json에서 다른 JavaScript 키의 도메인이라 4019 에러가 발생합니다.',
    },
    listed: { en: 'Listed here, for another key', ko: '다른 키의 목록에 적힌 곳' },
    ...evidenceMessages,
  },
  check(call, project, report) {
    const manifest = soundManifest(call.file, project);
    if (!manifest) return;
    const place = { file: call.file, range: call.call.arguments[0]?.range ?? call.range };
    for (const answer of judgeOrigins(call, project)) {
      const { kind, evidence, near } = answer;
      if (kind !== 'otherKey' || !near) continue;
      const params = { origin: originText(evidence.origin) };
      report.violated(place, 'otherKey', {
        params,
        effect: originEffect(answer),
        restsOn: [...answer.restsOn, near.range].map((range) => ({ file: manifest.file, range })),
        fixes: [registerOrigin(answer, manifest.file)],
        related: [
          { place: { file: manifest.file, range: near.range }, message: 'listed' },
          { place: evidence.place, message: evidence.how, params: { ...params, label: evidence.label } },
        ],
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'src/kakao.js': 'Kakao.init(⟦import.meta.env.VITE_KAKAO_JS_KEY⟧);\n',
          'package.json': packageJson,
          'kakao-share.json': manifest('"https://shop.example.com"', '"http://localhost:5173"'),
        },
        fixed: {
          'kakao-share.json': manifest(
            '"https://shop.example.com", "http://localhost:5173"',
            '"http://localhost:5173"',
          ),
        },
      },
    ],
    good: [
      {
        files: {
          'src/kakao.js': 'Kakao.init(import.meta.env.VITE_STAGING_KEY);\n',
          'package.json': packageJson,
          'kakao-share.json': manifest('"https://shop.example.com"', '"http://localhost:5173"'),
        },
      },
    ],
  },
});
