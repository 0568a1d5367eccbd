/** A TODO in the manifest says that an entry was proposed, not looked up: nothing is claimed from it. */
import type { ManifestFacts, ManifestTodo } from '../../manifest/facts.ts';
import { isSameRange } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** More are shown by the first ones, whose fix marks them all. */
const MOST = 100;

export const manifestUnverified = defineRule({
  code: 'manifest/unverified',
  kakaoCodes: [],
  effect: 'note',
  step: 'manifest',
  needs: 'manifest',
  title: {
    en: 'An entry of the manifest has not been compared with the console',
    ko: '매니페스트에 콘솔과 비교하지 않은 값이 있습니다',
  },
  why: {
    en: 'The manifest is your note of what the console has registered. What the command Create manifest proposes comes from the project’s own files, so that comparing the project with it proves nothing. Until the TODO beside an entry is gone, every check that rests on it is unknown.',
    ko: '매니페스트는 콘솔에 등록한 내용을 적어 두는 파일입니다. “매니페스트 만들기” 명령이 제안하는 값은 프로젝트 파일에서 찾은 것이므로 프로젝트와 비교해도 확인이 되지 않습니다. 값 옆의 TODO를 지우기 전에는 그 값으로 점검한 결과를 판단하지 않습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/getting-started/app-key-migration'],
  messages: {
    unverified: {
      en: 'Unverified: compare this with the console, then remove the TODO. Until then it proves nothing.',
      ko: '확인 전인 값입니다. 콘솔과 비교한 뒤 TODO를 지우십시오. 그 전에는 이 값으로 판단하지 않습니다.',
    },
  },
  check(manifest, _, report) {
    const all = markAll(manifest);
    for (const todo of manifest.todos.slice(0, MOST)) {
      const one = markEntry(manifest, todo);
      const fixes = manifest.todos.length > one.edits.length ? [one, all] : [one];
      report.violated({ file: manifest.file, range: todo.range }, 'unverified', { fixes });
    }
  },
  examples: {
    bad: [
      {
        title: { en: 'Other words of the comment stay.', ko: '주석의 다른 내용은 그대로 둡니다.' },
        files: {
          'kakao-share.json':
            '{\n  "apps": [\n    {\n      "name": "운영" // 김 대리 담당. ⟦TODO: 이름 확인⟧\n    }\n  ]\n}\n',
        },
        fixed: {
          'kakao-share.json': '{\n  "apps": [\n    {\n      "name": "운영" // 김 대리 담당.\n    }\n  ]\n}\n',
        },
      },
      {
        title: { en: 'At a list, and at one entry.', ko: '목록과 값 하나에 붙은 TODO입니다.' },
        files: {
          'kakao-share.json': `{
  "apps": [
    {
      ⟦// TODO: compare with [App] > [Product Link] > [Web domain]⟧
      "webDomains": ["https://shop.example.com"],
      "templates": [
        { "id": 12345 }, ⟦/* todo ask Kim */⟧
        { "id": 777 }
      ]
    }
  ]
}
`,
        },
        fixed: {
          'kakao-share.json': `{
  "apps": [
    {
      "webDomains": ["https://shop.example.com"],
      "templates": [
        { "id": 12345 },
        { "id": 777 }
      ]
    }
  ]
}
`,
        },
      },
    ],
    good: [
      {
        title: {
          en: 'Other comments, and a TODO about what is not there yet.',
          ko: '다른 주석과 아직 없는 필드에 대한 TODO입니다.',
        },
        files: {
          'kakao-share.json': `{
  // Compared with the console; delete its TODO next time.
  "apps": [
    {
      // TODO: add "appId" with the app’s number
      "webDomains": ["https://todo.example.com"]
      // TODO: add "templates"
    }
  ]
}
`,
        },
      },
    ],
  },
});

/** An entry may have several. */
const markEntry = ({ file, todos }: ManifestFacts, { about }: ManifestTodo): Fix => ({
  title: { text: { en: 'Mark as verified', ko: '콘솔과 비교했음(TODO 삭제)' }, params: {} },
  safe: false,
  edits: todos.filter((todo) => isSameRange(todo.about, about)).map(({ done }) => ({ file, ...done })),
});

const markAll = ({ file, todos }: ManifestFacts): Fix => ({
  title: {
    text: { en: 'Mark all {count} as verified', ko: '{count}개 모두 콘솔과 비교했음(TODO 삭제)' },
    params: { count: todos.length },
  },
  safe: false,
  edits: todos.map(({ done }) => ({ file, ...done })),
});
