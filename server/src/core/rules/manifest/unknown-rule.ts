/** A level for a rule that does not exist changes nothing: most often its code is misspelt. */
import { fixOf } from '../../edits/plannedEdit.ts';
import { nearestName } from '../../manifest/checkShape.ts';
import { visibleJson } from '../../text/invisible.ts';
import { defineRule } from '../rule.ts';

/** `codes`: of all rules, this one included. */
export const manifestUnknownRule = (codes: () => readonly string[]) =>
  defineRule({
    code: 'manifest/unknown-rule',
    kakaoCodes: [],
    effect: 'degraded',
    step: 'manifest',
    needs: 'manifest',
    title: {
      en: 'The manifest sets the level of a rule that does not exist',
      ko: '매니페스트가 없는 규칙의 심각도를 정합니다',
    },
    why: {
      en: 'Levels are found by the whole code of a rule, such as 4019/env-not-public. A level for any other name changes nothing.',
      ko: '심각도는 4019/env-not-public처럼 규칙의 전체 코드로 찾습니다. 다른 이름에 적은 심각도는 쓰이지 않습니다.',
    },
    sources: ['https://code.visualstudio.com/docs/languages/json'],
    messages: {
      unknown: { en: 'There is no rule “{code}”.', ko: '“{code}” 규칙은 없습니다.' },
      misspelt: {
        en: 'There is no rule “{code}”; “{meant}” exists.',
        ko: '“{code}” 규칙은 없습니다. “{meant}” 규칙을 쓰려던 것으로 보입니다.',
      },
    },
    check({ file, levels }, _, report) {
      const known = codes();
      for (const { code } of levels) {
        if (known.includes(code.value)) continue;
        const place = { file, range: code.range };
        const meant =
          known.find((one) => one.slice(one.indexOf('/') + 1) === code.value) ??
          nearestName(code.value, known);
        if (meant === undefined) report.violated(place, 'unknown', { params: { code: code.value } });
        else {
          const title = { en: 'Change to “{meant}”', ko: '{meant|으로/로} 변경' };
          const edits = [{ file, range: code.range, text: visibleJson(meant) }];
          const fixes = fixOf(title, { meant }, true, edits);
          report.violated(place, 'misspelt', { params: { code: code.value, meant }, fixes });
        }
      }
    },
    examples: {
      bad: [
        {
          files: { 'kakao-share.json': '{ "rules": { ⟦"integrity-missing"⟧: "off" } }\n' },
          fixed: { 'kakao-share.json': '{ "rules": { "sdk/integrity-missing": "off" } }\n' },
        },
        {
          files: { 'kakao-share.json': '{ "rules": { ⟦"4019/env_not_public"⟧: "error" } }\n' },
          fixed: { 'kakao-share.json': '{ "rules": { "4019/env-not-public": "error" } }\n' },
        },
        { files: { 'kakao-share.json': '{ "rules": { ⟦"no-console"⟧: "off" } }\n' } },
      ],
      good: [{ files: { 'kakao-share.json': '{ "rules": { "sdk/integrity-missing": "off" } }\n' } }],
    },
  });
