/** dotenv takes most characters as they stand: what looks like syntax becomes a part of the key. */

import { appKeyForm, decorationOf } from '../../catalog/appKey.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { EnvironmentDefinition } from '../../facts/env.ts';
import type { KakaoCall } from '../../facts/facts.ts';
import { type Project, scoped } from '../../project/project.ts';
import type { Place } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';

const pack = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';
const init = { 'src/kakao.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n', 'package.json': pack };

export const envValueMalformed = defineRule({
  code: '4019/env-value-malformed',
  kakaoCodes: ['4019', '-401/wrong-app-key-format'],
  effect: 'rejected',
  step: 'key',
  needs: 'project',
  title: {
    en: 'The app key in the .env file has characters around it',
    ko: '.env 파일의 앱 키에 불필요한 문자가 붙어 있습니다',
  },
  why: {
    en: 'A .env file is no program. Quotes are taken off only where nothing follows them, and a semicolon, a comma or typographic quotes always stay in the value. Kakao.init accepts the longer text, and Kakao refuses it with 4019.',
    ko: '.env 파일은 코드가 아닙니다. 따옴표는 뒤에 아무것도 없을 때만 벗겨지고, 세미콜론과 쉼표, 둥근 따옴표는 값에 그대로 남습니다. Kakao.init은 통과하지만 공유할 때 카카오가 4019로 거부합니다.',
  },
  sources: ['https://github.com/motdotla/dotenv#rules'],
  writesKeys: true,
  messages: {
    quotes: {
      en: 'The quotes here stay in the value of {name}: Kakao rejects the key with 4019.',
      ko: '따옴표가 {name}의 값에 그대로 남아 카카오가 4019로 거부합니다.',
    },
    semicolon: {
      en: 'The semicolon becomes a part of {name}: Kakao rejects the key with 4019.',
      ko: '세미콜론이 {name}의 값에 포함되어 카카오가 4019로 거부합니다.',
    },
    comma: {
      en: 'The comma becomes a part of {name}: Kakao rejects the key with 4019.',
      ko: '쉼표가 {name}의 값에 포함되어 카카오가 4019로 거부합니다.',
    },
    sign: {
      en: 'The second “=” becomes a part of {name}: Kakao rejects the key with 4019.',
      ko: '두 번째 “=”가 {name}의 값에 포함되어 카카오가 4019로 거부합니다.',
    },
    usedHere: { en: 'Kakao.init gets it here.', ko: 'Kakao.init에 전달하는 곳입니다.' },
    fix: { en: 'Keep the key only', ko: '키만 남기기' },
  },
  check(project, _project, report) {
    const seen = new Set<EnvironmentDefinition>();
    for (const call of project.initCalls) {
      for (const { definition, place } of definitionsFor(call, project)) {
        if (seen.has(definition)) continue;
        seen.add(definition);
        const decoration = decorationOf(definition.value);
        if (!decoration) continue;
        report.violated(place, decoration.kind, {
          params: { name: definition.name },
          related: [{ place: { file: call.file, range: call.range }, message: 'usedHere' }],
          fixes: appKeyForm.test(decoration.bare)
            ? fixOf(envValueMalformed.messages.fix!, {}, true, [{ ...place, text: decoration.bare }])
            : [],
        });
      }
    }
  },
  examples: {
    bad: [
      {
        files: { '.env': `VITE_KAKAO_KEY=⟦"${exampleKey}";⟧\n`, ...init },
        fixed: { '.env': `VITE_KAKAO_KEY=${exampleKey}\n` },
      },
      {
        files: { '.env': `VITE_KAKAO_KEY=⟦${exampleKey};⟧\n`, ...init },
        fixed: { '.env': `VITE_KAKAO_KEY=${exampleKey}\n` },
      },
      {
        files: { '.env': `VITE_KAKAO_KEY=⟦${exampleKey},⟧\nVITE_OTHER=1\n`, ...init },
        fixed: { '.env': `VITE_KAKAO_KEY=${exampleKey}\nVITE_OTHER=1\n` },
      },
      {
        files: { '.env.local': `VITE_KAKAO_KEY=⟦“${exampleKey}”⟧\n`, ...init },
        fixed: { '.env.local': `VITE_KAKAO_KEY=${exampleKey}\n` },
      },
    ],
    good: [
      { files: { '.env': `VITE_KAKAO_KEY=${exampleKey}\n`, ...init } },
      { files: { '.env': `export VITE_KAKAO_KEY = "${exampleKey}" # JavaScript key\n`, ...init } },
      { files: { '.env': `VITE_OTHER=${exampleKey};\n`, ...init } },
    ],
  },
});

/** `.env` lines of the variable that is the whole key, wherever the call gets it from. */
function definitionsFor(
  call: KakaoCall,
  project: Project,
): readonly { readonly definition: EnvironmentDefinition; readonly place: Place }[] {
  const [argument] = call.call.arguments;
  if (!argument || call.call.hasSpread) return [];
  const { expression } = project.resolve(scoped(call, argument));
  const parts = expression.kind === 'concatenation' ? expression.parts : [expression];
  const [only, more] = parts;
  return only?.kind === 'environment' && !more ? project.environment(only).definitions : [];
}
