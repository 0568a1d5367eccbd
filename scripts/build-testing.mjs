/** Builds `kakao-share-doctor/testing`: an ES module, a CommonJS module and their types, none of which imports anything. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import ts from 'typescript';

const SOURCE = 'server/src/testing';

/** Writes into `folder`; gives esbuild's metafile of what is shipped. */
export async function buildTesting(folder, { minify = false } = {}) {
  const common = {
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    target: 'es2022',
  };
  const script = await esbuild.build({
    ...common,
    entryPoints: [`${SOURCE}/installKakao.ts`],
    format: 'iife',
    globalName: 'KakaoStandIn',
    minify: true,
    write: false,
  });
  // What a browser gets from Playwright goes into the module as a text.
  const define = { STAND_IN_SCRIPT: JSON.stringify(script.outputFiles[0].text) };
  const entryPoints = [`${SOURCE}/index.ts`];
  const results = await Promise.all(
    [
      ['esm', 'index.mjs'],
      ['cjs', 'index.cjs'],
    ].map(([format, name]) =>
      esbuild.build({
        ...common,
        define,
        entryPoints,
        format,
        minify,
        outfile: `${folder}/${name}`,
        metafile: true,
      }),
    ),
  );
  writeTypes(folder);
  return results[0].metafile;
}

function writeTypes(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(SOURCE).filter((one) => one.endsWith('.ts'))) {
    const text = readFileSync(`${SOURCE}/${name}`, 'utf8');
    const { outputText } = ts.transpileDeclaration(text, {
      fileName: name,
      compilerOptions: { target: 'es2022', module: 'esnext', verbatimModuleSyntax: true },
    });
    writeFileSync(
      `${folder}/${name.replace(/\.ts$/, '.d.ts')}`,
      outputText.replace(/(from '\.\/\w+)\.ts'/g, "$1.js'"),
    );
  }
}
