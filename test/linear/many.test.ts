/** A file with twice as many of anything is read and judged in about twice the time. */
import { describe, expect, it } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';
import { excess, type Sizes } from './growth.ts';
import { MANY } from './many.ts';

const SIZES: Sizes = { from: 125, to: 2000, enough: 40 };

/** Milliseconds: noise is measured again, several times. */
const timeout = 90_000;

type Files = Readonly<Record<string, string>>;

/** Twice: the service reads what it is given at once, and judges when it is asked. */
function stages(files: Files) {
  const service = createKakaoService({ folders: ['/many'] });
  const read = () => {
    for (const [name, text] of Object.entries(files)) service.update(`/many/${name}`, text);
    service.scanned('/many');
  };
  const judge = () => {
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
      for (const file of wanted) service.update(file, undefined);
    for (const { root } of service.projects()) service.diagnose(root);
  };
  return { read, judge };
}

describe.each(Object.entries(MANY))('many %s', (_, make) => {
  const made = new Map<number, Files>();
  const filesOf = (size: number): Files => {
    const files = made.get(size) ?? make(size);
    made.set(size, files);
    return files;
  };

  it('are read', { timeout }, () => {
    expect(excess((size) => stages(filesOf(size)).read, SIZES)).toBeUndefined();
  });

  it('are judged', { timeout }, () => {
    const prepare = (size: number) => {
      const { read, judge } = stages(filesOf(size));
      read();
      return judge;
    };
    expect(excess(prepare, SIZES)).toBeUndefined();
  });
});
