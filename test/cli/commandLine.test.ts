import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWindows } from '../scan/oddFiles.ts';
import { commandForTests } from './builtCommand.ts';

const { run, folderOf, bundles } = commandForTests();

const SDK =
  '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js" crossorigin="anonymous"></script>\n';
const KEY = 'c0ffee00'.repeat(4);
const INIT = `Kakao.init('${KEY}');\n`;
const BAD_ID = "Kakao.Share.sendCustom({ templateId: '123' });\n";
const GOOD_ID = 'Kakao.Share.sendCustom({ templateId: 123 });\n';

describe('what is printed and how it ends', () => {
  it('ends with 1 where something is wrong at error level, and prints the documented object', async () => {
    const shop = folderOf({ 'index.html': SDK, 'src/share.js': INIT + BAD_ID });
    const { status, stdout, stderr } = await run([shop, '--format', 'json']);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.version).toBe(1);
    expect(report.findings).toContainEqual({
      code: '4002/template-id-not-integer',
      kakaoCodes: ['4002'],
      verdict: 'violated',
      severity: 'error',
      effect: 'throws',
      file: 'src/share.js',
      range: { start: { line: 1, character: 37 }, end: { line: 1, character: 42 } },
      message: expect.stringContaining('templateId'),
      fixable: true,
    });
    expect(report.findings.every((one: { verdict: string }) => one.verdict === 'violated')).toBe(true);
    expect(report.summary).toEqual({
      files: 2,
      candidates: 2,
      projects: 1,
      milliseconds: expect.any(Number),
    });
    expect(stdout).not.toContain(KEY);
  });

  it('ends with 0 where nothing is', async () => {
    const shop = folderOf({ 'index.html': SDK, 'share.js': INIT + GOOD_ID });
    const { status, stdout } = await run([shop, '--format', 'json']);
    expect(
      JSON.parse(stdout).findings.filter((one: { severity: string }) => one.severity === 'error'),
    ).toEqual([]);
    expect(status).toBe(0);
  });

  it('ends with 0 where there is nothing of Kakao’s, and says so', async () => {
    const empty = folderOf({ 'a.js': 'export {};\n' });
    const { status, stdout } = await run([empty]);
    expect(status).toBe(0);
    expect(stdout).toContain('No Kakao Share code was found.');
    const json = JSON.parse((await run([empty, '--format', 'json'])).stdout);
    expect(json).toMatchObject({
      version: 1,
      findings: [],
      summary: { files: 1, candidates: 0, projects: 0 },
    });
  });

  it('adds what is right and what is open with --all', async () => {
    const shop = folderOf({
      'package.json': '{ "scripts": { "build": "vite build" }, "devDependencies": { "vite": "7.0.0" } }',
      'index.html': SDK,
      'share.js': `Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n${GOOD_ID}`,
    });
    const verdictsOf = async (...more: string[]): Promise<Set<string>> => {
      const { stdout } = await run([shop, '--format', 'json', ...more]);
      return new Set(JSON.parse(stdout).findings.map((one: { verdict: string }) => one.verdict));
    };
    expect([...(await verdictsOf())].filter((verdict) => verdict !== 'violated')).toEqual([]);
    expect((await verdictsOf('--all')).has('unknown')).toBe(true);
    const { stdout } = await run([shop, '--all']);
    expect(stdout).toContain('[App] > [Platform key] > [JavaScript key] > [JavaScript SDK domain]');
    expect(stdout).toContain('123');
  });

  it.each([
    ['a path that does not exist', ['/nowhere/at/all']],
    ['an unknown option', ['--bogus']],
    ['an unknown format', ['--format', 'xml']],
    ['an unknown language', ['--locale', 'fr']],
    ['a format without a value', ['--format']],
    ['--fix with --explain', ['--fix', '--explain', '4019']],
    ['a diagnosis format with --explain', ['--format', 'sarif', '--explain', '4019']],
  ])('ends with 2 for %s, said on standard error', async (_, args) => {
    const { status, stdout, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^kakao-share-doctor: .+\n$/);
  });

  it('tells a binary file that was named from one without mistakes', async () => {
    const folder = folderOf({ 'a.js': new Uint8Array([0, 1, 2, 3]) });
    expect((await run([join(folder, 'a.js')])).status).toBe(2);
  });
});

