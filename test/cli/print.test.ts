/** What reaches a terminal, or the log of GitHub's runner, is text: names and contents of files drive neither. */
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formats } from '../../server/src/cli/commandTable.ts';
import { diagnoseMode } from '../../server/src/cli/diagnoseMode.ts';
import { explainMode } from '../../server/src/cli/explainMode.ts';
import type { Format } from '../../server/src/cli/options.ts';
import { complain, print } from '../../server/src/cli/print.ts';
import { createPaint } from '../../server/src/core/report/paint.ts';
import { excess } from '../linear/growth.ts';
import { makeFolder } from './builtCommand.ts';
import { diagnosing } from './diagnosing.ts';

const folders: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function hear(): () => string {
  const said: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  return () => said.join('');
}

const HEX = '0123456789abcdef'.repeat(2);

const DRIVES = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\u2028]/u;
const RUNNER_COMMAND = /^\s*::|##\[/m;

describe('printing', () => {
  it.each([
    ['controls', 'a\u0000b\u0007\u009b31m\u001b[2J\u001b]0;x\u0007'],
    ['concealed text', '\u001b[8mhidden'],
    ['bidi controls', 'a\u061c\u202eb\u2066c'],
    ['a command of the runner', 'x\n  ::stop-commands::x\n##[group]y'],
  ])('lets no %s through', (_, text) => {
    const heard = hear();
    print(text);
    complain(text);
    expect(heard()).not.toMatch(DRIVES);
    expect(heard()).not.toMatch(RUNNER_COMMAND);
  });

  it('keeps colours of its own, lines and Korean', () => {
    const paint = createPaint(true);
    const text = `${Object.values(paint)
      .map((style) => style('가'))
      .join('')}\n\t😀 a::b\n`;
    const heard = hear();
    print(text);
    expect(heard()).toBe(text);
  });

  it.each([
    [
      'sarif',
      `{\n  "uri": "a/${HEX}.js",\n`,
      `  "text": "\\"uri\\": \\"${HEX}\\"",\n  "x": "uri": "${HEX}"\n}`,
    ],
    ['github', `::error file=a/${HEX}.js`, `,line=1::${HEX} ::error file=${HEX}\n ::error file=${HEX}\n`],
    ['json', '', `{\n  "uri": "a/${HEX}.js"\n::error file=${HEX}`],
    [undefined, '', `  "uri": "a/${HEX}.js"\n::error file=${HEX}`],
  ] as const)('masks keys everywhere but in the names of files: %s', (format, kept, rest) => {
    const heard = hear();
    print(kept + rest, format);
    expect(heard().startsWith(kept)).toBe(true);
    expect(heard().slice(kept.length)).not.toContain(HEX);
  });

  it('takes time in proportion to the text', () => {
    hear();
    for (const piece of ['\n', ' ', '\u001b[', ':', '#', '\n "uri": "']) {
      const prepare = (count: number) => {
        const text = piece.repeat(count);
        return () => {
          print(text);
          print(text, 'sarif');
        };
      };
      expect(excess(prepare, { from: 40_000, to: 320_000 }), piece).toBeUndefined();
    }
  });
});

describe('a hostile folder', () => {
  const hostile = '\u001b[31m::stop-commands::x\r\n::error::y\u202e##[group]z';
  async function diagnosed(format: Format): Promise<string> {
    const folder = makeFolder({
      [`${hostile}.js`]: "Kakao.init('YOUR_APP_KEY');\n",
      [`${hostile}/a.js`]: `Kakao.Share.sendDefault({ objectType: ${JSON.stringify(hostile)} });\n`,
      'kakao-share.json': `{ "apps": [{ "name": ${JSON.stringify(hostile)}, ${JSON.stringify(hostile)}: 1 }] }`,
    });
    folders.push(folder);
    const heard = hear();
    await diagnoseMode({ ...diagnosing, paths: [folder], format });
    return heard();
  }

  it.each(formats)('does not drive who reads %s', async (format) => {
    const said = await diagnosed(format);
    expect(said).toContain('stop-commands');
    expect(said).not.toMatch(DRIVES);
    if (format !== 'github') expect(said).not.toMatch(RUNNER_COMMAND);
    else
      for (const line of said.trimEnd().split('\n').slice(0, -1))
        expect(line).toMatch(/^::(?:error|warning|notice) file=(?:[^:,]|%3A)+,line=/);
    if (format === 'json' || format === 'sarif') JSON.parse(said);
  });

  it('nor does what is explained', async () => {
    const heard = hear();
    const explain = `KAPIError: [-401] domain mismatched! caller=https://a.kr/\u001b[31m\u009b\u202e::x. check out registered web domains.`;
    await explainMode({ ...diagnosing, mode: 'explain', explain });
    expect(heard()).toContain('a.kr');
    expect(heard()).not.toMatch(DRIVES);
  });
});
