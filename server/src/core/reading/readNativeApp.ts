/**
 * Reads package names and bundle IDs from build files. What a build puts together (`${applicationId}`, `$(PREFIX).app`,
 * a variable) is left alone: only plainly written identifiers count.
 */
import { nativeIdentifier } from '../catalog/native/appFiles.ts';
import type { NativeAppFacts, NativeIdentifier } from '../facts/nativeApp.ts';
import { blankComments } from '../syntax/blankComments.ts';
import { readGradleIdentifiers } from './gradleIdentifiers.ts';

type Reader = (text: string) => NativeIdentifier[];
type Platform = NativeIdentifier['platform'];

const READERS: Readonly<Record<string, Reader>> = {
  'build.gradle': readGradleIdentifiers,
  'build.gradle.kts': readGradleIdentifiers,
  'AndroidManifest.xml': readAndroidManifest,
  'Info.plist': readInfoPlist,
  'app.json': readExpo,
  'app.config.js': readExpo,
  'app.config.ts': readExpo,
  'capacitor.config.json': readCapacitor,
  'capacitor.config.js': readCapacitor,
  'capacitor.config.ts': readCapacitor,
};

const CAPACITOR_ADDRESS = /\b(?:url|hostname)["']?\s{0,9}:/;

/** By the file's name; undefined for files that do not speak of native apps. */
export function readNativeApp(name: string, text: string): NativeAppFacts | undefined {
  if (!Object.hasOwn(READERS, name)) return undefined;
  const identifiers = READERS[name]!(text).filter(({ value }) => nativeIdentifier.test(value));
  const hasAddress = name.startsWith('capacitor.') && CAPACITOR_ADDRESS.test(blankComments(text));
  return {
    name: name.startsWith('app.') ? nameOfApp(text) : undefined,
    identifiers,
    ...(hasAddress && { hasAddress }),
  };
}

function readAndroidManifest(text: string): NativeIdentifier[] {
  const start = /<manifest\s/.exec(text)?.index;
  if (start === undefined) return [];
  const tag = text.slice(start, start + 4000).split('>', 1)[0]!;
  return found(tag, /\spackage\s{0,20}=\s{0,20}(["'])([^"']{1,200})\1/g, 'android').map(
    ({ range, ...one }) => ({
      ...one,
      range: { start: range.start + start, end: range.end + start },
      weak: true,
    }),
  );
}

function readInfoPlist(text: string): NativeIdentifier[] {
  return found(text, /<key>(CFBundleIdentifier)<\/key>\s{0,100}<string>([^<]{1,200})<\/string>/g, 'ios');
}

/** `expo.ios.bundleIdentifier`, `expo.android.package`; the objects may be written in code. */
function readExpo(text: string): NativeIdentifier[] {
  const code = blankComments(text);
  // A `package` of anything else but the section on Android would be another thing.
  const android =
    /["']?\bandroid["']?\s{0,20}:\s{0,20}\{(?:[^{}]|\{[^{}]*\})*?["']?\bpackage["']?\s{0,20}:\s{0,20}(["'])([^"'\n]{1,200})\1/g;
  return [
    ...found(code, android, 'android'),
    ...found(code, /\bbundleIdentifier["']?\s{0,20}:\s{0,20}(["'])([^"'\n]{1,200})\1/g, 'ios'),
  ];
}

/** One `appId` for both platforms. */
function readCapacitor(text: string): NativeIdentifier[] {
  const code = blankComments(text);
  return (['android', 'ios'] as const).flatMap((platform) =>
    found(code, /["']?\bappId["']?\s{0,20}:\s{0,20}(["'])([^"'\n]{1,200})\1/g, platform),
  );
}

function nameOfApp(text: string): string | undefined {
  const name = /\bname["']?\s{0,20}:\s{0,20}["']([^"'\\\n]{1,100})["']/.exec(text)?.[1];
  return name?.replace(/[^A-Za-z0-9]/g, '') || undefined;
}

/** The second group of each match, which ends one mark or tag before the match does. */
function found(text: string, pattern: RegExp, platform: Platform): NativeIdentifier[] {
  return [...text.matchAll(pattern)].map((one) => {
    const value = one[2]!;
    const start = one.index + one[0].lastIndexOf(value);
    return { platform, value, range: { start, end: start + value.length }, weak: false };
  });
}
