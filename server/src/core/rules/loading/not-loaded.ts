/** Code that uses the SDK where the page has not loaded it, or not yet. */

import type { FileFacts, KakaoUse, ScriptFacts, ScriptTag } from '../../facts/facts.ts';
import { placeOfName } from '../../facts/kakaoCalls.ts';
import type { Caller } from '../../project/caller.ts';
import type { Page, PageTag } from '../../project/pages/page.ts';
import type { Project } from '../../project/project.ts';
import { isClosedPage, showsEverything } from '../../project/sdkProviders.ts';
import type { FileId, Place } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { notLoadedExamples } from './notLoadedExamples.ts';
import { onloadFixes, usedBeforeLoad } from './usedBeforeLoad.ts';

export const notLoaded = defineRule({
  code: 'sdk/not-loaded',
  kakaoCodes: ['sdk/not-loaded'],
  effect: 'throws',
  step: 'loading',
  needs: 'project',
  title: { en: 'The SDK is used where it has not been loaded', ko: 'SDK를 불러오지 않은 곳에서 사용합니다' },
  why: {
    en: 'window.Kakao exists only after the SDK’s file has run. A script tag further down, or one with defer, runs after the scripts in between, and one that code inserts runs after that code: “Kakao is not defined”.',
    ko: 'window.Kakao는 SDK 파일이 실행된 뒤에야 생깁니다. 아래쪽에 있거나 defer가 붙은 스크립트 태그는 그 사이의 스크립트보다, 코드로 추가한 스크립트는 그 코드보다 늦게 실행되므로 “Kakao is not defined” 에러가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/getting-started'],
  messages: {
    below: {
      en: 'The SDK is loaded only further down; this runs before, and Kakao is not defined.',
      ko: 'SDK를 더 아래에서 불러오기 때문에 이 코드가 먼저 실행되어 “Kakao is not defined” 에러가 발생합니다.',
    },
    deferred: {
      en: 'The script tag of the SDK is deferred; this runs before it, and Kakao is not defined.',
      ko: 'SDK의 스크립트 태그가 지연 실행(defer)되기 때문에 이 코드가 먼저 실행되어 “Kakao is not defined” 에러가 발생합니다.',
    },
    async: {
      en: 'The script tag of the SDK is async, so Kakao may not be defined here yet.',
      ko: 'SDK의 스크립트 태그에 async가 붙어 있어 이때 Kakao가 아직 정의되지 않았을 수 있습니다.',
    },
    scriptBelow: {
      en: 'This script uses the SDK at once, but the page loads it only further down: Kakao is not defined.',
      ko: '이 스크립트는 실행되자마자 SDK를 사용하는데 SDK는 더 아래에서 불러오므로 “Kakao is not defined” 에러가 발생합니다.',
    },
    scriptDeferred: {
      en: 'This script uses the SDK at once, and the script tag of the SDK is deferred: Kakao is not defined.',
      ko: '이 스크립트는 실행되자마자 SDK를 사용하는데 SDK의 스크립트 태그는 지연 실행(defer)되므로 “Kakao is not defined” 에러가 발생합니다.',
    },
    scriptAsync: {
      en: 'This script uses the SDK at once, but its script tag is async: Kakao may not be defined yet.',
      ko: '이 스크립트는 SDK를 바로 사용하는데 SDK의 스크립트 태그에 async가 있어 Kakao가 아직 없을 수 있습니다.',
    },
    afterEffects: {
      en: 'next/script starts to load after effects, so Kakao may be undefined here: call it in onLoad.',
      ko: 'next/script는 effect 뒤에 SDK를 불러오기 시작하므로 Kakao가 아직 없을 수 있습니다. onLoad에서 호출하십시오.',
    },
    inserted: {
      en: 'A script that code inserts runs later, so Kakao is not defined here yet: call it in onload.',
      ko: '코드로 추가한 스크립트는 나중에 실행되므로 여기에는 Kakao가 아직 없습니다. onload에서 호출하십시오.',
    },
    inHead: {
      en: 'next/head runs no next/script, so the SDK is not loaded: put Script outside of Head.',
      ko: 'next/head 안에서는 next/script가 실행되지 않아 SDK를 불러오지 않습니다. Script를 Head 밖에 두십시오.',
    },
    shownInHead: { en: 'It is put into next/head here.', ko: 'next/head 안에 넣은 곳입니다.' },
    onload: { en: 'Call it when the script has loaded', ko: '스크립트를 불러온 뒤에 호출' },
    usedHere: { en: 'It is used here.', ko: 'SDK를 사용하는 곳입니다.' },
    nowhere: {
      en: 'Nothing in this project loads the SDK, so window.Kakao is undefined and this throws.',
      ko: '이 프로젝트 어디에서도 SDK를 불러오지 않아 window.Kakao가 undefined이며 예외가 발생합니다.',
    },
    nowhereAsked: {
      en: 'Nothing in this project loads the SDK, so window.Kakao is undefined and this never shares.',
      ko: '이 프로젝트 어디에서도 SDK를 불러오지 않아 window.Kakao가 없으며 이 공유는 실행되지 않습니다.',
    },
    notInPage: {
      en: 'Nothing on this page loads the SDK, so Kakao is not defined and this throws.',
      ko: '이 페이지에서 SDK를 불러오지 않아 “Kakao is not defined” 에러가 발생합니다.',
    },
    tag: { en: 'The SDK is loaded here.', ko: 'SDK를 불러오는 곳입니다.' },
    unseen: {
      en: 'No file shows where the SDK is loaded. In the browser’s console, window.Kakao must not be undefined.',
      ko: 'SDK를 불러오는 곳을 파일에서 찾을 수 없습니다. 브라우저 콘솔에서 window.Kakao가 undefined가 아닌지 확인하십시오.',
    },
  },
  check(project, _project, report) {
    const told = new Set<unknown>();
    const isNew = (what: unknown): boolean => told.size < told.add(what).size;
    for (const { use, tag, how } of project.pages.flatMap(unloadedIn)) {
      if (!isNew(use)) continue;
      report.violated(placeOfName(use), how, {
        related: tag ? [{ place: { file: tag.file, range: tag.range }, message: 'tag' }] : [],
        ...(how === 'async' && { effect: 'degraded' }),
      });
    }
    for (const { source, place, use, tag, how } of project.pages.flatMap((page) =>
      scriptsTooEarly(page, project),
    ))
      if (isNew(source))
        report.violated(place, SCRIPT_MESSAGES[how], {
          related: [
            { place: placeOfName(use), message: 'usedHere' },
            { place: { file: tag.file, range: tag.range }, message: 'tag' },
          ],
          ...(how === 'async' && { effect: 'degraded' }),
        });
    const inHead = tagsInHead(project);
    for (const { tag, shown } of inHead)
      report.violated({ file: tag.file, range: tag.urlRange }, 'inHead', {
        related: shown.map((place) => ({ place, message: 'shownInHead' as const })),
      });
    const early = inHead.length > 0 ? undefined : usedBeforeLoad(project);
    if (early)
      report.violated(placeOfName(early.use), early.how, {
        related: [{ place: { file: early.tag.file, range: early.tag.range }, message: 'tag' }],
        ...(early.how === 'inserted'
          ? { fixes: onloadFixes(early.use, notLoaded.messages.onload!) }
          : { effect: 'degraded' }),
      });
    if (project.scriptTags.length > 0) return;
    const use = firstUnguarded(project);
    const asking = use ?? project.shareCalls.find(({ context }) => context.guard === 'existence');
    if (!asking) return;
    const place = placeOfName(asking);
    if (!showsEverything(project)) {
      if (use && project.complete && !project.preparedElsewhere) report.unknown(place, 'unseen');
    } else if (use) report.violated(place, 'nowhere');
    else report.violated(place, 'nowhereAsked', { effect: 'degraded' });
  },
  examples: notLoadedExamples,
});

