/** Zip archives as vsce writes them: small ones, no ZIP64, no comment after the end. */
import * as fs from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
/** Of the flags: sizes stand behind the data. */
const SIZES_BEHIND = 0x08;

/** The files in an archive, from its directory: their names, and how many bytes each takes there. */
export const listZip = (file) =>
  entriesOf(fs.readFileSync(file), file).map(({ name, data }) => ({ name, size: data.length }));

/** Writes an archive anew, each file compressed by `deflate` where that makes it smaller. */
export async function repackZip(file, deflate) {
  const bytes = fs.readFileSync(file);
  const locals = [];
  const directory = [];
  let at = 0;
  for (const { data, entry } of entriesOf(bytes, file)) {
    const isDeflated = entry.readUInt16LE(10) === DEFLATED;
    const again = isDeflated ? Buffer.from(await deflate(inflateRawSync(data))) : data;
    const packed = again.length < data.length ? again : data;
    entry.writeUInt16LE(entry.readUInt16LE(8) & ~SIZES_BEHIND, 8);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(at, 42);
    const name = entry.subarray(46, 46 + entry.readUInt16LE(28));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    // From the version that is needed to the length of the name, both have the same.
    entry.copy(local, 4, 6, 30);
    locals.push(local, name, packed);
    directory.push(entry);
    at += local.length + name.length + packed.length;
  }
  const end = Buffer.from(bytes.subarray(bytes.length - 22));
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  fs.writeFileSync(file, Buffer.concat([...locals, ...directory, end]));
}

function entriesOf(bytes, file) {
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END) throw new Error(`${file} is not a zip archive`);
  const entries = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${file} has a broken directory`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const next = at + 46 + name + extra + comment;
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      data: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
      entry: Buffer.from(bytes.subarray(at, next)),
    });
    at = next;
  }
  return entries;
}
