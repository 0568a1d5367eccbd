/** `kakao-share-doctor types`: writes TypeScript's declaration of the SDK. */
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fill, type Locale, type Localized } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import { loadCore } from '../node/loadCore.ts';
import { startEngine } from './engine.ts';
import { type Options, UsageError } from './options.ts';
import { complain, print } from './print.ts';
import { readScope } from './scope.ts';
import { usageErrors } from './usage.ts';
import { writeOwnFile } from './writeOwnFile.ts';

const words = {
  written: { en: 'Wrote {path}: Kakao’s SDK {version}.', ko: '작성함 {path}: 카카오 SDK {version}' },
  foreign: {
    en: 'Not written: {path} exists already, and not by this command. Name another file with --out.',
    ko: '작성하지 않음: {path} 파일이 이미 있으며 이 명령으로 만든 것이 아닙니다. --out으로 다른 파일을 지정하십시오.',
  },
  failed: {
    en: 'Not written: {path} cannot be written ({reason}).',
    ko: '작성하지 못함: {path} 파일에 쓸 수 없습니다({reason}).',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export async function typesMode(options: Options): Promise<number> {
  const { locale } = options;
  const core = await loadCore('types');
  const folder = projectFolder(options);
  const version = options.sdk ?? (await versionOf(options));
  if (options.sdk !== undefined && !core.knownSdkVersions.includes(version)) {
    const known = core.knownSdkVersions.join(', ');
    throw new UsageError(fill(usageErrors.unknownSdk[locale], { version: plainLine(version), known }));
  }
  const text = core.typeDeclaration(version, locale);
  if (options.out === '-') {
    print(text);
    return 0;
  }
  const file =
    options.out === undefined
      ? resolve(folder, core.declarationPath(isFolder(resolve(folder, 'src'))))
      : resolve(options.out);
  return report(writeOwnFile(file, text, core.declarationMark), file, version, locale);
}

function report(failure: string | undefined, file: string, version: string, locale: Locale): number {
  const path = plainLine(relative('', file));
  if (failure === undefined) {
    print(`${fill(words.written[locale], { path, version })}\n`);
    return 0;
  }
  const text = failure === 'foreign' ? words.foreign : words.failed;
  complain(`kakao-share-doctor: ${fill(text[locale], { path, reason: failure })}\n`);
  return 2;
}

function projectFolder({ paths, locale }: Options): string {
  const [path = '.', ...more] = paths;
  if (more.length > 0) throw new UsageError(usageErrors.onePath[locale]);
  if (!isFolder(resolve(path)))
    throw new UsageError(fill(usageErrors.noPath[locale], { path: plainLine(path) }));
  return path;
}

async function versionOf({ paths, locale }: Options): Promise<string> {
  const { usedVersions } = await loadCore('types');
  const { service } = await startEngine(readScope(paths, locale), locale);
  const used = usedVersions(service?.projects() ?? []);
  const [version = '', ...more] = used;
  if (more.length === 0) return version;
  const versions = plainLine(used.join(', '));
  throw new UsageError(fill(usageErrors.severalSdks[locale], { versions }));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
