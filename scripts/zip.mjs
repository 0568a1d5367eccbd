import * as fs from 'node:fs';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The files in a zip archive, from its directory: their names, and how many bytes each takes there. Small archives: no
 * ZIP64, no comment after the end.
 */
export function listZip(file) {
  const bytes = fs.readFileSync(file);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END) throw new Error(`${file} is not a zip archive`);
  const files = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${file} has a broken directory`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    files.push({ name: bytes.toString('utf8', at + 46, at + 46 + name), size: bytes.readUInt32LE(at + 20) });
    at += 46 + name + extra + comment;
  }
  return files;
}