it.each([
  ['shareToTalk', ''],
  // Of a function that has no use itself, only a call of one that has.
  ['shareContent', 'export const shareContent = (url) => {\n  if (!shareToTalk(url)) copy(url);\n};\n'],
])(
  'reads callers of %s that say nothing of Kakao, and names the mistake where they make it',
  async (name, more) => {
    const share = 'export const shareToTalk = (url) => Kakao.Share.sendScrap({ requestUrl: url });\n';
    const shop = folderOf({
      'package.json': '{}',
      'src/lib/share.ts': share + more,
      'src/page.ts': `import { ${name} } from './lib/share';\n${name}('http://localhost:3000');\n`,
    });
    const { stdout } = await run([shop, '--format', 'json']);
    const { findings } = JSON.parse(stdout);
    expect(findings.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['4041/link-not-public', 'src/page.ts'],
    ]);
  },
);

describe('commands', () => {
  const mistaken = { 'index.html': SDK, 'src/share.js': INIT + BAD_ID };

  it('check, explain and rules say what the options say', async () => {
    const shop = folderOf(mistaken);
    const same = async (command: string[], options: string[]) => {
      const withoutTime = ({ stdout }: { stdout: string }) => stdout.replace(/[\d,.]+ ms/, '');
      expect(withoutTime(await run(command))).toBe(withoutTime(await run(options)));
    };
    await same(['check', shop], [shop]);
    await same(['explain', '-401', '--locale', 'ko'], ['--explain', '-401', '--locale', 'ko']);
    await same(['explain', 'nothing', 'happens'], ['--explain', 'nothing happens']);
    await same(['explain'], ['--explain']);
    await same(['rules'], ['--list-rules']);
    await same(['help'], ['--help']);
  });

  it('fix repairs what check finds', async () => {
    const shop = folderOf(mistaken);
    const { stderr } = await run(['fix', shop]);
    expect(stderr).toContain('Fixed src/share.js');
    expect(readFileSync(join(shop, 'src/share.js'), 'utf8')).toBe(INIT + GOOD_ID);
  });

  it('fix --dry-run shows the diff, writes nothing, and ends with 1 where it would', async () => {
    const shop = folderOf(mistaken);
    const { stdout, stderr, status } = await run(['fix', '--dry-run'], { cwd: shop });
    expect(status).toBe(1);
    expect(stderr).toContain('Would fix src/share.js');
    expect(stdout).toContain('--- a/src/share.js\n+++ b/src/share.js\n@@ -1,2 +1,2 @@\n');
    expect(stdout).toContain(`\n-${BAD_ID}+${GOOD_ID}`);
    expect(stdout).not.toContain(KEY);
    expect(readFileSync(join(shop, 'src/share.js'), 'utf8')).toBe(INIT + BAD_ID);
    await run(['fix', shop]);
    expect(await run(['fix', '--dry-run'], { cwd: shop })).toMatchObject({ status: 0, stdout: '' });
  });

  it.each([[['--dry-run']], [['fix', '--dry-run', '--format', 'json']], [['rules', '--fix']]])(
    'ends with 2 for %j',
    async (args) => {
      expect((await run(args)).status).toBe(2);
    },
  );

  it('serve is a language server on standard input and output', async () => {
    const initialize = JSON.stringify({
      ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const server = spawn(process.execPath, [join(bundles(), 'cli.js'), 'serve']);
    try {
      server.stdin.write(`Content-Length: ${initialize.length}\r\n\r\n${initialize}`);
      let answer = '';
      for await (const piece of server.stdout) {
        answer += piece;
        if (answer.includes('"capabilities"')) break;
      }
      expect(answer).toMatch(/^Content-Length: \d+\r\n\r\n\{"jsonrpc":"2.0","id":1,"result":/);
    } finally {
      server.kill();
    }
  });
});

describe('--also', () => {
  it('writes the same report in other formats, keys masked', async () => {
    const shop = folderOf({ 'index.html': SDK, 'src/share.js': INIT + BAD_ID });
    const both = ['--also', 'sarif=a b.sarif', '--also=markdown=report.md'];
    const { status, stdout } = await run(['check', '--format', 'github', ...both], { cwd: shop });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=src\/share\.js/m);
    const written = (name: string): string => readFileSync(join(shop, name), 'utf8');
    for (const [name, format] of [
      ['a b.sarif', 'sarif'],
      ['report.md', 'markdown'],
    ] as const) {
      const alone = (await run(['check', '--format', format], { cwd: shop })).stdout;
      const timeless = (text: string): string => text.replace(/[\d,]+ ms/, '');
      expect(timeless(written(name))).toBe(timeless(alone));
      expect(written(name)).not.toContain(KEY);
    }
  });

  it('says what it cannot write, and what it does not understand', async () => {
    const shop = folderOf({ 'share.js': GOOD_ID });
    const { status, stderr } = await run(['check', '--also', 'json=none/report.json', '--locale', 'en'], {
      cwd: shop,
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'kakao-share-doctor: none/report.json could not be written (ENOENT).\n',
    });
    for (const args of [
      ['--also', 'json'],
      ['--also', 'pdf=report.pdf'],
      ['rules', '--also', 'json=rules.json'],
      ['fix', '--dry-run', '--also', 'json=report.json'],
    ])
      expect((await run(args, { cwd: shop })).status).toBe(2);
    expect(readdirSync(shop)).toEqual(['share.js']);
  });
});

describe('--changed', () => {
  const git = (folder: string, ...args: string[]) => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  };
  const repository = (files: Record<string, string>): string => {
    const folder = folderOf(files);
    git(folder, 'init', '--quiet');
    git(folder, 'add', '-A');
    git(folder, 'commit', '--quiet', '-m', 'first');
    return folder;
  };
  const codesIn = async (args: readonly string[], cwd: string): Promise<string[]> => {
    const { stdout } = await run([...args, '--format', 'json'], { cwd });
    return JSON.parse(stdout).findings.map(({ file, code }: Record<string, string>) => `${file} ${code}`);
  };

  it('says that Git is missing, and that a folder is in no repository', async () => {
    const shop = folderOf({ 'share.js': BAD_ID });
    const asked = ['--changed', 'HEAD', '--locale', 'en'];
    expect((await run(asked, { cwd: shop })).stderr).toContain('Git knows no commit HEAD here.');
    const without = await run(asked, { cwd: shop, env: { PATH: shop } });
    expect(without).toMatchObject({ status: 2, stdout: '' });
    expect(without.stderr).toContain('--changed needs Git, which is not installed.');
  });

  it('reports files that differ from the commit and new ones, judged with all the others', async () => {
    const shop = repository({ 'web/index.html': SDK, 'web/old.js': INIT + BAD_ID, 'web/가 나.js': 'x();\n' });
    expect(await codesIn(['--changed', 'HEAD'], shop)).toEqual([]);
    writeFileSync(join(shop, 'web/가 나.js'), BAD_ID);
    writeFileSync(join(shop, 'web/new.js'), "Kakao.Link.sendScrap({ requestUrl: 'https://a.kr' });\n");
    const expected = ['web/new.js sdk/api-removed', 'web/가 나.js 4002/template-id-not-integer'];
    // 2.7.1, which has no Kakao.Link, is loaded by a file that has not changed.
    expect((await codesIn(['--changed', 'HEAD'], shop)).sort()).toEqual(expected);
    expect(await codesIn(['web', '--changed', 'HEAD'], shop)).toHaveLength(2);
  });

  it('repairs only those', async () => {
    const shop = repository({ 'index.html': SDK, 'old.js': INIT + BAD_ID });
    writeFileSync(join(shop, 'new.js'), BAD_ID);
    await run(['fix', '--changed', 'HEAD'], { cwd: shop });
    expect(readFileSync(join(shop, 'new.js'), 'utf8')).toBe(GOOD_ID);
    expect(readFileSync(join(shop, 'old.js'), 'utf8')).toBe(INIT + BAD_ID);
  });

  it.each(['nowhere', '--output=x', ''])('ends with 2 for the commit “%s”', async (ref) => {
    const shop = repository({ 'a.js': 'x();\n' });
    expect(await run([`--changed=${ref}`], { cwd: shop })).toMatchObject({ status: 2, stdout: '' });
    expect(existsSync(join(shop, 'x'))).toBe(false);
  });

  it('ends with 2 outside of a repository, and for other commands', async () => {
    const folder = folderOf({ 'a.js': 'x();\n' });
    expect((await run(['--changed', 'HEAD'], { cwd: folder })).status).toBe(2);
    expect((await run(['rules', '--changed', 'HEAD'])).status).toBe(2);
  });

  it.skipIf(isWindows)('runs no program that the repository names', async () => {
    const shop = repository({ 'a.js': 'x();\n' });
    const trace = join(shop, 'ran');
    git(shop, 'config', 'core.fsmonitor', `touch ${trace}`);
    git(shop, 'config', 'diff.external', `touch ${trace}`);
    writeFileSync(join(shop, 'a.js'), 'y();\n');
    expect((await run(['--changed', 'HEAD'], { cwd: shop })).status).toBe(0);
    expect(existsSync(trace)).toBe(false);
  });
});

describe('paths', () => {
  it('judges a named file in its package, and reports that file only', async () => {
    const shop = folderOf({
      'package.json': '{ "name": "shop" }',
      'index.html': SDK,
      'src/init.js': "Kakao.init('short');\n",
      'src/share.js': BAD_ID,
    });
    const { stdout, status } = await run([join(shop, 'src/share.js'), '--format', 'json']);
    expect(status).toBe(1);
    const { findings } = JSON.parse(stdout);
    expect(findings.map((one: { code: string; file: string }) => [one.code, one.file])).toEqual([
      ['4002/template-id-not-integer', 'share.js'],
    ]);
  });

  it('reads the package around a named folder, and reports what is in the folder', async () => {
    const shop = folderOf({
      'package.json': '{ "scripts": { "build": "vite build" }, "devDependencies": { "vite": "7.0.0" } }',
      '.env': 'KAKAO_KEY=x\n',
      'src/init.js': 'Kakao.init(import.meta.env.KAKAO_KEY);\n',
      'other/share.js': BAD_ID,
    });
    const { stdout } = await run([join(shop, 'src'), '--format', 'json']);
    const { findings, summary } = JSON.parse(stdout);
    expect(findings.map((one: { code: string; file: string }) => [one.code, one.file])).toContainEqual([
      '4019/env-not-public',
      'init.js',
    ]);
    expect(findings.every((one: { file: string }) => one.file === 'init.js')).toBe(true);
    expect(summary.files).toBe(3);
  });

  it('knows what is missing in a folder inside a repository', async () => {
    const repository = folderOf({
      '.git/HEAD': '',
      'ios/Podfile': "pod 'KakaoSDKShare', '~> 2.22'\n",
      'ios/App/Info.plist':
        '<plist><dict><key>LSApplicationQueriesSchemes</key><array><string>kakaolink</string></array></dict></plist>\n',
      'ios/App/Share.swift':
        'import KakaoSDKShare\nfunc share() {\n  ShareApi.shared.shareCustom(templateId: 1) { _, _ in }\n}\n',
    });
    const { stdout } = await run([join(repository, 'ios'), '--format', 'json']);
    expect(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)).toContain(
      'sdk/native-not-initialized',
    );
  });

  it('takes several, relative to what they have in common', async () => {
    const repository = folderOf({
      'apps/a/share.js': INIT + BAD_ID,
      'apps/b/src/share.js': BAD_ID,
      'apps/c/share.js': BAD_ID,
    });
    const args = [join(repository, 'apps/a'), join(repository, 'apps/b'), '--format', 'json'];
    const files = JSON.parse((await run(args)).stdout).findings.map((one: { file: string }) => one.file);
    expect(new Set(files)).toEqual(new Set(['a/share.js', 'b/src/share.js']));
  });

  it('looks at the current folder where none is named', async () => {
    const shop = folderOf({ 'share.js': INIT + BAD_ID });
    const { stdout, status } = await run([], { cwd: shop });
    expect(status).toBe(1);
    expect(stdout).toContain('share.js:2:38');
  });

  it('counts positions without the byte order mark, in CR LF files and behind emoji', async () => {
    const shop = folderOf({ 'share.js': `\uFEFF${INIT.replace('\n', '\r\n')}/* 🍞 */ ${BAD_ID}` });
    const { findings } = JSON.parse((await run([shop, '--format', 'json'])).stdout);
    const found = findings.find((one: { code: string }) => one.code === '4002/template-id-not-integer');
    expect(found.range.start).toEqual({ line: 1, character: 46 });
  });
});

