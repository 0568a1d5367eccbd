/** What a keystroke costs beside many files that share, against few: it should not matter. */
import { ratio, turnByTurn } from './numbers.mjs';
import { edit, madeUpProject, open, ROOT, START, shareFile, verdicts } from './project.mjs';
import { typist } from './typing.mjs';

const FEW = 10;
const OPENED = [shareFile(5), START, `${ROOT}/index.html`];

export async function measureNeighbours({ engine, sizes }) {
  const core = await engine();
  for (const [what, file] of [
    ['keystroke', shareFile(5)],
    ['keystroke in the file with init', START],
  ]) {
    const typing = (count) => {
      const files = madeUpProject(count);
      const service = open(core, files);
      const next = typist(files.get(file));
      const run = () => void edit(service, files, file, next(), OPENED);
      run();
      return { run, files, service };
    };
    const [few, many] = [typing(FEW), typing(sizes.kakao)];
    // Until V8 has compiled what typing needs, the rounds measure that.
    await turnByTurn({ few: few.run, many: many.run }, sizes.rounds, { seconds: 30 });
    const times = await turnByTurn({ few: few.run, many: many.run }, sizes.rounds, { seconds: 30 });
    ratio(`${what} beside ${sizes.kakao} Kakao files / beside ${FEW}`, times.many, times.few, {
      atMost: 1.3,
    });
    for (const { service, files } of [few, many]) prove(service, files);
  }
}

/** An engine that has stopped looking would be the fastest. */
function prove(service, files) {
  const [before] = edit(service, files, START, 'Kakao.init(KEY);\n', [START]);
  const [after] = edit(service, files, START, 'Kakao.init(123);\n', [START]);
  if (verdicts(before) === verdicts(after)) throw new Error('an edit had no effect');
}
