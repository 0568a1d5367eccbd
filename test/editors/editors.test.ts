/** Editors from Debian as real clients of `serve`, set up as docs/editors.md says. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasEglot, hasNeovim } from '../../scripts/setup/editors.mjs';
import { commandForTests } from '../cli/builtCommand.ts';

interface Got {
  readonly failed?: string;
  readonly server: number;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly hover: string;
  readonly definition: unknown;
  readonly completions: readonly string[];
  readonly explained: string;
  readonly report: string;
  readonly fixed: string;
}

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/editors.md'), 'utf8');
const setUp = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(PAGE)![1]!;
const driver = (name: string): string => join(import.meta.dirname, name);

const EDITORS = {
  neovim: {
    command: 'nvim',
    isHere: hasNeovim(),
    configuration: ['config.lua', setUp('lua')],
    args: (config: string) => [
      '--headless',
      '-u',
      'NONE',
      '-i',
      'NONE',
      '-c',
      `luafile ${config}`,
      '-c',
      `luafile ${driver('drive.lua')}`,
    ],
  },
  emacs: {
    command: 'emacs',
    isHere: hasEglot(),
    configuration: ['config.el', setUp('elisp')],
    args: (config: string) => [
      '--batch',
      '-q',
      '-f',
      'package-initialize',
      '-l',
      config,
      '-l',
      driver('drive.el'),
    ],
  },
} as const;

const { folderOf, bundles } = commandForTests();
const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const editor of running.splice(0)) editor.kill('SIGKILL');
});

const BAD = "/* 한글 😀 */ Kakao.Share.sendCustom({ templateId: '123' });";
const GOOD = 'Kakao.Share.sendCustom({ templateId: 123 });';
const NOTE = '// Kakao error 4019';
const MANIFEST = '{ "apps": [{ "templates": [{ "id": 123 }] }] }\n';

describe.each(Object.entries(EDITORS))('%s', (_name, { command, isHere, configuration, args }) => {
  const [configName, text] = configuration;

  function start(asked: object): {
    folder: string;
    editor: ChildProcessWithoutNullStreams;
    got: () => Promise<Got>;
  } {
    const folder = folderOf({
      'package.json': '{}',
      'kakao-share.json': MANIFEST,
      'src/share.js': `${BAD}\n${GOOD}\nKakao.Share.sendCustom({  });\n${NOTE}\n`,
      'bin/npx': `#!/bin/sh\nshift\nexec '${process.execPath}' '${join(bundles(), 'cli.js')}' "$@"\n`,
      [configName]: text,
    });
    chmodSync(join(folder, 'bin/npx'), 0o755);
    spawnSync('git', ['init', '-q'], { cwd: folder });
    const editor = spawn(command, args(join(folder, configName)), {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
        HOME: folder,
        LC_ALL: 'C.UTF-8',
        ASKED: JSON.stringify({ file: join(folder, 'src/share.js'), ...asked }),
      },
    });
    running.push(editor);
    let said = '';
    const note = (chunk: Buffer) => {
      said += chunk.toString();
    };
    editor.stdout.on('data', note);
    editor.stderr.on('data', note);
    const got = async (): Promise<Got> => {
      await vi
        .waitFor(() => expect(said).toMatch(/^GOT .*\n/m), { timeout: 25_000 })
        .catch(() => {
          throw new Error(said);
        });
      return JSON.parse(/^GOT (.*)$/m.exec(said)![1]!) as Got;
    };
    return { folder, editor, got };
  }

  it.skipIf(!isHere)(
    'shows, explains, completes, finds and repairs',
    async () => {
      const column = BAD.indexOf("'123'") + 1;
      const { folder, got } = start({
        hover: [3, NOTE.indexOf('4019') + 1],
        definition: [1, GOOD.indexOf('123') + 1],
        completion: [2, 'Kakao.Share.sendCustom({ '.length],
        fix: [0, column],
      });
      const { failed, problems, hover, definition, completions, explained, report, fixed } = await got();
      expect(failed).toBeUndefined();
      expect(problems).toContainEqual(
        expect.objectContaining({ line: 0, message: expect.stringContaining('templateId') }),
      );
      expect(hover).toContain('4019');
      expect(JSON.stringify(definition)).toContain(pathToFileURL(join(folder, 'kakao-share.json')).href);
      expect(completions).toContain('templateId');
      expect(explained).toContain('KOE009');
      expect(report).toContain('4002/template-id-not-integer');
      expect(fixed.split('\n')[0]).toBe(BAD.replace("'123'", '123'));
    },
    40_000,
  );

  it.skipIf(!isHere)(
    'is not outlived by the server',
    async () => {
      const { editor, got } = start({ onlyStart: true });
      const { server } = await got();
      expect(() => process.kill(server, 0)).not.toThrow();
      editor.kill('SIGKILL');
      await vi.waitFor(() => expect(() => process.kill(server, 0)).toThrow('ESRCH'), { timeout: 10_000 });
    },
    40_000,
  );
});
