/** Two manifests for one package: only the nearest is read, which whoever edits the other one should know. */
import { fixOf } from '../../edits/plannedEdit.ts';
import { folderOf } from '../../text/paths.ts';
import { defineRule } from '../rule.ts';

const apps = (domain: string) => `{ "apps": [{ "webDomains": ["${domain}"] }] }`;

export const manifestAnother = defineRule({
  code: 'manifest/another-manifest',
  kakaoCodes: [],
  effect: 'note',
  step: 'manifest',
  needs: 'manifest',
  title: { en: 'The package has two manifests', ko: '한 패키지에 매니페스트가 두 개 있습니다' },
  why: {
    en: 'For each file the nearest manifest upward counts, and in one folder kakao-share.json goes before the field of package.json. They are not joined: what stands only in the other one is not known.',
    ko: '파일마다 상위 폴더 쪽으로 가장 가까운 매니페스트 하나만 적용되고, 같은 폴더에서는 kakao-share.json이 package.json의 필드보다 우선합니다. 내용을 합치지 않으므로 다른 쪽에만 적은 값은 쓰이지 않습니다.',
  },
  sources: ['https://code.visualstudio.com/docs/languages/json'],
  messages: {
    hidden: {
      en: 'kakao-share.json in the same folder counts; this field is not read.',
      ko: '같은 폴더의 kakao-share.json이 적용되므로 이 필드는 읽지 않습니다.',
    },
    counts: { en: 'This one counts', ko: '적용되는 매니페스트' },
    nearest: {
      en: 'For files in this folder and below this manifest counts, and another manifest, {other}, does not.',
      ko: '이 폴더와 하위 폴더의 파일에는 이 매니페스트만 적용됩니다. 같은 패키지의 다른 매니페스트 {other|은/는} 쓰이지 않습니다.',
    },
    other: { en: 'The other one', ko: '다른 매니페스트' },
  },
  check(manifest, project, report) {
    const { file, range, path } = manifest;
    const place = { file, range: { start: range.start, end: Math.min(range.start + 1, range.end) } };
    const [nearest, next] = project.manifestsOf(file);
    if (nearest && nearest !== manifest) {
      const title = { en: 'Remove the field', ko: '필드 삭제' };
      report.violated(place, 'hidden', {
        // What the other one lacks would be lost.
        fixes: fixOf(title, {}, false, [{ file, path, value: undefined }]),
        related: [{ place: { file: nearest.file, range: nearest.range }, message: 'counts' }],
      });
    } else if (next && folderOf(next.file) !== folderOf(file)) {
      report.unknown(place, 'nearest', {
        params: { other: next.file.slice(project.root.length + 1) },
        related: [{ place: { file: next.file, range: next.range }, message: 'other' }],
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'package.json': `{ "name": "shop", "kakaoShare": ⟦{⟧ "apps": [] } }\n`,
          'kakao-share.json': `${apps('https://shop.example.com')}\n`,
        },
        fixed: { 'package.json': '{ "name": "shop" }\n' },
      },
    ],
    good: [
      {
        files: { 'package.json': `{ "name": "shop", "kakaoShare": ${apps('https://shop.example.com')} }\n` },
      },
      {
        title: {
          en: 'One for the repository and one for a package with an app of its own.',
          ko: '저장소 전체의 매니페스트와, 다른 앱을 쓰는 패키지의 매니페스트입니다.',
        },
        files: {
          'kakao-share.json': `${apps('https://shop.example.com')}\n`,
          'packages/admin/package.json': '{ "name": "admin" }\n',
          'packages/admin/kakao-share.json': `${apps('https://admin.example.com')}\n`,
        },
      },
    ],
  },
});
