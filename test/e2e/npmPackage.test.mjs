/** The npm package that was packed last, installed into an empty folder and used from there. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../../scripts/host/processes.mjs';
import { ROOT, SAMPLE } from '../../scripts/setup/paths.mjs';

const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const isWindows = process.platform === 'win32';
const packed = () => path.join(ROOT, `kakao-share-doctor-${version}.tgz`);
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
  const { status, stderr } = ran('npm', 'install', '--offline', '--no-audit', '--no-fund', packed());
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

test('checks online with its own file, and asks nobody unasked', () => {
  const shop = path.join(folder, 'online');
  fs.mkdirSync(shop);
  const page = (url) =>
    fs.writeFileSync(path.join(shop, 'share.js'), `Kakao.Share.sendScrap({ requestUrl: '${url}' });\n`);
  page('https://shop.example.com/cake');
  const unasked = doctor('check-online', 'online', '--locale', 'en');
  expect(unasked.status).toBe(2);
  expect(unasked.stderr).toContain('Nothing was requested');
  page('http://127.0.0.1:9/');
  const { status, stdout } = doctor('check-online', 'online', '--yes', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ requests: 0, addresses: [{ checked: false }] });
});

test('can be published', () => {
  const manifest = path.join(folder, 'node_modules/kakao-share-doctor/package.json');
  expect(JSON.parse(fs.readFileSync(manifest, 'utf8'))).not.toHaveProperty('private');
});

describe.skipIf(isWindows)('the GitHub Action', () => {
  const action = parse(fs.readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));

  /** Runs its only step as a runner does. */
  function runAction(given, cwd = path.join(folder, 'shop')) {
    const [step] = action.runs.steps;
    const inputs = Object.fromEntries(
      Object.entries(action.inputs).map(([name, one]) => [name, given[name] ?? one.default]),
    );
    const filled = (text) => text.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name) => inputs[name]);
    const variables = Object.entries(step.env).map(([name, text]) => [name, filled(text)]);
    const summary = path.join(temporaryFolder('kakao-summary'), 'summary.md');
    fs.writeFileSync(summary, '');
    const env = {
      ...process.env,
      RUNNER_TEMP: temporaryFolder('kakao-runner'),
      GITHUB_STEP_SUMMARY: summary,
    };
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
    const options = { cwd, encoding: 'utf8', env: { ...env, ...Object.fromEntries(variables) } };
    return { ...spawnSync('bash', args, options), summary: fs.readFileSync(summary, 'utf8') };
  }

  test('annotates, writes the summary, and fails where errors are proven', () => {
    const sarif = path.join(temporaryFolder('kakao-sarif'), 'a b.sarif');
    const { status, stdout, summary } = runAction({ package: packed(), locale: 'ko', sarif });
    expect(JSON.parse(fs.readFileSync(sarif, 'utf8')).runs[0].results.length).toBeGreaterThan(0);
    expect(stdout).toMatch(/^::error file=src\/share\.ts,line=\d+/m);
    expect(summary).toContain('# Kakao Share Doctor');
    expect(summary).toMatch(/[가-힣]/);
    expect(status).toBe(1);
  });

  test('takes no input for a command', () => {
    const hostile = '$(touch ran); touch ran #';
    const { status } = runAction({ package: packed(), path: hostile, changed: hostile, summary: 'false' });
    expect(status).toBe(2);
    expect(fs.existsSync(path.join(folder, 'shop/ran'))).toBe(false);
  });

  test('is given what it takes by the workflows to copy', () => {
    const blocks = fs.readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8').split('```yaml\n').slice(1);
    const workflows = blocks.map((block) => parse(block.split('```')[0])).filter(({ jobs }) => jobs);
    expect(workflows).toHaveLength(2);
    for (const { jobs } of workflows) {
      const [, step] = jobs['kakao-share'].steps;
      expect(step.uses).toBe(`kakao-share-doctor/kakao-share-doctor@v${version}`);
      for (const name of Object.keys(step.with)) expect(action.inputs).toHaveProperty(name);
    }
  });

  test('installs this version', () => {
    expect(action.inputs.package.default).toBe(`kakao-share-doctor@${version}`);
  });
});

