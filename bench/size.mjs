/** What people download. */
import { existsSync, statSync } from 'node:fs';
import { note, result } from './numbers.mjs';

const VSIX = 'kakao-share-doctor.vsix';

export function measureSize() {
  if (!existsSync(VSIX)) return note('VSIX', `left out: no ${VSIX}; npm run package makes it`);
  result('VSIX', statSync(VSIX).size / 1024, ' KB', { atMost: 700 });
}
