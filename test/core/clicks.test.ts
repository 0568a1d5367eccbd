/** What happened since the click: each form, with the call marked, beside look-alikes that must stay quiet. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked } from '../rules/exampleProject.ts';

const POPUP = 'sdk/popup-after-await';

type Files = Readonly<Record<string, string>>;

const send = (marked: boolean): string =>
  `const send = () => Kakao.Share.${marked ? '⟦sendCustom⟧' : 'sendCustom'}({ templateId: 1 });\n`;

describe('a function is called later by what gets its name', () => {
  const onClick = (code: string, marked: boolean): Files => ({
    'a.js': `${send(marked)}button.onclick = () => { ${code} };\n`,
  });

  it.each([
    'fetch(url).then(send)',
    'setTimeout(send, 100)',
    '$.get(url, send)',
    '$.ajax({ url, success: send })',
    'mutate(cake, { onSuccess: send })',
    'google.script.run.withSuccessHandler(send).save()',
    'reader.onload = send',
    'uploadBytes(file).then(() => getDownloadURL(file).then((url) => send(url)))',
    'if (file) upload(file).then(() => send())',
  ])('%s', (code) => {
    const { found, marks } = foundAndMarked(POPUP, onClick(code, true));
    expect(found).toEqual(marks);
  });

  it.each([
    'send()',
    'items.forEach(send)',
    'handOver(send)',
    'if (loaded) send(); else wait().then(() => { if (loaded) send(); })',
  ])('not by %s', (code) => {
    expect(foundAndMarked(POPUP, onClick(code, false)).found).toEqual([]);
  });

  it('nor where no click has been', () => {
    expect(foundAndMarked(POPUP, { 'a.js': `${send(false)}fetch(url).then(send);\n` }).found).toEqual([]);
  });

  it('in another file', () => {
    const { found, marks } = foundAndMarked(POPUP, {
      'kakao.js': `export ${send(true)}`,
      'Page.jsx':
        "import { send } from './kakao';\nexport const Page = () => <button onClick={() => save().then(send)}>Share</button>;\n",
    });
    expect(found).toEqual(marks);
  });
});
