/** Loading the SDK again replaces `window.Kakao` by one that is not initialised. */
import type { KakaoCall, ScriptFacts } from '../../facts/facts.ts';
import { isInit, isShare } from '../../facts/kakaoCalls.ts';
import type { Page, PageTag } from '../../project/pages/page.ts';
import type { Project } from '../../project/project.ts';
import { mayInit } from '../../project/sdkProviders.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';

const tag = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>';
const marked = tag.replace(/^[^>]*>/, (start) => `⟦${start}⟧`);
const init = `<script>Kakao.init('${exampleKey}');</script>`;
const share = '<script>function share() { Kakao.Share.sendDefault(cake); }</script>';
const page = (...parts: readonly string[]) =>
  `<html><head>\n${parts.join('\n')}\n</head><body onclick="share()"></body></html>\n`;

export const loadedAgain = defineRule({
  code: 'sdk/loaded-again',
  kakaoCodes: ['sdk/not-initialized'],
  effect: 'throws',
  step: 'loading',
  needs: 'project',
  title: {
    en: 'The SDK is loaded again after Kakao.init',
    ko: 'Kakao.init을 호출한 뒤에 SDK를 다시 불러옵니다',
  },
  why: {
    en: 'The SDK’s file makes a new window.Kakao each time it runs. The second one has not been initialised: isInitialized() is false, Kakao.Share is undefined and sharing throws, although Kakao.init ran before.',
    ko: 'SDK 파일은 실행될 때마다 window.Kakao를 새로 만듭니다. 두 번째로 만든 Kakao는 초기화되지 않은 상태이므로 앞에서 Kakao.init을 호출했더라도 isInitialized()는 false이고, Kakao.Share가 undefined라서 공유할 때 예외가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/getting-started'],
  messages: {
    again: {
      en: 'The SDK is loaded again behind Kakao.init: the new Kakao is not initialised, and sharing throws.',
      ko: 'Kakao.init 다음에 SDK를 다시 불러와 새 Kakao가 초기화되지 않은 상태이므로 공유할 때 예외가 발생합니다.',
    },
    first: { en: 'The SDK is loaded here first.', ko: 'SDK를 처음 불러오는 곳입니다.' },
    init: { en: 'Kakao.init runs here.', ko: 'Kakao.init이 실행되는 곳입니다.' },
    share: { en: 'This call throws.', ko: '예외가 발생하는 호출입니다.' },
  },
  check(project, _project, report) {
    const told = new Set<unknown>();
    for (const { first, init, again, share } of project.pages.flatMap((one) => resetIn(one, project))) {
      if (told.has(again.tag)) continue;
      told.add(again.tag);
      report.violated({ file: again.file, range: again.tag.range }, 'again', {
        related: [
          { place: { file: first.file, range: first.tag.range }, message: 'first' },
          { place: { file: init.file, range: init.range }, message: 'init' },
          { place: { file: share.file, range: share.range }, message: 'share' },
        ],
      });
    }
  },
  examples: {
    bad: [
      { files: { 'index.html': page(tag, init, marked, share) } },
      {
        title: { en: 'A part of the page loads it again.', ko: '페이지에 포함된 파일이 다시 불러옵니다.' },
        files: {
          'views/share.ejs': `${marked}\n${share}\n`,
          'views/index.ejs': page(tag, init, "<%- include('share') %>"),
        },
      },
    ],
    good: [
      { files: { 'index.html': page(tag, tag, init, share) } },
      { files: { 'index.html': page(tag, init, tag, init, share) } },
      { files: { 'index.html': page(tag, init, tag) } },
      { files: { 'index.html': page(tag, init, tag, '<script src="/js/share.js"></script>', share) } },
      {
        files: {
          'index.html': page(
            tag,
            init,
            tag,
            '<script>function share() { if (!Kakao.isInitialized()) Kakao.init(key); Kakao.Share.sendDefault(cake); }</script>',
          ),
        },
      },
      { files: { 'index.ejs': page(tag, init, `<% if (old) { %>${tag}<% } %>`, share) } },
      { files: { 'index.php': page(tag, init, tag, '<?php kakao(); ?>', share) } },
    ],
  },
});

interface Reset {
  readonly first: PageTag;
  readonly init: KakaoCall;
  readonly again: PageTag;
  /** Meets the SDK that is not initialised. */
  readonly share: KakaoCall;
}

/** The last tag of a page, where an init stands in front and none comes after it. */
function resetIn(page: Page, project: Project): readonly Reset[] {
  const tags = page.tags.filter(isWholeSdk);
  const [first, again] = [tags[0], tags.at(-1)];
  if (!first || !again || first === again || !page.isWhole || page.tags.length !== tags.length) return [];
  const scripts = page.scripts.filter(({ script }) => !script.module);
  const init = scripts
    .filter(({ at, isCertain }) => isCertain && at > first.at && at < again.at)
    .flatMap(({ script }) => script.uses.filter(isInit).filter(runsAtOnce))[0];
  if (!init || page.unknown.some(({ at }) => at > again.at) || page.scripts.some(initsLater(again.at)))
    return [];
  if (page.sources.some((source) => mayInit(source, project))) return [];
  const share = scripts
    .filter(({ isCertain }) => isCertain)
    .flatMap(({ script, at }) => script.uses.filter(isShare).filter((use) => meets(use, at > again.at)))[0];
  return share ? [{ first, init, again, share }] : [];
}

/** Neither a part of the SDK (`kakao.channel.min.js`) nor one that comes nobody knows when. */
const isWholeSdk = ({ tag, isCertain }: PageTag): boolean =>
  isCertain && tag.how === 'html' && tag.timing !== 'async' && /\/kakao(?:\.min)?\.js\b/.test(tag.url);

const runsAtOnce = ({ context }: KakaoCall): boolean => context.straight && context.guard === 'none';

/** A call that comes later than the second load; in a function, it is called later. */
const meets = ({ context }: KakaoCall, isBehind: boolean): boolean =>
  context.guard !== 'condition' && (context.straight ? isBehind : context.runs === 'handler' || isBehind);

/** Whether a script may initialise the SDK when that has been loaded for the last time. */
const initsLater =
  (last: number) =>
  ({ script, at }: { readonly script: ScriptFacts; readonly at: number }): boolean =>
    script.mayInit ||
    script.loadsScripts ||
    script.uses.some((use) => isInit(use) && (at > last || script.module || !runsAtOnce(use))) ||
    script.uses.some(({ path, context }) => path.length === 0 && context.handedOn);
