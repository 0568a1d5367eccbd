/** Run with `--expose-gc` in a process of its own: the heap, in bytes, before and after what should leave nothing. */
import { createRequire } from 'node:module';
import { edit, madeUpProject, open, ROOT, settle, shareFile, shareText } from './project.mjs';
import { typist } from './typing.mjs';

const [engine, ...counts] = process.argv.slice(2);
const [edits, guests] = counts.map(Number);
const core = createRequire(import.meta.url)(engine);
const files = madeUpProject(20);
const service = open(core, files);
const FILE = shareFile(5);
const next = typist(files.get(FILE));

function heap() {
  for (let i = 0; i < 4; i++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function type(count) {
  for (let i = 0; i < count; i++) edit(service, files, FILE, next(), [FILE]);
}

function comeAndGo(count) {
  const names = Array.from({ length: count }, (_, i) => shareFile(1000 + i));
  for (const name of names) files.set(name, shareText(1));
  for (const name of names) service.update(name, files.get(name));
  settle(service, files);
  if (!service.diagnose(ROOT).some(({ place }) => place.file === names.at(-1)))
    throw new Error('no findings');
  for (const name of names) files.delete(name);
  // A deleted file is told as absent; a closed one of another folder is forgotten.
  names.forEach((name, i) => void (i % 2 === 0 ? service.update(name, undefined) : service.forget(name)));
  settle(service, files);
  service.diagnose(ROOT);
}

// What the compiler learns is no leak; it has learnt enough after 4000 edits (measured).
type(edits / 2);
comeAndGo(50);
const start = heap();
type(edits);
const edited = heap();
comeAndGo(guests);
console.log(JSON.stringify({ start, edited, gone: heap() }));
