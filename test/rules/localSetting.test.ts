/** Local addresses that a file of settings gives to links: another build may have others, so nothing is proven. */
import { expect, it } from 'vitest';
import { projectFrom, sentences, textMessage } from './exampleProject.ts';

const VITE = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';

function verdicts(files: Readonly<Record<string, string>>): string[] {
  const { service } = projectFrom({
    'src/share.ts': textMessage('`${import.meta.env.VITE_SITE}/a`'),
    'package.json': VITE,
    ...files,
  });
  const found = service.findings('/project/src/share.ts');
  const ofRule = found.filter(({ code }) => code === '4041/link-not-public');
  return [...new Set(ofRule.map(({ verdict }) => verdict))];
}

it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ['asked about', ['unknown'], { '.env': 'VITE_SITE=http://localhost:5173\n' }],
  ['asked about in a private network', ['unknown'], { '.env.local': 'VITE_SITE=http://192.168.0.7\n' }],
  [
    'a mistake where it is for production',
    ['violated'],
    {
      '.env.production': 'VITE_SITE=http://localhost:5173\n',
      '.env.development': 'VITE_SITE=http://localhost:5173\n',
    },
  ],
  [
    'no question where production has another',
    [],
    {
      '.env': 'VITE_SITE=http://localhost:5173\n',
      '.env.production': 'VITE_SITE=https://shop.example.com\n',
    },
  ],
  ['no question where everybody opens it', [], { '.env': 'VITE_SITE=https://shop.example.com\n' }],
])('is %s', (_, expected, files) => expect(verdicts(files)).toEqual(expected));

it('is asked about by the name of the file, such as what VS Code starts a Flutter app with', () => {
  const shared =
    "TextTemplate(text: 'a', link: Link(webUrl: Uri.parse(const String.fromEnvironment('SITE'))))";
  const project = projectFrom({
    'lib/share.dart': `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nf() => ShareClient.instance.shareDefault(template: ${shared});\n`,
    '.vscode/launch.json': '{ "configurations": [{ "args": ["--dart-define=SITE=http://10.0.2.2:3000"] }] }',
  });
  const [en, ko] = sentences(project, '4041/link-not-public');
  expect(en).toMatch(/^launch\.json makes this link http:\/\/10\.0\.2\.2:3000\./);
  expect(ko).toMatch(/^launch\.json의 값/);
});
