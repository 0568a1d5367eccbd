/** What people download. */
import { existsSync, statSync } from 'node:fs';
import { line } from './numbers.mjs';

const VSIX = 'kakao-share-doctor.vsix';

export async function measureSize() {
  if (!existsSync(VSIX)) return line(`skipped: no ${VSIX}; npm run package makes it`, '');
  line('VSIX', `${Math.round(statSync(VSIX).size / 1024)} KB`, 'goal ≤ 600 KB');
}
