/** Reads what a `pubspec.yaml` has a Flutter app take along, of the plain lines that people write. */
import type { FlutterAssets } from '../../facts/nativeSetup.ts';

/** Lines of a file: more are no list that people write. */
const MOST_LINES = 2000;

/** `- path`, `- "path"`; with a value that has no mark of YAML's in it. */
const ITEM =
  /^([ \t]{0,40})-[ \t]{1,40}(["']?)([^\s"'{}[\]&*!|>%@`:,#][^"'{}[\]:,#\r\n]{0,200}?)\2[ \t]{0,40}\r?$/;

/** Keys as nobody writes them, which may be those that count: `"assets":`, `assets :`, `<<: *shared`. */
const OTHER_KEY = /^\s*(?:["'<?{&*]|[\w-]+\s+:)/;

/** Undefined where something in it is no such line. */
export function readAssets(text: string): FlutterAssets | undefined {
  const paths: string[] = [];
  let add: FlutterAssets['add'];
  let at = 0;
  let inside: 'nothing' | 'flutter' | 'assets' = 'nothing';
  let indentOfKeys: number | undefined;
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return undefined;
  for (const line of lines) {
    const start = at;
    at += line.length + 1;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (OTHER_KEY.test(line)) return undefined;
    const isOutermost = /^[^\s-]/.test(line);
    if (inside === 'flutter') indentOfKeys ??= line.search(/\S/);
    if (isOutermost && /^flutter:[^\S\n]*\S/.test(line)) return undefined;
    if (isOutermost) inside = line.startsWith('flutter:') ? 'flutter' : 'nothing';
    else if (inside !== 'nothing' && /^\s+assets:/.test(line)) {
      // Parts that an app loads later have lists of this name, too.
      if (/:[^\S\n]*\S/.test(line) || line.search(/\S/) !== indentOfKeys) return undefined;
      inside = 'assets';
    } else if (inside === 'assets') {
      const item = ITEM.exec(line);
      if (!item && /^\s*-/.test(line)) return undefined;
      if (!item) {
        // What else `flutter:` has; a key of an item would have a line with a dash in front.
        if (!/^\s+[\w-]+:/.test(line)) return undefined;
        inside = 'flutter';
        continue;
      }
      const eol = line.endsWith('\r') ? '\r\n' : '\n';
      add = { at: start + line.trimEnd().length, indent: item[1]!, eol };
      paths.push(item[3]!);
    }
  }
  return { paths, add };
}
