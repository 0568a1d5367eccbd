/** Where findings about messages go when the message is not written in the call. */
import { describe, expect, it } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';

function findingsIn(files: Readonly<Record<string, string>>, file: string) {
  const service = createKakaoService({
    folders: ['/shop'],
    onError: (where, error) => {
      throw new Error(`${where}: ${String(error)}`);
    },
  });
  for (const [name, text] of Object.entries(files)) service.update(`/shop/${name}`, text);
  for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted()) {
    for (const one of wanted) service.update(one, undefined);
  }
  return service
    .findings(`/shop/${file}`)
    .filter(({ verdict, code }) => verdict === 'violated' && code.startsWith('4002/'))
    .map(({ code, place, related, effect }) => ({
      code,
      effect,
      at: files[place.file.slice('/shop/'.length)]!.slice(place.range.start, place.range.end),
      file: place.file,
      related: related.map((one) => one.place.file),
    }));
}

const custom = 'Kakao.Share.sendCustom';

describe('a message from elsewhere', () => {
  it('in another file is reported where it is written, and shows where it is sent', () => {
    const files = {
      'share.js': `import { message } from './message.js';\nKakao.init(k);\n${custom}(message);\n`,
      'message.js': `export const message = { templateId: '12' };\n// Kakao\n`,
    };
    expect(findingsIn(files, 'message.js')).toEqual([
      {
        code: '4002/template-id-not-integer',
        effect: 'throws',
        at: "'12'",
        file: '/shop/message.js',
        related: ['/shop/share.js', '/shop/message.js'],
      },
    ]);
    expect(findingsIn(files, 'share.js')).toEqual([]);
  });

  it('in the same file is reported there, once for all calls', () => {
    const files = {
      'share.js': `const message = { templateId: '12' };\n${custom}(message);\n${custom}(message);\n`,
    };
    expect(findingsIn(files, 'share.js').map(({ at }) => at)).toEqual(["'12'"]);
  });

  it('that may be undefined by its type is a note', () => {
    const files = {
      'share.ts': `export function share(summary?: string) {\n  Kakao.Share.sendDefault({ objectType: 'feed', content: { description: summary, link: { webUrl: u } } });\n}\n`,
    };
    expect(findingsIn(files, 'share.ts')).toMatchObject([
      { code: '4002/template-wrong-type', effect: 'note', at: 'summary' },
    ]);
  });
});

describe('Kakao.Link', () => {
  const page = (path: string) =>
    `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${path}/kakao.min.js"></script>`;
  const share = `Kakao.Link.sendCustom({ templateId: '12', callback: () => {} });\n`;

  it('is checked as SDK v1 does', () => {
    expect(findingsIn({ 'share.js': share }, 'share.js').map(({ code }) => code)).toEqual([
      '4002/template-id-not-integer',
    ]);
    expect(
      findingsIn({ 'share.js': share, 'index.html': page('v1') }, 'share.js').map(({ at }) => at),
    ).toEqual(["'12'"]);
  });

  it('is another mistake where the SDK has no such module', () => {
    const codes = findingsIn({ 'share.js': share, 'index.html': page('2.7.1') }, 'share.js').map(
      ({ code }) => code,
    );
    expect(codes.filter((code) => code.startsWith('4002/template'))).toEqual([]);
  });
});
