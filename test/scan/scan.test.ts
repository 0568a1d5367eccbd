import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { scan } from '../../server/src/node/scan.ts';
import type { ScanOptions, ScanSummary } from '../../server/src/node/tally.ts';
import { processTime } from '../processTime.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const CODE = 'Kakao.init(KEY);\n';

function makeTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'kakao-share-scan-'));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

async function scanned(
  root: string,
  options: Partial<ScanOptions> = {},
): Promise<{ paths: string[]; texts: Map<string, string>; summary: ScanSummary }> {
  const texts = new Map<string, string>();
  const onFile = (file: string, text: string): void => {
    texts.set(file.slice(root.length + 1), text);
  };
  const summary = await scan(root, { onFile, ...options });
  return { paths: [...texts.keys()].sort(), texts, summary };
}

describe('callers of functions that share', () => {
  const sought = [{ name: 'shareToTalk', module: 'share' }];
  it('are those that mention a function and its module, and not Kakao', async () => {
    const root = makeTree({
      'lib/share.ts': 'export const shareToTalk = () => Kakao.Share.sendScrap({});\n',
      'page.tsx': "import { shareToTalk } from './lib/share';\nshareToTalk('http://localhost:3000');\n",
      'other.ts': "import { share } from './lib/share';\n",
      'third.ts': 'sharetotalk();\n',
      'lib/index.ts': "export * from './share';\n",
      'ignored/page.ts': "import { shareToTalk } from '../lib/share';\n",
      '.gitignore': 'ignored\n',
      'package.json': '{}',
    });
    expect((await scanned(root, { sought })).paths).toEqual(['lib/index.ts', 'page.tsx']);
    const short = [{ name: 'share', module: 'lib/share' }];
    expect((await scanned(root, { sought: short })).paths).toEqual(['other.ts', 'page.tsx']);
  });
});

