/** Every package whose code is shipped has its licence in the notices. */
import * as esbuild from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { noticesOf } from '../../scripts/notices.mjs';

vi.setConfig({ testTimeout: 60_000 });

/** What the bundles are made of; the parser's package is one file that names itself. */
const ENTRIES = [
  'client/src/node/main.ts',
  'client/src/node/languageClient.ts',
  'client/src/browser/languageClient.ts',
  'server/src/node/main.ts',
  'server/src/browser/main.ts',
  'server/src/node/online/checkAddresses.ts',
  'server/src/node/scanWorker.ts',
  'server/src/cli/main.ts',
  'server/src/core/index.ts',
];

/** `webpack://vscode-uri/./src/uri.ts` is of vscode-uri, as `…/node_modules/vscode-uri/lib/…` is. */
const PACKAGE = /(?:.*node_modules\/|^webpack:\/\/)((?:@[^/]+\/)?[^/]+)/;

async function build(options: esbuild.BuildOptions) {
  const { metafile, outputFiles } = await esbuild.build({
    bundle: true,
    write: false,
    outdir: 'nowhere',
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    conditions: ['module', 'browser'],
    external: ['vscode', 'typescript'],
    sourcemap: 'external',
    metafile: true,
    logLevel: 'silent',
    ...options,
  });
  const sources = outputFiles!
    .filter(({ path }) => path.endsWith('.map'))
    .flatMap(({ text }): string[] => JSON.parse(text).sources);
  return { metafile: metafile!, sources };
}

const named = (notices: string): string[] =>
  [...notices.matchAll(/^-{80}\n\n(\S+) /gm)].map(([, name]) => name!);

describe('third-party notices', () => {
  it('name every package that the source maps of the bundles lead to, and no other', async () => {
    const { metafile, sources } = await build({ entryPoints: ENTRIES });
    const packages = sources.flatMap((one) => PACKAGE.exec(one)?.[1] ?? []);
    expect(packages).toContain('path-browserify');
    expect([...new Set(named(noticesOf([metafile])))].sort()).toEqual([...new Set(packages)].sort());
  });

  it('keep of TypeScript’s what its scanner is made of, not what its declaration files are', () => {
    const inputs = { 'node_modules/typescript/lib/typescript.js': { bytesInOutput: 1 } };
    const output = { bytes: 1, inputs, imports: [], exports: [] };
    const titles = noticesOf([{ inputs: {}, outputs: { 'core.js': output } }]).match(
      /^-+ *[A-Z].*[a-zA-Z] *-+/gm,
    );
    expect(titles?.map((title) => title.replaceAll(/ *-+ */g, ''))).toEqual([
      'Unicode',
      'End of ThirdPartyNotices',
    ]);
  });

  it('refuse a package whose licence is not at hand', async () => {
    const { metafile } = await build({ entryPoints: ['server/src/session/documentUri.ts'] });
    expect(named(noticesOf([metafile]))).toContain('vscode-uri');
    const [output] = Object.values(metafile.outputs);
    output!.inputs['node_modules/no-such-package/index.js'] = { bytesInOutput: 1 };
    expect(() => noticesOf([metafile])).toThrow();
  });
});