/** The tags of a project, where next/head keeps all of them from loading, and what puts them there. */
function tagsInHead(project: Project): readonly { tag: ScriptTag; shown: readonly Place[] }[] {
  const found = project.scriptTags.flatMap((tag) => {
    const shown = shownInHead(tag, project);
    return shown ? [{ tag, shown }] : [];
  });
  return project.complete && found.length === project.scriptTags.length ? found : [];
}

function shownInHead({ file, inHead }: ScriptTag, project: Project): readonly Place[] | undefined {
  if (!inHead || inHead === true) return inHead && [];
  const callers = project.callersOf(file, inHead.script, inHead.index);
  if (callers.length === 0 || !callers.every(({ context }) => context.inNextHead)) return undefined;
  const name = project.file(file)?.scripts[inHead.script]?.functions[inHead.index]?.name;
  if (name !== undefined && !isOnlyShown(name, file, callers, project)) return undefined;
  // `dynamic(() => import('./KakaoScript'))` shows it, too, wherever that stands.
  const mayBring = (one: FileId) => project.file(one)?.scripts.some(({ bringsCode }) => bringsCode);
  if (project.importing.some(mayBring)) return undefined;
  return callers.flatMap((caller) => (caller.range ? [{ file: caller.file, range: caller.range }] : []));
}

