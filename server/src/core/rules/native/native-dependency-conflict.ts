/** Two packages of an app hold the same part of Kakao's SDK. */
import { compareVersions } from '../../catalog/templates/version.ts';
import type { NativeDependency } from '../../facts/nativeSetup.ts';
import { defineRule } from '../rule.ts';
import { successorBeside } from './renamedPackages.ts';

const gradle = (...lines: string[]) => `dependencies {\n${lines.map((line) => `    ${line}\n`).join('')}}\n`;
const SHARE = "implementation 'com.kakao.sdk:v2-share:2.20.0'";

export const nativeDependencyConflict = defineRule({
  code: 'sdk/native-dependency-conflict',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'native',
  needs: 'file',
  title: {
    en: 'A part of the native SDK is there twice',
    ko: '네이티브 SDK의 같은 모듈이 두 번 들어 있습니다',
  },
  why: {
    en: 'v2-link became v2-share with 2.11.0. Both use the same v2-common, of which a build takes one version only: the one that v2-link was not made for. Its calls may then end in NoSuchMethodError. Of one package in two versions Gradle takes the newer; the other line says something that is not so.',
    ko: 'v2-link는 2.11.0부터 v2-share로 바뀌었습니다. 둘 다 같은 v2-common을 사용하는데 빌드에는 한 버전만 들어가고, 그 버전은 v2-link와 맞지 않아 호출할 때 NoSuchMethodError가 발생할 수 있습니다. 같은 패키지를 두 버전으로 적으면 Gradle은 새 버전을 쓰므로, 나머지 줄은 실제와 다릅니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/android/download'],
  messages: {
    renamed: {
      en: 'Remove “{name}”: “{instead}” has replaced it, and both need one v2-common, which breaks this one.',
      ko: '“{name|을/를}” 삭제하십시오. “{instead|으로/로}” 바뀐 모듈이며, v2-common 버전이 맞지 않습니다.',
    },
    versions: {
      en: '{name} is here in two versions: Gradle takes {version}, and this line has no effect. Remove it.',
      ko: '{name|이/가} 두 버전으로 적혀 있습니다. Gradle은 {version|을/를} 쓰므로 이 줄을 삭제하십시오.',
    },
    other: { en: 'The other one is here.', ko: '다른 하나는 여기에 있습니다.' },
  },
  check({ file, native }, _project, report) {
    const dependencies = (native?.dependencies ?? []).filter((one) => one.configuration !== undefined);
    const taken = takenOf(dependencies);
    for (const one of dependencies) {
      const successor = successorBeside(one, dependencies);
      const newest = taken.get(kindOf(one));
      const other = successor ?? (newest && isNewer(newest, one) ? newest : undefined);
      if (!other) continue;
      const related = [{ place: { file, range: other.range }, message: 'other' as const }];
      const place = { file, range: one.range };
      if (successor)
        report.violated(place, 'renamed', { params: { name: one.name, instead: successor.name }, related });
      else
        report.violated(place, 'versions', {
          params: { name: one.name, version: other.version!.value },
          related,
        });
    }
  },
  examples: {
    bad: [
      { files: { 'app/build.gradle': gradle(SHARE, "implementation '⟦com.kakao.sdk:v2-link⟧:2.9.0'") } },
      { files: { 'app/build.gradle': gradle("implementation '⟦com.kakao.sdk:v2-share⟧:2.11.0'", SHARE) } },
      {
        files: {
          'app/build.gradle': gradle(
            "implementation '⟦com.kakao.sdk:v2-share⟧:2.11.0'",
            `dependencies {\n        ${SHARE}\n    }`,
          ),
        },
      },
      {
        files: {
          'app/build.gradle.kts': gradle(
            'implementation("⟦com.kakao.sdk:v2-link-rx⟧:2.9.0")',
            'implementation("com.kakao.sdk:v2-share-rx:2.20.0")',
          ),
        },
      },
    ],
    good: [
      { files: { 'app/build.gradle': gradle(SHARE, "implementation 'com.kakao.sdk:v2-user:2.20.0'") } },
      { files: { 'app/build.gradle': gradle(SHARE, SHARE) } },
      // Builds and modules of their own, and what says which version counts.
      {
        files: {
          'app/build.gradle': gradle(
            SHARE,
            'constraints {',
            "  implementation 'com.kakao.sdk:v2-share:2.21.0'",
            '}',
            'if (old) {',
            "  implementation 'com.kakao.sdk:v2-link:2.9.0'",
            '}',
          ),
        },
      },
      {
        files: {
          'app/build.gradle': gradle(
            "debugImplementation 'com.kakao.sdk:v2-share:2.21.0'",
            "releaseImplementation 'com.kakao.sdk:v2-share:2.20.0'",
          ),
        },
      },
      {
        files: {
          'app/build.gradle': gradle(SHARE, "// implementation 'com.kakao.sdk:v2-link:2.9.0'"),
        },
      },
    ],
  },
});

/** A package of one kind of build. */
const kindOf = ({ name, configuration }: NativeDependency): string => `${configuration} ${name}`;

/** By kind, what Gradle takes: the newest. */
function takenOf(dependencies: readonly NativeDependency[]): ReadonlyMap<string, NativeDependency> {
  const taken = new Map<string, NativeDependency>();
  for (const one of dependencies) {
    const before = taken.get(kindOf(one));
    if (one.version && (!before || isNewer(one, before))) taken.set(kindOf(one), one);
  }
  return taken;
}

const isNewer = ({ version }: NativeDependency, { version: than }: NativeDependency): boolean =>
  version !== undefined && than !== undefined && compareVersions(version.value, than.value) > 0;
