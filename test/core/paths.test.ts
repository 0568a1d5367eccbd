/** Joined paths: what is plain and what is not come out alike. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { join } from '../../server/src/core/text/paths.ts';

it.each([
  ['/shop', 'public/share.js', '/shop/public/share.js'],
  ['/shop/src', '../share.js', '/shop/share.js'],
  ['/shop', './a/./b//c/', '/shop/a/b/c'],
  ['/shop', '../../../share.js', '/share.js'],
  ['', 'share.js', '/share.js'],
  ['/shop', '', '/shop'],
  ['/shop', '.env.local/..a/b..', '/shop/.env.local/..a/b..'],
])('%s and %s', (folder, relative, joined) => {
  expect(join(folder, relative)).toBe(joined);
});

it('leaves nothing to take out, wherever it stands', () => {
  const part = fc.constantFrom('', '.', '..', '...', '.a', 'a.', 'a', '..a');
  const parts = fc.array(part, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(parts, (names) => {
      // With a dot in front it is looked through part by part.
      expect(join('/shop', names.join('/'))).toBe(join('/shop', `./${names.join('/')}`));
      expect(join('/shop', names.join('/'))).not.toMatch(/\/(?:\.{0,2}\/|\.{0,2}$)/);
    }),
  );
});