describe('which files are handed over', () => {
  it('those of iOS that share with SDK 1 and do not say Kakao', async () => {
    const code = 'KLKTalkLinkCenter.shared().sendScrap(with: url, success: nil, failure: nil)\n';
    const root = makeTree({
      'a.swift': code,
      'b.m': code,
      'c.mm': code,
      'd.js': code,
      'e.swift': 'KLKTalk\n',
    });
    expect((await scanned(root)).paths).toEqual(['a.swift', 'b.m', 'c.mm']);
    const sought = [{ name: 'sendScrap', module: 'a' }];
    expect((await scanned(root, { sought })).paths).toEqual(['d.js']);
  });

  it('those that mention Kakao in any case, of the kinds that can hold code', async () => {
    const root = makeTree({
      'a.js': CODE,
      'b.tsx': '// kAkAo\n',
      'c.vue': '<script>KAKAO</script>',
      'd.php': '<?php echo "kakao";',
      'e.js': 'nothing',
      'f.md': CODE,
      'g.css': '/* kakao */',
      'h.png': 'kakao',
      'i.d.ts': 'declare const Kakao: any;',
      'deep/er/and/deeper/j.mjs': CODE,
      '.env.local': 'VITE_KAKAO_KEY=x\n',
      'kakao-share.json': '{ "apps": [] }',
      'data.json': '{ "kakao": 1 }',
    });
    const { paths, summary } = await scanned(root);
    expect(paths).toEqual([
      '.env.local',
      'a.js',
      'b.tsx',
      'c.vue',
      'd.php',
      'deep/er/and/deeper/j.mjs',
      'kakao-share.json',
    ]);
    expect(summary).toEqual({ files: 8, candidates: 7, unread: [], cancelled: false });
  });

  it('not those of dependencies, build output, virtual environments and copies of the SDK', async () => {
    const minified = `!function(){var Kakao={};${'a(1);b={c:2};'.repeat(500)}}();\n`;
    const root = makeTree({
      'node_modules/x/a.js': CODE,
      'packages/y/node_modules/x/a.js': CODE,
      'dist/a.js': CODE,
      '.next/a.js': CODE,
      'public/kakao.min.js': CODE,
      'public/lib/bundle.js': minified,
      'public/lib/kakao.js': `/* x */\n${CODE}throw new Error("Kakao.init: App key must be provided");`,
      'tools/env/pyvenv.cfg': '',
      'tools/env/lib/a.js': CODE,
      'src/kakao.js': CODE,
    });
    expect((await scanned(root)).paths).toEqual(['src/kakao.js']);
  });

  it('source with one long line of data is no minified file', async () => {
    const root = makeTree({
      'a.js': `const image = 'data:image/png;base64,${'QUJD'.repeat(5000)}';\n${CODE}`,
    });
    expect((await scanned(root)).paths).toEqual(['a.js']);
  });

  it('not what git ignores, by the nearest word on it', async () => {
    const root = makeTree({
      '.gitignore': 'generated/\n*.tmp.js\n/only-here.js\n',
      'generated/a.js': CODE,
      'a.tmp.js': CODE,
      'only-here.js': CODE,
      'sub/only-here.js': CODE,
      'sub/.gitignore': '!keep.tmp.js\nlocal\n',
      'sub/keep.tmp.js': CODE,
      'sub/drop.tmp.js': CODE,
      'sub/local/a.js': CODE,
      'other/local/a.js': CODE,
      'src/a.js': CODE,
    });
    expect((await scanned(root)).paths).toEqual([
      'other/local/a.js',
      'src/a.js',
      'sub/keep.tmp.js',
      'sub/only-here.js',
    ]);
  });

  it('does not ask git about the files that keys are in so that they are not committed', async () => {
    const root = makeTree({
      '.gitignore': '*.properties\n.env*\n',
      '.env': 'KAKAO=x\n',
      'android/local.properties': 'KAKAO=x\n',
      'android/gradle.properties': 'KAKAO=x\n',
    });
    expect((await scanned(root)).paths).toEqual(['.env', 'android/local.properties']);
  });

  it('heeds the .gitignore of the folders above, but not where the named folder itself is ignored', async () => {
    const root = makeTree({
      '.git/HEAD': '',
      '.gitignore': 'sandbox\n*.tmp.js\n',
      'app/a.js': CODE,
      'app/b.tmp.js': CODE,
      'sandbox/a.js': CODE,
    });
    expect((await scanned(join(root, 'app'))).paths).toEqual(['a.js']);
    expect((await scanned(join(root, 'sandbox'))).paths).toEqual(['a.js']);
    expect((await scanned(root)).paths).toEqual(['app/a.js']);
  });

  it('without a byte order mark, in Korean from old pages, and in UTF-16 with its mark', async () => {
    const root = makeTree({
      'bom.js': `\uFEFF${CODE}`,
      'old.jsp': Buffer.concat([
        Buffer.from('<!-- Kakao '),
        Buffer.from([0xb0, 0xf8, 0xc0, 0xaf]),
        Buffer.from(' -->'),
      ]),
      'wide.kt': Buffer.from(`\uFEFF${CODE}// 공유`, 'utf16le'),
      'wide.plist': Buffer.from(`\uFEFF${CODE}`, 'utf16le').swap16(),
      'other.kt': Buffer.from('\uFEFF// 공유', 'utf16le'),
      'cut.kt': Buffer.from(`\uFEFF${CODE}`, 'utf16le').subarray(0, -1),
    });
    const { texts } = await scanned(root);
    expect(texts.get('bom.js')).toBe(CODE);
    expect(texts.get('wide.kt')).toBe(`${CODE}// 공유`);
    expect(texts.get('wide.plist')).toBe(CODE);
    expect(texts.has('other.kt')).toBe(false);
    expect(texts.get('cut.kt')).toContain('Kakao.init(KEY);');
    expect(texts.get('old.jsp')).toBe('<!-- Kakao 공유 -->');
  });
});

