/** On a device without KakaoTalk the call that shares fails, and nobody asks first. */

import { isOfOneApp } from '../../catalog/native/languages.ts';
import { flutterLaunchesSince } from '../../catalog/native/packages.ts';
import { talkPackage } from '../../catalog/native/setup.ts';
import { compareVersions } from '../../catalog/templates/version.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { CodeOfFile, NativeCall } from '../../facts/native.ts';
import { asksForTalk, isNativeShare, isWebSharer, sharersIn } from '../../facts/nativeCalls.ts';
import { flutterVersionFor } from '../../project/native/flutterVersion.ts';
import { codeIn } from '../../project/native/native.ts';
import type { Project } from '../../project/project.ts';
import { encloses } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { dart, kotlin, pubspec, swift } from './exampleFiles.ts';

const share =
  'ShareClient.instance.shareDefault(this, feed) { result, error ->\n            if (error != null) Log.e("Share", "failed", error)\n            else startActivity(result!!.intent)\n        }\n';

export const noShareFallback = defineRule({
  code: 'sdk/no-share-fallback',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'native',
  needs: 'project',
  title: {
    en: 'Without KakaoTalk, sharing does nothing',
    ko: '카카오톡이 없는 기기에서는 공유되지 않습니다',
  },
  why: {
    en: 'The native SDKs share through the KakaoTalk app. Where it is not installed, shareDefault() and its like give an error; on iOS launchKakaoTalk() of Flutter never comes back. Kakao’s guides ask isKakaoTalkSharingAvailable() first and open the web page of WebSharerClient (makeDefaultUrl) otherwise.',
    ko: '네이티브 SDK는 카카오톡 앱으로 공유합니다. 카카오톡이 설치되지 않은 기기에서는 shareDefault() 등이 에러를 반환하고, Flutter의 launchKakaoTalk()은 iOS에서 끝나지 않습니다. 카카오 문서는 isKakaoTalkSharingAvailable()로 먼저 확인하고, 없으면 makeDefaultUrl()로 만든 웹 공유 페이지를 열도록 안내합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/android-link'],
  messages: {
    nothing: {
      en: 'Without KakaoTalk this shares nothing: ask isKakaoTalkSharingAvailable(), else open the web page.',
      ko: '카카오톡이 없으면 공유되지 않습니다. isKakaoTalkSharingAvailable()로 확인하고 웹 공유로 대체하십시오.',
    },
    noElse: {
      en: 'Without KakaoTalk nothing happens here: open the web page of makeDefaultUrl() in an else branch.',
      ko: '카카오톡이 없으면 아무 일도 일어나지 않습니다. else에서 makeDefaultUrl()의 웹 공유 페이지를 여십시오.',
    },
  },
  check(project, _, report) {
    if (!project.complete) return;
    const all = project.all(codeIn);
    const sharers = project.distinct(sharingNamesIn);
    for (const { file, calls, mayHaveOtherWays } of all)
      for (const { isInVain, nameRange } of mayHaveOtherWays ? [] : calls)
        if (isInVain === true || isInVain?.some((name) => sharers.has(name)))
          report.violated({ file, range: nameRange }, 'noElse');
    if (project.setupWords.has(talkPackage)) return;
    for (const code of all) {
      const call = code.calls.find(isNativeShare);
      if (!call || code.handsOn || opensItself(code, project) || isNeverCalled(call, code, project)) continue;
      const ofApp = all.filter(({ file }) => isOfOneApp(file, code.file));
      if (!ofApp.some((one) => seesToIt(one) || one.calls.some(asksForTalk)))
        report.violated({ file: code.file, range: call.nameRange }, 'nothing');
    }
  },
  examples: {
    bad: [
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧(this)) {\n            ${share}        }\n`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧(this)) {\n            send(feed)\n        } else {\n            // later\n        }\n    }\n    fun send(feed: FeedTemplate) {\n        ${share}`,
          ),
          'Mail.kt': kotlin('        startActivity(Intent.createChooser(intent, null))\n'),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧(this)) {\n            ${share}        } else {\n            // open the web page\n            Log.e("Share", "no KakaoTalk (yet)")\n        }\n`,
          ),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            "    bool available = await ⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧();\n    if (available) {\n      final uri = await ShareClient.instance.shareDefault(template: template);\n      await ShareClient.instance.launchKakaoTalk(uri);\n    } else {\n      print('no KakaoTalk');\n    }\n",
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        val available = ⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧(this)\n        if (available) {\n            ${share}        }\n`,
          ),
        },
      },
      {
        files: {
          'ShareService.swift': swift(
            '        guard ⟦ShareApi.isKakaoTalkSharingAvailable⟧() else { return }\n        ShareApi.shared.shareCustom(templateId: 1) { _, _ in }\n',
          ),
        },
      },
      // Flutter's login asks for its own way; an import does nothing.
      {
        files: {
          'lib/share.dart': dart(
            '    final uri = await ⟦ShareClient.instance.shareDefault⟧(template: template);\n    await ShareClient.instance.launchKakaoTalk(uri);\n',
          ),
          'lib/login.dart': dart(
            '    if (await isKakaoTalkInstalled()) {\n      await UserApi.instance.loginWithKakaoTalk();\n    }\n',
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧(this)) {\n            ${share}        }\n`,
          ).replace('import', 'import com.kakao.sdk.share.WebSharerClient\nimport'),
        },
      },
      // A function of another file shares.
      {
        files: {
          'GiftScreen.kt': kotlin(
            '        if (⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧(this)) {\n            sendMessage(this, gift)\n        }\n',
          ),
          'Messages.kt': kotlin(
            `    }\n    fun sendMessage(context: Context, gift: Gift) {\n        ${share}`,
          ),
        },
      },
      // By what runs it at once, of an object that says whose it is.
      ...['lifecycleScope.launch { share() }', 'cake?.let { kakao.shareCake(it) }'].map((shared) => ({
        files: {
          'GiftScreen.kt': kotlin(
            `        if (⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧(this)) {\n            ${shared}\n        }\n    }\n    suspend fun share() {\n        ${share}`,
          ),
          'Messages.kt': kotlin(`    }\n    fun shareCake(cake: Cake) {\n        ${share}`),
        },
      })),
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (!⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧(this)) return\n        ${share}`,
          ),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            "    final available = await ⟦ShareClient.instance.isKakaoTalkSharingAvailable⟧();\n    if (!available) {\n      print('no KakaoTalk'); // for us\n      return;\n    }\n    final uri = await ShareClient.instance.shareDefault(template: template);\n    await ShareClient.instance.launchKakaoTalk(uri);\n",
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      {
        files: {
          'ShareService.swift': swift(
            '        shareByKakao()\n    }\n    func shareByKakao() {\n        ⟦ShareApi.shared.shareCustom⟧(templateId: 1) { _, _ in }\n',
          ),
        },
      },
      {
        files: {
          'ShareService.swift': swift(
            '    }\n    @IBAction func kakaoTapped(_ sender: Any) {\n        ⟦ShareApi.shared.shareCustom⟧(templateId: 1) { _, _ in }\n',
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(`        ${share}`).replace('ShareClient.instance.shareDefault', '⟦$&⟧'),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            '    final uri = await ⟦ShareClient.instance.shareDefault⟧(template: template);\n    await ShareClient.instance.launchKakaoTalk(uri);\n',
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      // A function that it calls hands nothing on, and a comment does not.
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        ⟦ShareClient.instance.shareDefault⟧(this, feed) { result, error ->\n            // throw it?\n            if (error != null) report(error) else startActivity(result!!.intent)\n        }\n    }\n    private fun report(error: Throwable) {\n        Log.e("Share", "failed", error)\n`,
          ),
        },
      },
      {
        files: {
          'ShareService.swift': swift(
            '        ⟦ShareApi.shared.rx.shareCustom⟧(templateId: 1).subscribe(onSuccess: { open($0.url) })\n',
          ),
        },
      },
      // A function that it is given and that hears of nothing.
      {
        files: {
          'ShareService.swift': swift(
            '        send(feed, shown: {})\n    }\n    func send(_ template: Templatable, shown: @escaping () -> Void) {\n        ⟦ShareApi.shared.shareDefault⟧(templatable: template) { result, _ in open(result) }\n',
          ),
        },
      },
      // What others of the file hand on, and what is commented out.
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        ⟦ShareClient.instance.shareDefault⟧(this, feed) { result, error -> startActivity(result!!.intent) }\n    }\n    override fun onFailure(call: Call<Cake>, t: Throwable) {\n        throw t\n`,
          ),
        },
      },
      {
        files: {
          'ShareFragment.java':
            'import com.kakao.sdk.share.ShareClient;\nclass ShareFragment {\n  View onCreateView() {\n    http.enqueue(new Callback() {\n      public void onFailure(Call call) {}\n      public void onResponse(Call call) throws IOException {}\n    });\n    button.setOnClickListener(view -> {\n      ⟦ShareClient.getInstance().shareDefault⟧(view.getContext(), feed, (result, error) -> { start(result); });\n    });\n  }\n}\n',
        },
      },
      {
        files: {
          'ShareService.swift': swift(
            '        if ⟦ShareApi.isKakaoTalkSharingAvailable⟧() {\n            ShareApi.shared.shareCustom(templateId: 1) { _, _ in }\n        } else {\n            // if let url = ShareApi.shared.makeCustomUrl(templateId: 1) { open(url) }\n        }\n',
          ),
        },
      },
    ],
    good: [
      {
        files: {
          'ShareActivity.kt': kotlin(
            `    }\n    fun share(onError: (Throwable) -> Unit) {\n        ShareClient.instance.shareDefault(this, feed) { result, error -> error?.let(onError) }\n`,
          ),
        },
      },
      {
        files: {
          'ShareService.swift': swift(
            '        guard ShareApi.isKakaoTalkSharingAvailable() else { return fail() }\n        ShareApi.shared.shareCustom(templateId: 1) { _, _ in }\n',
          ),
        },
      },
      // SDK 1 sees to it.
      {
        files: {
          'ShareActivity.kt': kotlin(
            '        KakaoLinkService.getInstance().sendDefault(this, feed, callback)\n',
          ),
        },
      },
      // Nobody calls it.
      {
        files: {
          'ShareService.swift': swift(
            '    }\n    func shareByKakao() {\n        ShareApi.shared.shareCustom(templateId: 1) { _, _ in }\n',
          ),
        },
      },
      // No function that shares has the name, or it says what it does without KakaoTalk.
      {
        files: {
          'GiftScreen.kt': kotlin(
            '        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            sendMessage(this, gift)\n        }\n',
          ),
          'Messages.kt': kotlin(`    }\n    fun share(context: Context, gift: Gift) {\n        ${share}`),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (!ShareClient.instance.isKakaoTalkSharingAvailable(this)) return install()\n        ${share}`,
          ),
        },
      },
      // What stands behind it is done in any case.
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            ${share}        }\n        finish()\n`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            ${share}        } else {\n            Log.e("Share", "none")\n        }\n        finish()\n`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            ${share}        } else {\n            println("none"); showInstallAlert()\n        }\n`,
          ),
        },
      },
      // Its answer is used for more.
      ...[
        'button.isVisible = available\n        ',
        'show(if (available) 1 else 2)\n        ',
        'if (!available) return install()\n        ',
      ].map((more) => ({
        files: {
          'ShareActivity.kt': kotlin(
            `        val available = ShareClient.instance.isKakaoTalkSharingAvailable(this)\n        ${more}if (available) {\n            ${share}        }\n`,
          ),
        },
      })),
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        available = ShareClient.instance.isKakaoTalkSharingAvailable(this)\n        if (available) {\n            ${share}        }\n`,
          ),
        },
      },
      // Without KakaoTalk, its button or its entry in a menu is not there.
      ...[
        'options.add(Option("KakaoTalk") { share() })',
        'menu.add("KakaoTalk").setOnMenuItemClickListener { share(); true }',
        'KakaoRow()',
        'addRow()',
      ].map((shown) => ({
        files: {
          'ShareActivity.kt': kotlin(
            `        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            ${shown}\n        }\n    }\n    fun KakaoRow() { Box(Modifier.clickable { share() }) }\n    fun addRow() { row.onTouch { ${share} } }\n    fun share() {\n        ${share}`,
          ),
        },
      })),
      {
        files: {
          'lib/share.dart': dart(
            '    if (await ShareClient.instance.isKakaoTalkSharingAvailable()) {\n      targets.add(Target(run: () => ShareClient.instance.shareCustom(templateId: 1)));\n    }\n',
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      // Who asks may tell others.
      {
        files: {
          'lib/share.dart': dart(
            '    final uri = await ShareClient.instance.shareDefault(template: template);\n    await ShareClient.instance.launchKakaoTalk(uri);\n',
          ),
          'lib/login.dart': dart(
            '    if (await hasTalk()) {\n      await UserApi.instance.loginWithKakaoTalk();\n    }\n  }\n  Future<bool> hasTalk() async {\n    return isKakaoTalkInstalled();\n',
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      // The answer is kept, or something is shared there, too.
      ...[
        'final talk = await isKakaoTalkInstalled();\n    Talk.isThere = talk;\n    if (talk) await UserApi.instance.loginWithKakaoTalk();\n',
        'talk = await isKakaoTalkInstalled();\n    talk ? await UserApi.instance.loginWithKakaoTalk() : await fail();\n',
        'if (await isKakaoTalkInstalled()) {\n      logsIn ? await UserApi.instance.loginWithKakaoTalk() : await ShareClient.instance.shareCustom(templateId: 1);\n    }\n',
        'login() => UserApi.instance.loginWithKakaoTalk();\n    button(() async {\n      if (await isKakaoTalkInstalled()) await share();\n    });\n',
      ].map((code) => ({
        files: {
          'lib/share.dart': dart(
            '    final uri = await ShareClient.instance.shareDefault(template: template);\n    await ShareClient.instance.launchKakaoTalk(uri);\n',
          ),
          'lib/login.dart': dart(`    ${code}`),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      })),
      // Something else has a function of the name.
      {
        files: {
          'Chat.kt': kotlin(
            '        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            chat.sendMessage("hello")\n        }\n',
          ),
          'Messages.kt': kotlin(`    }\n    fun sendMessage(context: Context) {\n        ${share}`),
        },
      },
      {
        files: {
          'GiftScreen.kt': kotlin(
            `        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            KakaoButton(onClick = { sendMessage() })\n        }\n    }\n    fun sendMessage() {\n        ${share}`,
          ),
          'ShareView.swift': swift(
            '        if ShareApi.isKakaoTalkSharingAvailable() {\n            Button("KakaoTalk") { ShareApi.shared.shareCustom(templateId: 1) { _, _ in } }\n        }\n',
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            '        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            button.visibility = VISIBLE\n        }\n    }\n    fun send() {\n' +
              `        ${share}`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            ${share}        } else {\n            showInstallDialog()\n        }\n`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        if (!ShareClient.instance.isKakaoTalkSharingAvailable(this)) {\n            install()\n            return\n        }\n        ${share}`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        val available = ShareClient.instance.isKakaoTalkSharingAvailable(this)\n        if (available) {\n            ${share}        }\n        if (!available) {\n            install()\n        }\n`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(`        ${share}`),
          'OtherShare.kt': kotlin('        val url = WebSharerClient.instance.makeDefaultUrl(feed)\n'),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        ${share}        startActivity(Intent.createChooser(intent, null))\n`,
          ),
        },
      },
      // The address of a store in what is put into a string.
      {
        files: {
          'ShareService.swift': swift(
            '        ShareApi.shared.shareCustom(templateId: 1) { _, error in\n            if error != nil { open("\\(store ?? "https://apps.apple.com/app/id362057947")") }\n        }\n',
          ),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            "    try {\n      await ShareClient.instance.shareDefault(template: template);\n    } catch (e) {\n      launchUrl(Uri.parse('${store ?? 'https://play.google.com/store/apps/details?id=x'}'));\n    }\n",
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      // Whoever calls sees to it.
      ...[
        'completion: @escaping (SharingResult?, Error?) -> Void) {\n        ShareApi.shared.shareCustom(templateId: 1, completion: completion)\n',
        'done: ((Error?) -> Void)? = nil) {\n        ShareApi.shared.shareCustom(templateId: 1) { _, error in done?(error) }\n',
        'sender: Any) {\n        ShareApi.shared.shareCustom(templateId: 1) { _, error in self.delegate?.sharer(self, didFail: error) }\n',
      ].map((rest) => ({
        files: {
          'ShareService.swift': swift(`        send()\n    }\n    func send(${rest}`),
        },
      })),
      ...[
        'handler: (SharingResult?, Throwable?) -> Unit) {\n        ShareClient.instance.shareDefault(this, feed) { r, e -> handler(r, e) }\n',
        'listener: Listener) {\n        ShareClient.instance.shareDefault(this, feed) { r, e -> if (e != null) listener.onShareFailed(e) }\n',
      ].map((rest) => ({ files: { 'ShareActivity.kt': kotlin(`    }\n    fun send(${rest}`) } })),
      ...[
        'Future<bool> send() async {\n    try {\n      await ShareClient.instance.shareDefault(template: template);\n      return true;\n    } catch (e) {\n      print(e);\n      return false;\n    }\n',
        'Future<void> send({required void Function(Object) failed}) async {\n    try {\n      await ShareClient.instance.shareDefault(template: template);\n    } catch (e) {\n      failed(e);\n    }\n',
      ].map((send) => ({
        files: { 'lib/share.dart': dart(`  }\n  ${send}`), 'pubspec.yaml': pubspec('^1.9.0') },
      })),
      {
        files: {
          'ShareActivity.kt': kotlin(
            `        ShareClient.instance.shareDefault(this, feed) { result, error ->\n            if (error != null) report(error) else startActivity(result!!.intent)\n        }\n    }\n    private fun report(error: Throwable) {\n        listener.onError(error)\n`,
          ),
        },
      },
      {
        files: {
          'ShareActivity.kt': kotlin(
            `    }\n    fun send() = ShareClient.instance.rx.shareDefault(this, feed)\n    fun all() {\n`,
          ),
        },
      },
      ...['return ', ''].map((word) => ({
        files: {
          'ShareService.swift': swift(
            `        send().subscribe(onSuccess: { open($0.url) })\n    }\n    func send() -> Single<SharingResult> {\n        ${word}ShareApi.shared.rx.shareCustom(templateId: 1)\n`,
          ),
        },
      })),
      {
        files: {
          'lib/share.dart': dart(
            '    try {\n      await ShareClient.instance.shareDefault(template: template);\n    } catch (e) {\n      rethrow;\n    }\n',
          ),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      {
        files: {
          'lib/share.dart': dart('    await ShareClient.instance.shareDefault(template: template);\n'),
          'pubspec.yaml': pubspec('^2.0.0'),
        },
      },
    ],
  },
});

const sharingNamesIn = ({ native }: FileFacts): readonly string[] =>
  native?.code ? sharersIn(native.code) : [];

/** Somebody offers another way, or may. */
const seesToIt = (code: CodeOfFile): boolean =>
  code.mayHaveOtherWays || !code.isWhole || code.calls.some(isWebSharer);

/** It stands in a function that only its own name tells of; a storyboard may call those that take a sender. */
const isNeverCalled = (
  { range }: NativeCall,
  { blocks, parameters, language }: CodeOfFile,
  project: Project,
) =>
  language === 'swift' &&
  !parameters.some(({ words, range: around }) => words.includes('sender') && encloses(around, range)) &&
  blocks.some(
    ({ kind, name, range: braces }) =>
      kind === 'function' &&
      encloses(braces, range) &&
      name !== undefined &&
      project.timesWritten(name) === 1,
  );

/** Flutter from 2.0.0 on: what it does without KakaoTalk is not known here. */
function opensItself({ file, language }: CodeOfFile, project: Project): boolean {
  const version = language === 'dart' ? flutterVersionFor(file, project) : undefined;
  return version !== undefined && compareVersions(version, flutterLaunchesSince) >= 0;
}