describe('languages', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ['English by default', [], {}, /No Kakao Share code/],
    ['LANG', [], { LANG: 'ko_KR.UTF-8' }, /찾지 못했습니다/],
    ['LC_ALL before LANG', [], { LANG: 'ko_KR.UTF-8', LC_ALL: 'en_US.UTF-8' }, /No Kakao Share code/],
    ['--locale before either', ['--locale', 'ko'], { LC_ALL: 'en_US.UTF-8' }, /찾지 못했습니다/],
  ])('%s', async (_, args, env, expected) => {
    const empty = folderOf({ 'a.js': '' });
    expect((await run([empty, ...args], { env })).stdout).toMatch(expected);
  });

  it('gives usage in either', async () => {
    expect((await run(['--help'])).stdout).toContain('Exit status');
    expect((await run(['--help', '--locale', 'ko'])).stdout).toContain('종료 상태');
  });
});

describe('--fix', () => {
  it('repairs what is safe, keeps the rest, and has nothing to do the second time', async () => {
    const shop = folderOf({ 'index.html': SDK, 'share.js': `\uFEFF${INIT}${BAD_ID.replace('\n', '\r\n')}` });
    const file = join(shop, 'share.js');
    const first = await run([shop, '--fix', '--format', 'json']);
    expect(first.stderr).toContain('4002/template-id-not-integer');
    expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${INIT}${GOOD_ID.replace('\n', '\r\n')}`);
    expect(JSON.parse(first.stdout).findings.map((one: { code: string }) => one.code)).not.toContain(
      '4002/template-id-not-integer',
    );
    const second = await run([shop, '--fix', '--format', 'json']);
    expect(second.stderr).toBe('Nothing to fix.\n');
    expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${INIT}${GOOD_ID.replace('\n', '\r\n')}`);
  });

  it('repairs many at once', async () => {
    const shop = folderOf({ 'share.js': INIT + BAD_ID.repeat(20) });
    await run([shop, '--fix']);
    expect(readFileSync(join(shop, 'share.js'), 'utf8')).toBe(INIT + GOOD_ID.repeat(20));
  });

  const code = `\n${INIT}${BAD_ID}`;
  it.each([
    // 카카오 in EUC-KR.
    [
      'EUC-KR',
      Buffer.concat([Buffer.from([0x2f, 0x2f, 0xc4, 0xab, 0xc4, 0xab, 0xbf, 0xc0]), Buffer.from(code)]),
    ],
    ['UTF-16', Buffer.from(`\uFEFF// 카카오${code}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF// 카카오${code}`, 'utf16le').swap16()],
  ])('leaves a file alone that is in %s, and reads it all the same', async (_, bytes) => {
    const shop = folderOf({ 'share.js': bytes });
    const { stderr, stdout, status } = await run([shop, '--fix', '--format', 'github']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/share\.js,line=3,endLine=3,col=38,.*4002\/template-id-not-integer/m);
    expect(stderr).toContain('UTF-8');
    expect(readFileSync(join(shop, 'share.js')).equals(bytes)).toBe(true);
  });

  it('changes nothing without being asked to', async () => {
    const shop = folderOf({ 'share.js': INIT + BAD_ID });
    await run([shop]);
    expect(readFileSync(join(shop, 'share.js'), 'utf8')).toBe(INIT + BAD_ID);
  });
});

