/** Kakao answers SDK calls only from pages whose origin is registered for the key that Kakao.init gets. */

import { originText } from '../../domain/origin.ts';
import { soundManifest } from '../../manifest/registered/apps.ts';
import { judgeOrigins } from '../../manifest/registered/sdkDomains.ts';
import { defineRule } from '../rule.ts';
import { evidenceMessages, originEffect, registerOrigin } from './sdkDomainParts.ts';

const vite = (script: string) =>
  `{ "scripts": { "dev": "${script}" }, "devDependencies": { "vite": "7.1.0" } }\n`;
const manifest = (...domains: string[]) => `{
  "apps": [{
    "javascriptKeys": [{
      "key": { "env": "VITE_KAKAO_JS_KEY" },
      "sdkDomains": [${domains.map((domain) => `"${domain}"`).join(', ')}]
    }],
    "webDomains": ["https://m.example.com"]
  }]
}
`;
const init = 'Kakao.init(⟦import.meta.env.VITE_KAKAO_JS_KEY⟧);\n';
const goodInit = 'Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\n';

export const sdkDomainNotRegistered = defineRule({
  code: '4019/sdk-domain-not-registered',
  kakaoCodes: ['4019', 'KOE009', '-401/domain-mismatched'],
  effect: 'rejected',
  step: 'address',
  needs: 'initCall',
  title: {
    en: 'The project runs on an origin that kakao-share.json does not list for its key',
    ko: '프로젝트가 실행되는 도메인이 kakao-share.json에서 사용 중인 키의 목록에 없습니다',
  },
  why: {
    en: 'With each call the SDK sends the origin of the page (location.origin of the frame that runs it). Kakao looks for it in the list of that very JavaScript key ([App] > [Platform key] > [JavaScript key] > [JavaScript SDK domain]) and answers “domain mismatched”, error 4019, if it is not there. Scheme, sub-domain and port count; the list of Web domains is another one. Whether one entry covers http and https, Kakao’s pages disagree.',
    ko: 'SDK는 호출할 때마다 페이지의 출처(SDK가 실행되는 프레임의 location.origin)를 보냅니다. 이 값이 해당 JavaScript 키의 목록([앱] > [플랫폼 키] > [JavaScript 키] > [JavaScript SDK 도메인])에 없으면 domain mismatched, 즉 4019 에러가 발생합니다. 스킴, 서브 도메인, 포트까지 같아야 하며 웹 도메인 목록과는 별개입니다. 하나만 등록해도 http와 https가 모두 허용되는지는 카카오 문서마다 설명이 다릅니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/ko/kakaotalk-share/faq',
    'https://developers.kakao.com/docs/latest/en/getting-started/app-key-migration',
  ],
  messages: {
    unlisted: {
      en: 'Register {origin} for this key, or sharing there fails with 4019: kakao-share.json does not list it.',
      ko: '이 키에 {origin|을/를} 등록하십시오. kakao-share.json의 JavaScript SDK 도메인에 없어 4019 에러가 발생합니다.',
    },
    portOnly: {
      en: 'Register {origin}, too, or sharing there fails with 4019: kakao-share.json has another port, {near}.',
      ko: '{origin|도/도} 등록하십시오. kakao-share.json에 있는 이 키의 {near|과/와} 포트가 달라 4019 에러가 발생합니다.',
    },
    wwwOnly: {
      en: 'Register {origin}, too, or sharing there fails with 4019: kakao-share.json has {near} only.',
      ko: '{origin|도/도} 등록하십시오. kakao-share.json에 있는 이 키의 {near|과/와} www. 유무가 달라 4019 에러가 발생합니다.',
    },
    parentOnly: {
      en: 'Register {origin}, too, or sharing there fails with 4019: {near} in kakao-share.json is not enough.',
      ko: '{origin|도/도} 등록하십시오. kakao-share.json의 {near|은/는} 서브 도메인을 포함하지 않아 4019 에러가 발생합니다.',
    },
    onlyWeb: {
      en: 'Add {origin} to the JavaScript SDK domains: as a Web domain only, sharing there fails with 4019.',
      ko: 'JavaScript SDK 도메인에도 등록하십시오. {origin|은/는} 링크용인 웹 도메인에만 있어 4019 에러가 발생합니다.',
    },
    schemeOnly: {
      en: 'The project runs on {origin}, this key has {near}: register both to be safe.',
      ko: '프로젝트는 {origin}에서 실행되는데 이 키에는 {near|이/가} 있습니다. 둘 다 등록하는 것이 안전합니다.',
    },
    preview: {
      en: 'Sharing on {origin} fails with 4019: a preview address changes and cannot be registered ahead.',
      ko: '{origin|은/는} 배포할 때마다 바뀌는 미리보기 주소라 미리 등록할 수 없어 4019 에러가 발생합니다.',
    },
    listed: {
      en: '{origin}, where the project runs, matches a JavaScript SDK domain of this key in kakao-share.json.',
      ko: '프로젝트가 실행되는 {origin|은/는} kakao-share.json에 있는 이 키의 JavaScript SDK 도메인과 일치합니다.',
    },
    perhaps: {
      en: 'Does the wildcard of this key cover {origin}, where the project runs? Kakao’s pages do not say.',
      ko: '프로젝트가 실행되는 {origin|이/가} 이 키의 와일드카드에 포함됩니까? 카카오 문서에는 나와 있지 않습니다.',
    },
    list: { en: 'The JavaScript SDK domains of this key', ko: '이 키의 JavaScript SDK 도메인' },
    ...evidenceMessages,
  },
  check(call, project, report) {
    const manifest = soundManifest(call.file, project);
    if (!manifest) return;
    const place = { file: call.file, range: call.call.arguments[0]?.range ?? call.range };
    for (const answer of judgeOrigins(call, project)) {
      const { kind, evidence, key, near } = answer;
      const restsOn = answer.restsOn.map((range) => ({ file: manifest.file, range }));
      // `4019/domain-under-another-key` speaks of these.
      if (kind === 'otherKey') continue;
      const params = { origin: originText(evidence.origin) };
      if (kind === 'listed') report.ok(place, kind, { params, restsOn });
      else if (kind === 'perhaps') report.unknown(place, kind, { params });
      else {
        report.violated(place, kind, {
          params: { ...params, near: near?.value ?? '' },
          effect: originEffect(answer),
          restsOn,
          fixes: kind === 'preview' ? [] : [registerOrigin(answer, manifest.file)],
          related: [
            { place: evidence.place, message: evidence.how, params: { ...params, label: evidence.label } },
            { place: { file: manifest.file, range: key.sdkDomainList!.range }, message: 'list' },
          ],
        });
      }
    }
  },
  examples: {
    bad: [
      {
        title: { en: 'The port of the development server.', ko: '개발 서버의 포트입니다.' },
        files: {
          'src/kakao.js': init,
          'package.json': vite('vite --port 4000'),
          'kakao-share.json': manifest('http://localhost:5173'),
        },
        fixed: { 'kakao-share.json': manifest('http://localhost:5173', 'http://localhost:4000') },
      },
      {
        title: { en: 'The port in the configuration.', ko: '설정 파일의 포트입니다.' },
        files: {
          'src/kakao.js': init,
          'package.json': vite('vite'),
          'vite.config.js': 'export default { server: { port: 3000 } };\n',
          'kakao-share.json': manifest(),
        },
        fixed: { 'kakao-share.json': manifest('http://localhost:3000') },
      },
      {
        title: {
          en: 'The site’s own domain is in the other list only.',
          ko: '다른 목록에만 있는 도메인입니다.',
        },
        files: {
          'src/kakao.js': init,
          'public/CNAME': 'm.example.com\n',
          'kakao-share.json': manifest('https://shop.example.com'),
        },
        fixed: { 'kakao-share.json': manifest('https://shop.example.com', 'https://m.example.com') },
      },
      {
        title: { en: 'Only “www.” differs.', ko: 'www.만 다릅니다.' },
        files: {
          'src/kakao.js': init,
          '.env': 'VITE_SITE_URL=https://www.example.com\n',
          'kakao-share.json': manifest('https://example.com'),
        },
        fixed: { 'kakao-share.json': manifest('https://example.com', 'https://www.example.com') },
      },
    ],
    good: [
      {
        files: {
          'src/kakao.js': goodInit,
          'package.json': vite('vite'),
          'kakao-share.json': manifest('http://localhost:5173'),
        },
      },
      {
        title: { en: 'A port that is set at run time.', ko: '실행할 때 정해지는 포트입니다.' },
        files: {
          'src/kakao.js': goodInit,
          'package.json': vite('vite --port $PORT'),
          'kakao-share.json': manifest('http://localhost:5173'),
        },
      },
      {
        title: { en: 'Without a manifest nothing is claimed.', ko: '매니페스트가 없으면 판단하지 않습니다.' },
        files: { 'src/kakao.js': goodInit, 'package.json': vite('vite') },
      },
    ],
  },
});
