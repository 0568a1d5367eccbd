/** The variables of a custom template, and what the call gives for them. */

import type { ManifestFacts, ManifestTemplate } from '../../manifest/facts.ts';
import { appsFor, soundManifest } from '../../manifest/registered/apps.ts';
import { customTemplateOf } from '../../template/customTemplate.ts';
import type { Field } from '../../template/shape.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

const MANIFEST = `{
  "apps": [{
    "templates": [{ "id": 12345, "args": ["title", "path"] }]
  }]
}
`;

export const templateArgs = defineRule({
  code: '4002/template-args',
  kakaoCodes: ['4002'],
  effect: 'degraded',
  step: 'message',
  needs: 'message',
  title: {
    en: 'templateArgs and the variables of the template differ',
    ko: 'templateArgs가 템플릿의 사용자 인자와 다릅니다',
  },
  why: {
    en: 'A custom template has variables, written ${KEY} in the message template tool, which templateArgs fills in. One that is not given stays empty in the message, or makes an address wrong; one that the template does not have is dropped without a word.',
    ko: '사용자 정의 템플릿에 ${KEY} 형식으로 적은 사용자 인자는 templateArgs의 값으로 채워집니다. 값을 주지 않으면 메시지에서 그 자리가 비거나 주소가 잘못되고, 템플릿에 없는 인자는 조용히 무시됩니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/ko/message-template/custom',
    'https://developers.kakao.com/docs/latest/ko/kakaotalk-share/js-link',
  ],
  messages: {
    missing: {
      en: 'templateArgs lacks {names}, so their places in template {id} stay empty.',
      ko: 'templateArgs에 템플릿 {id}의 {names} 인자가 없어 메시지에서 그 자리가 비게 됩니다.',
    },
    noArgs: {
      en: 'The call has no templateArgs, so the places of {names} in template {id} stay empty.',
      ko: 'templateArgs가 없어 템플릿 {id}의 {names} 자리가 메시지에서 비게 됩니다.',
    },
    undeclared: {
      en: 'Template {id} has no variable “{name}” in the manifest: Kakao drops the value.',
      ko: '매니페스트의 템플릿 {id}에는 “{name}” 인자가 없습니다. 값이 무시됩니다.',
    },
    declared: { en: 'The template in the manifest', ko: '매니페스트의 템플릿' },
    ok: {
      en: 'templateArgs gives every variable of template {id}.',
      ko: 'templateArgs에 템플릿 {id}의 인자가 모두 있습니다.',
    },
  },
  check(call, project, report) {
    const manifest = soundManifest(call.file, project);
    const use = manifest && customTemplateOf(call, project);
    if (!manifest || !use?.args) return;
    const templates = appsFor(call.file, project).flatMap((app) => app.templates ?? []);
    const [template, ...more] = templates.filter(({ id }) => id.value === use.id);
    if (!template?.args || more.length > 0) return;

    const params = { id: use.id };
    const restsOn = [{ file: manifest.file, range: template.argsAt ?? template.range }];
    const related = [{ place: { file: manifest.file, range: template.range }, message: 'declared' as const }];
    const names = new Set(template.args.map((arg) => arg.value));
    const given: ReadonlyMap<string, Field> = use.args === 'none' ? new Map() : use.args.fields;
    const undeclared = [...given.values()].filter((field) => !names.has(field.key));
    for (const field of undeclared) {
      const fixes = [declare(field.key, template, manifest)];
      report.violated(field.keyPlace, 'undeclared', {
        params: { ...params, name: field.key },
        related,
        fixes,
        restsOn,
      });
    }
    const open = use.args !== 'none' && use.args.open;
    const missing = open ? [] : [...names].filter((name) => !given.has(name));
    if (missing.length > 0) {
      const options = { params: { ...params, names: missing.join(', ') }, related, restsOn };
      if (use.argsPlace) report.violated(use.argsPlace, 'missing', options);
      else report.violated(use.idPlace, 'noArgs', options);
    }
    if (missing.length + undeclared.length === 0 && !open) report.ok(use.idPlace, 'ok', { params, restsOn });
  },
  examples: {
    bad: [
      {
        title: { en: 'One variable is not given.', ko: '인자 하나가 빠져 있습니다.' },
        files: {
          'share.js': "Kakao.Share.sendCustom({ templateId: 12345, templateArgs: ⟦{ title: 'Sale' }⟧ });\n",
          'kakao-share.json': MANIFEST,
        },
      },
      {
        files: {
          'share.js': 'Kakao.Share.sendCustom({ templateId: ⟦12345⟧ });\n',
          'kakao-share.json': MANIFEST,
        },
      },
      {
        title: { en: 'One that the template does not have.', ko: '템플릿에 없는 인자입니다.' },
        files: {
          'share.js':
            "Kakao.Share.sendCustom({\n  templateId: 12345,\n  templateArgs: { title: 'Sale', path: 'sale', ⟦image⟧: url },\n});\n",
          'kakao-share.json': MANIFEST,
        },
        fixed: { 'kakao-share.json': MANIFEST.replace('"path"]', '"path", "image"]') },
      },
    ],
    good: [
      {
        files: {
          'share.js': `Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { title: 'Sale', path } });
Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { title: 'Sale', ...rest } });
Kakao.Share.sendCustom({ templateId: 12345, templateArgs: makeArgs() });
`,
          'kakao-share.json': MANIFEST,
        },
      },
      {
        title: {
          en: 'The manifest does not tell the variables.',
          ko: '매니페스트에 인자를 적지 않았습니다.',
        },
        files: {
          'share.js': 'Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { any: 1 } });\n',
          'kakao-share.json': '{ "apps": [{ "templates": [{ "id": 12345 }] }] }\n',
        },
      },
    ],
  },
});

const declare = (name: string, template: ManifestTemplate, { file }: ManifestFacts): Fix => ({
  title: {
    text: { en: 'Add “{name}” to the template in the manifest', ko: '매니페스트의 템플릿에 “{name}” 추가' },
    params: { name },
  },
  safe: false,
  edits: [{ file, path: [...template.path, 'args', -1], value: name }],
});
