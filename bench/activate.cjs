/**
 * Activates the built client beside a VS Code that does nothing, so that what takes time is ours alone. Prints the
 * milliseconds of loading it, of `activate()`, and of loading the language client, which waits for the first Kakao file.
 *
 * node bench/activate.cjs CLIENT_FOLDER
 */
const Module = require('node:module');
const { join } = require('node:path');

const folder = process.argv[2];
/** Before these a person has opened nothing. */
const EMPTY = ['textDocuments', 'workspaceFolders', 'visibleTextEditors'];

const nothing = () =>
  new Proxy(class {}, {
    get(target, name) {
      // Classes of the library extend what VS Code has.
      if (name === 'prototype') return target.prototype;
      return EMPTY.includes(name) ? [] : typeof name === 'symbol' ? undefined : nothing();
    },
    apply: nothing,
    construct: nothing,
  });

const load = Module._load;
// Names are looked up in the prototype, which a bundle takes over.
Module._load = (name, ...rest) => (name === 'vscode' ? Object.create(nothing()) : load(name, ...rest));

const timed = (work) => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};

const context = {
  subscriptions: [],
  extension: { packageJSON: require('../package.json') },
  workspaceState: nothing(),
};
const [loading, extension] = timed(() => require(join(folder, 'main.js')));
const [activating] = timed(() => extension.activate(context));
if (context.subscriptions.length < 20) throw new Error('it was not activated');
const [client] = timed(() => require(join(folder, 'languageClient.js')));
console.log(JSON.stringify({ loading, activating, client }));
process.exit();