/** Whether it is written only where it is declared, imported and shown: who hands it on may show it elsewhere. */
function isOnlyShown(name: string, file: FileId, callers: readonly Caller[], project: Project): boolean {
  const importing = [...new Set(callers.map((one) => one.file))].filter((one) => one !== file);
  const times = importing.map((one) => timesImported(name, project.file(one)));
  const all = times.reduce((sum, one) => sum + one, 1 + callers.length);
  return times.every((one) => one > 0) && project.timesWritten(name) === all;
}

/** Its path counts, too, where that has the name: `import { KakaoScript } from './KakaoScript'`. */
const timesImported = (name: string, facts: FileFacts | undefined): number =>
  (facts?.scripts ?? [])
    .flatMap(({ declarations }) => declarations)
    .flatMap((one) =>
      one.kind === 'import' && one.name === name ? [name, ...one.module.split(/[^\w$]+/)] : [],
    )
    .filter((word) => word === name).length;

interface Unloaded {
  readonly use: KakaoUse;
  readonly tag: ScriptTag | undefined;
  readonly how: Early | 'notInPage';
}

/** How the SDK comes later than what needs it. */
type Early = 'below' | 'deferred' | 'async';

const SCRIPT_MESSAGES = { below: 'scriptBelow', deferred: 'scriptDeferred', async: 'scriptAsync' } as const;

/** The first call of a page that certainly meets no SDK. */
function unloadedIn(page: Page): readonly Unloaded[] {
  const late = tooEarly(page);
  if (late) return [late];
  const use = isClosedPage(page) && page.tags.length === 0 ? firstCall(page) : undefined;
  return use ? [{ use, tag: undefined, how: 'notInPage' }] : [];
}

/** The only tag that loads the SDK, in a page that says what comes first in it. */
function onlyTag({ tags, parts, isWhole }: Page): PageTag | undefined {
  const [tag, more] = tags;
  if (!tag || more || tag.tag.how !== 'html') return undefined;
  // A part of a template may stand behind others.
  return isWhole || parts.every(({ page }) => !page?.templated) ? tag : undefined;
}

/** How what runs at `at`, while the page is read, is earlier than the SDK. */
const earlierThan = ({ tag, at }: PageTag, before: number): Early | undefined =>
  at > before ? 'below' : tag.timing === 'blocking' ? undefined : tag.timing;

/** The first use of a script that certainly runs when the script does, and asks nothing before. */
const useAtOnce = ({ uses, loadsScripts }: ScriptFacts): KakaoUse | undefined =>
  loadsScripts
    ? undefined
    : uses.find(({ call, context }) => call && context.straight && context.guard === 'none');

/** A call that certainly runs while the page is read, before the only tag that loads the SDK does. */
function tooEarly(page: Page): Unloaded | undefined {
  const tag = onlyTag(page);
  if (!tag) return undefined;
  for (const { script, at } of page.scripts) {
    const how = script.module ? undefined : earlierThan(tag, at);
    const use = how && useAtOnce(script);
    if (use && !mayBringSdk(page, tag, at)) return { use, tag: tag.tag, how };
  }
  return undefined;
}

/** A copy of the SDK, or something that brings it, may stand in front. */
const mayBringSdk = ({ sources, unknown }: Page, tag: PageTag, before: number): boolean =>
  unknown.some(({ at }) => at <= before) ||
  sources.some(({ source, at }) => at < before && at !== tag.at && /kakao/i.test(source.src));

/** The same for scripts that the page loads: one file may be right in other pages, so the tag is the place. */
function scriptsTooEarly(page: Page, project: Project) {
  const tag = onlyTag(page);
  if (!tag) return [];
  return page.sources.flatMap(({ source, at, file }) => {
    const { src, start, end, timing } = source;
    const how = timing === 'blocking' && at !== tag.at ? earlierThan(tag, at) : undefined;
    const script = how && project.servedAt(src, file)?.scripts[0];
    const use = script?.global ? useAtOnce(script) : undefined;
    if (!how || !use || mayBringSdk(page, tag, at)) return [];
    return [{ source, place: { file, range: { start, end } }, use, tag: tag.tag, how }];
  });
}

const firstCall = ({ scripts }: Page): KakaoUse | undefined =>
  scripts.flatMap(({ script }) => script.uses).find(({ call, context }) => call && context.guard === 'none');

/** One place is enough: it is one mistake. */
const firstUnguarded = (project: Project): KakaoUse | undefined =>
  [...project.initCalls, ...project.shareCalls].find(({ context }) => context.guard === 'none');
