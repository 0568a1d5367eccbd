/**
 * esbuild plugin: the language client and server of VS Code bring every feature of the protocol, a third of their code.
 * Those that our server does not offer are left out. test/scripts/unusedFeatures.test.ts holds them against what it offers.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** By the names of their modules in vscode-languageclient. */
export const UNUSED_FEATURES = [
  'callHierarchy',
  'codeLens',
  'colorProvider',
  'declaration',
  'diagnostic',
  'documentHighlight',
  'documentSymbol',
  'fileOperations',
  'foldingRange',
  'formatting',
  'implementation',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'notebook',
  'rename',
  'selectionRange',
  'semanticTokens',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
  'workspaceSymbol',
];

/** Editors that ask for problems get them; in VS Code the server says them. */
const USED_IN_SERVER = 'diagnostic';

const anyOf = (names) => `(?:${names.join('|')})`;
const modulesOf = (name, modules) =>
  new RegExp(String.raw`[\\/]${name}[\\/]lib[\\/]common[\\/]${anyOf(modules)}\.js$`);
const REGISTRATION = new RegExp(
  String.raw`^ *this\.registerFeature\(new ${anyOf(UNUSED_FEATURES)}_1\.\w+\(this\)\);$`,
  'gm',
);

/** The client asks whether a document is a cell. */
const NOTEBOOK = `exports.NotebookDocumentSyncFeature = class { static CellScheme = 'vscode-notebook-cell' };`;

const OF_CLIENT = 'vscode-languageclient';
const CLIENT = modulesOf(OF_CLIENT, ['client']);
const FEATURES_OF_CLIENT = modulesOf(OF_CLIENT, UNUSED_FEATURES);
const FEATURES_OF_SERVER = modulesOf(
  'vscode-languageserver',
  UNUSED_FEATURES.filter((name) => name !== USED_IN_SERVER),
);

export function withoutUnusedFeatures() {
  return {
    name: 'without-unused-features',
    setup(build) {
      build.onLoad({ filter: /[\\/]vscode-language(?:client|server)[\\/].+\.js$/ }, ({ path }) => ({
        contents: withoutFeatures(path),
        loader: 'js',
      }));
    },
  };
}

/** The text of a module, without those features. */
export function withoutFeatures(path) {
  const text = readFileSync(path, 'utf8');
  if (CLIENT.test(path)) return withoutRegistrations(text, path);
  if (FEATURES_OF_CLIENT.test(path)) return basename(path) === 'notebook.js' ? NOTEBOOK : '';
  if (!FEATURES_OF_SERVER.test(path)) return text;
  // There, a feature is a class made of another one.
  const [, name] = /^exports\.(\w+Feature) = \1;$/m.exec(text);
  return `exports.${name} = (base) => base;`;
}

function withoutRegistrations(text, path) {
  const registered = text.match(REGISTRATION) ?? [];
  const left = UNUSED_FEATURES.filter((name) => !registered.some((one) => one.includes(` ${name}_1.`)));
  if (left.length > 0) throw new Error(`${path} does not register ${left}`);
  return text.replace(REGISTRATION, '');
}
