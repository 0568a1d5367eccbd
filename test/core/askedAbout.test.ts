/** Values that a condition decides about by asking what they are like: what a caller passes need not get there. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked } from '../rules/exampleProject.ts';

const CODE = '4041/link-not-a-url';
const SHARE = "Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { webUrl: link } });";
const files = (body: string, passed: string) => ({
  'a.js': `function share(url, kind) {\n  ${body}\n}\nfunction open() {\n  share(${passed}, 'copy');\n}\nbutton.onclick = open;\n`,
});

const RIGHT = [
  "const link = url.includes('?') ? `${url}&ref=kakao` : `${url}?ref=kakao`;",
  "const hasQuery = url.includes('?'); const link = hasQuery ? url + '&ref=kakao' : url + '?ref=kakao';",
  'const link = url.match(/\\?/) ? `${url}&ref=kakao` : `${url}?ref=kakao`;',
  "const link = url.startsWith('http') ? url : 'https://shop.example.com' + url;",
  'const link = /^https?:/.test(url) ? url : location.origin + url;',
  "const isWhole = url.match(/^http/); const link = isWhole ? url + 'cakes' : url;",
  "const isWhole = hasScheme(url); const link = isWhole ? url + 'cakes' : url;",
  "const isPath = url[0] === '/'; const start = isPath && location.origin; const link = start ? start + url : url + 'cakes';",
  "const link = url[0] === '/' ? location.origin + url : url;",
  "const link = url.endsWith('/') ? url + 'cakes' : url + '/cakes';",
  "let link = url; if (!link.startsWith('http')) link = location.origin + link;",
  "let link = url; if (url.indexOf('?') > -1) link = url + '&ref=k'; else link = url + '?ref=k';",
  // What else is passed tells which of the two it is.
  "const link = kind === 'feed' ? url + 'cakes' : url;",
  "const { pathname } = new URL(url); const link = pathname === '/' ? url : url + 'cakes';",
];

describe.each(['location.origin', "'https://shop.example.com'"])('of %s nothing is said in', (passed) => {
  it.each(RIGHT)('%s', (body) => {
    expect(foundAndMarked(CODE, files(`${body} ${SHARE}`, passed)).found).toEqual([]);
  });
});

it.each([
  // Nothing but the name itself is asked for.
  "const link = url ? url + 'cakes' : location.href;",
  "const link = season === 'spring' ? url + 'cakes' : url + 'pies';",
  "let link = location.href; if (url) link = url + 'cakes';",
])('%s', (body) => {
  const { found, marks } = foundAndMarked(CODE, files(`${body} ${SHARE}`, '⟦location.origin⟧'));
  expect(found).toEqual(marks);
});

it.each([
  // Written whole, it is wrong whenever it is taken.
  "const link = url.includes('?') ? ⟦'/cakes'⟧ : url;",
  "let link = url; if (!url.startsWith('http')) link = ⟦'/cakes'⟧;",
])('%s', (body) => {
  const { found, marks } = foundAndMarked(CODE, files(`${body} ${SHARE}`, 'location.href'));
  expect(found).toEqual(marks);
});

describe('a component with a handler that shares', () => {
  const handler = `const share = () => { ${SHARE.replace('webUrl: link', 'webUrl: url')} };`;
  const shown = (body: string, passed: string) => ({
    'Share.jsx': `export function Share({ kind, url }) {\n  ${handler}\n  ${body}\n}\n`,
    'Page.jsx': `import { Share } from './Share';\nexport const Page = () => <Share kind="copy" url=${passed} />;\n`,
  });

  it.each([
    "return kind === 'copy' ? <button onClick={copy} /> : <button onClick={share} />;",
    "return <p>{kind === 'kakao' && <button onClick={share} />}</p>;",
    "return <button onClick={kind === 'kakao' ? share : copy} />;",
    "if (kind === 'copy') return <button onClick={copy} />;\n  return <button onClick={share} />;",
    "switch (kind) {\n    case 'copy': return <a />;\n    default: return <button onClick={share} />;\n  }",
    "const isKakao = kind === 'kakao';\n  return isKakao ? <button onClick={() => share()} /> : <a />;",
    'const handlers = { kakao: share, copy };\n  return <button onClick={() => handlers[kind]()} />;',
    'return { kakao: <button onClick={share} />, copy: <a /> }[kind];',
    "const open = () => share();\n  return kind.includes('kakao') ? <button onClick={open} /> : <a />;",
  ])('is not said to share where what is passed leaves it out: %s', (body) => {
    expect(foundAndMarked(CODE, shown(body, '"/cakes"')).found).toEqual([]);
  });

  it.each([
    'return <button onClick={share} />;',
    'const handlers = { share };\n  return <button onClick={handlers.share} />;',
    "return <p><button onClick={share} />{kind === 'big' && <a onClick={share} />}</p>;",
    'const [tab] = useState(0);\n  return tab === 1 ? <button onClick={share} /> : <a />;',
    'return isWide() ? <b><button onClick={share} /></b> : <button onClick={share} />;',
  ])('shares what is passed: %s', (body) => {
    const { found, marks } = foundAndMarked(CODE, shown(body, '⟦"/cakes"⟧'));
    expect(found).toEqual(marks);
  });
});
