/**
 * No app key gets out: whatever way a key is written in files, in what is pasted or in the name of a file, no output of
 * the engine, of the language server or of the command line shows it, decoded or not. What may is listed here.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formats } from '../../server/src/cli/commandTable.ts';
import { diagnoseMode } from '../../server/src/cli/diagnoseMode.ts';
import { explainMode } from '../../server/src/cli/explainMode.ts';
import type { Format } from '../../server/src/cli/options.ts';
import { EXCEPTIONS as FILE_NAMES } from '../../server/src/cli/print.ts';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import * as core from '../../server/src/core/index.ts';
import { githubReport } from '../../server/src/core/report/github.ts';
import { gitlabReport } from '../../server/src/core/report/gitlab.ts';
import { jsonReport } from '../../server/src/core/report/json.ts';
import { junitReport } from '../../server/src/core/report/junit.ts';
import { sarifReport } from '../../server/src/core/report/sarif.ts';
import { textReport } from '../../server/src/core/report/text.ts';
import { cardActions } from '../../server/src/features/cardActions.ts';
import { EXCEPTIONS as FIELDS } from '../../server/src/session/maskingWriter.ts';
import { diagnosing } from '../cli/diagnosing.ts';
import { projectFrom } from '../rules/exampleProject.ts';
import { saidByServer, textsIn } from './saidByServer.ts';
import { keyIn, nameOf, pastesWith, type WrittenKey, withNamedFile, writtenKey } from './writtenKeys.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Rules whose fixes write a key, because the key is what they mend. */
const KEY_WRITERS = ['4019/app-key-malformed', '4019/env-value-malformed'];

/** Every so many characters, there is a cursor. */
const STEP = 23;

function* saidByEngine({ text: x }: WrittenKey, files: Record<string, string>): Generator<[string, string]> {
  const { service } = projectFrom(files);
  const [project] = service.projects();
  for (const locale of ['en', 'ko'] as const) {
    const report = doctorReport(service, {
      locale,
      pathOf: (file) => file.slice('/project/'.length),
      failures: [{ kind: 'unreadable', what: nameOf(x), detail: undefined }],
      summary: { files: 1, candidates: 1, milliseconds: 0 },
    });
    yield ['text', textReport(report, { all: true, colour: true })];
    yield ['json', jsonReport(report, true)];
    const sarif = sarifReport(report, { all: true, rules: core.rules, version: '1' });
    yield ['sarif', withoutFileNames(sarif, 'sarif')];
    yield ['github', withoutFileNames(githubReport(report, true), 'github')];
    yield ['junit', withoutFileNames(junitReport(report, true), 'junit')];
    yield ['gitlab', withoutFileNames(gitlabReport(report), 'gitlab')];
    yield ['markdown', core.markdownReport(report)];
    yield ['view', JSON.stringify(core.reportView(report, () => ''))];
    yield ['manifest', core.createManifest(project!, locale)];
    const findings = service.diagnose(project!.root);
    for (const paste of pastesWith(x)) {
      for (const { entry, caller } of core.explain(paste)) {
        const answer = caller === undefined ? undefined : core.describeCaller(caller, []);
        const options = { locale, findings, link: ({ file }: { file: string }) => `file://${file}` };
        yield [
          'card',
          core.errorCard(entry, {
            ...options,
            ...(caller === undefined ? {} : { caller }),
            ...(answer ? { callerAnswer: answer } : {}),
          }),
        ];
        for (const { target } of cardActions({ entry, said: paste, caller }, locale))
          yield ['action', target];
      }
      yield [
        'inquiry',
        core.composeInquiry(
          {
            appId: x,
            uuid: x,
            message: paste,
            environment: x,
            platform: x,
            sdkVersion: x,
            checked: findings,
          },
          locale,
        ),
      ];
    }
  }
  for (const [name, text] of Object.entries(files)) {
    const file = `/project/${name}`;
    for (let offset = 0; offset <= text.length; offset += STEP) {
      yield ['hover', service.hover(file, text, offset, 'en')?.markdown ?? ''];
      for (const one of service.completions(file, offset, 'en'))
        yield ['completion', JSON.stringify([one.label, one.detail, one.snippet])];
      yield ['signature', service.signature(file, offset, 'en')?.label ?? ''];
      yield ['preview', messages(file, offset, service)];
      const { manifest } = service.facts(file) ?? {};
      const proposed = manifest ? core.manifestCompletionsAt(manifest, service.projects(), text, offset) : [];
      for (const { label, insert } of proposed) yield ['value', `${label} ${insert}`];
    }
  }
}

/** What the picture of a message says, and what stands beside it. */
function messages(file: string, offset: number, service: ReturnType<typeof core.createKakaoService>): string {
  const same = (name: string): string => name;
  const view = core.messagesView({ file, offset }, { service, locale: 'en', pathOf: same, uriOf: () => '' });
  const pictures = view?.messages.map((one) => one.pictures?.light.replace(/^.*,/, '') ?? '') ?? [];
  return JSON.stringify(view) + pictures.map((one) => Buffer.from(one, 'base64').toString()).join();
}

const withoutFileNames = (output: string, format: Format): string =>
  output.replace(FILE_NAMES[format] ?? /$^/, '');

/** Much is said many times. */
const clean = new Set<string>();

