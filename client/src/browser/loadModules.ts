/**
 * Loads more than the one file that VS Code loads of an extension in a browser, as it loads that one. So the library of the
 * language client waits for the first Kakao file here, too, and what it has in common with the server is shipped once.
 */

/** A CommonJS module. */
export interface ScriptFile {
  /** As the other files `require` it, for example `./core.js`. */
  readonly name: string;
  /** Where it was read from. */
  readonly address: string;
  readonly text: Uint8Array;
}

/**
 * What the last of `files` exports. Each may require those before it, and `given`, by name. Throws what a file throws while
 * it is loaded.
 */
export function loadModules(files: readonly ScriptFile[], given: Readonly<Record<string, unknown>>): unknown {
  const loaded = new Map(Object.entries(given));
  let last: unknown;
  for (const { name, address, text } of files) {
    const module = { exports: {} };
    // As VS Code says it of its one file: so errors are known as the extension's, and debuggers find source maps.
    const code = `${new TextDecoder().decode(text)}\n//# sourceURL=${address}#vscode-extension`;
    const run = new Function('module', 'exports', 'require', code);
    run(module, module.exports, (asked: string) => {
      if (!loaded.has(asked)) throw new Error(`Cannot load module '${asked}'`);
      return loaded.get(asked);
    });
    last = module.exports;
    loaded.set(name, last);
  }
  return last;
}
