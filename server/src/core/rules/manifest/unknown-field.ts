/** A field with a name that nobody reads does nothing, which is most often a slip of the pen. */
import { fixOf } from '../../edits/plannedEdit.ts';
import type { ManifestFacts, ManifestProblem } from '../../manifest/facts.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

export const manifestUnknownField = defineRule({
  code: 'manifest/unknown-field',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: {
    en: 'The manifest has a field that nobody reads',
    ko: '매니페스트에 쓰이지 않는 필드가 있습니다',
  },
  why: {
    en: 'Unknown fields are skipped, and of a field that is written twice only the last one counts: what stands there is not checked against the code.',
    ko: '알 수 없는 필드는 무시되고, 같은 필드를 두 번 쓰면 마지막 값만 쓰입니다. 그 내용은 코드와 비교하지 않습니다.',
  },
  sources: ['https://json-schema.org/understanding-json-schema/reference/object'],
  messages: {
    unknown: {
      en: '“{name}” is not a field of the manifest here.',
      ko: '{name|은/는} 여기에 쓸 수 없는 필드입니다.',
    },
    misspelt: {
      en: '“{name}” is not a field of the manifest; “{meant}” is.',
      ko: '{name|은/는} 없는 필드입니다. “{meant}” 필드를 쓰려던 것으로 보입니다.',
    },
    repeated: {
      en: '“{name}” is written twice; only the last one counts.',
      ko: '“{name}” 필드가 두 번 쓰였습니다. 마지막 값만 쓰입니다.',
    },
  },
  check(manifest, _, report) {
    for (const problem of manifest.problems) {
      const place = { file: manifest.file, range: problem.range };
      const params = { name: problem.detail };
      const { kind, suggestion } = problem;
      if (kind === 'duplicateField') report.violated(place, 'repeated', { params });
      if (kind !== 'unknownField') continue;
      if (suggestion === undefined) report.violated(place, 'unknown', { params });
      else {
        const options = {
          params: { ...params, meant: suggestion },
          fixes: rename(manifest, problem, suggestion),
        };
        report.violated(place, 'misspelt', options);
      }
    }
  },
  examples: {
    bad: [
      {
        files: { 'kakao-share.json': '{ "apps": [{ ⟦"web_domains"⟧: ["https://shop.example.com"] }] }\n' },
        fixed: { 'kakao-share.json': '{ "apps": [{ "webDomains": ["https://shop.example.com"] }] }\n' },
      },
      { files: { 'kakao-share.json': '{ "apps": [{ "name": "a", ⟦"color"⟧: "red", ⟦"name"⟧: "b" }] }\n' } },
    ],
    good: [
      { files: { 'kakao-share.json': '{ "apps": [{ "webDomains": ["https://shop.example.com"] }] }\n' } },
    ],
  },
});

const rename = ({ file }: ManifestFacts, { range }: ManifestProblem, name: string): readonly Fix[] =>
  fixOf({ en: 'Rename to “{name}”', ko: '{name|으로/로} 이름 변경' }, { name }, true, [
    { file, range, text: JSON.stringify(name) },
  ]);
