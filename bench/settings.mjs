/** From an edit of what all files depend on to the problems of the open documents. */
import { median, result, spread, turnByTurn } from './numbers.mjs';
import {
  ENVIRONMENT,
  edit,
  environmentText,
  KEY,
  MANIFEST,
  madeUpProject,
  manifestText,
  open,
  PACKAGE,
  packageText,
  START,
  shareFile,
  verdicts,
} from './project.mjs';

const OPENED = [START, shareFile(5), shareFile(50)];
/** Two texts each, of which an open document has other findings. */
const EDITS = {
  'kakao-share.json': [MANIFEST, manifestText('another.example.com'), manifestText('shop.example.com')],
  '.env': [ENVIRONMENT, environmentText('no key'), environmentText(KEY)],
  'package.json': [PACKAGE, packageText(undefined), packageText('7.1.0')],
};

export async function measureSettings({ engine, sizes }) {
  const files = madeUpProject(sizes.kakao);
  const service = open(await engine(), files);
  for (const [name, [file, ...texts]] of Object.entries(EDITS)) {
    let before = '';
    const change = (round) => {
      const found = verdicts(edit(service, files, file, texts[round % 2], OPENED).flat());
      if (found === before) throw new Error(`${name}: an edit had no effect`);
      before = found;
    };
    const { times } = await turnByTurn({ times: change }, 20, { seconds: 20 });
    edit(service, files, file, texts[1], OPENED);
    const what = `edit of ${name} beside ${sizes.kakao} Kakao files`;
    result(what, median(times), ' ms', { atMost: 100 }, `to the problems of 3 open files: ${spread(times)}`);
  }
}
