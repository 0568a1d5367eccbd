import * as fs from 'node:fs';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The names of the files in a zip archive, from its directory. Small archives: no ZIP64, no comment after the end. */
export function listZip(file) {
  const bytes = fs.readFileSync(file);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END) throw new Error(`${file} is not a zip archive`);
  const names = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${file} has a broken directory`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
