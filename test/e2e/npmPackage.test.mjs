/** The npm package that was packed last, installed into an empty folder and used from there. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/host/processes.mjs';
import { ROOT, SAMPLE } from '../../scripts/setup/paths.mjs';

const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const isWindows = process.platform === 'win32';
let folder;

function ran(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...{ cwd: folder, encoding: 'utf8', timeout: 60_000, shell: isWindows },
  });
  return { status, stdout, stderr };
}

const doctor = (...args) => ran(path.join(folder, 'node_modules/.bin/kakao-share-doctor'), ...args);

beforeAll(() => {
  folder = temporaryFolder('kakao-installed');
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const packed = path.join(ROOT, `kakao-share-doctor-${version}.tgz`);
  const { status, stderr } = ran('npm', 'install', '--offline', '--no-audit', '--no-fund', packed);
  expect(status, stderr).toBe(0);
}, 60_000);

test('needs no other package', () => {
  expect(fs.readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'kakao-share-doctor',
  ]);
});

test('says its version, and reads like the page of the command line', () => {
  expect(doctor('--version').stdout).toBe(`${version}\n`);
  const readme = fs.readFileSync(path.join(folder, 'node_modules/kakao-share-doctor/README.md'), 'utf8');
  expect(readme).toContain('npx kakao-share-doctor explain 4019');
});

test('finds the mistakes of the sample', () => {
  fs.cpSync(SAMPLE, path.join(folder, 'shop'), { recursive: true });
  const { status, stdout, stderr } = doctor('check', 'shop', '--format', 'json');
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings.map(({ code }) => code)).toContain('4002/template-id-not-integer');
});

test('explains errors', () => {
  expect(doctor('explain', 'KOE009', '--locale', 'ko').stdout).toMatch(/KOE009[\s\S]*도메인/);
});

test('brings the stand-in for tests', () => {
  const code = "console.log(typeof require('kakao-share-doctor/testing').installKakao)";
  expect(ran(process.execPath, '-e', code).stdout).toBe('function\n');
});
