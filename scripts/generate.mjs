// Writes what is made from the engine's own data: the pages of rules and errors, the JSON schema of the manifest.
// `--check` writes nothing and fails where a file is not as it would be written.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'out', 'generated.mjs');
/** Folders that hold nothing but generated files. */
const OWNED = ['docs/rules', 'docs/errors', 'schemas', 'syntaxes'];

await build({
  entryPoints: [join(root, 'scripts/generate/files.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __filename = import.meta.filename ?? ''; const __dirname = '';",
  },
});
const { generatedFiles } = await import(`${pathToFileURL(bundle)}?${Date.now()}`);
const files = new Map(Object.entries(generatedFiles()));

const stale = OWNED.flatMap(existing).filter((file) => !files.has(file));
const changed = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);

if (process.argv.includes('--check')) {
  for (const file of [...stale, ...changed]) console.error(`not up to date: ${file} (npm run generate)`);
  process.exit(stale.length + changed.length > 0 ? 1 : 0);
}
for (const file of stale) rmSync(join(root, file));
for (const file of changed) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), files.get(file));
}
console.log(`${files.size} generated files, ${changed.length} written, ${stale.length} removed`);

function existing(folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch {
    return [];
  }
}

function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
