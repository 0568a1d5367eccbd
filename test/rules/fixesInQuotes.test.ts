/** Code in an attribute, or in a text that another script writes: what a fix writes there must not end it. */
import { expect, it } from 'vitest';
import { applyEdits, realizeEdits } from '../../server/src/core/edits/edits.ts';
import { exampleKey } from '../../server/src/core/rules/key/exampleKey.ts';
import { createKakaoService } from '../../server/src/core/service.ts';

const sdk = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const page = (body: string) => `<html><head><script src="${sdk}"></script></head>\n${body}\n</html>\n`;

/** The text after the first fix of the finding; undefined where it has none. */
function fixed(file: string, text: string, code: string): string | undefined {
  const service = createKakaoService({ folders: ['/shop'] });
  service.update(file, text);
  for (const other of service.wanted()) service.update(other, undefined);
  const found = service.findings(file).find((one) => one.code === code && one.verdict === 'violated');
  expect(found).toBeDefined();
  const [fix] = found!.fixes;
  return (
    fix &&
    applyEdits(
      text,
      realizeEdits(fix.edits, () => text),
    )
  );
}

const KEY = '4019/app-key-missing';
const init = (key: string) => `Kakao.init(${key})`;

it.each([
  ['double quotes', `<body onload="${init(exampleKey)}">`, `<body onload="${init(`'${exampleKey}'`)}">`],
  ['single quotes', `<body onload='${init(exampleKey)}'>`, `<body onload='${init(`"${exampleKey}"`)}'>`],
  ['none', `<body onload=${init(exampleKey)}>`, undefined],
  [
    'an address in single quotes',
    `<a href='javascript:${init(exampleKey)}'>a</a>`,
    `<a href='javascript:${init(`"${exampleKey}"`)}'>a</a>`,
  ],
])('an attribute in %s', (_, body, expected) => {
  expect(fixed('/shop/index.html', page(body), KEY)).toBe(expected && page(expected));
});

it.each([
  ["'", '"'],
  ['"', "'"],
  ['`', "'"],
])('a script that JSX writes in %s', (quote, inner) => {
  const script = (key: string) =>
    `export const Init = () => <script dangerouslySetInnerHTML={{ __html: ${quote}${init(key)}${quote} }} />;\n`;
  expect(fixed('/shop/Init.jsx', script(exampleKey), KEY)).toBe(script(`${inner}${exampleKey}${inner}`));
});
