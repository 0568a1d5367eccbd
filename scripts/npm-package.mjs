/**
 * Packs kakao-share-doctor-VERSION.tgz, what `npx kakao-share-doctor` runs: the same build as the extension's, in a package
 * whose manifest says what npm wants to know. Nothing has to be installed with it.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { run, temporaryFolder } from './host/processes.mjs';
import { ROOT } from './setup/paths.mjs';

/** Bytes. */
const SIZE_LIMIT = 1.5 * 1024 * 1024;

/** What goes in, by its path there, and where that is here. */
const FILES = {
  'README.md': 'docs/command-line.md',
  'CHANGELOG.md': 'CHANGELOG.md',
  LICENSE: 'LICENSE',
  'THIRD-PARTY-NOTICES.txt': 'server/dist/THIRD-PARTY-NOTICES.npm.txt',
  ...Object.fromEntries(
    ['cli', 'core', 'explaining', 'main', 'mcp', 'online', 'protocol', 'scanWorker', 'shared'].map((name) => [
      `dist/${name}.js`,
      `server/dist/${name}.js`,
    ]),
  ),
  'dist/panel/page.js': 'client/dist/panel/page.js',
  'dist/panel/page.css': 'client/dist/panel/page.css',
  'dist/testing': 'server/dist/testing',
};

/** Packs what was built last; answers the file. Throws when it would be too large. */
export async function packNpm() {
  const { name, version, license, repository, homepage, bugs, engines } = JSON.parse(
    fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  );
  const folder = temporaryFolder('kakao-npm');
  for (const [to, from] of Object.entries(FILES))
    fs.cpSync(path.join(ROOT, from), path.join(folder, to), { recursive: true });
  const manifest = {
    ...{ name, version, license, repository, homepage, bugs },
    description: 'Finds mistakes in Kakao Share (카카오톡 공유) code, and explains Kakao’s errors',
    keywords: [
      'kakao',
      'kakao share',
      'kakaotalk',
      '카카오톡 공유',
      '카카오링크',
      '4019',
      'KOE009',
      'linter',
      'lsp',
    ],
    engines: { node: engines.node },
    bin: { [name]: 'dist/cli.js' },
    exports: {
      './testing': {
        types: './dist/testing/index.d.ts',
        import: './dist/testing/index.mjs',
        require: './dist/testing/index.cjs',
      },
      './package.json': './package.json',
    },
  };
  fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const file = path.join(ROOT, `${name}-${version}.tgz`);
  fs.rmSync(file, { force: true });
  const options = {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  };
  const status = await run('npm', ['pack', '--silent', '--pack-destination', ROOT], options);
  if (status !== 0) throw new Error(`npm pack failed (exit status ${status})`);
  const { size } = fs.statSync(file);
  if (size > SIZE_LIMIT) throw new Error(`${file} has ${size} bytes, more than ${SIZE_LIMIT}`);
  return file;
}
