/** Which version of Kakao's SDK for Flutter code is built with. */
import { flutterSharePackages } from '../../catalog/native/packages.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { folderOf, upward } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import type { Project } from '../project.ts';

/** `1.9.6`: what the nearest lock file says, else the least that the nearest `pubspec.yaml` asks for. */
export function flutterVersionFor(file: FileId, project: Project): string | undefined {
  for (const folder of upward(folderOf(file), project.root)) {
    const files = ['pubspec.lock', 'pubspec.yaml'].map((name) => project.file(`${folder}/${name}`));
    const versions = files.flatMap(versionIn);
    if (versions.length > 0) return versions[0];
  }
  return undefined;
}

function versionIn(facts: FileFacts | undefined): string[] {
  const found = facts?.native?.dependencies.find(({ name }) => flutterSharePackages.includes(name));
  const plain = /^[\^~]?(\d{1,4}\.\d{1,4}\.\d{1,4})(?:\+\d{1,4})?$/.exec(found?.version?.value ?? '');
  return plain ? [plain[1]!] : [];
}
