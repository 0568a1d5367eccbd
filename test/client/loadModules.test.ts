/** How the extension in a browser loads more than its one file. */
import { describe, expect, it } from 'vitest';
import { loadModules, type ScriptFile } from '../../client/src/browser/loadModules.ts';

const file = (name: string, text: string): ScriptFile => ({
  name,
  address: `test:${name}`,
  text: new TextEncoder().encode(text),
});

describe('modules that are read', () => {
  it('require what is before them, and what they are given', () => {
    const last = loadModules(
      [
        file('../../server/dist/protocol.js', 'exports.name = "프로토콜"; // end'),
        file('./shared.js', 'module.exports = [require("../../server/dist/protocol.js").name]; // end'),
        file('./client.js', 'exports.said = [...require("./shared.js"), require("vscode").version];'),
      ],
      { vscode: { version: '1.91.0' } },
    );
    expect(last).toEqual({ said: ['프로토콜', '1.91.0'] });
  });

  it('cannot require what is not there', () => {
    const load = () => loadModules([file('./client.js', 'require("./none.js")')], {});
    expect(load).toThrow("Cannot load module './none.js'");
  });

  it('that fail say why', () => {
    expect(() => loadModules([file('./client.js', 'throw new Error("broken")')], {})).toThrow('broken');
  });
});
