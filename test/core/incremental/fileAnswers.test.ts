/** What single files answer, and that all who asked hear of each change. */
import { expect, it } from 'vitest';
import type { FileFacts } from '../../../server/src/core/facts/facts.ts';
import { derived } from '../../../server/src/core/incremental/derived.ts';
import { FileAnswers } from '../../../server/src/core/project/fileAnswers.ts';
import { Workspace } from '../../../server/src/core/project/workspace.ts';
import { collectFacts } from '../../../server/src/core/reading/collect.ts';

const paths = ({ scripts }: FileFacts) =>
  scripts.flatMap(({ uses }) => uses.map(({ path }) => path.join('.')));

it('tells of a change behind one that changed nothing', () => {
  const file = '/shop/share.js';
  const workspace = new Workspace(['/shop']);
  const answers = new FileAnswers(workspace);
  const put = (text: string) => workspace.put(collectFacts(file, text));
  put('Kakao.init(key);\n');
  const all = derived(() => answers.all([file], paths));
  expect(all()).toEqual(['init']);
  put('Kakao.init(another);\n');
  // Nobody asks in between.
  put('Kakao.cleanup();\n');
  expect(all()).toEqual(['cleanup']);
});
