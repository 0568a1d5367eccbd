/**
 * The script of the server's worker. A worker may be neither made from nor load scripts of another origin, and that is
 * where extensions often are; so the files are read through the editor and put together here. Each becomes a function
 * that runs when it is first asked for: the engine is not looked into before the first Kakao file.
 */
import type { ScriptFile } from './loadModules.ts';

type Piece = string | Uint8Array;

const LOADER = `
const files = {}, loaded = {};
function require(name) {
  if (loaded[name]) return loaded[name].exports;
  const module = (loaded[name] = { exports: {} });
  files[name](module, module.exports);
  return module.exports;
}
`;

/** The pieces of a script that holds `files`, CommonJS modules, and runs the last one. */
export function workerScript(files: readonly ScriptFile[]): Piece[] {
  const definitions = files.flatMap(({ name, text }): Piece[] => [
    `files[${JSON.stringify(name)}] = (module, exports) => {`,
    text,
    '\n};\n',
  ]);
  return [LOADER, ...definitions, `require(${JSON.stringify(files.at(-1)?.name)});\n`];
}
