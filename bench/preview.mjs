/** From an edit to the message drawn anew. */
import { median, result, spread, turnByTurn } from './numbers.mjs';
import { edit, madeUpProject, open, shareFile } from './project.mjs';
import { typist } from './typing.mjs';

const FILE = shareFile(5);

export async function measurePreview({ engine, sizes }) {
  const files = madeUpProject(sizes.kakao);
  const core = await engine();
  const service = open(core, files);
  const same = (name) => name;
  const sources = { service, locale: 'ko', pathOf: same, uriOf: same };
  const next = typist(files.get(FILE), /Delivery/g);
  const draw = () => {
    const text = next();
    edit(service, files, FILE, text, []);
    const view = core.messagesView({ file: FILE, offset: text.indexOf('objectType') }, sources);
    if (!view?.messages[0]?.pictures) throw new Error('the sample message cannot be drawn');
  };
  for (let i = 0; i < 20; i++) draw();
  const { times } = await turnByTurn({ times: draw }, sizes.rounds, { seconds: 20 });
  result('message drawn after an edit', median(times), ' ms', { atMost: 100 }, spread(times));
}
