// npm install --save-dev vitest, then npx vitest run
import { installKakao, kakaoMatchers } from 'kakao-share-doctor/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shareCake } from './share.mjs';

expect.extend(kakaoMatchers);

// With `environment: 'jsdom'` or 'happy-dom' there is a window already.
globalThis.window ??= globalThis;

let kakao;
beforeEach(() => {
  kakao = installKakao({ sdk: '2.7.4', appKey: 'my-javascript-key' });
});
afterEach(() => kakao.uninstall());

const cake = {
  name: 'Cheese cake',
  picture: 'https://shop.example.com/1.png',
  url: 'https://shop.example.com/1',
};

test('a cake is shared', () => {
  shareCake(cake);
  expect(kakao).toHaveShared({ objectType: 'feed', content: { title: 'Cheese cake' } });
});

test('a cake without a picture is a mistake that empty functions would hide', () => {
  expect(() => shareCake({ ...cake, picture: undefined })).toThrow(
    'Illegal argument for "imageUrl" in parameter "content" in defaultObject',
  );
});
