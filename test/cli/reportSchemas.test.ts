/** Reports of real projects against the schemas of those who read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { commandForTests } from './builtCommand.ts';

const SCHEMAS = join(import.meta.dirname, '../data/schemas');
const schema = (name: string): string => readFileSync(join(SCHEMAS, name), 'utf8');

const { run, folderOf } = commandForTests();
const shop = (): string =>
  folderOf({
    'package.json': '{}',
    'kakao-share.json':
      '{ "apps": [{ "webDomains": ["https://shop.example.com"] }], "rules": { "sdk/untyped": "hint" } }',
    'src/가 나 & "b"#1.ts':
      "Kakao.init('YOUR_KEY');\nKakao.Share.sendScrap({ requestUrl: 'https://other.example.com/<a>' });\n",
    'src/silent.ts': "Kakao.init('YOUR_KEY'); // kakao-share-disable-line -- a sample\n",
    'src/deep.js': `Kakao.init(${'['.repeat(5000)});\n`,
  });

describe('SARIF', () => {
  // One of its patterns is none with the flag u.
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(schema('sarif-2.1.0-rtm.5.json')));
  const errorsOf = (log: unknown) => (validate(log) ? [] : validate.errors);

  it.each([
    ['en', []],
    ['ko', ['--all']],
  ])('is what the standard asks for: %s %j', async (locale, more) => {
    const folder = shop();
    await run(['check', 'src/silent.ts', '--write-baseline'], { cwd: folder });
    const { stdout } = await run([folder, '--format', 'sarif', '--locale', locale, ...more]);
    const log = JSON.parse(stdout);
    expect(errorsOf(log)).toEqual([]);
    expect(log.runs[0].results.length).toBeGreaterThan(1);
    expect(log.runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  it('would be found to be wrong', () => {
    expect(errorsOf({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toEqual([]);
  });
});

describe('JUnit’s XML', () => {
  const errorsOf = async (xml: string) => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: xml }],
      schema: schema('jenkins-junit.xsd'),
    });
    return errors.map(({ message }) => message);
  };

  it.each([
    ['what is wrong', []],
    ['everything', ['--all']],
  ])('is what Jenkins takes: %s', async (_, more) => {
    const { stdout } = await run([shop(), '--format', 'junit', ...more]);
    expect(stdout).toContain('<failure');
    expect(await errorsOf(stdout)).toEqual([]);
  });

  it('is that of nothing, too', async () => {
    const { stdout } = await run([folderOf({ 'a.js': 'export {};\n' }), '--format', 'junit']);
    expect(await errorsOf(stdout)).toEqual([]);
  });

  it('would be found to be wrong', async () => {
    expect(
      await errorsOf('<testsuites><testsuite name="a" tests="1"><test/></testsuite></testsuites>'),
    ).toHaveLength(1);
  });
});
