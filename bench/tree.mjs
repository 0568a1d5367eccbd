/** A large made-up repository, the same on every machine: a monorepo of which one file in 200 mentions Kakao. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ENDINGS = ['ts', 'tsx', 'js', 'jsx', 'vue', 'html'];
const WORDS =
  'const let function return import from export default props state value index item list render async await token user order price total click handler event window document';
const SHARE = `
export function share(title: string) {
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: { title, imageUrl: 'https://shop.example.com/a.png', link: { webUrl: 'https://shop.example.com' } },
  });
}
`;

/** @param {number} files @returns {string} its folder; made once and kept among the temporary files */
export function generatedTree(files) {
  const root = join(tmpdir(), `kakao-share-bench-tree-${files}`);
  const stamp = join(root, '.complete');
  if (existsSync(stamp)) return root;
  rmSync(root, { recursive: true, force: true });
  console.log(`generating ${files} files in ${root}`);
  const random = randomFrom(1);
  const words = WORDS.split(' ');
  for (let made = 0, folder = 0; made < files; folder++) {
    const path = join(root, `packages/p${Math.floor(folder / 40)}/src/part${folder % 40}`);
    mkdirSync(path, { recursive: true });
    for (let i = 0; i < 10 && made < files; i++, made++) {
      const text = madeUpText(words, 800 + random() * 8000, random) + (made % 200 === 0 ? SHARE : '');
      writeFileSync(join(path, `file${i}.${ENDINGS[made % ENDINGS.length]}`), text);
    }
  }
  mkdirSync(join(root, 'node_modules/somebody'), { recursive: true });
  writeFileSync(join(root, 'node_modules/somebody/index.js'), 'Kakao');
  writeFileSync(join(root, 'package.json'), '{ "name": "large", "private": true }\n');
  writeFileSync(join(root, '.gitignore'), 'node_modules\ndist\n*.log\n');
  writeFileSync(stamp, '');
  return root;
}

function madeUpText(words, length, random) {
  let text = '';
  while (text.length < length) {
    const line = Array.from({ length: 8 }, () => words[Math.floor(random() * words.length)]);
    text += `// ${line.join(' ')};\n`;
  }
  return text;
}

/** Numerical Recipes' generator: good enough for filler. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
