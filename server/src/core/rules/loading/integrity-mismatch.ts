/** Browsers refuse a script whose content does not have the hash that its tag names. */

import { comparedHashes } from '../../catalog/integrity.ts';
import { integrityOf, sdkVersions } from '../../catalog/sdk.ts';
import { mapsHost } from '../../catalog/sdkMembers.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { fileOf, rightIntegrity } from './sdkTagEdits.ts';

const hash = (version: string) => integrityOf(version, 'kakao.min.js')!;
const url = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const tag = (version: string, integrity: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js" integrity="${integrity}" crossorigin="anonymous"></script>\n`;

export const integrityMismatch = defineRule({
  code: 'sdk/integrity-mismatch',
  kakaoCodes: ['sdk/integrity-mismatch', 'sdk/not-loaded'],
  effect: 'throws',
  step: 'loading',
  needs: 'scriptTag',
  title: {
    en: 'The integrity attribute is not the hash of this SDK file',
    ko: 'integrity 속성이 이 SDK 파일의 해시와 다릅니다',
  },
  why: {
    en: 'A browser runs a script with an integrity attribute only if the hash of what it got is the one named. Every version of the SDK has its own hash, so that changing the version alone, or copying a hash wrongly, keeps the SDK out: “Kakao is not defined”.',
    ko: '브라우저는 integrity 속성이 있는 스크립트를 받은 파일의 해시가 일치할 때만 실행합니다. SDK는 버전마다 해시가 다르므로 버전만 바꾸거나 해시를 잘못 복사하면 SDK가 차단되어 “Kakao is not defined” 에러가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/download', 'https://www.w3.org/TR/SRI/'],
  messages: {
    other: {
      en: 'This is the hash of SDK {other}, but the address loads {version}: the browser refuses the script.',
      ko: 'SDK {other}의 해시인데 주소는 {version} 버전입니다. 브라우저가 스크립트를 차단합니다.',
    },
    wrong: {
      en: 'This is not the hash of SDK {version}: the browser refuses the script, and Kakao is not defined.',
      ko: 'SDK {version}의 해시가 아닙니다. 브라우저가 스크립트를 차단하여 Kakao 객체가 만들어지지 않습니다.',
    },
    otherScript: {
      en: 'This is the hash of Kakao’s SDK at the address of another script: the browser refuses that script.',
      ko: '카카오 SDK의 해시를 다른 스크립트에 적었습니다. 브라우저가 그 스크립트를 차단합니다.',
    },
    length: {
      en: 'No {algorithm} hash has this length: the browser refuses the script, and Kakao is not defined.',
      ko: '{algorithm} 해시의 길이가 아닙니다. 브라우저가 스크립트를 차단하여 Kakao 객체가 만들어지지 않습니다.',
    },
    unknown: {
      en: 'Whether this is the hash of the file is not known here. The browser’s console must not say “Failed to find a valid digest”.',
      ko: '파일의 해시와 일치하는지 여기서는 알 수 없습니다. 브라우저 콘솔에 “Failed to find a valid digest”가 없는지 확인하십시오.',
    },
    ok: {
      en: 'The integrity attribute fits SDK {version}.',
      ko: 'integrity 속성이 SDK {version|과/와} 일치합니다.',
    },
    fix: { en: 'Put in the hash of {version}', ko: '{version} 버전의 해시로 변경' },
    useOther: { en: 'Load {version}, which has this hash', ko: '이 해시를 가진 {version} 버전으로 변경' },
  },
  check(tag, _project, report) {
    const { file, integrity, version, integrityBeside: beside } = tag;
    if (
      beside?.src &&
      // Other scripts with Kakao in their address may be copies of the SDK.
      !/kakao/i.test(beside.src.replace(`//${mapsHost}/`, '')) &&
      versionWith([beside.value], fileOf(tag))
    )
      report.violated({ file, range: beside.range }, 'otherScript');
    if (!integrity || tag.open) return;
    const hashes = comparedHashes(integrity.value);
    const [first] = hashes;
    if (!first) return;
    const place = { file, range: integrity.range };
    const right = rightIntegrity(tag);
    const params = { version: version ?? '', algorithm: first.algorithm };
    if (right !== undefined && hashes.some((one) => one.text === right)) {
      return report.ok(place, 'ok', { params });
    }
    if (hashes.every((one) => !one.rightLength)) {
      return report.violated(place, 'length', { params, fixes: fixes(tag, right) });
    }
    const other = versionWith(
      hashes.map((one) => one.text),
      fileOf(tag),
    );
    const isOfficial = rightIntegrity({ ...tag, version: other }) !== undefined;
    if (other !== undefined && version !== undefined && other !== version && isOfficial) {
      return report.violated(place, 'other', {
        params: { ...params, other },
        fixes: fixes(tag, right, other),
      });
    }
    if (right === undefined || first.algorithm !== 'sha384') return report.unknown(place, 'unknown');
    report.violated(place, 'wrong', { params, fixes: fixes(tag, right) });
  },
  examples: {
    bad: [
      {
        files: { 'index.html': tag('2.7.4', `⟦${hash('2.7.1')}⟧`) },
        fixed: { 'index.html': tag('2.7.4', hash('2.7.4')) },
      },
      {
        files: { 'index.html': tag('2.7.4', `⟦${hash('2.7.4').slice(0, -3)}⟧`) },
        fixed: { 'index.html': tag('2.7.4', hash('2.7.4')) },
      },
      {
        files: { 'index.html': tag('2.7.4', `⟦sha384-${'A'.repeat(64)}⟧`) },
        fixed: { 'index.html': tag('2.7.4', hash('2.7.4')) },
      },
      {
        files: {
          'layout.jsx': `export default () => <Script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js" integrity="⟦${hash('2.7.2')}⟧" crossOrigin="anonymous" />;\n`,
        },
        fixed: {
          'layout.jsx': `export default () => <Script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js" integrity="${hash('2.7.4')}" crossOrigin="anonymous" />;\n`,
        },
      },
      {
        title: {
          en: 'The hash is given to the script beside the SDK.',
          ko: '해시를 SDK가 아닌 다른 스크립트에 적었습니다.',
        },
        files: {
          'nuxt.config.js': `export default { head: { script: [{ src: '${url}' }, { src: '//dapi.kakao.com/v2/maps/sdk.js', integrity: '⟦${hash('2.7.4')}⟧' }] } };\n`,
        },
      },
      {
        files: {
          'load.js': `const HASH = '⟦${hash('2.7.1')}⟧';\nconst script = document.createElement('script');\nscript.src = '${url}';\nscript.integrity = HASH;\nscript.crossOrigin = 'anonymous';\n`,
        },
        fixed: {
          'load.js': `const HASH = '${hash('2.7.4')}';\nconst script = document.createElement('script');\nscript.src = '${url}';\nscript.integrity = HASH;\nscript.crossOrigin = 'anonymous';\n`,
        },
      },
    ],
    good: [
      {
        files: {
          'nuxt.config.js': `export default { head: { script: [{ src: '${url}' }, { src: '/js/kakao-2.7.4.js', integrity: '${hash('2.7.4')}' }] } };\n`,
        },
      },
      {
        files: {
          'nuxt.config.js': `export default { head: { script: [{ src: '${url}' }, { src: 'https://cdn.example.com/a.js', integrity: 'sha384-${'A'.repeat(64)}' }] } };\n`,
        },
      },
      { files: { 'index.html': tag('2.7.4', hash('2.7.4')) } },
      { files: { 'index.html': tag('2.7.4', `sha384-${'A'.repeat(64)} ${hash('2.7.4')}`) } },
      { files: { 'index.html': tag('2.8.0', `sha384-${'A'.repeat(64)}`) } },
      { files: { 'index.php': tag('2.7.4', '<?= $hash ?>') } },
      { files: { 'index.html': tag('2.7.4', 'someday') } },
    ],
  },
});

const versionWith = (hashes: readonly string[], file: string): string | undefined =>
  sdkVersions.find(({ integrity }) => hashes.includes(integrity[file] ?? ' '))?.version;

function fixes(tag: ScriptTag, right: string | undefined, other?: string): readonly Fix[] {
  const { file, integrity, version, versionRange } = tag;
  const { fix, useOther } = integrityMismatch.messages;
  if (right && integrity) {
    const edits = [{ file, range: integrity.range, text: right }];
    return fixOf(fix!, { version: version ?? '' }, true, edits);
  }
  if (!other || !versionRange) return [];
  return fixOf(useOther!, { version: other }, false, [{ file, range: versionRange, text: other }]);
}
