/** Flutter 1.x, Android and iOS: `shareDefault` and its like only make what opens KakaoTalk; it opens when that is launched. */

import { shareMethods } from '../../catalog/native/calls.ts';
import { flutterLaunchesSince } from '../../catalog/native/packages.ts';
import { compareVersions } from '../../catalog/templates/version.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import { flutterVersionFor } from '../../project/native/flutterVersion.ts';
import type { Localized } from '../../text/messages.ts';
import { defineRule } from '../rule.ts';
import { dart, kotlin, pubspec, swift } from './exampleFiles.ts';

const share = 'ShareClient.instance.shareDefault';
const prefixed = (code: string): string => code.replace("share.dart';", "share.dart' as kakao;");
const lock = 'packages:\n  kakao_flutter_sdk_share:\n    dependency: "direct main"\n    version: "2.0.0"\n';

export const shareResultNotLaunched = defineRule({
  code: 'sdk/share-result-not-launched',
  kakaoCodes: [],
  effect: 'broken',
  step: 'native',
  needs: 'file',
  title: {
    en: 'What opens KakaoTalk is made and thrown away',
    ko: '공유 주소나 인텐트를 만들고 사용하지 않습니다',
  },
  why: {
    en: 'In version 1 of Kakao’s SDK for Flutter, shareDefault(), shareCustom() and shareScrap() give back an address and open nothing. ShareClient.instance.launchKakaoTalk(uri) does. From 2.0.0 on the same functions open KakaoTalk themselves and give nothing back. On Android and iOS they pass a result to their callback: its intent, or its url, opens KakaoTalk when it is started or opened.',
    ko: 'Flutter용 카카오 SDK 1.x에서 shareDefault(), shareCustom(), shareScrap()은 주소(Uri)만 돌려주고 아무것도 열지 않습니다. ShareClient.instance.launchKakaoTalk(uri)를 호출해야 카카오톡이 열립니다. 2.0.0부터는 같은 함수가 직접 카카오톡을 엽니다. Android에서는 콜백이 받은 결과의 인텐트를 startActivity()로 실행하고, iOS에서는 결과의 url을 UIApplication.shared.open()으로 열어야 카카오톡이 열립니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/flutter-link'],
  messages: {
    thrownAway: {
      en: '{name}() of SDK {version} only makes an address, and nothing opens: hand it to launchKakaoTalk().',
      ko: 'SDK {version}의 {name}()은 주소만 만들고 아무것도 열지 않습니다. launchKakaoTalk()에 전달하십시오.',
    },
    notStarted: {
      en: 'The callback does not start the intent that it gets: call startActivity() to open KakaoTalk.',
      ko: '콜백이 받은 인텐트를 실행하지 않아 카카오톡이 열리지 않습니다. startActivity()로 실행하십시오.',
    },
    notOpened: {
      en: 'Nothing opens the url that the callback gets: call UIApplication.shared.open(result.url).',
      ko: '콜백이 받은 url을 열지 않아 카카오톡이 열리지 않습니다. UIApplication.shared.open()으로 여십시오.',
    },
  },
  check({ file, native }, project, report) {
    const code = native?.code;
    if (code?.language !== 'dart') {
      const message = code?.language === 'swift' ? 'notOpened' : 'notStarted';
      for (const { result, nameRange } of code?.calls ?? [])
        if (result.kind === 'logged') report.violated({ file, range: nameRange }, message);
      return;
    }
    const version = flutterVersionFor(file, project);
    if (version === undefined || compareVersions(version, flutterLaunchesSince) >= 0) return;
    for (const call of code.calls) {
      const name = call.path.at(-1)!;
      const isShare = call.path[0] === 'ShareClient' && shareMethods.has(name);
      const { kind } = call.result;
      if (!isShare || (kind !== 'dropped' && kind !== 'logged')) continue;
      const { start, end } = call.range;
      report.violated({ file, range: call.nameRange }, 'thrownAway', {
        params: { name, version },
        fixes:
          !call.isAwaited || kind === 'logged'
            ? []
            : fixOf(LAUNCH, {}, false, [
                insertion(file, start, `${call.prefix ?? ''}ShareClient.instance.launchKakaoTalk(await `),
                insertion(file, end, ')'),
              ]),
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'lib/share.dart': dart(`    await ⟦${share}⟧(template: template);\n`),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
        fixed: {
          'lib/share.dart': dart(
            `    await ShareClient.instance.launchKakaoTalk(await ${share}(template: template));\n`,
          ),
        },
      },
      {
        files: {
          'lib/share.dart': prefixed(dart(`    await kakao.⟦${share}⟧(template: template);\n`)),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
        fixed: {
          'lib/share.dart': prefixed(
            dart(
              `    await kakao.ShareClient.instance.launchKakaoTalk(await kakao.${share}(template: template));\n`,
            ),
          ),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            `    final result = await ⟦${share}⟧(template: template);\n    debugPrint('Shared: \${result.toString()}');\n`,
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      {
        files: {
          'Share.kt': kotlin(
            `        ⟦${share}⟧(this, feed) { result, error ->\n            if (error != null) Log.e("Share", "failed", error)\n            else if (result != null) {\n                Log.d("Share", "shared $result")\n                toast("done")\n            }\n        }\n`,
          ),
        },
      },
      {
        files: {
          'Share.kt': kotlin(
            `        ⟦${share}⟧(this, feed) { result, error ->\n            when {\n                error != null -> Log.e("Share", "failed", error)\n                result != null -> Log.d("Share", "shared $result")\n            }\n        }\n`,
          ),
        },
      },
      {
        files: {
          'Share.kt': kotlin(
            `        ⟦${share}⟧(this, feed) { result: SharingResult?, error: Throwable? ->\n            if (result != null) toast("done")\n        }\n`,
          ),
        },
      },
      ...[
        'new Function2<LinkResult, Throwable, Unit>() {\n            public Unit invoke(LinkResult result, Throwable error) {\n                if (result != null) done();\n                return null;\n            }\n        }',
        '(result, error) -> {\n            if (result == null) fail(error);\n            return null;\n        }',
      ].map((callback) => ({
        files: {
          'Share.java': `import com.kakao.sdk.link.LinkClient;\nclass Share {\n    void share() {\n        ⟦LinkClient.getInstance().defaultTemplate⟧(this, feed, ${callback});\n    }\n}\n`,
        },
      })),
      // iOS: what is told of it opens nothing.
      ...[
        '{ result, error in\n            if let error { print(error) }\n            else { print("shared") }\n        }',
        '{ [weak self] (sharingResult, error) in\n            if let error = error {\n                print(error)\n            } else if let sharingResult = sharingResult {\n                print("shared \\(sharingResult.url)")\n            }\n        }',
        '{ (result: SharingResult?, error: Error?) in\n            guard error == nil, result != nil else { return }\n            done()\n        }',
        '{ _, error in\n            if let error { fail(error) } else { done() }\n        }',
      ].map((callback) => ({
        files: {
          'Share.swift': swift(
            `        guard ShareApi.isKakaoTalkSharingAvailable() else { return web() }\n        ⟦ShareApi.shared.shareCustom⟧(templateId: 1) ${callback}\n`,
          ),
        },
      })),
      // Its object in a variable, a field or a parameter; what it gives is not used.
      ...[
        dart(
          '    final client = ShareClient.instance;\n    final uri = await ⟦client.shareDefault⟧(template: template);\n    done();\n',
        ),
        dart('    await ⟦_client.shareDefault⟧(template: template);\n').replace(
          '{\n',
          '{\n  ShareService({ShareClient? client}) : _client = client ?? ShareClient.instance;\n  final ShareClient _client;\n',
        ),
      ].map((text) => ({ files: { 'lib/share.dart': text, 'pubspec.yaml': pubspec('^1.9.0') } })),
    ],
    good: [
      // Started, passed on, or not asked about yet.
      ...[
        'if (result != null) startActivity(result.intent)',
        'if (result != null) open(result)',
        'result?.let { startActivity(it.intent) }',
        'if (error != null) fail(error) else result?.intent?.also(::startActivity)',
        'if (error != null) Log.e("Share", "failed", error)',
        'Log.d("Share", "$result")',
        'if (result != null) { val (intent) = result; startActivity(intent) }',
        'if (result == null) return@shareDefault\n            dialog.open(result)',
        'if (result == null) return@shareDefault\n            analyticsLog.send(result)',
      ].map((body) => ({
        files: {
          'Share.kt': kotlin(
            `        ${share}(this, feed) { result, error ->\n            ${body}\n        }\n        startActivity(Intent.createChooser(intent, null))\n`,
          ),
        },
      })),
      ...[
        '{ result, error in\n            if let error { print(error) }\n            else if let result { UIApplication.shared.open(result.url) }\n        }',
        '{ result, error in\n            guard let url = result?.url else { return }\n            print(result)\n            UIApplication.shared.open(url)\n        }',
        '{ result, error in\n            if let shared = result { print(shared) } else { done() }\n        }',
        '{ result, error in\n            if let error { finish(.failure(error)) } else { finish(.success(result)) }\n        }',
        '{ result, error in\n            if let error { print(error) }\n        }',
        '{ print($0, $1) }',
        '{ _, _ in }',
      ].map((callback) => ({
        files: {
          'Share.swift': swift(
            `        guard ShareApi.isKakaoTalkSharingAvailable() else { return web() }\n        ShareApi.shared.shareCustom(templateId: 1) ${callback}\n`,
          ),
        },
      })),
      // Functions that are no callback, a function of one's own with the name, its result.
      ...[
        'ShareClient.instance.shareCustom(this, 12345, args.filter { (key, value) -> key != null && value != "" }, ::open)',
        'Sharer(this).shareDefault(feed) { id, message -> if (id == null) toast(message) }',
        'val job = ShareClient.instance.shareCustom(this, 12345, null, ::open)\n        print(job)',
      ].map((code) => ({ files: { 'Share.kt': kotlin(`        ${code}\n`) } })),
      // Another client; the next line is about to be typed.
      ...[
        dart('    await client.shareDefault(template: template);\n').replace(
          '{\n',
          '{\n  final client = OwnClient();\n',
        ),
        // One name, two types.
        ...['final client = OwnClient();', 'final client = made();', 'FakeClient client;'].map((declared) =>
          dart('    await client.shareDefault(template: template);\n').replace(
            '{\n',
            `{\n  final ShareClient client;\n  ${declared}\n`,
          ),
        ),
        dart(`    final uri = await ${share}(template: template);\n`),
        dart(
          '    final client = ShareClient.instance;\n    final uri = await client.shareDefault(template: template);\n    await client.launchKakaoTalk(uri);\n',
        ),
        // The name is also that of another client.
        ...[
          'void log(Api client) async => await client.shareCustom(templateId: 1);\n',
          'final logs = [for (final client in apis) client];\n',
          'void log() => apis.forEach((client, id) async {\n  await client.shareCustom(templateId: id);\n  done();\n});\n',
        ].map(
          (other) =>
            `${other}${dart('    await client.shareCustom(templateId: 1);\n').replace('{\n', '{\n  ShareClient? client;\n')}`,
        ),
      ].map((text) => ({ files: { 'lib/share.dart': text, 'pubspec.yaml': pubspec('^1.9.0') } })),
      {
        files: {
          'lib/share.dart': dart(
            `    final uri = await ${share}(template: template);\n    print(uri);\n    await launchUrlString('$uri');\n`,
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            `    final uri = await ${share}(template: template);\n    await ShareClient.instance.launchKakaoTalk(uri);\n`,
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      {
        files: {
          'lib/share.dart': dart(`    await ${share}(template: template);\n`),
          'pubspec.yaml': pubspec('^2.0.0'),
        },
      },
      // A member: others may launch it.
      {
        files: {
          'lib/share.dart': dart(`    uri = await ${share}(template: template);\n`),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      // The lock file says what is really used.
      {
        files: {
          'lib/share.dart': dart(`    await ${share}(template: template);\n`),
          'pubspec.yaml': pubspec('any'),
          'pubspec.lock': lock,
        },
      },
      {
        files: {
          'lib/share.dart': dart(`    await ${share}(template: template).then((uri) => launchUrl(uri));\n`),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
    ],
  },
});

const LAUNCH: Localized = { en: 'Hand it to launchKakaoTalk', ko: 'launchKakaoTalk에 전달' };
