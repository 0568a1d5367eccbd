import { expect, it } from 'vitest';
import { sharedAddresses } from '../../../server/src/core/online/sharedAddresses.ts';
import { projectFrom } from '../../rules/exampleProject.ts';

/** `use url: text where it is written, …` */
function found(files: Readonly<Record<string, string>>): string[] {
  const { service } = projectFrom(files);
  return sharedAddresses(service.projects(), service.facts).map(({ url, use, places }) => {
    const texts = places.map(({ file, range }) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      return `${name} ${files[name]!.slice(range.start, range.end)}`;
    });
    return `${use} ${url}: ${texts.join(', ')}`;
  });
}

it('finds pages, pictures and links, each once', () => {
  const share = `
const site = 'https://shop.example.com';
const link = { webUrl: site + '/cake#top', mobileWebUrl: site };
Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'a', imageUrl: 'https://cdn.example.com/1.png', link } });
Kakao.Share.sendScrap({ requestUrl: isNew ? 'https://shop.example.com/new' : 'https://shop.example.com/old' });
Kakao.Share.scrapImage({ imageUrl: 'https://cdn.example.com/1.png' });
`;
  expect(found({ 'share.js': share })).toEqual([
    "scrap https://shop.example.com/new: share.js 'https://shop.example.com/new'",
    "scrap https://shop.example.com/old: share.js 'https://shop.example.com/old'",
    "picture https://cdn.example.com/1.png: share.js 'https://cdn.example.com/1.png', share.js 'https://cdn.example.com/1.png'",
    "link https://shop.example.com/cake: share.js site + '/cake#top'",
    "link https://shop.example.com/: share.js 'https://shop.example.com'",
  ]);
});

it('finds what callers pass', () => {
  const files = {
    'share.js': 'export function share(url) { Kakao.Share.sendScrap({ requestUrl: url }); }\n',
    'page.js': "import { share } from './share.js';\nshare('https://shop.example.com/cake');\n",
  };
  expect(found(files)).toEqual([
    "scrap https://shop.example.com/cake: page.js 'https://shop.example.com/cake'",
  ]);
});

it('takes nothing that is not known whole, or is no address', () => {
  const share = `
Kakao.Share.sendScrap({ requestUrl: \`https://shop.example.com/\${id}\` });
Kakao.Share.sendScrap({ requestUrl: location.href });
Kakao.Share.sendScrap({ requestUrl: '/cake' });
Kakao.Share.sendScrap({ requestUrl: 'ftp://shop.example.com/' });
Kakao.Share.sendScrap({ requestUrl: 'https://' });
Kakao.Share.sendScrap({ requestUrl: 4 });
Kakao.Share.deleteImage({ imageUrl: 'https://cdn.example.com/1.png' });
`;
  expect(found({ 'share.js': share })).toEqual([]);
});
