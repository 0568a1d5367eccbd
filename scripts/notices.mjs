/** The licences of the packages that a build has taken in, for shipping beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|thirdpartynotice)/i;

/** One text for all packages found in the inputs of the given esbuild metafiles, by name. */
export function noticesOf(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = packageFolder(input);
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  const head = 'Kakao Share Doctor contains parts of the following packages.\n';
  return [head, ...[...folders].sort().map(notice)].join(`\n${'-'.repeat(80)}\n\n`);
}

const packageFolder = (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  if (texts.length === 0 && !existsSync(`${folder}/README.md`))
    throw new Error(`${name} comes without a licence text`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