describe('a rough file system', () => {
  it('links that go round in circles end', async () => {
    const root = makeTree({ 'a/b/c.js': CODE });
    symlinkSync(root, join(root, 'a/b/up'));
    symlinkSync(join(root, 'a'), join(root, 'a/self'));
    symlinkSync(join(root, 'nowhere'), join(root, 'broken.js'));
    const { paths, summary } = await scanned(root);
    expect(paths).toEqual(['a/b/c.js']);
    expect(summary.unread).toEqual([]);
  });

  it('the root may be a link', async () => {
    const root = makeTree({ 'real/a.js': CODE });
    symlinkSync(join(root, 'real'), join(root, 'link'));
    expect((await scanned(join(root, 'link'))).paths).toEqual(['a.js']);
  });

  it('binary files are passed over, huge ones are named', async () => {
    const root = makeTree({
      'binary.js': Buffer.concat([Buffer.from('kakao'), Buffer.alloc(10)]),
      'huge.js': CODE.repeat(150_000),
      'empty.js': '',
      'largest.js': CODE + '/'.repeat(2 * 1024 * 1024 - CODE.length),
    });
    const { paths, summary } = await scanned(root);
    expect(paths).toEqual(['largest.js']);
    expect(summary.unread).toEqual([{ file: `${root}/huge.js`, reason: 'tooLarge' }]);
  });

  it('a huge lock file of a native app is named, and costs no time', async () => {
    const root = makeTree({
      'pubspec.lock': '  kakao_flutter_sdk_share:\n'.repeat(200_000),
      'lib/share.dart': '// kakao\n',
    });
    const started = processTime();
    const { paths, summary } = await scanned(root);
    expect(processTime() - started).toBeLessThan(1000);
    expect(paths).toEqual(['lib/share.dart']);
    expect(summary.unread).toEqual([{ file: `${root}/pubspec.lock`, reason: 'tooLarge' }]);
  });

  it('what may not be read is named, and the rest is scanned', async () => {
    const root = makeTree({ 'shut.js': CODE, 'closed/a.js': CODE, 'open.js': CODE });
    chmodSync(join(root, 'shut.js'), 0o000);
    chmodSync(join(root, 'closed'), 0o000);
    let isBarred = false;
    try {
      readFileSync(join(root, 'shut.js'));
    } catch {
      isBarred = true;
    }
    const { paths, summary } = await scanned(root);
    chmodSync(join(root, 'closed'), 0o700);
    // The superuser may read everything: then there is nothing to be named.
    expect(paths).toEqual(isBarred ? ['open.js'] : ['closed/a.js', 'open.js', 'shut.js']);
    expect(summary.unread.map(({ reason }) => reason)).toEqual(isBarred ? ['unreadable', 'unreadable'] : []);
  });

  it('a root that is not there, or is a file, is named', async () => {
    const root = makeTree({ 'a.js': CODE });
    for (const odd of [join(root, 'nowhere'), join(root, 'a.js')]) {
      const { paths, summary } = await scanned(odd);
      expect(paths).toEqual([]);
      expect(summary.unread).toEqual([{ file: odd, reason: 'unreadable' }]);
    }
  });
});

describe('a scan under way', () => {
  const many = (): string =>
    makeTree(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`d${i % 30}/f${i}.js`, CODE])));

  it('stops soon after it is cancelled', async () => {
    let seen = 0;
    const summary = await scan(many(), { onFile: () => seen++, isCancelled: () => seen >= 10 });
    expect(summary.cancelled).toBe(true);
    expect(summary.candidates).toBe(seen);
    expect(seen).toBe(10);
  });

  it('says how far it is', async () => {
    const counts: number[] = [];
    await scan(many(), { onFile: () => {}, onProgress: (files) => counts.push(files) });
    expect(counts.at(-1)).toBe(600);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('lets other work through', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await scan(many(), {
      // A slow receiver must not hold up the event loop for the whole scan.
      onFile: () => {
        for (const end = performance.now() + 0.5; performance.now() < end; );
      },
    });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});
