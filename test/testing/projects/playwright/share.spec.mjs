import { expect, test } from '@playwright/test';
import { routeKakao } from 'kakao-share-doctor/testing';

test.use({ baseURL: `http://localhost:${process.env.SHOP_PORT}` });

test('the button shares the cake', async ({ page }) => {
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const kakao = await routeKakao(page); // before goto
  await page.goto('/');
  await page.getByRole('button', { name: 'Share' }).click();
  expect(errors).toEqual([]);
  expect(await kakao.shared()).toMatchObject([
    { method: 'sendDefault', message: { objectType: 'feed', content: { title: 'Cheese cake' } } },
  ]);
});

test('Kakao refuses a page whose domain is not registered', async ({ page }) => {
  const sdkDomains = ['https://shop.example.com'];
  const registered = { apps: [{ javascriptKeys: [{ key: 'my-javascript-key', sdkDomains }] }] };
  const kakao = await routeKakao(page, { registered });
  await page.goto('/');
  await page.getByRole('button', { name: 'Share' }).click();
  expect(await kakao.shared()).toEqual([]);
  expect(await kakao.refused()).toMatchObject([{ error: { code: -401 } }]);
});
