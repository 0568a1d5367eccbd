/** The built package in projects of its users: vitest, jest, Playwright, CommonJS, types. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTesting } from '../../scripts/build-testing.mjs';
import { findBrowser } from '../../scripts/setup/browser.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ours = './testing';
let installation: string;

/** A folder that has installed the package: where package.json says that things are. */
beforeAll(async () => {
  installation = mkdtempSync(join(tmpdir(), 'kakao-share-testing-'));
  const installed = join(installation, 'node_modules/kakao-share-doctor');
  mkdirSync(installed, { recursive: true });
  const manifest = { name: 'kakao-share-doctor', version: '0.0.0', exports };
  writeFileSync(join(installed, 'package.json'), JSON.stringify(manifest));
  await buildTesting(join(installed, dirname(exports[ours].import)));
  for (const name of ['vitest', 'typescript', 'jest-environment-jsdom', '@playwright'])
    symlinkSync(join(ROOT, 'node_modules', name), join(installation, 'node_modules', name), 'dir');
});

afterAll(() => rmSync(installation, { recursive: true, force: true }));

/** Runs a tool of ours in `folder` of the installation. */
async function run(
  folder: string,
  command: readonly string[],
  environment: Readonly<NodeJS.ProcessEnv> = {},
) {
  const [script = '', ...args] = command;
  const tool = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: join(installation, folder),
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
  });
  let output = '';
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (text) => (output += text));
  const [status] = await once(tool, 'close');
  return { status, output };
}

/** Undefined where there is none. Where Playwright has its own, it finds that without being told. */
const browser = findBrowser() ?? [chromium.executablePath()].find(existsSync);

interface Sample {
  readonly project: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<NodeJS.ProcessEnv>;
  /** The file that shares. */
  readonly code: string;
  readonly passed: RegExp;
  /** Nothing passes: neither what shares nor what expects a certain error. */
  readonly failed: RegExp;
}

const samples: readonly Sample[] = [
  {
    project: 'vitest',
    command: ['vitest/vitest.mjs', 'run'],
    code: 'share.mjs',
    passed: /Tests +2 passed \(2\)/,
    failed: /Tests +2 failed \(2\)/,
  },
  {
    project: 'jest',
    command: ['jest/bin/jest.js', '--cacheDirectory', 'cache'],
    environment: { NODE_OPTIONS: '--experimental-vm-modules' },
    code: 'share.js',
    passed: /Tests: +3 passed, 3 total/,
    failed: /Tests: +3 failed, 3 total/,
  },
  {
    project: 'playwright',
    command: ['@playwright/test/cli.js', 'test', '--reporter', 'list'],
    environment: { CHROMIUM: findBrowser() },
    code: 'shop.html',
    passed: /2 passed/,
    failed: /2 failed/,
  },
];

/** The project as it is and, beside it, with a mistake: a key that the SDK does not know. */
async function runBoth({ project, command, environment, code }: Sample) {
  const wrong = `${project}-wrong`;
  for (const folder of [project, wrong])
    cpSync(join(import.meta.dirname, 'projects', project), join(installation, folder), { recursive: true });
  const file = join(installation, wrong, code);
  writeFileSync(file, readFileSync(file, 'utf8').replace('imageUrl:', 'imageURL:'));
  return Promise.all([project, wrong].map((folder) => run(folder, command, environment)));
}

describe.each(samples)('the sample for $project', (sample) => {
  it.skipIf(sample.project === 'playwright' && !browser)(
    'passes, and fails where the code shares in a wrong way',
    async () => {
      const [right, mistaken] = await runBoth(sample);
      expect(right?.output).toMatch(sample.passed);
      expect(right?.status).toBe(0);
      expect(mistaken?.output).toMatch(sample.failed);
      expect(mistaken?.output).toContain('Invalid parameter keys: imageURL at parameter');
      expect(mistaken?.status).toBe(1);
    },
    120_000,
  );
});

it('works with require, and imports nothing', () => {
  const testing = createRequire(join(installation, 'x.cjs'))('kakao-share-doctor/testing');
  expect(Object.keys(testing).sort()).toEqual(['KakaoError', 'installKakao', 'kakaoMatchers', 'routeKakao']);
  for (const name of ['import', 'require']) {
    const text = readFileSync(
      join(installation, 'node_modules/kakao-share-doctor', exports[ours][name]),
      'utf8',
    );
    expect(text).not.toMatch(/\brequire\(|^import\b/m);
  }
});

it('has types without a dependency', async () => {
  writeFileSync(
    join(installation, 'typed.mts'),
    `import { installKakao, kakaoMatchers, routeKakao, type InstalledKakao } from 'kakao-share-doctor/testing';
     const kakao: InstalledKakao = installKakao({ sdk: '2.7.4', registered: { apps: [] } });
     const method: string | undefined = kakao.shared[0]?.method;
     // @ts-expect-error: there is no such option
     installKakao({ version: '2.7.4' });
     export { kakaoMatchers, method, routeKakao };`,
  );
  const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [] };
  writeFileSync(
    join(installation, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['typed.mts'] }),
  );
  const { status, output } = await run('.', ['typescript/bin/tsc']);
  expect(output).toBe('');
  expect(status).toBe(0);
}, 60_000);
