import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver/node';
import type { ExplanationView } from '../../server/src/core/view/explanationView.ts';
import { FOLDER, startSession } from './inProcess.ts';

interface Diagnosis {
  markdown: string;
  findings: { code: string; verdict: string; uri: string }[];
}

const shop = () =>
  new Map([
    ['/shop/package.json', '{"name":"shop"}'],
    ['/shop/src/kakao.ts', "Kakao.init('YOUR_APP_KEY');\n"],
    ['/shop/src/plain.ts', 'export const answer = 42;\n'],
  ]);

describe('kakaoShare/diagnose', () => {
  it('reads the folder, reports progress and answers with a report', async () => {
    const { editor } = await startSession({ disk: shop() });
    const heard: string[] = [];
    editor.connection.onProgress(WorkDoneProgress.type, 'token', (value) => {
      heard.push(value.kind);
    });
    const result = await editor.connection.sendRequest<Diagnosis>('kakaoShare/diagnose', {
      workDoneToken: 'token',
    });
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        code: '4019/app-key-malformed',
        verdict: 'violated',
        uri: `${FOLDER}/src/kakao.ts`,
      }),
    );
    expect(result.markdown).toContain('src/kakao.ts');
    expect(result.markdown).not.toContain('file://');
    expect(heard[0]).toBe('begin');
    expect(heard).toContain('report');
    expect(heard.at(-1)).toBe('end');
  });

  it('reports progress no more often than a person can read', async () => {
    const { editor } = await startSession({
      disk: shop(),
      files: (files) => ({
        ...files,
        scan: (root, options) => {
          for (let count = 1; count <= 1000; count++) options.onProgress(count);
          return files.scan(root, options);
        },
      }),
    });
    let heard = 0;
    editor.connection.onProgress(WorkDoneProgress.type, 'token', ({ kind }) => {
      if (kind === 'report') heard++;
    });
    await editor.connection.sendRequest<Diagnosis>('kakaoShare/diagnose', { workDoneToken: 'token' });
    expect(heard).toBeGreaterThan(0);
    expect(heard).toBeLessThan(100);
  });

  it('finds callers that say nothing of Kakao, and follows what is typed in them', async () => {
    const disk = new Map([
      ['/shop/package.json', '{ "name": "shop" }'],
      [
        '/shop/lib/share.ts',
        'export const shareToTalk = (url) => Kakao.Share.sendScrap({ requestUrl: url });\n',
      ],
      [
        '/shop/page.ts',
        "import { shareToTalk } from './lib/share';\nshareToTalk('http://localhost:3000');\n",
      ],
    ]);
    const { editor } = await startSession({ disk });
    const { findings } = await editor.connection.sendRequest<Diagnosis>('kakaoShare/diagnose', {});
    const wrong = findings.filter(({ verdict }) => verdict === 'violated').map(({ code }) => code);
    expect(wrong).toEqual(['4041/link-not-public']);
    const page = `${FOLDER}/page.ts`;
    await editor.open(page, disk.get('/shop/page.ts')!);
    await editor.until('the mistake', () => editor.codes(page).includes('4041/link-not-public'));
    await editor.type(page, "'http://localhost:3000'", 'location.href');
    await editor.until('no mistake', () => editor.codes(page).length === 0);
  });

  it('sees what changed on disk since the last one', async () => {
    const disk = shop();
    const { editor } = await startSession({ disk });
    const codes = async () =>
      (await editor.connection.sendRequest<Diagnosis>('kakaoShare/diagnose', {})).findings
        .filter(({ verdict }) => verdict === 'violated')
        .map(({ code }) => code);
    expect(await codes()).toContain('4019/app-key-malformed');
    disk.delete('/shop/src/kakao.ts');
    expect(await codes()).toEqual([]);
  });

  it('can be cancelled, and the next one works', async () => {
    let scans = 0;
    const { editor } = await startSession({
      disk: shop(),
      files: (files) => ({
        ...files,
        scan: async (root, options) => {
          if (++scans > 1) return files.scan(root, options);
          // A tree without end: only a cancellation stops it.
          while (!options.isCancelled()) await new Promise((resolve) => setTimeout(resolve, 5));
          return { files: 0, candidates: 0, unread: [] };
        },
      }),
    });
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest('kakaoShare/diagnose', {}, source.token);
    setTimeout(() => source.cancel(), 50);
    await expect(answer).rejects.toMatchObject({
      code: expect.toSatisfy((code) => [-32800, -32802].includes(code)),
    });
    const next = await editor.connection.sendRequest<Diagnosis>('kakaoShare/diagnose', {});
    expect(next.findings.length).toBeGreaterThan(0);
  });

  it('says why it failed', async () => {
    const { editor } = await startSession({
      files: (files) => ({
        ...files,
        scan: () => Promise.reject(new Error('the disk is on fire')),
      }),
    });
    await expect(editor.connection.sendRequest('kakaoShare/diagnose', {})).rejects.toThrow(
      'the disk is on fire',
    );
  });

  it('speaks Korean', async () => {
    const { editor } = await startSession({ disk: shop(), locale: 'ko' });
    const { markdown } = await editor.connection.sendRequest<Diagnosis>('kakaoShare/diagnose', {});
    expect(markdown).toMatch(/[가-힣]/);
    expect(markdown).not.toMatch(/\b(?:error|warning|mistake)s?\b/i);
  });
});

describe('kakaoShare/explain', () => {
  it('explains a code and says when there is nothing to explain', async () => {
    const { editor } = await startSession({ disk: shop() });
    const ask = (text: string) =>
      editor.connection.sendRequest<ExplanationView>('kakaoShare/explain', { text });
    const found = await ask('Error 4019 from Kakao');
    expect(found.cards[0]).toMatchObject({ id: '4019', name: 'Kakao 4019', status: 'HTTP 401' });
    const none = await ask('the weather is fine');
    expect(none.cards).toEqual([]);
    expect(none.note!.title).toMatch(/Nothing known/);
  });
});
