/** From an edit to the message drawn anew. */
import { median, result, spread, turnByTurn } from './numbers.mjs';
import { edit, madeUpProject, open, shareFile } from './project.mjs';
import { typist } from './typing.mjs';

const FILE = shareFile(5);

export async function measurePreview({ engine, sizes }) {
  const files = madeUpProject(sizes.kakao);
  const service = open(await engine(), files);
  const next = typist(files.get(FILE), /Delivery/g);
  const draw = () => {
    const text = next();
    edit(service, files, FILE, text, []);
    const picture = service.preview(FILE, text.indexOf('objectType'), 'ko', 'light');
    if (!picture?.includes('<svg')) throw new Error('the sample message cannot be drawn');
  };
  for (let i = 0; i < 20; i++) draw();
  const { times } = await turnByTurn({ times: draw }, sizes.rounds, { seconds: 20 });
  result('message drawn after an edit', median(times), ' ms', { atMost: 100 }, spread(times));
}
