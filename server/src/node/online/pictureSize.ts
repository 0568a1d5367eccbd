/** The size of a picture in pixels, from its first bytes. */
import { GIF } from 'image-size/types/gif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Undefined for other kinds, and for what is broken or cut off before its size. */
export function pictureSize(bytes: Buffer): PictureSize | undefined {
  try {
    const format = [PNG, JPG, GIF, WEBP].find(({ validate }) => validate(bytes));
    const size = format?.calculate(bytes);
    return size && { width: size.width, height: size.height };
  } catch {
    return undefined;
  }
}
