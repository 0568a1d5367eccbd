/** The licences of the packages that a build has taken in, for shipping beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|thirdpartynotice)/i;
/** Parts of TypeScript's notices about its `lib.*.d.ts` files, which are not shipped. */
const OF_DECLARATION_FILES =
  /^-+ *(?:DefinitelyTyped|Document Object Model|Web Background Synchronization|WebGL) *-+\r?\n[\s\S]*?^-{50,}\r?\n/gm;
const PACKAGE = /^(.*node_modules\/)((?:@[^/]+\/)?[^/]+)/;

/** One text for all packages found in the inputs of the given esbuild metafiles, by name. */
export function noticesOf(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        if (bytesInOutput === 0 || !PACKAGE.test(input)) continue;
        folders.add(PACKAGE.exec(input)[0]);
        for (const name of bundledInto(input)) folders.add(folderOf(name, input));
      }
    }
  }
  const head = 'Kakao Share Doctor contains parts of the following packages.\n';
  return [head, ...[...folders].sort().map(notice)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Packages that are in a file because its makers bundled them: its source map tells. */
function bundledInto(file) {
  const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8'))?.[1];
  const path = map && join(dirname(file), map);
  if (!path || map.startsWith('data:') || !existsSync(path)) return [];
  const { sources } = JSON.parse(readFileSync(path, 'utf8'));
  return sources.flatMap((source) => PACKAGE.exec(source)?.[2] ?? []);
}

/** Where the package is installed that `file` has in it. */
function folderOf(name, file) {
  for (let folder = dirname(resolve(file)); folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(found)) return found.slice(`${process.cwd()}/`.length);
  }
  throw new Error(`${file} has ${name} in it: install it, for its licence text`);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim())
    .map((text) => (name === 'typescript' ? text.replace(OF_DECLARATION_FILES, '') : text));
  if (texts.length === 0 && !existsSync(`${folder}/README.md`))
    throw new Error(`${name} comes without a licence text`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
