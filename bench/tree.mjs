/** A large made-up repository, the same on every machine: a monorepo of which one file in 200 mentions Kakao. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filler, withShare } from './texts.mjs';

const ENDINGS = ['ts', 'tsx', 'js', 'jsx', 'vue', 'html'];
const EVERY = 200;

/** @param {number} files @returns {string} its folder; made once and kept among the temporary files */
export function generatedTree(files) {
  const root = join(tmpdir(), `kakao-share-bench-code-${files}`);
  const stamp = join(root, '.complete');
  if (existsSync(stamp)) return root;
  rmSync(root, { recursive: true, force: true });
  const random = randomFrom(1);
  for (let made = 0, folder = 0; made < files; folder++) {
    const path = join(root, `packages/p${Math.floor(folder / 40)}/src/part${folder % 40}`);
    mkdirSync(path, { recursive: true });
    for (let i = 0; i < 10 && made < files; i++, made++) {
      const ending = ENDINGS[made % ENDINGS.length];
      const text = filler(ending, 800 + random() * 8000, random);
      writeFileSync(join(path, `file${i}.${ending}`), made % EVERY === 0 ? withShare(ending, text) : text);
    }
  }
  mkdirSync(join(root, 'node_modules/somebody'), { recursive: true });
  writeFileSync(join(root, 'node_modules/somebody/index.js'), 'Kakao');
  writeFileSync(join(root, 'package.json'), '{ "name": "large", "private": true, "type": "module" }\n');
  writeFileSync(join(root, '.gitignore'), 'node_modules\ndist\n*.log\n');
  writeFileSync(stamp, '');
  return root;
}

/** Numerical Recipes' generator: good enough for filler. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
