/** Template numbers belong to one app; Kakao answers 4002 to any other. */

import { fixOf } from '../../edits/plannedEdit.ts';
import type { ManifestApp, ManifestFacts } from '../../manifest/facts.ts';
import { appsFor, soundManifest } from '../../manifest/registered/apps.ts';
import { customTemplateOf } from '../../template/customTemplate.ts';
import type { Range } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

const MANIFEST = '{ "apps": [{ "name": "production", "templates": [{ "id": 12345, "name": "invite" }] }] }\n';

export const templateIdUnknown = defineRule({
  code: '4002/template-id-unknown',
  kakaoCodes: ['4002'],
  effect: 'rejected',
  step: 'message',
  needs: 'message',
  title: {
    en: 'The custom template is not among those of the app',
    ko: '앱에 없는 사용자 정의 템플릿입니다',
  },
  why: {
    en: 'A custom template is made in the console for one app ([Tools] > [Message template]), and its number works with the keys of that app only. Staging and production apps have templates of their own, with other numbers.',
    ko: '사용자 정의 템플릿은 콘솔의 [도구] > [메시지 템플릿]에서 앱별로 만들며, 템플릿 ID는 그 앱의 키로만 쓸 수 있습니다. 테스트 앱과 운영 앱은 템플릿과 ID가 서로 다릅니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting',
    'https://developers.kakao.com/docs/latest/ko/message-template/custom',
  ],
  messages: {
    unknown: {
      en: 'Template {id} is not in the manifest: Kakao answers 4002 if the app has no such template.',
      ko: '템플릿 {id|은/는} 매니페스트에 없습니다. 앱에 이 템플릿이 없으면 카카오가 4002 에러로 응답합니다.',
    },
    otherApp: {
      en: 'Template {id} is of the app “{other}”, but Kakao.init uses a key of “{app}”: Kakao answers 4002.',
      ko: '템플릿 {id|은/는} “{other}” 앱의 템플릿인데 Kakao.init에는 “{app}” 앱의 키를 썼습니다. 카카오가 4002 에러로 응답합니다.',
    },
    listed: {
      en: 'Template {id} matches one in kakao-share.json.',
      ko: '템플릿 {id|은/는} kakao-share.json의 템플릿과 일치합니다.',
    },
    templates: { en: 'Templates of the manifest: {ids}', ko: '매니페스트의 템플릿: {ids}' },
  },
  check(call, project, report) {
    const manifest = soundManifest(call.file, project);
    const use = manifest && customTemplateOf(call, project);
    if (!manifest || !use) return;
    const apps = appsFor(call.file, project);
    const params = { id: use.id };
    const at = (range: Range) => ({ file: manifest.file, range });
    const listed = apps.flatMap((app) => app.templates?.find((one) => one.id.value === use.id) ?? []);
    if (listed.length > 0)
      return report.ok(use.idPlace, 'listed', {
        params,
        restsOn: listed.slice(0, 1).map((one) => at(one.id.range)),
      });
    const [first] = apps;
    if (!first || apps.some((app) => !app.templates)) return;
    const other = manifest.apps.find((app) => has(app, use.id));
    const related = apps.map((app) => ({
      place: { file: manifest.file, range: app.range },
      message: 'templates' as const,
      params: { ids: (app.templates ?? []).map(({ id }) => id.value).join(', ') || '–' },
    }));
    const restsOn = [...apps, ...(other ? [other] : [])].flatMap((app) =>
      app.templatesAt ? at(app.templatesAt) : [],
    );
    // Which app a native call is of, its own key tells, not that of the pages.
    if (other && call.isNative) return;
    if (other) {
      const names = { app: first.name ?? '1', other: other.name ?? '2' };
      return report.violated(use.idPlace, 'otherApp', { params: { ...params, ...names }, related, restsOn });
    }
    const fixes = apps.length === 1 ? add(use.id, first, manifest) : [];
    report.violated(use.idPlace, 'unknown', { params, related, fixes, restsOn });
  },
  examples: {
    bad: [
      {
        files: {
          'share.js': 'Kakao.Share.sendCustom({ templateId: ⟦54321⟧ });\n',
          'kakao-share.json': MANIFEST,
        },
        fixed: {
          'kakao-share.json':
            '{ "apps": [{ "name": "production", "templates": [{ "id": 12345, "name": "invite" }, { "id": 54321 }] }] }\n',
        },
      },
      {
        title: { en: 'The number of another app’s template.', ko: '다른 앱의 템플릿 ID입니다.' },
        files: {
          'share.ts': `Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);
Kakao.Share.sendCustom({ templateId: ⟦777⟧, templateArgs: {} });
`,
          'kakao-share.json': `{
  "apps": [
    { "name": "production", "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" } }], "templates": [] },
    { "name": "staging", "javascriptKeys": [{ "key": { "env": "VITE_STAGING_KEY" } }], "templates": [{ "id": 777 }] }
  ]
}
`,
        },
      },
    ],
    good: [
      {
        files: {
          'share.js':
            'Kakao.Share.sendCustom({ templateId: 12345 });\nKakao.Share.sendCustom({ templateId: id });\n',
          'kakao-share.json': MANIFEST,
        },
      },
      {
        title: {
          en: 'A manifest that lists no templates says nothing.',
          ko: '템플릿을 적지 않은 매니페스트입니다.',
        },
        files: {
          'share.js': 'Kakao.Share.sendCustom({ templateId: 54321 });\n',
          'kakao-share.json': '{ "apps": [{ "webDomains": ["https://shop.example.com"] }] }\n',
        },
      },
    ],
  },
});

const has = (app: ManifestApp, id: number): boolean =>
  app.templates?.some((one) => one.id.value === id) ?? false;

const add = (id: number, app: ManifestApp, { file }: ManifestFacts): readonly Fix[] =>
  fixOf({ en: 'Add template {id} to the manifest', ko: '매니페스트에 템플릿 {id} 추가' }, { id }, false, [
    { file, path: [...app.path, 'templates', -1], value: { id } },
  ]);
