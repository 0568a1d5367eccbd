/** Next.js and Expo replace the text `process.env.NAME`, not what is read from `process.env` in other ways. */
import { fixOf } from '../../edits/plannedEdit.ts';
import { scoped } from '../../project/project.ts';
import type { Place } from '../../text/text.ts';
import { defineRule } from '../rule.ts';

const next = '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }';

export const envDestructured = defineRule({
  code: '4019/env-destructured',
  kakaoCodes: ['4019', '-401/wrong-app-key-format', 'sdk/app-key-required'],
  effect: 'throws',
  step: 'key',
  needs: 'initCall',
  title: {
    en: 'The app key is taken out of process.env in a way that the bundler does not replace',
    ko: '번들러가 치환하지 못하는 방식으로 process.env에서 앱 키를 꺼냅니다',
  },
  why: {
    en: 'Browsers have no process.env. The bundler puts the value where the code says process.env.NAME, letter by letter; a destructured name, or a name held in another variable, stays as it is and is undefined at run time.',
    ko: '브라우저에는 process.env가 없습니다. 번들러는 코드에 process.env.NAME이라고 그대로 적힌 자리에만 값을 넣습니다. 구조 분해나 다른 변수를 거쳐 읽으면 치환되지 않아 실행할 때 undefined가 됩니다.',
  },
  sources: [
    'https://nextjs.org/docs/app/guides/environment-variables',
    'https://docs.expo.dev/guides/environment-variables/',
  ],
  messages: {
    destructured: {
      en: 'Write {right}: {tool} replaces only that text, so {name} is undefined and Kakao.init throws.',
      ko: '{right|이라고/라고} 그대로 쓰십시오. {tool|은/는} 이 코드만 치환하므로 {name|이/가} undefined여서 Kakao.init이 예외를 던집니다.',
    },
    readHere: { en: 'It is read from process.env here.', ko: 'process.env에서 읽는 곳입니다.' },
    fix: { en: 'Read {right}', ko: '{right|으로/로} 읽기' },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    if (!argument || call.call.hasSpread) return;
    const { expression: read, file } = project.resolve(scoped(call, argument));
    if (read.kind !== 'environment' || read.access !== 'destructured') return;
    const { obstacle, convention, tool = '' } = project.environment(read);
    if (obstacle !== 'access' || !convention) return;
    const place: Place = { file: call.file, range: argument.range };
    const right = `${convention.read}.${read.name}`;
    const plain = argument.kind === 'reference' || argument.kind === 'environment';
    const elsewhere = file !== call.file || read.range.start !== argument.range.start;
    report.violated(place, 'destructured', {
      params: { tool, name: read.name, right },
      related: elsewhere ? [{ place: { file, range: read.range }, message: 'readHere' }] : [],
      fixes: plain ? fixOf(envDestructured.messages.fix!, { right }, true, [{ ...place, text: right }]) : [],
    });
  },
  examples: {
    bad: [
      {
        files: {
          'lib/kakao.ts':
            'const { NEXT_PUBLIC_KAKAO_KEY } = process.env;\nKakao.init(⟦NEXT_PUBLIC_KAKAO_KEY⟧);\n',
          'package.json': next,
        },
        fixed: {
          'lib/kakao.ts':
            'const { NEXT_PUBLIC_KAKAO_KEY } = process.env;\nKakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY);\n',
        },
      },
      {
        files: {
          'lib/kakao.ts': 'const env = process.env;\nKakao.init(⟦env.NEXT_PUBLIC_KAKAO_KEY⟧);\n',
          'package.json': next,
        },
        fixed: {
          'lib/kakao.ts': 'const env = process.env;\nKakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY);\n',
        },
      },
    ],
    good: [
      {
        files: { 'lib/kakao.ts': 'Kakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY);\n', 'package.json': next },
      },
      {
        // A bracket with a literal name is replaced, too.
        files: {
          'lib/kakao.ts': "Kakao.init(process.env['NEXT_PUBLIC_KAKAO_KEY']);\n",
          'package.json': next,
        },
      },
      {
        // Create React App gives the whole object.
        files: {
          'src/kakao.js': 'const { REACT_APP_KAKAO_KEY } = process.env;\nKakao.init(REACT_APP_KAKAO_KEY);\n',
          'package.json': '{ "dependencies": { "react-scripts": "5.0.1" } }',
        },
      },
    ],
  },
});
