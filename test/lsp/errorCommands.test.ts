/** What the commands about errors ask the server: fixes of an explanation, errors of a line, inquiries, key hashes. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ApplyWorkspaceEditRequest, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { ExplanationView } from '../../server/src/core/view/explanationView.ts';
import type {
  ComposeInquiryResult,
  CreateManifestResult,
  DiagnoseResult,
  FindErrorsResult,
  FixResult,
  InquiryDefaultsResult,
  KeyHashResult,
  ReportResult,
} from '../../server/src/session/protocol.ts';
import { FOLDER, startSession } from './inProcess.ts';

const MANIFEST = `{
  // ours
  "apps": [{
    "name": "production",
    "appId": 123456,
    "javascriptKeys": [{ "key": { "env": "VITE_KEY" }, "sdkDomains": ["https://shop.example.com"] }],
    "webDomains": ["https://shop.example.com"]
  }]
}
`;
const key = createHash('md5').update('sample').digest('hex');
const disk = (manifest = true) =>
  new Map([
    [
      '/shop/package.json',
      '{"name":"shop","devDependencies":{"vite":"7.0.0"},"scripts":{"dev":"vite --port 5173"}}',
    ],
    [
      '/shop/src/kakao.js',
      'Kakao.init(import.meta.env.VITE_KEY);\nKakao.Share.sendCustom({ templateId: 77 });\n',
    ],
    ...(manifest ? ([['/shop/kakao-share.json', MANIFEST]] as const) : []),
  ]);
const source = `${FOLDER}/src/kakao.js`;

/** A session in which the project is known. */
async function started(options: Parameters<typeof startSession>[0] = {}) {
  const files = options.disk ?? disk();
  const session = await startSession({ ...options, disk: files });
  await session.editor.open(source, files.get('/shop/src/kakao.js')!, 'javascript');
  await session.editor.connection.sendRequest('kakaoShare/diagnose', {});
  const ask = <R>(method: string, params: object) =>
    session.editor.connection.sendRequest<R>(`kakaoShare/${method}`, params);
  return { ...session, ask };
}

describe('an explanation', () => {
  const text = 'KAPIError: [-401] domain mismatched! caller=https://www.shop.example.com';

  it('compares the caller with the manifest and offers to write it down, keeping comments', async () => {
    const { editor, ask } = await started();
    const [card] = (await ask<ExplanationView>('explain', { text, uri: source })).cards;
    expect(card!.caller).toMatch(/Only `www\.` differs/);
    const [title] = card!.callerFixes;
    expect(title).toBe(
      'Add https://www.shop.example.com to sdkDomains of production (register it in the console, too)',
    );
    const edits: WorkspaceEdit[] = [];
    editor.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    const answer = await ask<FixResult>('applyFix', { text, uri: source, title });
    expect(answer).toEqual({ fixed: 1, files: [{ uri: `${FOLDER}/kakao-share.json` }] });
    const [change] = edits[0]!.documentChanges as { edits: { newText: string; range: unknown }[] }[];
    expect(change!.edits).toEqual([
      {
        newText: ', "https://www.shop.example.com"',
        range: { start: { line: 5, character: 96 }, end: { line: 5, character: 96 } },
      },
    ]);
    expect(await ask<FixResult>('applyFix', { text, uri: source, title: 'anything else' })).toEqual({
      fixed: 0,
      files: [],
    });
  });

  it('has no fix for a caller that is listed', async () => {
    const { ask } = await started();
    const params = { text: text.replace('www.', ''), uri: source };
    const [card] = (await ask<ExplanationView>('explain', params)).cards;
    expect(card!.caller).toMatch(/is in the manifest/);
    expect(card!.callerFixes).toEqual([]);
  });

  it('answers a fingerprint with the key hash', async () => {
    const { ask } = await started({ locale: 'ko' });
    const digest = createHash('sha1').update('x').digest();
    const { note, recognised } = await ask<ExplanationView>('explain', {
      text: digest.toString('hex').replace(/../g, '$&:').slice(0, -1),
    });
    expect(note!.lines.join()).toContain(digest.toString('base64'));
    expect(recognised).toBe(true);
    expect((await ask<ExplanationView>('explain', { text: 'the weather' })).recognised).toBe(false);
  });

  it('takes free words, and leads those who have none', async () => {
    const { ask } = await started({ locale: 'ko' });
    const told = await ask<ExplanationView>('explain', {
      text: '모바일에서만 카카오 공유가 안돼요',
      uri: source,
    });
    expect(told.cards[0]!.id).toBe('symptom/phone-fails');
    const { recognised, guide, note } = await ask<ExplanationView>('explain', { text: '' });
    expect([recognised, note]).toEqual([false, null]);
    const [question] = guide;
    expect(question!.see).toMatch(/[가-힣]/);
    const chosen = await ask<ExplanationView>('explain', { text: question!.answers[1]!.id, uri: source });
    expect(chosen.cards.map(({ id }) => id)).toEqual(['symptom/phone-fails']);
  });

  it('never shows a whole key', async () => {
    const { ask } = await started();
    const view = await ask<ExplanationView>('explain', { text: `-401 wrong appKey(${key}) format` });
    expect(view.cards[0]!.name).toBe('Kakao -401');
    expect(JSON.stringify(view)).not.toContain(key);
    expect((await ask<ExplanationView>('explain', { text: view.asked })).cards).toEqual(view.cards);
  });
});

