import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const SAMPLE = path.join(ROOT, 'samples/shop');
/** Of the sample: the one to look at first. */
export const FIRST_FILE = path.join(SAMPLE, 'src/share.ts');
/** What a window of the sample is started with, so that the extension opens the Doctor's panel there. */
export const DIAGNOSE_AT_START = { KAKAO_SHARE_DIAGNOSE: '1' };
export const VSIX = path.join(ROOT, 'kakao-share-doctor.vsix');
export const EXTENSION_ID = 'kakao-share-doctor.kakao-share-doctor';
