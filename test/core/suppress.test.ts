import { describe, expect, it } from 'vitest';
import { projectFrom, violations } from '../rules/exampleProject.ts';

const found = (text: string, file = 'a.js') =>
  violations(projectFrom({ [file]: text }), '4019/app-key-malformed').length;
const INIT = "Kakao.init('YOUR_KEY');";

describe('comments that silence a rule', () => {
  it.each<[string, number, string?]>([
    [INIT, 1],
    [`// kakao-share-disable-next-line 4019/app-key-malformed -- sample\n${INIT}`, 0],
    [`// kakao-share-disable-next-line\n${INIT}`, 0],
    [`// kakao-share-disable-next-line 4002/object-type\n${INIT}`, 1],
    [`// kakao-share-disable-next-line\n\n${INIT}`, 1],
    [`${INIT} // kakao-share-disable-line 4019/app-key-malformed`, 0],
    [`/* kakao-share-disable-file 4019/app-key-malformed */\n\n${INIT}`, 0],
    [`<!-- kakao-share-disable-file -->\n<script>${INIT}</script>`, 0, 'a.html'],
  ])('%s', (text, count, file) => expect(found(text, file)).toBe(count));
});
