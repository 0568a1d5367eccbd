/** The same as an ES module. */
import { installKakao, kakaoMatchers } from 'kakao-share-doctor/testing';
import { shareCake } from './share.js';

expect.extend(kakaoMatchers);

let kakao;
beforeEach(() => {
  kakao = installKakao({ sdk: '2.7.4', appKey: 'my-javascript-key' });
});
afterEach(() => kakao.uninstall());

test('a cake is shared', () => {
  shareCake({
    name: 'Cheese cake',
    picture: 'https://shop.example.com/1.png',
    url: 'https://shop.example.com/1',
  });
  expect(kakao).toHaveShared({ content: { imageUrl: expect.stringMatching(/\.png$/) } });
});
