import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import * as promises from 'node:fs/promises';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LARGEST, readText, readTextInTime } from '../../server/src/node/files.ts';
import { openRegular, READ_NO_LINK, readOpened, readRegular } from '../../server/src/node/regularFile.ts';
import { isWindows, linkToEndless, listenAt, makeFifo } from './oddFiles.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  return { ...real, open: vi.fn(real.open) };
});

let folder: string;
let socket: Server | undefined;
const at = (name: string): string => join(folder, name);
const TEXT = 'KAKAO_KEY=1\n';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kakao-share-odd-'));
  writeFileSync(at('file'), TEXT);
  writeFileSync(at('marked'), `\uFEFF${TEXT}`);
  writeFileSync(at('empty'), '');
  writeFileSync(at('large'), 'x'.repeat(LARGEST + 1));
  writeFileSync(at('largest'), 'x'.repeat(LARGEST));
  mkdirSync(at('folder'));
  symlinkSync(at('file'), at('link'));
  symlinkSync(at('circle'), at('circle'));
  if (isWindows) return;
  makeFifo(at('fifo'));
  linkToEndless(at('zero'));
  symlinkSync(at('fifo'), at('link-to-fifo'));
  socket = await listenAt(at('socket'));
});

afterAll(() => {
  socket?.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  ['at once', async (path: string) => readText(path)],
  ['in time', readTextInTime],
] as const)('reading by name, %s', (_, read) => {
  it('gives the text of a file, also behind a link', async () => {
    for (const name of ['file', 'marked', 'link']) expect(await read(at(name))).toBe(TEXT);
    expect(await read(at('empty'))).toBe('');
    expect((await read(at('largest')))?.length).toBe(LARGEST);
  });

  it('gives nothing for what is too large, no file or not there', async () => {
    for (const name of ['large', 'folder', 'circle', 'nowhere', 'file/x', 'x'.repeat(5000), 'a\0b'])
      expect(await read(at(name)), name).toBeUndefined();
  });

  it.skipIf(isWindows)('waits for no FIFO, socket or device', async () => {
    for (const name of ['fifo', 'link-to-fifo', 'zero', 'socket'])
      expect(await read(at(name)), name).toBeUndefined();
  });
});

describe('a file that changes while it is read', () => {
  const opened = (text: string) => {
    writeFileSync(at('changing'), text);
    return openRegular(at('changing'));
  };
  const finished = ({ descriptor, ...rest }: ReturnType<typeof openRegular>, largest = 100_000): string => {
    try {
      return readOpened({ descriptor, ...rest }, largest).toString();
    } finally {
      closeSync(descriptor);
    }
  };

  it('may grow, shrink or vanish', () => {
    const growing = opened('a');
    appendFileSync(at('changing'), 'b'.repeat(20_000));
    expect(finished(growing)).toBe(`a${'b'.repeat(20_000)}`);
    const shrinking = opened('abc');
    truncateSync(at('changing'), 1);
    expect(finished(shrinking)).toBe('a');
    const vanishing = opened('abc');
    unlinkSync(at('changing'));
    expect(finished(vanishing)).toBe('abc');
  });

  it('is not followed beyond the limit', () => {
    const growing = opened('a');
    appendFileSync(at('changing'), 'b'.repeat(100));
    expect(() => finished(growing, 100)).toThrow(expect.objectContaining({ code: 'EFBIG' }));
  });

  it('is given up when it takes too long', () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3000));
    expect(finished(opened('short'))).toBe('short');
    const endless = opened('a');
    appendFileSync(at('changing'), 'b'.repeat(50_000));
    expect(() => finished(endless)).toThrow(expect.objectContaining({ code: 'ETIMEDOUT' }));
    clock.mockRestore();
  });
});

describe('what was opened', () => {
  it.skipIf(isWindows)('must be a file, and no link where none is wanted', () => {
    const refusing = (code: string) => expect.objectContaining({ code });
    expect(() => readRegular(at('fifo'), 10)).toThrow(refusing('EINVAL'));
    expect(() => readRegular(at('zero'), 10)).toThrow(refusing('EINVAL'));
    expect(() => readRegular(at('link'), 10, READ_NO_LINK)).toThrow(refusing('ELOOP'));
    expect(readRegular(at('file'), 100, READ_NO_LINK).toString()).toBe(TEXT);
  });

  it('on a drive that does not answer is given up', async () => {
    vi.mocked(promises.open).mockReturnValueOnce(new Promise(() => {}));
    expect(await readTextInTime(at('file'), 1)).toBeUndefined();
    expect(await readTextInTime(at('file'))).toBe(TEXT);
  });
});
