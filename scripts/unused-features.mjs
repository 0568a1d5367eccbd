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

export function withoutUnusedFeatures() {
  return {
    name: 'without-unused-features',
    setup(build) {
      build.onLoad({ filter: modulesOf('vscode-languageclient', ['client']) }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const registered = text.match(REGISTRATION) ?? [];
        const left = UNUSED_FEATURES.filter((name) => !registered.some((one) => one.includes(` ${name}_1.`)));
        if (left.length > 0) throw new Error(`${path} does not register ${left}`);
        return { contents: text.replace(REGISTRATION, ''), loader: 'js' };
      });
      build.onLoad({ filter: modulesOf('vscode-languageclient', UNUSED_FEATURES) }, ({ path }) => ({
        contents: basename(path) === 'notebook.js' ? NOTEBOOK : '',
        loader: 'js',
      }));
      const ofServer = UNUSED_FEATURES.filter((name) => name !== USED_IN_SERVER);
      // There, a feature is a class made of another one.
      build.onLoad({ filter: modulesOf('vscode-languageserver', ofServer) }, ({ path }) => {
        const [, name] = /^exports\.(\w+Feature) = \1;$/m.exec(readFileSync(path, 'utf8'));
        return { contents: `exports.${name} = (base) => base;`, loader: 'js' };
      });
    },
  };
}
