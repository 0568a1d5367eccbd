const { installKakao, kakaoMatchers } = require('kakao-share-doctor/testing');

expect.extend(kakaoMatchers);

let kakao;
beforeEach(() => {
  kakao = installKakao({ sdk: '2.7.4', appKey: 'my-javascript-key' });
});
afterEach(() => kakao.uninstall());

test('a template is shared', () => {
  Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { title: 'Cake' } });
  expect(kakao).toHaveShared({ templateId: 12345 });
  expect(kakao).not.toHaveShared({ templateId: 1 });
});

test('an ID in quotes is not', () => {
  expect(() => Kakao.Share.sendCustom({ templateId: '12345' })).toThrow('Illegal argument for "templateId"');
  expect(kakao).toHaveSharedTimes(0);
});
