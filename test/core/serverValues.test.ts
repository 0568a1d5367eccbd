/** What a server writes into a page, taken from the file that says it. */
import { describe, expect, it } from 'vitest';
import { scoped } from '../../server/src/core/project/project.ts';
import { readSettings } from '../../server/src/core/reading/readServerValues.ts';
import { projectFrom } from '../rules/exampleProject.ts';

type Files = Readonly<Record<string, string>>;

/** What the first `Kakao.init` gets. */
function valueIn(files: Files) {
  const project = projectFrom(files).service.projects()[0]!;
  const call = project.initCalls[0]!;
  return project.evaluate(scoped(call, call.call.arguments[0]!));
}

const known = { kind: 'known', value: 'k' };
const unknown = { kind: 'unknown' };
const jekyll = "<script>Kakao.init('{{ site.kakao.js_key }}');</script>";
const php = (code: string, read = '<?= KAKAO_KEY ?>') =>
  `<?php ${code} ?>\n<script>Kakao.init('${read}');</script>`;

describe('a placeholder', () => {
  it.each<[string, Files, object]>([
    ['Jekyll', { 'index.html': jekyll, '_config.yml': 'title: x\nkakao:\n  js_key: k # key\n' }, known],
    ['Jekyll, quoted', { 'index.html': jekyll, '_config.yml': 'kakao:\n  js_key: "k"\n' }, known],
    [
      'Jekyll, another setting',
      { 'index.html': jekyll, '_config.yml': 'js_key: k\nkakao:\n  x: 1\n' },
      unknown,
    ],
    [
      'Jekyll, bare',
      { 'index.html': jekyll.replaceAll("'", ''), '_config.yml': 'kakao:\n  js_key: k\n' },
      unknown,
    ],
    ['PHP define', { 'a.php': php("define('KAKAO_KEY', 'k');") }, known],
    ['PHP const', { 'a.php': php("const KAKAO_KEY = 'k';", '<?php echo KAKAO_KEY; ?>') }, known],
    [
      'PHP include',
      {
        'a.php': php("require_once __DIR__ . '/inc/config.php';"),
        'inc/config.php': "<?php\ndefine('KAKAO_KEY', 'k');\n",
      },
      known,
    ],
    [
      'PHP, an include of an include',
      {
        'a.php': php("include 'one.php';"),
        'one.php': "<?php include('two.php');",
        'two.php': "<?php include 'one.php'; define('KAKAO_KEY', 'k');",
      },
      known,
    ],
    [
      'PHP, two values',
      { 'a.php': php("if ($x) define('KAKAO_KEY', 'k'); else define('KAKAO_KEY', 'l');") },
      unknown,
    ],
    ['PHP, commented', { 'a.php': php("\n// define('KAKAO_KEY', 'k');\n") }, unknown],
    ['PHP, of a class', { 'a.php': php("class A { const KAKAO_KEY = 'k'; }") }, unknown],
    ['PHP, computed', { 'a.php': php("define('KAKAO_KEY', getenv('K'));") }, unknown],
    ['PHP, two placeholders', { 'a.php': php("define('A_', 'k');", '<?= A_ ?><?= A_ ?>') }, unknown],
    [
      'a variable in a page',
      {
        'index.html': "<script>Kakao.init('%VITE_K_%');</script>",
        'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
        '.env': 'VITE_K_=k',
      },
      known,
    ],
  ])('%s', (_, files, expected) => expect(valueIn(files)).toMatchObject(expected));
});

describe('settings', () => {
  const read = (text: string) => readSettings(text).definitions.map(({ name, value }) => `${name}=${value}`);

  it('are one text on one line, by path', () => {
    const text = "a: 1\nb:\n  c: 'x # y'\n  d:\n    e: z\nf: |\n  g: no\nh: [1]\ni: &x 2\nj: w\r\n";
    expect(read(text)).toEqual(['a=1', 'b.c=x # y', 'b.d.e=z', 'j=w']);
  });

  it('are placed without quotes', () => {
    const text = 'kakao:\n  key: "k-e-y"  # x\n';
    const [key] = readSettings(text).definitions;
    const { nameRange, valueRange } = key!;
    expect(text.slice(valueRange.start, valueRange.end)).toBe('k-e-y');
    expect(text.slice(nameRange.start, nameRange.end)).toBe('key');
  });
});
