/** Whether a file is one that the project's people wrote and that can hold Kakao code: first by name, then by text. */
import {
  alwaysRead,
  environmentFile,
  minified,
  neverWrittenByHand,
  scannedEndings,
  scannedNames,
  sdkBanner,
  sdkBannerVersion,
  sdkFileName,
  sdkInsides,
} from '../catalog/files.ts';

/** By its name alone. `name` is the last part of a path. */
export function isCandidateName(name: string): boolean {
  if (alwaysRead.has(name) || scannedNames.has(name) || environmentFile.test(name)) return true;
  return scannedEndings.has(endingOf(name)) && !neverWrittenByHand.test(name);
}

/** Whether the file is read even where its text does not mention Kakao. */
export const isAlwaysRead = (name: string): boolean => alwaysRead.has(name);

/** Not a copy of Kakao's SDK, and not minified. Linear in the length of `text`. */
export function isWrittenByHand(name: string, text: string): boolean {
  if (!/^[cm]?js$/.test(endingOf(name))) return true;
  if (sdkBanner.test(text.slice(0, 2000))) return false;
  if (sdkFileName.test(name) && sdkInsides.some((words) => text.includes(words))) return false;
  return !hasMinifiedLine(text);
}

/** The version of a copy of Kakao's SDK, which its first lines name; undefined for every other file. */
export const sdkCopyVersion = (text: string): string | undefined =>
  sdkBannerVersion.exec(text.slice(0, 500))?.[1];

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

function hasMinifiedLine(text: string): boolean {
  for (let start = 0; start + minified.lineLength < text.length; ) {
    const end = endOfLine(text, start);
    if (end - start > minified.lineLength && isDenseCode(text, start, end)) return true;
    start = end + 1;
  }
  return false;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function isDenseCode(text: string, start: number, end: number): boolean {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    // ; { }
    if (unit === 59 || unit === 123 || unit === 125) count++;
  }
  return count > (end - start) * minified.punctuationShare;
}
