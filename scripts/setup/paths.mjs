import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const SAMPLE = path.join(ROOT, 'samples/shop');
/** Of the sample: the one to look at first. */
export const FIRST_FILE = path.join(SAMPLE, 'src/share.ts');
export const VSIX = path.join(ROOT, 'kakao-share-doctor.vsix');
export const EXTENSION_ID = 'kakao-share-doctor.kakao-share-doctor';
