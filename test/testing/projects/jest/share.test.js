const { installKakao, kakaoMatchers } = require('kakao-share-doctor/testing');
const { shareCake } = require('./share.js');

expect.extend(kakaoMatchers);

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

test('a click shares the cake', () => {
  document.body.innerHTML = '<button id="share">Share</button>';
  const button = document.getElementById('share');
  button.addEventListener('click', () => shareCake(cake));
  button.click();
  expect(kakao).toHaveSharedTimes(1);
  expect(kakao).toHaveShared({ objectType: 'feed', content: { title: 'Cheese cake' } });
});

test('a cake without a picture is a mistake that empty functions would hide', () => {
  expect(() => shareCake({ ...cake, picture: undefined })).toThrow(
    'Illegal argument for "imageUrl" in parameter "content" in defaultObject',
  );
});