describe('the server for assistants', () => {
  const KEY = 'c0ffee00'.repeat(4);
  let client;
  const call = async (name, args) => {
    const { content, isError } = await client.callTool({ name, arguments: args });
    return { text: content[0].text, isError: isError === true };
  };

  beforeAll(async () => {
    const allowed = path.join(folder, 'allowed');
    fs.cpSync(SAMPLE, path.join(allowed, 'shop'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'secret.js'), `Kakao.init('${KEY}');\n`);
    fs.symlinkSync(folder, path.join(allowed, 'way-out'), 'junction');
    client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [path.join(folder, 'node_modules/kakao-share-doctor/dist/cli.js'), 'mcp', allowed],
        cwd: folder,
      }),
    );
  });
  afterAll(() => client?.close());

  test('says in a line what it cannot read, and goes on', () => {
    const nonsense = ['no json', '[]', '{"id":{}}', 'a'.repeat(1_000_000)];
    const hello = {
      ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
      params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
    };
    const cli = path.join(folder, 'node_modules/kakao-share-doctor/dist/cli.js');
    const input = `${[...nonsense, JSON.stringify(hello)].join('\n')}\n`;
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'mcp', '.'], {
      ...{ cwd: folder, input, encoding: 'utf8', timeout: 30_000 },
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 1,
      result: { serverInfo: { name: 'kakao-share-doctor' } },
    });
    expect(stderr.trim().split('\n')).toHaveLength(nonsense.length);
    expect(stderr.length).toBeLessThan(1000);
  });

  test('has tools that only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      ...['diagnose', 'explain', 'validate_message', 'rules', 'manifest'],
    ]);
    for (const { annotations } of tools) expect(annotations.readOnlyHint).toBe(true);
  });

  test('diagnoses a folder', async () => {
    const { text } = await call('diagnose', { path: 'shop' });
    const { errors, findings, openQuestions } = JSON.parse(text);
    expect(errors).toBe(2);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: '4002/template-id-not-integer',
        file: 'src/share.ts',
        verdict: 'violated',
      }),
    );
    expect(openQuestions.length).toBeGreaterThan(0);
    expect(
      new Set(
        JSON.parse((await call('diagnose', { path: 'shop', all: true })).text).findings.map(
          ({ verdict }) => verdict,
        ),
      ),
    ).toContain('ok');
  });

  test.each(['..', '/etc', 'way-out', 'way-out/secret.js', 'nowhere', '\0'])(
    'stays inside of its roots: %j',
    async (outside) => {
      const { text, isError } = await call('diagnose', { path: outside });
      expect(isError).toBe(true);
      expect(text).not.toContain('Kakao.init');
    },
  );

  test('explains errors and symptoms, and masks keys', async () => {
    expect((await call('explain', { text: '4019', locale: 'ko' })).text).toMatch(/4019[\s\S]*[가-힣]/);
    expect((await call('explain', { text: 'wo xiang' })).isError).toBe(true);
    const { text } = await call('explain', { text: `{"code":-401,"msg":"wrong appKey(${KEY}) format"}` });
    expect(text).not.toContain(KEY);
  });

  test('validates a message as the SDK of a version does', async () => {
    const message = { objectType: 'feed', content: { title: 'Cake', link: {} }, buttons: [] };
    const codesOf = async (given) =>
      JSON.parse((await call('validate_message', given)).text).findings.map(({ code }) => code);
    expect(await codesOf({ message: { ...message, objectType: 'fed' } })).toContain('4002/object-type');
    expect(await codesOf({ message: { templateId: '</script>' }, call: 'sendCustom', sdk: '2.7.1' })).toEqual(
      ['4002/template-id-not-integer'],
    );
    expect((await call('validate_message', { message, sdk: '9.9.9' })).isError).toBe(true);
  });

  test('shows rules and the manifest', async () => {
    expect(JSON.parse((await call('rules', { code: '4002/object-type' })).text)).toMatchObject([
      { severity: 'error' },
    ]);
    expect((await call('manifest', { path: 'shop' })).text).toContain('sdkDomains');
    expect((await call('manifest', { path: '.' })).isError).toBe(true);
  });

  test('goes on after nonsense', async () => {
    const nonsense = [
      ['diagnose', { path: 5 }],
      ['explain', { text: 'x'.repeat(300_000) }],
      ['nothing', {}],
    ];
    for (const [name, args] of nonsense) {
      const outcome = await call(name, args).catch(() => ({ isError: true }));
      expect(outcome.isError, name).toBe(true);
    }
    expect((await call('rules', {})).isError).toBe(false);
  });
});
