/** From a keystroke to findings in long files, against a full parse alone of the same text: TypeScript's own, with parents. */
import ts from 'typescript';
import { ratio, turnByTurn } from './numbers.mjs';
import { edit, madeUpProject, open, ROOT } from './project.mjs';
import { longScript } from './texts.mjs';
import { typist } from './typing.mjs';

const FILE = `${ROOT}/src/long.ts`;

export async function measureKeystrokes({ engine, sizes }) {
  const core = await engine();
  for (const lines of sizes.lines) {
    const text = longScript(lines);
    const files = madeUpProject(3).set(FILE, text);
    const service = open(core, files);
    const next = typist(text);
    let typed = text;
    let found = 0;
    const ours = () => {
      typed = next();
      found += edit(service, files, FILE, typed, [FILE])[0].length;
    };
    const options = {
      languageVersion: ts.ScriptTarget.Latest,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    };
    const parse = () => void ts.createSourceFile(FILE, typed, options, true, ts.ScriptKind.TS);
    // Until V8 has compiled what typing needs, the rounds measure that.
    await turnByTurn({ ours, parse }, sizes.rounds);
    const times = await turnByTurn({ ours, parse }, sizes.rounds);
    if (found === 0) throw new Error('nothing was found');
    ratio(`keystroke to findings, ${lines} lines / TypeScript’s parse alone`, times.ours, times.parse, {
      atMost: 0.6,
    });
  }
}
