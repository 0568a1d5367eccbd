/** Expo apps, whose native projects are made from their configuration. */
import { expoPlugin, ownExpoPlugin } from '../../catalog/native/packages.ts';
import { returnHost } from '../../catalog/native/setup.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { ExpoFacts, ExpoPlugin } from '../../facts/nativeSetup.ts';
import type { Place } from '../../text/text.ts';
import type { Project } from '../project.ts';

const CONFIGS = ['app.json', 'app.config.js', 'app.config.ts'];

/** Of those that are there, code has the last word. */
export const expoConfigs = (project: Project): readonly FileFacts[] =>
  CONFIGS.flatMap((name) => project.file(`${project.root}/${name}`) ?? []);

/** Code has the last word about what `app.json` says. */
export const isOverruled = ({ file }: ExpoFacts, project: Project): boolean =>
  file.endsWith('.json') && expoConfigs(project).some((config) => config.file !== file);

/** Of apps of React Native, in their folder. */
export const androidBuilds = ['android/build.gradle', 'android/build.gradle.kts'];

/** Native folders that are part of the repository need not be what the plugins make. */
export const hasOwnFolders = (
  project: Project,
  files: readonly string[] = [...androidBuilds, 'ios/Podfile'],
): boolean => files.some((name) => project.file(`${project.root}/${name}`) !== undefined);

/** Where it asks that the address by which KakaoTalk comes back has a path; undefined where something may add another filter. */
export function expoReturnPath(project: Project): Place | undefined {
  const [config, another] = expoConfigs(project);
  const expo = config?.native?.expo;
  const path = expo?.returnPath;
  // Of patterns nothing is known.
  if (!expo || !path?.value.startsWith('/') || another || hasOwnFolders(project, androidBuilds))
    return undefined;
  if (coreOf(expo).addsFilter || expo.plugins.some(mayDoAsKakaos)) return undefined;
  return { file: expo.file, range: path.range };
}

/**
 * Where an Expo app would have to ask for the intent filter that KakaoTalk comes back by; undefined for other projects, and
 * where something may see to it.
 */
export function missingExpoFilter(project: Project): Place | undefined {
  const [config, another] = expoConfigs(project);
  const expo = config?.native?.expo;
  if (!expo?.isWhole || another || expo.hasKakaoScheme || hasOwnFolders(project, androidBuilds))
    return undefined;
  const { core, addsFilter } = coreOf(expo);
  // Code may put other plugins into the list.
  const isOpen = !core && expo.pluginsPath === undefined;
  if (
    addsFilter ||
    isOpen ||
    expo.plugins.some(mayDoAsKakaos) ||
    config!.native!.mentions.includes(returnHost)
  )
    return undefined;
  return { file: expo.file, range: core?.name.range ?? expo.pluginsKey };
}

/** Whether a plugin may do what Kakao's does: one of the app's own, or another one for Kakao. */
export const mayDoAsKakaos = ({ name: { value } }: ExpoPlugin): boolean =>
  ownExpoPlugin.test(value) || (/kakao/i.test(value) && !expoPlugin.family.test(value));

/** Kakao's plugin, and whether it may be asked for a filter of its own. */
function coreOf({ plugins }: ExpoFacts) {
  const core = plugins.find(({ name }) => name.value === expoPlugin.name);
  const addsFilter = core?.isOpen || core?.options.some(({ value }) => value === expoPlugin.returnFilter);
  return { core, addsFilter };
}
