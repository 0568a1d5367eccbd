/** What lies around a path on the command line. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isInside, readScope } from '../../server/src/cli/scope.ts';
import { toFileId } from '../../server/src/node/files.ts';

test('the package around a folder is looked at, as far as it may be read', () => {
  const repository = toFileId(realpathSync(mkdtempSync(join(tmpdir(), 'kakao-scope-'))));
  onTestFinished(() => rmSync(repository, { recursive: true }));
  const shop = `${repository}/shop`;
  mkdirSync(`${repository}/.git`);
  mkdirSync(`${shop}/src`, { recursive: true });
  expect(readScope([`${shop}/src`], 'en')).toMatchObject({ folders: [repository], limits: [repository] });
  const inShop = readScope([`${shop}/src`], 'en', (folder) => isInside(folder, shop));
  expect(inShop).toMatchObject({ folders: [`${shop}/src`], limits: [`${shop}/src`] });
});