function expectNoKey(output: string, key: string, where: unknown): void {
  if (clean.has(output)) return;
  const found = keyIn(output, key);
  if (found !== undefined) throw new Error(`${JSON.stringify(where).slice(0, 1000)}: ${found}`);
  clean.add(output);
}

describe('no key gets out of', () => {
  it('the engine', () => {
    fc.assert(
      fc.property(writtenKey, (written) => {
        for (const [where, output] of saidByEngine(written, withNamedFile(written.text)))
          expectNoKey(output, written.key, where);
      }),
      { numRuns: 15 },
    );
  });

  it('the language server', async () => {
    await fc.assert(
      fc.asyncProperty(writtenKey, async (written) => {
        for (const message of await saidByServer(written.text))
          for (const text of textsIn(message)) expectNoKey(text, written.key, message);
      }),
      { numRuns: 3 },
    );
  });

  it('the command line', async () => {
    await fc.assert(
      fc.asyncProperty(writtenKey, async (written) => {
        const output = await saidByCommandLine(written.text);
        expect(output.length).toBeGreaterThan(1000);
        expectNoKey(output, written.key, 'command line');
      }),
      { numRuns: 3 },
    );
  });
});

/** What the command line says while `run` is at work in a folder with the files; `heard` gives what came since it was last asked. */
async function saidIn(
  files: Readonly<Record<string, string>>,
  run: (folder: string, heard: () => string) => Promise<string>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kakao-share-keys-'));
  const said: string[] = [];
  const hear = (text: unknown): boolean => said.push(String(text)) > 0;
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  for (const spy of spies) spy.mockImplementation(hear);
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return await run(folder, () => said.splice(0).join(''));
  } finally {
    for (const spy of spies) spy.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
}

const saidByCommandLine = (x: string): Promise<string> =>
  saidIn(withNamedFile(x), async (folder, heard) => {
    const options = { ...diagnosing, paths: [folder] };
    let all = '';
    for (const format of formats) {
      await diagnoseMode({ ...options, format });
      all += withoutFileNames(heard(), format);
    }
    for (const explain of pastesWith(x))
      for (const format of ['text', 'json', 'markdown'] as const)
        await explainMode({ ...options, mode: 'explain', format, explain });
    await diagnoseMode({ ...options, fix: true });
    return all + heard();
  });

describe('the exceptions', () => {
  it('are these rules, whose fixes mend a key', () => {
    expect(
      core.rules
        .filter(({ writesKeys }) => writesKeys)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(KEY_WRITERS);
    fc.assert(
      fc.property(writtenKey, ({ key, text }) => {
        const { service } = projectFrom(withNamedFile(text));
        const findings = service.projects().flatMap(({ root }) => service.diagnose(root));
        for (const { code, fixes } of findings) {
          const written = fixes.flatMap(({ edits }) =>
            edits.map((edit) => ('text' in edit ? edit.text : 'value' in edit ? edit.value : '')),
          );
          // The project has halves of keys, too: those are no keys.
          if (keyIn(JSON.stringify(written), key, 28) !== undefined) expect(KEY_WRITERS).toContain(code);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('are the names of files in reports for programs that open them', async () => {
    const hash = '0123456789abcdef'.repeat(2);
    const key = 'fedcba9876543210'.repeat(2);
    const name = `src/app_key=${hash}/${hash}.js`;
    const text = `Kakao.Share.sendDefault({ objectType: '${key}\\n  "uri": "${key}"\\n::error file=${key}' });\n`;
    expect(Object.keys(FILE_NAMES)).toEqual(['sarif', 'github', 'junit', 'gitlab']);
    for (const format of formats) {
      const output = await saidIn({ [name]: text }, async (folder, heard) => {
        await diagnoseMode({ ...diagnosing, paths: [folder], format });
        return heard();
      });
      expect(keyIn(output, key)).toBeUndefined();
      const written = format === 'sarif' ? encodeURIComponent(`app_key=${hash}`) : `app_key=${hash}`;
      expect(output.includes(`src/${written}/${hash}.js`)).toBe(format in FILE_NAMES);
    }
  });

  it('are these fields of messages to the editor', () => {
    const fields = ['uri', 'folder', 'existing', 'id', 'token', 'edit', 'arguments'];
    expect(Object.keys(FIELDS)).toEqual(fields);
  });
});

describe('there is one way out of', () => {
  const SOURCES = join(import.meta.dirname, '../../server/src');
  const using = (pattern: RegExp): string[] =>
    readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && pattern.test(readFileSync(join(SOURCES, name), 'utf8')))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();

  it('the command line', () => {
    expect(using(/\b(?:stdout|stderr)\.write\(|\bconsole\.\w+\(/)).toEqual([
      'cli/print.ts',
      'core/catalog/errors/guides.ts',
      // A line that is written into an app's own code.
      'core/catalog/native/identityLogs.ts',
      'session/log.ts',
    ]);
  });

  it('the language server', () => {
    const betweenThreads = ['node/serverThread.ts', 'node/thread.ts'];
    expect(using(/new PortMessageWriter\(/)).toEqual(betweenThreads);
    const toEditor = ['browser/main.ts', 'node/front.ts'];
    expect(using(/= orderly\(/)).toEqual(toEditor);
    expect(using(/\bcreate(?:Message)?Connection\(/)).toEqual([...toEditor, ...betweenThreads]);
  });
});
