/** The script that the server's worker is made of, run without a worker. */
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { ScriptFile } from '../../client/src/browser/loadModules.ts';
import { workerScript } from '../../client/src/browser/serverScript.ts';

const file = (name: string, text: string): ScriptFile => ({
  name,
  address: `test:${name}`,
  text: new TextEncoder().encode(text),
});

/** What the files have reported, in that order. */
function run(...files: ScriptFile[]): unknown[] {
  const said: unknown[] = [];
  const pieces = workerScript(files).map((piece) =>
    typeof piece === 'string' ? piece : new TextDecoder().decode(piece),
  );
  runInContext(pieces.join(''), createContext({ say: (what: unknown) => said.push(what) }));
  return said;
}

describe('the script of the worker', () => {
  it('runs the last file, and others when they are asked for, once', () => {
    const said = run(
      file('./core.js', "say('core'); exports.name = 'engine';"),
      file('./unused.js', "say('unused');"),
      file('./browser.js', "say('start'); say(require('./core.js').name); say(require('./core.js').name);"),
    );
    expect(said).toEqual(['start', 'core', 'engine', 'engine']);
  });

  it('understands `module.exports = …`, strict mode, and comments at the end of a file', () => {
    const said = run(
      file(
        './shared.js',
        '"use strict";\nmodule.exports = { strict: (function () { return !this; })() }; // end',
      ),
      file('./browser.js', "say(require('./shared.js').strict);"),
    );
    expect(said).toEqual([true]);
  });
});
