/** Words that were wrong once: what a message says of exactly this value. */
import { describe, expect, it } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { keyHashCard } from '../../server/src/core/explain/keyHashCard.ts';
import { findKeyHash } from '../../server/src/core/manifest/keyHash.ts';
import { textReport } from '../../server/src/core/report/text.ts';
import { exampleKey } from '../../server/src/core/rules/key/exampleKey.ts';
import { renderMessage } from '../../server/src/core/text/rendering.ts';
import { projectFrom } from './exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const said = (code: string, files: Files) =>
  projectFrom(files)
    .service.diagnose('/project')
    .filter((one) => one.code === code)
    .map(({ message }) => renderMessage(message, 'en'));

describe('an app key', () => {
  it.each([
    ['words for a key', 'JavaScript 키', /placeholder/],
    ['a line of an .env file', `VITE_KEY=${exampleKey}`, /^Remove “VITE_KEY=?” from the key/],
    ['a key with a blank', `${exampleKey} `, /white space/],
  ])('that is %s is called so', (_, value, expected) => {
    const [message, ...more] = said('4019/app-key-malformed', { 'a.js': `Kakao.init('${value}');\n` });
    expect(message).toMatch(expected);
    expect(more).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ["''", 'if (KEY) Kakao.init(KEY);', /passes Kakao.init by/],
    ["''", 'if (other && KEY) Kakao.init(KEY);', /passes Kakao.init by/],
    ["''", "if (KEY !== '') Kakao.init(KEY);", /passes Kakao.init by/],
    ["''", 'if (KEY.length) Kakao.init(KEY);', /passes Kakao.init by/],
    ["''", 'if (KEY.length > 0) Kakao.init(KEY);', /passes Kakao.init by/],
    ["''", "if (KEY === '') return;\nKakao.init(KEY);", /passes Kakao.init by/],
    ["''", 'if (!KEY) warn();\nelse Kakao.init(KEY);', /passes Kakao.init by/],
    ["''", 'if (!KEY) warn();\nKakao.init(KEY);', /Kakao.init accepts it/],
    ["''", "if (KEY === '') Kakao.init(KEY);", /Kakao.init accepts it/],
    ["''", "if (KEY !== 'none') Kakao.init(KEY);", /Kakao.init accepts it/],
    ["''", 'if (other || KEY) Kakao.init(KEY);', /Kakao.init accepts it/],
    ["' '", 'if (KEY) Kakao.init(KEY);', /Kakao.init accepts it/],
  ])('%s in %s', (key, code, expected) => {
    const text = `const KEY = ${key};\nexport function start() {\n${code}\n}\n`;
    const [message, ...more] = said('4019/app-key-missing', { 'a.js': text });
    expect(message).toMatch(expected);
    expect(more).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['', 'if (KEY) Kakao.init(KEY);', /passes Kakao.init by/],
    ['', "if (KEY !== '') Kakao.init(KEY);", /Without it Kakao.init throws/],
    [" || ''", "if (KEY !== '') Kakao.init(KEY);", /passes Kakao.init by/],
  ])('of the environment%s in %s', (otherwise, code, expected) => {
    const text = `const KEY = import.meta.env.VITE_KAKAO_KEY${otherwise};\n${code}\n`;
    const [message, ...more] = said('4019/env-not-defined', {
      'a.js': text,
      'package.json': '{ "devDependencies": { "vite": "7.0.0" } }',
    });
    expect(message).toMatch(expected);
    expect(more).toEqual([]);
  });
});

it('names the version that Gradle takes, of three', () => {
  const lines = ['2.9.0', '2.11.0', '2.20.0'].map(
    (one) => `  implementation 'com.kakao.sdk:v2-share:${one}'\n`,
  );
  const messages = said('sdk/native-dependency-conflict', {
    'app/build.gradle': `dependencies {\n${lines.join('')}}\n`,
  });
  expect(messages.map((one) => /takes ([\d.]+),/.exec(one)?.[1])).toEqual(['2.20.0', '2.20.0']);
});

it('speaks of no default domain where the list is empty', () => {
  const share = "Kakao.Share.sendScrap({ requestUrl: 'https://a.example.com/' });\n";
  const messages = said('4002/link-domain-not-registered', {
    'a.js': share,
    'kakao-share.json': '{ "apps": [{ "webDomains": [] }] }\n',
  });
  expect(messages).toHaveLength(1);
  expect(messages[0]).not.toMatch(/default domain/);
});

describe('a key hash', () => {
  it('of nothing is not taken for one', () => {
    expect(keyHashCard(findKeyHash('2jmj7l5rSw0yVb/vlWAYkK/YBwk=')!, 'en')).toMatch(/hash of an empty input/);
    const sha1 = 'DA:39:A3:EE:5E:6B:4B:0D:32:55:BF:EF:95:60:18:90:AF:D8:07:09';
    expect(keyHashCard(findKeyHash(sha1)!, 'en')).toMatch(/hash of an empty input/);
  });

  it('of a React Native project comes from its own key store', () => {
    expect(keyHashCard(findKeyHash('EBESExQVFhcYGRobHB0eHyAhIiM=')!, 'en')).toContain(
      '`android/app/debug.keystore`',
    );
  });
});

it('does not advise to leave out a picture that the loaded SDK needs', () => {
  const files = (version: string): Files => ({
    'index.html': `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n<script>
Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'a', imageUrl: '', link: {} } });
</script>\n`,
  });
  expect(said('5001/image-empty', files('2.6.0')).join()).toMatch(/SDK 2\.6\.0 needs a picture/);
  expect(said('5001/image-empty', files('2.7.4')).join()).toMatch(/Leave the key out/);
});

describe('a report without a project', () => {
  const reportOf = (candidates: number) =>
    textReport(
      doctorReport(projectFrom({}).service, {
        locale: 'en',
        pathOf: (file) => file,
        summary: { files: 3, candidates, milliseconds: undefined },
      }),
      { all: false, colour: false },
    );

  it('finds nothing wrong only where it looked', () => {
    expect(reportOf(0)).toMatch(/Nothing to check/);
    expect(reportOf(0)).not.toMatch(/No mistakes/);
  });

  it('does not deny Kakao code of another kind', () => {
    expect(reportOf(2)).toMatch(/Kakao is mentioned/);
    expect(reportOf(2)).not.toMatch(/No Kakao Share code/);
  });
});
