/** The tools of others.json: how each is asked to find `Kakao` in a tree, and what it says it found. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The endings and folders of core/catalog/files.ts, in ripgrep's words. */
const ENDINGS =
  'js,jsx,mjs,cjs,ts,tsx,mts,cts,gs,html,htm,xhtml,vue,svelte,astro,php,phtml,jsp,jspx,jspf,tag,ejs,erb,cshtml,aspx,hbs,handlebars,mustache,liquid,twig,njk,jinja,jinja2,j2,djhtml,tpl,ftl';
const SKIPPED = '.git node_modules dist build out target vendor coverage .next .nuxt'.split(' ');

export const ripgrep = (modules) => createRequire(join(modules, 'x.js'))('@vscode/ripgrep').rgPath;

export const ripgrepArguments = (folder) => [
  ...['-il', '--hidden', '--no-require-git', 'kakao'],
  ...['-g', `*.{${ENDINGS}}`, '-g', '.env*', '-g', '!*.d.ts', '-g', '!*.min.js'],
  ...SKIPPED.flatMap((name) => ['-g', `!${name}`]),
  folder,
];

/**
 * Commands by the package that brings them, each with what it does and the number of files that it names in its output. Their configuration is
 * written into `folder`; the linters are asked for the use of one global variable, the search by pattern for the call.
 */
export function tools(modules, tree, folder) {
  const bin = (name, file) => [process.execPath, join(modules, name, file)];
  const script = '{js,jsx,ts,tsx}';
  const eslint = join(folder, 'eslint.config.mjs');
  const parser = pathToFileURL(join(modules, '@typescript-eslint/parser/dist/index.js')).href;
  writeFileSync(
    eslint,
    `import * as parser from ${JSON.stringify(parser)};
export default [{ files: ['**/*.${script}'], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  rules: { 'no-restricted-globals': ['error', 'Kakao'] } }];\n`,
  );
  const oxlint = join(folder, 'oxlintrc.json');
  writeFileSync(
    oxlint,
    JSON.stringify({
      plugins: [],
      categories: { correctness: 'off' },
      rules: { 'no-restricted-globals': ['error', 'Kakao'] },
    }),
  );
  const rules = join(folder, 'rules');
  mkdirSync(rules, { recursive: true });
  for (const language of ['ts', 'tsx', 'js']) {
    const rule = { id: `call-${language}`, language, rule: { pattern: 'Kakao.Share.sendDefault($$$)' } };
    writeFileSync(join(rules, `${language}.yml`), JSON.stringify(rule));
  }
  writeFileSync(join(folder, 'sgconfig.yml'), 'ruleDirs: [rules]\n');
  const json = (text) => JSON.parse(text);
  return {
    '@vscode/ripgrep': {
      command: [ripgrep(modules), ...ripgrepArguments(tree)],
      does: 'searches all kinds of files for the letters, parses nothing',
      found: (text) => text.trim().split('\n').length,
    },
    eslint: {
      command: [
        ...bin('eslint', 'bin/eslint.js'),
        '-c',
        eslint,
        '--no-ignore',
        '-f',
        'json',
        `${tree}/packages/**/*.${script}`,
      ],
      does: 'parses js, jsx, ts, tsx with TypeScript’s parser and runs no-restricted-globals',
      found: (text) =>
        json(text).filter(({ messages }) => messages.some(({ ruleId }) => ruleId !== null)).length,
    },
    '@ast-grep/cli': {
      command: [
        join(modules, '.bin/ast-grep'),
        'scan',
        '-c',
        join(folder, 'sgconfig.yml'),
        '--json=compact',
        tree,
      ],
      does: 'parses js, jsx, ts, tsx with tree-sitter and matches one pattern',
      found: (text) => new Set(json(text).map(({ file }) => file)).size,
    },
    oxlint: {
      command: [...bin('oxlint', 'bin/oxlint'), '-c', oxlint, '-f', 'json', tree],
      does: 'parses js, jsx, ts, tsx and the scripts of vue and runs no-restricted-globals',
      found: (text) => new Set(json(text).diagnostics.map(({ filename }) => filename)).size,
    },
  };
}
