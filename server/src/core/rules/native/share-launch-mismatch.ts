/** Flutter: `launchBrowserTab` opens web pages only, and what ShareClient makes is no web page's address. */

import { browserLaunchers, oldShareObjects, shareMethods, talkLauncher } from '../../catalog/native/calls.ts';
import { flutterLaunchesSince } from '../../catalog/native/packages.ts';
import { compareVersions } from '../../catalog/templates/version.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { NativeCall, NativeCode } from '../../facts/native.ts';
import { flutterVersionFor } from '../../project/native/flutterVersion.ts';
import type { Localized } from '../../text/messages.ts';
import { defineRule } from '../rule.ts';
import { dart, pubspec } from './exampleFiles.ts';

const make = (client: string, method: string) =>
  `    final uri = await ${client}.instance.${method}(template: template);\n`;

/** The client by a prefix, the function without. */
const prefixed = (code: string): string => {
  const [line = ''] = dart(code).split(';');
  return dart(code).replace(`${line};`, `${line} as kakao;\n${line} show launchBrowserTab;`);
};

export const shareLaunchMismatch = defineRule({
  code: 'sdk/share-launch-mismatch',
  kakaoCodes: [],
  effect: 'broken',
  step: 'native',
  needs: 'file',
  title: { en: 'KakaoTalk’s address is opened in a browser', ko: '카카오톡 주소를 브라우저로 열고 있습니다' },
  why: {
    en: 'ShareClient makes addresses that begin with kakaolink://. launchBrowserTab() takes http and https only and throws: “Default browsers only supports URL of http or https scheme.” launchKakaoTalk() opens them; launchBrowserTab() is for those of WebSharerClient.',
    ko: 'ShareClient가 만드는 주소는 kakaolink:// 로 시작합니다. launchBrowserTab()은 http와 https만 받으므로 “Default browsers only supports URL of http or https scheme.” 예외를 던집니다. 이 주소는 launchKakaoTalk()으로 열고, launchBrowserTab()은 WebSharerClient의 주소에 사용합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/flutter-link'],
  messages: {
    mismatch: {
      en: '{name}() throws on KakaoTalk’s address (kakaolink://), and nothing opens: use launchKakaoTalk().',
      ko: '카카오톡 주소(kakaolink://)라서 {name}()이 예외를 던집니다. launchKakaoTalk()으로 여십시오.',
    },
    made: { en: 'Made here', ko: '주소를 만드는 코드' },
  },
  check({ file, native }, project, report) {
    const code = native?.code;
    if (code?.language !== 'dart') return;
    const version = flutterVersionFor(file, project);
    if (version !== undefined && compareVersions(version, flutterLaunchesSince) >= 0) return;
    for (const call of code.calls) {
      const name = call.path.at(-1)!;
      if (call.path.length !== 1 || !browserLaunchers.has(name)) continue;
      const made = madeOf(call, code);
      if (!made) continue;
      const isAlone = call.arguments.length === 1;
      const client = `${call.prefix ? '' : (made.prefix ?? '')}${made.path[0]}`;
      report.violated({ file, range: call.nameRange }, 'mismatch', {
        params: { name },
        related: [{ place: { file, range: made.nameRange }, message: 'made' }],
        fixes: isAlone
          ? fixOf(LAUNCH, {}, true, [
              { file, range: call.nameRange, text: `${client}.instance.${talkLauncher}` },
            ])
          : [],
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'lib/share.dart': dart(
            `${make('ShareClient', 'shareDefault')}    await ⟦launchBrowserTab⟧(uri);\n`,
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
        fixed: {
          'lib/share.dart': dart(
            `${make('ShareClient', 'shareDefault')}    await ShareClient.instance.launchKakaoTalk(uri);\n`,
          ),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            `${make('LinkClient', 'customWithTalk')}    await ⟦launchBrowserTab⟧(uri);\n`,
          ),
          'pubspec.yaml': pubspec('^0.7.0'),
        },
        fixed: {
          'lib/share.dart': dart(
            `${make('LinkClient', 'customWithTalk')}    await LinkClient.instance.launchKakaoTalk(uri);\n`,
          ),
        },
      },
      {
        files: {
          'lib/share.dart': prefixed(
            `${make('kakao.ShareClient', 'shareDefault')}    await ⟦launchBrowserTab⟧(uri);\n`,
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
        fixed: {
          'lib/share.dart': prefixed(
            `${make('kakao.ShareClient', 'shareDefault')}    await kakao.ShareClient.instance.launchKakaoTalk(uri);\n`,
          ),
        },
      },
    ],
    good: [
      {
        files: {
          'lib/share.dart': dart(`${make('LinkClient', 'customWithWeb')}    await launchBrowserTab(uri);\n`),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            `${make('WebSharerClient', 'makeDefaultUrl')}    await launchBrowserTab(uri);\n`,
          ),
        },
      },
      // One name for both addresses, and one launch that opens either.
      {
        files: {
          'lib/share.dart': dart(
            `    Uri uri;\n    if (await ShareClient.instance.isKakaoTalkSharingAvailable()) {\n      uri = await ShareClient.instance.shareDefault(template: template);\n    } else {\n      uri = await WebSharerClient.instance.makeDefaultUrl(template: template);\n    }\n    await launchUrl(uri);\n`,
          ),
        },
      },
    ],
  },
});

const LAUNCH: Localized = { en: 'Use launchKakaoTalk', ko: 'launchKakaoTalk 사용' };

/** The call of ShareClient that made the address, where nothing else in the file can have: 5 names at most. */
function madeOf(call: NativeCall, code: NativeCode): NativeCall | undefined {
  const [first] = call.arguments;
  if (!first || first.label !== undefined) return undefined;
  const { value } = first;
  if (value.kind === 'call') return isShare(value) ? value : undefined;
  if (value.kind !== 'name' || value.path.length !== 1) return undefined;
  const inside = functionAround(call.block, code);
  const given = code.assignments.filter(
    ({ name, block, nameRange }) =>
      name === value.path[0] && nameRange.start < call.range.start && functionAround(block, code) === inside,
  );
  const last = given.at(-1);
  // Another value, in another branch, may be the one that is opened.
  const isOnly =
    given.every((one) => one === last || one.block !== last?.block) && reaches(last?.block, call, code);
  return last?.value.kind === 'call' && isShare(last.value) && isOnly ? last.value : undefined;
}

/** The methods of SDK 0.x, `…WithTalk`, have names like those for the browser, `…WithWeb`. */
const isShare = ({ path }: NativeCall): boolean => {
  const [object = '', method = ''] = [path[0], path.at(-1)];
  return object === 'ShareClient'
    ? shareMethods.has(method)
    : oldShareObjects.has(object) && method.endsWith('WithTalk');
};

function functionAround(block: number, code: NativeCode): number {
  let at = block;
  while (code.blocks[at] && !/^(?:function|lambda|type)$/.test(code.blocks[at]!.kind))
    at = code.blocks[at]!.parent;
  return at;
}

/** The call stands in the braces that the name got its value in, or in braces in those. */
function reaches(block: number | undefined, call: NativeCall, code: NativeCode): boolean {
  for (let at = call.block; ; at = code.blocks[at]!.parent) {
    if (at === block) return true;
    if (!code.blocks[at]) return false;
  }
}
