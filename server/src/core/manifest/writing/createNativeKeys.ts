/** The native keys of a first manifest: one entry per Android package name, the bundle IDs with the first. */
import type { NativeAppName } from '../../facts/nativeApp.ts';
import type { Project } from '../../project/project.ts';
import { visibleJson } from '../../text/invisible.ts';
import { pathWithin } from '../../text/paths.ts';
import { plainLine } from '../../text/rendering.ts';

export interface NativeKeyComments {
  readonly key: string;
  readonly sameKey: string;
  readonly apps: string;
  readonly keyHashes: string;
}

/** Lines of the field `nativeKeys`, each without its indentation from outside; none where no file shows a native app. */
export function createNativeKeys(
  project: Project,
  variables: readonly string[],
  comments: NativeKeyComments,
): string[] {
  const android = project.nativeApps.filter(({ platform }) => platform === 'android');
  const ios = project.nativeApps.filter(({ platform }) => platform === 'ios');
  const entries = Math.max(android.length, Math.min(ios.length, 1));
  // Which variable belongs to which of several apps, no file tells.
  const key = entries === 1 && variables.length === 1 ? variables[0] : undefined;
  const lines = Array.from({ length: entries }, (_, index) => [
    '{',
    `  ${key === undefined ? comments.key : `"key": { "env": ${visibleJson(key)} }, ${comments.sameKey}`}`,
    `  ${comments.apps}`,
    ...androidLines(android[index], project.root, comments).map(indent),
    ...(index === 0 ? iosLines(ios, project.root) : []).map(indent),
    '},',
  ]);
  return entries === 0 ? [] : ['"nativeKeys": [', ...lines.flat().map(indent), '],'];
}

const indent = (line: string): string => `  ${line}`;

function androidLines(
  app: NativeAppName | undefined,
  root: string,
  { keyHashes }: NativeKeyComments,
): string[] {
  if (!app) return [];
  const name = `"packageName": ${visibleJson(app.value)} // ${source(app, root)}`;
  return ['"android": {', indent(name), indent(keyHashes), '},'];
}

function iosLines(apps: readonly NativeAppName[], root: string): string[] {
  if (apps.length === 0) return [];
  const rows = apps.map((app) => `${visibleJson(app.value)}, // ${source(app, root)}`);
  return ['"ios": {', '  "bundleIds": [', ...rows.map(indent).map(indent), '  ]', '},'];
}

/** As a comment says it. */
const source = ({ place }: NativeAppName, root: string): string => plainLine(pathWithin(place.file, root));
