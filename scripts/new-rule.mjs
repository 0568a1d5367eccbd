// Writes the first version of a rule: `npm run new-rule -- message 4002/my-mistake`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const home = join(root, 'server/src/core/rules');
const topics = readdirSync(home, { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? [one.name] : [],
);
const [topic, code] = process.argv.slice(2);
const parts = /^([\w-]+)\/([a-z][a-z0-9-]*)$/.exec(code ?? '');
if (!parts || !topics.includes(topic)) {
  console.error(`usage: npm run new-rule -- <topic> <kakao code>/<rule-name>, for example message 4002/my-mistake
topics: ${topics.join(', ')}`);
  process.exit(2);
}
const [, family, name] = parts;
const constant = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const file = join(home, topic, `${name}.ts`);
if (existsSync(file)) {
  console.error(`there is a rule ${name} already`);
  process.exit(2);
}
const kakaoCodes = /^\d+$/.test(family) ? `['${family}']` : '[]';

writeFileSync(
  file,
  `/** Say in one or two sentences what the mistake is and what Kakao, the SDK or the browser does about it. */
import { scoped } from '../../project/project.ts';
import { defineRule } from '../rule.ts';

export const ${constant} = defineRule({
  code: '${code}',
  kakaoCodes: ${kakaoCodes},
  effect: 'note',
  step: '${topic}',
  needs: 'shareCall',
  title: { en: 'The mistake in one line', ko: '한 줄로 쓴 문제 설명' },
  why: { en: 'Why it fails, and with which error.', ko: '왜, 어떤 에러로 실패하는지 설명합니다.' },
  sources: [],
  messages: {
    found: { en: 'What is wrong here, and what happens.', ko: '무엇이 잘못되었고 어떤 일이 일어나는지 설명합니다.' },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    if (!argument) return;
    const value = project.evaluate(scoped(call, argument));
    if (value.kind === 'known') report.violated({ file: call.file, range: argument.range }, 'found');
  },
  examples: {
    bad: [{ files: { 'share.js': "Kakao.Share.sendDefault(⟦'wrong'⟧);\\n" } }],
    good: [{ files: { 'share.js': 'Kakao.Share.sendDefault({});\\n' } }],
  },
});
`,
);

const index = join(home, 'index.ts');
const text = readFileSync(index, 'utf8');
const lastImport = text.lastIndexOf('\nimport ');
const endOfImport = text.indexOf('\n', lastImport + 1);
const withImport = `${text.slice(0, endOfImport)}\nimport { ${constant} } from './${topic}/${name}.ts';${text.slice(endOfImport)}`;
writeFileSync(index, withImport.replace(/\n\];/, `\n  ${constant},\n];`));
console.log(
  `wrote server/src/core/rules/${topic}/${name}.ts; now: npx vitest run test/rules && npm run generate`,
);
