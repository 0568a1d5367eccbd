import { expect, it } from 'vitest';
import { onlineJson, onlineText } from '../../server/src/cli/onlineReport.ts';
import type { CheckedAddress, OnlineCheck } from '../../server/src/core/online/reply.ts';
import { onlineWords } from '../../server/src/core/online/words.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { onlineView } from '../../server/src/core/view/onlineView.ts';

const place = { file: '/share.js', range: { start: 0, end: 1 } };

const picture: CheckedAddress = {
  address: { url: 'https://cdn.example.com/1.png', use: 'picture', places: [place, place] },
  reply: {
    hops: ['https://cdn.example.com/1.png'],
    outcome: { kind: 'answer', status: 200, contentType: 'image/png', bytes: 5000 },
  },
  picture: { width: 100, height: 300 },
};
const page: CheckedAddress = {
  address: { url: 'https://s.example.com/', use: 'scrap', places: [place] },
  reply: {
    hops: ['https://s.example.com/', 'https://shop.example.com/'],
    outcome: { kind: 'answer', status: 200, contentType: 'text/html', bytes: 50 },
  },
  page: {
    title: `케이크\u202e\u001b[31m ${'x'.repeat(300)}`,
    description: undefined,
    image: { value: '/1.png', from: 'og:image' },
  },
};
const gone: CheckedAddress = {
  address: { url: 'https://shop.example.com/gone', use: 'link', places: [place] },
  reply: {
    hops: ['https://shop.example.com/gone'],
    outcome: { kind: 'unresolved', detail: 'ENOTFOUND' },
  },
};
const check: OnlineCheck = { checked: [picture, page, gone], requests: 4 };
const viewOf = (given: OnlineCheck, locale: Locale) =>
  onlineView(given, {
    service: { facts: () => undefined },
    locale,
    pathOf: (file) => file.slice(1),
    uriOf: (file) => file,
  });

it('says for each address what came and what is wrong with it', () => {
  expect(onlineText(viewOf(check, 'ko'), 'ko', false)).toBe(
    `https://cdn.example.com/1.png
  이미지 · 200, image/png, 100×300 px, 5 KB  share.js:1, share.js:1
  경고  더 큰 이미지를 쓰십시오. 카카오는 200×200px 이상을 요구하는데 이 이미지는 100×300px입니다.  pictureTooSmall

https://s.example.com/
  sendScrap 페이지 · 200, text/html  share.js:1
  → https://shop.example.com/
  제목: 케이크 ${'x'.repeat(195)}…
  설명: —
  이미지: /1.png
  경고  og:image에 https://부터 시작하는 전체 주소를 쓰십시오. 카카오는 상대 경로를 완성하지 않습니다.  imageNotAbsolute
  참고  shop.example.com으로 이동합니다. 단축 URL이라면 이 호스트를 웹 도메인에 등록해야 합니다.  leadsElsewhere

https://shop.example.com/gone
  링크 · —  share.js:1
  오류  DNS에 shop.example.com이 없어 아무도 열 수 없는 주소입니다.  unresolved

오류 1개, 경고 2개 · 주소 3개, 요청 4번
`,
  );
});

it('says the same to programs', () => {
  const { addresses } = JSON.parse(onlineJson(check, viewOf(check, 'en')));
  expect(addresses[0]).toEqual({
    address: 'https://cdn.example.com/1.png',
    use: 'picture',
    places: Array.from({ length: 2 }, () => ({ file: 'share.js', line: 1 })),
    checked: true,
    outcome: {
      ...{ kind: 'answer', status: 200, contentType: 'image/png', bytes: 5000 },
      ...{ address: 'https://cdn.example.com/1.png', redirects: 0 },
    },
    picture: { width: 100, height: 300 },
    findings: [
      {
        code: 'pictureTooSmall',
        severity: 'warning',
        message: 'Use a larger picture: Kakao wants 200×200 px or more, and this one has 100×300.',
      },
    ],
  });
  expect(addresses[1].page.title).toHaveLength(200);
});

it('counts one as one', () => {
  const one = { checked: [gone], requests: 1 };
  expect(onlineText(viewOf(one, 'en'), 'en', false)).toContain(
    '\n1 error, 0 warnings · 1 address, 1 request\n',
  );
});

it('has sentences that are short in both languages', () => {
  for (const { en, ko } of Object.values(onlineWords)) {
    expect(en.length).toBeLessThanOrEqual(100);
    expect(ko.length).toBeLessThanOrEqual(100);
  }
});
