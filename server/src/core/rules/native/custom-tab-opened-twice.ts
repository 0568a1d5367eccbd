/** Kakao's sample shows two ways to open the share page one below the other; copied as they stand, both run. */
import { customTabs } from '../../catalog/native/calls.ts';
import type { NativeBlock, NativeCall, NativeCode } from '../../facts/native.ts';
import { defineRule } from '../rule.ts';
import { kotlin } from './exampleFiles.ts';

const url = '        val url = WebSharerClient.instance.makeDefaultUrl(template)\n';
const first = (inside = '') => `        try {
            KakaoCustomTabsClient.openWithDefault(this, url)${inside}
        } catch (e: UnsupportedOperationException) {
        }
`;
const second = (open: string) => `        try {
            ${open}(this, url)
        } catch (e: ActivityNotFoundException) {
        }
`;
const nested = `        try {
            KakaoCustomTabsClient.openWithDefault(this, url)
        } catch (e: UnsupportedOperationException) {
            try {
                KakaoCustomTabsClient.open(this, url)
            } catch (e: ActivityNotFoundException) {
            }
        }
`;

export const customTabOpenedTwice = defineRule({
  code: 'sdk/custom-tab-opened-twice',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'native',
  needs: 'file',
  title: { en: 'The share page opens twice', ko: '공유 페이지가 두 번 열립니다' },
  why: {
    en: 'openWithDefault() opens a Custom Tab, and throws UnsupportedOperationException where no browser has any; open() is for that case. Kakao’s guide shows the two one below the other. Both run where both stand like that: with any usual browser the page opens twice, and the user has to close it twice.',
    ko: 'openWithDefault()는 Custom Tabs로 페이지를 열고, 지원하는 브라우저가 없으면 UnsupportedOperationException을 던집니다. open()은 그때를 위한 함수입니다. 카카오 문서의 예제처럼 나란히 적으면 둘 다 실행되어 대부분의 기기에서 공유 페이지가 두 번 열립니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/android-link'],
  messages: {
    twice: {
      en: 'This opens the share page a second time: call open() only where openWithDefault() has thrown.',
      ko: '공유 페이지를 한 번 더 엽니다. open()은 openWithDefault()가 예외를 던졌을 때만 호출하십시오.',
    },
    before: { en: 'Opened here before', ko: '먼저 여는 코드' },
  },
  check(facts, _, report) {
    const code = facts.native?.code;
    if (!code) return;
    // In Java, `KakaoCustomTabsClient.INSTANCE.open()`.
    const calls = code.calls.filter(({ path }) => path[0] === customTabs.object && path.length <= 3);
    const named = (name: string) => calls.filter(({ path }) => path.at(-1) === name);
    const earlier = named(customTabs.first);
    for (const again of named(customTabs.second)) {
      const before = earlier.find((one) => alwaysFollows(one, again, code));
      if (!before) continue;
      report.violated({ file: facts.file, range: again.nameRange }, 'twice', {
        related: [{ place: { file: facts.file, range: before.nameRange }, message: 'before' }],
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'app/src/main/java/com/example/ShareActivity.kt': kotlin(
            url + first() + second('⟦KakaoCustomTabsClient.open⟧'),
          ),
        },
      },
      {
        files: {
          'Share.java':
            `import com.kakao.sdk.common.util.KakaoCustomTabsClient;\nclass Share {\n  void open(Uri url) {\n${first()}${second('⟦KakaoCustomTabsClient.INSTANCE.open⟧')}  }\n}\n`.replace(
              'Client.openWith',
              'Client.INSTANCE.openWith',
            ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            url + first() + second('context?.let { ⟦KakaoCustomTabsClient.open⟧').replace('url)', 'url) }'),
          ).replace('KakaoCustomTabsClient.openWithDefault(this, url)', 'context?.let { $& }'),
        },
      },
    ],
    good: [
      { files: { 'ShareActivity.kt': kotlin(url + nested) } },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `${url}        val ok = try { KakaoCustomTabsClient.openWithDefault(this, url); true } catch (e: UnsupportedOperationException) { false }\n        if (!ok) KakaoCustomTabsClient.open(this, url)\n`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            url + first('\n            return') + second('KakaoCustomTabsClient.open'),
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (hasTabs) {\n${first()}        } else {\n${second('KakaoCustomTabsClient.open')}        }\n`,
          ),
        },
      },
      { files: { 'ShareActivity.kt': kotlin(url + first() + second('// KakaoCustomTabsClient.open')) } },
      // One or the other.
      ...[
        ['context', 'activity'],
        ['context.takeIf { isNew }', 'context.takeIf { isOld }'],
      ].map(([one, other]) => ({
        files: {
          'ShareActivity.kt': kotlin(
            url +
              first().replace(/Kakao.*/, `${one}?.let { $& }`) +
              second(`${other}?.let { KakaoCustomTabsClient.open`).replace('url)', 'url) }'),
          ),
        },
      })),
      {
        files: {
          'ShareActivity.kt': kotlin(
            `${url}        browser?.let { KakaoCustomTabsClient.openWithDefault(this, it) } ?: run { KakaoCustomTabsClient.open(this, url) }\n`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `${url}        browsers?.firstOrNull()?.let {\n${first('\n            return')}        }\n${second('KakaoCustomTabsClient.open')}`,
          ),
        },
      },
    ],
  },
});

const blockOf = ({ block }: NativeCall, code: NativeCode): NativeBlock | undefined => code.blocks[block];

/** `again` runs whenever `before` went well: nothing between them leaves, and no condition parts them. */
function alwaysFollows(before: NativeCall, again: NativeCall, code: NativeCode): boolean {
  const [one, other] = [outOfTry(before, code), outOfTry(again, code)];
  if (before.isConditional || again.isConditional) return false;
  if (one.around !== other.around || before.range.end > again.range.start) return false;
  if (one.tries.some((block) => other.tries.includes(block))) return false;
  const isThere = (name: string) =>
    /^[\w.]+$/.test(name) && one.tries.some(({ ifThere }) => ifThere === name);
  if (other.tries.some(({ ifThere }) => ifThere !== undefined && !isThere(ifThere))) return false;
  const between = [...one.tries, ...(code.blocks[one.around] ? [code.blocks[one.around]!] : [])];
  return !between.some(({ exits }) => exits.some((at) => before.range.end <= at && at < again.range.start));
}

/** The braces that decide whether a call is reached: those outside of each `try` and `context?.let` that it stands in. */
function outOfTry(call: NativeCall, code: NativeCode): { around: number; tries: NativeBlock[] } {
  const tries: NativeBlock[] = [];
  let around = call.block;
  for (
    let block = blockOf(call, code);
    block?.kind === 'try' || block?.runsAtOnce;
    block = code.blocks[around]
  ) {
    tries.push(block);
    around = block.parent;
  }
  return { around, tries };
}
