/** What stands in the client's own sentences comes from files and from errors. */
import { expect, it, vi } from 'vitest';

vi.mock('vscode', () => ({
  workspace: { getConfiguration: () => ({ get: () => 'en' }) },
  l10n: { t: (message: string) => message },
}));

it('is text in a notification: no link, no key, one line', async () => {
  const { t } = await import('../../client/src/words.ts');
  const said = (value: string): string => t('Kakao Share Doctor could not do this: {0}', value);
  expect(said('[x](command:evil)')).toBe('Kakao Share Doctor could not do this: [x] (command:evil)');
  expect(said(`app_key%3D${'a1b2c3d4'.repeat(4)}\n\u202e`)).toBe(
    'Kakao Share Doctor could not do this: app_key%3Da1b2…d4 ',
  );
});
