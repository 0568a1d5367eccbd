/** The built package in projects of its users: vitest, jest's way of writing tests, CommonJS, types. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTesting } from '../../scripts/build-testing.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ours = './testing';
let project: string;

/** A project that has installed the package: where package.json says that things are. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'kakao-share-testing-'));
  cpSync(join(import.meta.dirname, 'projects'), project, { recursive: true });
  const installed = join(project, 'node_modules/kakao-share-doctor');
  mkdirSync(installed, { recursive: true });
  const manifest = { name: 'kakao-share-doctor', version: '0.0.0', exports };
  writeFileSync(join(installed, 'package.json'), JSON.stringify(manifest));
  await buildTesting(join(installed, dirname(exports[ours].import)));
  for (const name of ['vitest', 'typescript'])
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), 'dir');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (script: string, ...args: string[]) => {
  const command = join(ROOT, 'node_modules', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status, output: stdout + stderr };
};

it.each([
  ['vitest', 'vitest/share.test.mjs', 2],
  ['what jest gives to its tests', 'jest/share.test.cjs', 2],
])(
  'works with %s',
  (_, file, tests) => {
    const config = join(project, 'vitest.config.mjs');
    const include = JSON.stringify([file]);
    writeFileSync(config, `export default { test: { globals: true, include: ${include} } };\n`);
    const { status, output } = run('vitest/vitest.mjs', 'run', '--config', config);
    expect(output).toMatch(new RegExp(`Tests\\D+${tests} passed`));
    expect(status).toBe(0);
  },
  60_000,
);

it('works with require, and imports nothing', () => {
  const testing = createRequire(join(project, 'x.cjs'))('kakao-share-doctor/testing');
  expect(Object.keys(testing).sort()).toEqual(['KakaoError', 'installKakao', 'kakaoMatchers', 'routeKakao']);
  for (const name of ['import', 'require']) {
    const text = readFileSync(join(project, 'node_modules/kakao-share-doctor', exports[ours][name]), 'utf8');
    expect(text).not.toMatch(/\brequire\(|^import\b/m);
  }
});

it('has types without a dependency', () => {
  writeFileSync(
    join(project, 'typed.mts'),
    `import { installKakao, kakaoMatchers, routeKakao, type InstalledKakao } from 'kakao-share-doctor/testing';
     const kakao: InstalledKakao = installKakao({ sdk: '2.7.4', registered: { apps: [] } });
     const method: string | undefined = kakao.shared[0]?.method;
     // @ts-expect-error: there is no such option
     installKakao({ version: '2.7.4' });
     export { kakaoMatchers, method, routeKakao };`,
  );
  const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.mts'] }));
  const { status, output } = run('typescript/bin/tsc');
  expect(output).toBe('');
  expect(status).toBe(0);
}, 60_000);