describe('a card in a hover', () => {
  const hostile = `// Kakao -401: domain mismatched! caller=https://a.example/)](command:evil)![x](x) ${key}\n`;
  const file = `${FOLDER}/log.js`;

  it('has commands of ours only, and only where the editor runs them', async () => {
    for (const commandLinks of [true, false]) {
      const { editor } = await started({ initializationOptions: { commandLinks } });
      await editor.open(file, hostile, 'javascript');
      const hover = await editor.hover(file, editor.at(file, 'mismatched'));
      const { value } = hover!.contents as { value: string };
      const commands = [...value.matchAll(/(?<!\\)\]\((command:[\w.]+)/g)].map((found) => found[1]);
      expect(commands).toEqual(
        commandLinks
          ? [
              'command:kakaoShare.explain',
              'command:kakaoShare.showPage',
              'command:kakaoShare.diagnose',
              'command:kakaoShare.explain',
              'command:kakaoShare.composeInquiry',
            ]
          : [],
      );
      expect(value).not.toContain(key);
      expect(value).not.toMatch(/(?<!\\)!\[|<img/);
      expect(value.split('\n').length).toBeLessThanOrEqual(14);
    }
  });

  it('hands what the file says on in one argument that cannot be broken out of', async () => {
    const { editor } = await started({ initializationOptions: { commandLinks: true } });
    await editor.open(file, hostile, 'javascript');
    const hover = await editor.hover(file, editor.at(file, 'mismatched'));
    const { value } = hover!.contents as { value: string };
    const [, encoded] = /\(command:kakaoShare\.composeInquiry\?([\w%.-]+)\)/.exec(value)!;
    const [argument, ...rest] = JSON.parse(decodeURIComponent(encoded!));
    expect(argument).toMatch(/^domain mismatched! caller=https:\/\/a\.example/);
    expect(rest).toEqual([]);
  });
});

describe('the errors of a line', () => {
  const found = async (text: string) => {
    const { ask } = await started();
    return ask<FindErrorsResult>('findErrors', { text });
  };

  it('have places that can be underlined, and no overlaps', async () => {
    const line = 'kakao: KOE009 and "Missing required keys: templateId at Kakao.Share.sendCustom"';
    const { errors } = await found(line);
    expect(errors.map(({ id }) => id)).toEqual(['KOE009', 'sdk/missing-required-keys']);
    expect(line.slice(errors[0]!.start, errors[0]!.end)).toBe('KOE009');
    expect(line.slice(errors[1]!.start)).toMatch(/^Missing required keys/);
    const both = await found('잘못된 요청으로 인증에 실패하였습니다.');
    expect(both.errors).toHaveLength(1);
  });

  it('are none where nothing is Kakao’s', async () => {
    for (const line of ['listening on port 4019', 'npm ERR! code -401', 'added 4002 packages', '']) {
      expect((await found(line)).errors, line).toEqual([]);
    }
  });

  it('come with keys masked, whatever is pasted', async () => {
    const { errors, masked } = await found(`\u001b[31mKakao wrong appKey(${key}) format\u001b[0m`);
    expect(errors[0]?.id).toBe('-401/wrong-app-key-format');
    expect(masked).not.toContain(key);
    expect((await found('kakao '.repeat(200_000))).errors).toEqual([]);
  });
});

describe('an inquiry', () => {
  it('begins with what the manifest knows and ends as text in the language asked for', async () => {
    const { ask } = await started();
    const defaults = await ask<InquiryDefaultsResult>('inquiryDefaults', { uri: source });
    expect(defaults).toEqual({ locale: 'en', appId: '123456' });
    const params = { uri: source, appId: '123456', uuid: 'u-1', message: `4019 ${key}` };
    const korean = await ask<ComposeInquiryResult>('composeInquiry', { ...params, locale: 'ko' });
    expect(korean.text).toMatch(/안녕하세요[\s\S]*123456/);
    expect(korean.text).toContain('Web · vite');
    expect(korean.text).not.toContain(key);
    const english = await ask<ComposeInquiryResult>('composeInquiry', { ...params, locale: 'en' });
    expect(english.text).not.toMatch(/[가-힣]/);
  });

  it('speaks of what was checked for this error and leaves out the rest', async () => {
    const { ask } = await started();
    const inquiry = (message: string) =>
      ask<ComposeInquiryResult>('composeInquiry', { uri: source, locale: 'en', message });
    const about4019 = await inquiry('4019');
    const aboutAnything = await inquiry('');
    expect(about4019.text).toMatch(/5173/);
    expect(aboutAnything.text.length).toBeGreaterThan(about4019.text.length);
  });
});

describe('a manifest to be created', () => {
  it('is offered by the report as long as there is none, but not to those who get the report sent', async () => {
    for (const manifest of [true, false]) {
      const { ask } = await started({ disk: disk(manifest), locale: 'ko' });
      const { markdown } = await ask<DiagnoseResult>('diagnose', {});
      expect(markdown).not.toContain('매니페스트 만들기');
      const { view } = await ask<ReportResult>('report', {});
      const asked = view!.projects.flatMap(({ open }) => open.filter((one) => one.asksForManifest));
      expect(asked.length).toBe(manifest ? 0 : 1);
    }
  });

  it('belongs to the root of the project and names the variable of the key', async () => {
    const { ask } = await started({ disk: disk(false) });
    const { manifests } = await ask<CreateManifestResult>('createManifest', {});
    expect(manifests).toHaveLength(1);
    expect(manifests[0]).toMatchObject({ uri: `${FOLDER}/kakao-share.json` });
    expect(manifests[0]!.text).toMatch(/TODO[\s\S]*"VITE_KEY"[\s\S]*localhost:5173[\s\S]*77/);
    expect(manifests[0]!.existing).toBeUndefined();
  });

  it('is said to exist where one does', async () => {
    const { ask } = await started();
    const { manifests } = await ask<CreateManifestResult>('createManifest', { uri: source });
    expect(manifests.map(({ existing }) => existing)).toEqual([`${FOLDER}/kakao-share.json`]);
  });
});

describe('a key hash', () => {
  const digest = createHash('sha1').update('certificate').digest();
  const fingerprint = digest.toString('hex').toUpperCase().match(/../g)!.join(':');
  const keyHash = digest.toString('base64');

  it('goes both ways', async () => {
    const { ask } = await started();
    const there = await ask<KeyHashResult>('keyHash', { text: `SHA1: ${fingerprint}` });
    expect(there.converted).toBe(keyHash);
    expect((await ask<KeyHashResult>('keyHash', { text: ` ${keyHash} ` })).converted).toBe(fingerprint);
  });

  it('says why a text is neither', async () => {
    const { ask } = await started();
    for (const [text, why] of [
      ['', /nothing to convert/],
      ['hello', /28 characters/],
      ['AB:CD', /20 bytes; this one has 2/],
      [`${keyHash}=`, /28 characters/],
    ] as const) {
      const answer = await ask<KeyHashResult>('keyHash', { text });
      expect(answer.converted).toBeUndefined();
      expect(answer.problem).toMatch(why);
    }
  });
});
