/** Reads an .xcconfig file: names and their values, line by line. */
import type { BuildSetting, SettingsFile, SettingsInclude } from '../../facts/nativeSetup.ts';

const INCLUDE = /^#include\??[ \t]{1,20}"([^"]{1,300})"/;
/** `NAME[sdk=iphoneos*][arch=*] = value` */
const SETTING = /^([A-Za-z_]\w{0,200})((?:\[[^\]]{0,100}\]){0,9})[ \t]{0,40}=/;
const MOST_LINES = 5000;

export function readXcconfig(text: string): SettingsFile {
  const lines: (BuildSetting | SettingsInclude)[] = [];
  for (let start = 0; start < text.length && lines.length < MOST_LINES; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = lineOf(text.slice(start, end), start);
    if (line) lines.push(line);
    start = end + 1;
  }
  return { lines };
}

function lineOf(whole: string, offset: number): BuildSetting | SettingsInclude | undefined {
  // An address loses its end by that, in Xcode as well.
  const code = whole.split('//', 1)[0]!;
  const indent = code.length - code.trimStart().length;
  const written = code.slice(indent);
  const include = INCLUDE.exec(written)?.[1];
  if (include !== undefined) return { include };
  const setting = SETTING.exec(written);
  if (!setting) return undefined;
  const rest = written.slice(setting[0].length);
  const value = rest.trim().replace(/;$/, '').trimEnd();
  const start = offset + indent + setting[0].length + (rest.length - rest.trimStart().length);
  return {
    name: setting[1]!,
    value,
    range: { start, end: start + value.length },
    ...(setting[2] !== '' && { isConditional: true as const }),
  };
}
