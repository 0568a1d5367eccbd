/**
 * Builds for production and packs kakao-share-doctor.vsix, and of the same build the npm package. What goes in is allowed one by one in .vscodeignore, and has
 * to be exactly what test/e2e/vsix-files.txt lists.
 *
 * npm run package
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './host/processes.mjs';
import { packNpm } from './npm-package.mjs';
import { ROOT, VSIX } from './setup/paths.mjs';
import { setUpBuild } from './setup.mjs';
import { listZip, repackZip } from './zip.mjs';

/** Bytes. What people download, for a computer and for a browser together. */
const SIZE_LIMIT = 700 * 1024;
const EXPECTED = path.join(ROOT, 'test/e2e/vsix-files.txt');

/** Builds for production and packs; answers the size in bytes. Throws when a step fails. */
export async function makeVsix() {
  await command('building', ['esbuild.mjs', '--production']);
  await packVsix(VSIX);
  await compressWell(VSIX);
  return fs.statSync(VSIX).size;
}

/** Better than vsce does, in the same format. A few rounds, and as many blocks as pay, find nearly all that there is. */
async function compressWell(file) {
  // Not before dependencies are there.
  const { default: zopfli } = await import('@gfx/zopfli');
  await repackZip(file, (bytes) => zopfli.deflateAsync(bytes, { numiterations: 5, blocksplittingmax: 0 }));
}

/** Packs what was built last. */
export async function packVsix(file) {
  fs.rmSync(file, { force: true });
  await command('packing', ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', file]);
}

async function command(what, args) {
  const status = await run(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${what} failed (exit status ${status})`);
}

/** What is wrong with the package, a line each. */
export function checkVsix(size) {
  const problems = [];
  if (size > SIZE_LIMIT) problems.push(`the package has ${size} bytes, more than ${SIZE_LIMIT}`);
  const files = listZip(VSIX).map(({ name }) => name);
  const expected = fs.readFileSync(EXPECTED, 'utf8').split('\n').filter(Boolean);
  for (const file of files)
    if (!expected.includes(file)) problems.push(`not expected in the package: ${file}`);
  for (const file of expected) if (!files.includes(file)) problems.push(`missing from the package: ${file}`);
  return problems;
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUpBuild();
  const size = await makeVsix();
  const problems = checkVsix(size);
  for (const problem of problems) console.error(problem);
  for (const { name, size: packed } of listZip(VSIX).sort((a, b) => b.size - a.size))
    console.log(`${kilobytes(packed)} ${name}`);
  console.log(`${kilobytes(size)} ${path.relative(ROOT, VSIX)}, limit ${SIZE_LIMIT / 1024}`);
  const npm = await packNpm();
  console.log(`${kilobytes(fs.statSync(npm).size)} ${path.relative(ROOT, npm)}`);
  if (problems.length > 0) process.exitCode = 1;
}
