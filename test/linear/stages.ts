/** Reading files and judging them, measured apart. */
import { createKakaoService } from '../../server/src/core/service.ts';
import type { Sizes } from './growth.ts';

export const SIZES: Sizes = { from: 128, to: 2048, enough: 40 };

/** Milliseconds: noise is measured again, several times. */
export const timeout = 90_000;

export type Files = Readonly<Record<string, string>>;

/** Twice: the service reads what it is given at once, and judges when it is asked. */
export function stages(files: Files) {
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

/** Made once for each size: a size is measured more than once. */
export function remembering(make: (size: number) => Files): (size: number) => Files {
  const made = new Map<number, Files>();
  return (size) => {
    const files = made.get(size) ?? make(size);
    made.set(size, files);
    return files;
  };
}