describe('--explain', () => {
  it.each([
    ['4019', '4019'],
    ['KOE009', 'KOE009'],
    [
      '[-401] domain mismatched! caller=https://shop.example.com. check out registered web domains.',
      '-401/domain-mismatched',
    ],
  ])('%s', async (pasted, id) => {
    const { status, stdout } = await run(['--explain', pasted, '--format', 'json']);
    expect(status).toBe(0);
    const { version, matches } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(matches[0]).toEqual({ id, kakaoCodes: expect.any(Array), title: expect.any(String) });
  });

  it('takes what begins with a dash, several words, and standard input', async () => {
    const idsOf = async (args: readonly string[], input?: string): Promise<string[]> => {
      const { stdout } = await run([...args, '--format', 'json'], input === undefined ? {} : { input });
      return JSON.parse(stdout).matches.map((one: { id: string }) => one.id);
    };
    expect((await idsOf(['--explain', '-401']))[0]).toMatch(/^-401/);
    expect(await idsOf(['--explain', 'domain', 'mismatched!', 'caller=https://a.example'])).toContain(
      '-401/domain-mismatched',
    );
    expect(await idsOf(['--explain', '-'], 'lots of log\nKOE009\n')).toContain('KOE009');
  });

  it('ends with 1 where nothing matches', async () => {
    const json = await run(['--explain', 'hello', '--format', 'json']);
    expect([json.status, JSON.parse(json.stdout)]).toEqual([1, { version: 1, matches: [] }]);
    const text = await run(['--explain', 'hello']);
    expect([text.status, text.stdout.length > 0]).toEqual([1, true]);
  });

  it('takes free words, and names the symptom', async () => {
    const { status, stdout } = await run(['--explain', '아무 반응이 없어요', '--format', 'json']);
    expect([status, JSON.parse(stdout).matches[0].id]).toEqual([0, 'symptom/nothing-happens']);
    const text = await run(['--explain', 'kakao', 'share', 'image', 'not', 'showing', '--locale', 'ko']);
    expect(text.stdout).toMatch(/^symptom\/picture-missing .*이미지가 나오지 않음/);
  });

  it('without a text lists what one can see, with names that can be asked for', async () => {
    for (const args of [['--explain'], ['--explain', '--locale', 'ko']]) {
      const { status, stdout } = await run(args);
      expect(status).toBe(0);
      const names = stdout.match(/symptom\/[a-z-]+/g)!;
      expect(new Set(names).size).toBe(28);
      expect(stdout).toContain(args.length > 1 ? '휴대폰에서만' : 'On phones only');
    }
    expect((await run(['--explain', 'hello'])).stdout).toContain('symptom/phone-fails');
  });

  it('does not advise to register what cannot be', async () => {
    const { stdout } = await run(['--explain', 'AccessDeniedError: domain mismatched! caller=android-app:.']);
    expect(stdout).toContain('inside an Android app');
    expect(stdout).not.toContain('Add the `caller` exactly as shown');
  });

  it('turns a SHA-1 fingerprint into a key hash and back, and says why where it cannot', async () => {
    const digest = createHash('sha1').update('certificate').digest();
    const fingerprint = digest.toString('hex').toUpperCase().match(/../g)!.join(':');
    const keyHash = digest.toString('base64');
    for (const pasted of [`SHA1: ${fingerprint}`, keyHash]) {
      const text = await run(['--explain', pasted]);
      expect(text.status).toBe(0);
      expect(text.stdout).toContain(keyHash);
      expect(text.stdout).toContain(fingerprint);
      expect(text.stdout).not.toMatch(/[*`]/);
      const json = await run(['--explain', pasted, '--format', 'json']);
      expect(JSON.parse(json.stdout)).toEqual({ version: 1, matches: [], keyHash: { keyHash, fingerprint } });
    }
    const sha256 = createHash('sha256').update('x').digest('hex').match(/../g)!.join(':');
    const other = await run(['--explain', sha256]);
    expect(other.status).toBe(1);
    expect(other.stdout).toContain('SHA-256');
    expect((await run(['--explain', 'SHA1:', fingerprint, '--locale', 'ko'])).stdout).toContain('키 해시');
  });

  it('names what a message leads to in a line each, below its card', async () => {
    const { stdout } = await run(['--explain', 'domain mismatched! caller=https://a.example']);
    expect(stdout.match(/What to do:/g)).toHaveLength(1);
    expect(stdout).toMatch(
      /\nSee also:\n {2}4019 {2}\S.*\n {2}KOE009 {2}\S.*\n\nNot this\? --explain without a text .*\n$/,
    );
  });

  it('prints a card in either language', async () => {
    expect((await run(['--explain', '4019'])).stdout).toMatch(
      /^4019 \(.*HTTP 401\).*\n\n[\s\S]*What to do:\n {2}1\. /,
    );
    expect((await run(['--explain', '4019', '--locale', 'ko'])).stdout).toContain('해결 방법');
  });
});

describe('compiled code of an earlier run', () => {
  it('is made by the first and changes no answer', async () => {
    const shop = folderOf({ 'index.html': SDK, 'src/share.js': INIT + BAD_ID });
    const caches = folderOf({});
    const env = { XDG_CACHE_HOME: caches };
    const kept = () => readdirSync(join(caches, 'kakao-share-doctor')).toSorted();
    const both = async () => [
      (await run(['--explain', '4019'], { env })).stdout,
      (await run([shop, '--format', 'sarif'], { env })).stdout,
    ];
    const first = await both();
    const made = kept();
    // One for explaining, two for the diagnosis: the same part, and the rest of the engine.
    expect(made).toHaveLength(3);
    expect(await both()).toEqual(first);
    expect(kept()).toEqual(made);
    const without = { env: { NODE_DISABLE_COMPILE_CACHE: '1' } };
    expect((await run(['--explain', '4019'], without)).stdout).toBe(first[0]);
  });
});

describe('--list-rules', () => {
  it('lists every rule with its severity', async () => {
    const { status, stdout } = await run(['--list-rules', '--format', 'json']);
    expect(status).toBe(0);
    const { rules } = JSON.parse(stdout);
    expect(rules.length).toBeGreaterThan(4);
    for (const rule of rules) {
      expect(rule.code).toMatch(/^[\w-]+\/[\w-]+$/);
      expect(['error', 'warning', 'information']).toContain(rule.severity);
      expect(rule.title).toBeTruthy();
    }
    const text = (await run(['--list-rules'])).stdout;
    expect(text.trimEnd().split('\n')).toHaveLength(rules.length);
  });
});

describe('other formats', () => {
  it('print the same finding', async () => {
    const shop = folderOf({ 'index.html': SDK, 'src/share.js': INIT + BAD_ID });
    const output = async (format: string): Promise<string> =>
      (await run([shop, '--format', format], { cwd: shop })).stdout;
    expect(await output('github')).toMatch(
      /^::error file=src\/share\.js,line=2,endLine=2,col=38,endColumn=43,title=4002\/template-id-not-integer::/m,
    );
    const { results } = JSON.parse(await output('sarif')).runs[0];
    expect(results.map((one: { ruleId: string }) => one.ruleId)).toContain('4002/template-id-not-integer');
    expect(await output('markdown')).toContain('4002/template-id-not-integer');
  });

  it('name files from the folder that the command ran in, where services look for them', async () => {
    const repository = folderOf({ 'apps/shop/share.js': INIT + BAD_ID });
    const { stdout } = await run(['apps/shop', '--format', 'github'], { cwd: repository });
    expect(stdout).toContain('file=apps/shop/share.js,');
  });

  it('colour the terminal’s text only when asked to', async () => {
    const shop = folderOf({ 'share.js': INIT + BAD_ID });
    expect((await run([shop])).stdout).not.toContain('\u001b[');
    expect((await run([shop], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[31m');
    expect((await run([shop], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
  });
});

describe('the language server', () => {
  it('answers on standard input and output, and ends when told to', async () => {
    const server = spawn(process.execPath, [join(bundles(), 'cli.js'), '--stdio']);
    const say = (message: object): void => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    const ended = new Promise((resolve) => server.on('close', resolve));
    const answered = new Promise<string>((resolve) =>
      server.stdout.once('data', (bytes) => resolve(String(bytes))),
    );
    say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    expect(await answered).toContain('Content-Length: ');
    say({ id: 2, method: 'shutdown' });
    say({ method: 'exit' });
    expect(await ended).toBe(0);
  });
});

describe('rough input', () => {
  it('is survived', async () => {
    const shop = folderOf({
      'half.js': "Kakao.Share.sendDefault({ objectType: 'feed', content: {",
      'empty.js': '',
      'binary.js': new Uint8Array([0x6b, 0x61, 0x6b, 0x61, 0x6f, 0, 1, 2]),
      'deep.js': `Kakao.init(${'['.repeat(20_000)}`,
      'kakao-share.json': '{ "apps": [',
      'package.json': '[]',
      '.env': 'KAKAO',
    });
    const { status, stdout } = await run([shop, '--format', 'json']);
    expect([0, 1, 2]).toContain(status);
    expect(JSON.parse(stdout).version).toBe(1);
    expect(existsSync(join(shop, 'half.js'))).toBe(true);
  });

  it('in a file that nobody may read is said', async () => {
    const shop = folderOf({ 'share.js': INIT + GOOD_ID });
    writeFileSync(join(shop, 'huge.js'), `Kakao.init(KEY);\n${'// padding\n'.repeat(200_000)}`);
    const { stdout } = await run([shop]);
    expect(stdout).toContain('huge.js is larger than 2 MB');
  });
});
