/** Pictures as far as their size: what a server sends first. */
const bigEndian = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => (value >> (8 * (bytes - 1 - i))) & 0xff);

export const png = (width: number, height: number): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    Buffer.from([...bigEndian(width, 4), ...bigEndian(height, 4), 8, 2, 0, 0, 0]),
  ]);

/** With a segment in front of the one that holds the size. */
export const jpeg = (width: number, height: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'),
    Buffer.from([0xff, 0xc0, 0, 17, 8, ...bigEndian(height, 2), ...bigEndian(width, 2), 3]),
    Buffer.alloc(16),
  ]);

export const gif = (width: number, height: number): Buffer =>
  Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([width & 0xff, width >> 8, height & 0xff, height >> 8, 0, 0, 0]),
  ]);

export const webp = (width: number, height: number): Buffer => {
  const [w, h] = [width - 1, height - 1];
  return Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0', 'latin1'),
    Buffer.from([w & 0xff, w >> 8, 0, h & 0xff, h >> 8, 0]),
  ]);
};
