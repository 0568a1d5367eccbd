/** What native functions that share are given, in whichever file it is written. */
import { describe, expect, it } from 'vitest';
import { androidManifest } from '../../server/src/core/rules/native/exampleFiles.ts';
import { foundAndMarked, projectFrom } from '../rules/exampleProject.ts';

const LOCAL = '4041/link-not-public';
const EMPTY = '4002/link-empty';
const local = 'http://localhost:3000/cake';

type Files = Readonly<Record<string, string>>;

const kotlin = (body: string, parameters = 'context: Context, url: String', more = '') =>
  `import com.kakao.sdk.share.ShareClient\nimport com.kakao.sdk.template.model.*\n\nobject KakaoShare {\n    fun share(${parameters}) {\n${body}    }\n${more}}\n`;
const sendsKotlin = (address = 'url') =>
  `        ShareClient.instance.shareDefault(context, TextTemplate("Cake", Link(${address}))) { _, _ -> }\n`;
const inKotlin = (body: string) =>
  `class CakeActivity : AppCompatActivity() {\n    fun onClick() {\n${body}    }\n}\n`;
const swift = (body: string, head = 'static func share(_ link: String)', type = 'enum KakaoShare') =>
  `import KakaoSDKShare\nimport KakaoSDKTemplate\n\n${type} {\n    ${head} {\n${body}    }\n}\n`;
const sendsSwift = (address: string) =>
  `        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: ${address}))) { _, _ in }\n`;
const inSwift = (body: string) => `final class CakeViewController {\n    func tap() {\n${body}    }\n}\n`;
const java = (body: string, parameters: string) =>
  `import com.kakao.sdk.share.ShareClient;\nimport com.kakao.sdk.template.model.*;\npublic class KakaoShare {\n  public static void send(${parameters}) {\n${body}  }\n}\n`;
const dart = (body: string, parameters: string) =>
  `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nclass KakaoShare {\n  Future<void> share(${parameters}) async {\n${body}  }\n}\n`;
const sendsDart =
  "    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(url))));\n";

describe('an address that nobody else can open is found where it is written for a function of another file', () => {
  it.each<[string, Files]>([
    [
      'of an object of Kotlin, by its place, its name, and through a constant',
      {
        'KakaoShare.kt': kotlin(sendsKotlin()),
        'Cake.kt': inKotlin(
          `        KakaoShare.share(this, ⟦"${local}"⟧)\n        KakaoShare.share(url = ⟦"${local}/1"⟧, context = this)\n        KakaoShare.share(this, ⟦HOME⟧)\n`,
        ),
        'Links.kt': `// Kakao\nconst val HOME = "${local}/2"\n`,
      },
    ],
    [
      'of Kotlin, in one expression, of a companion and of none',
      {
        'KakaoShare.kt': `import com.kakao.sdk.share.ShareClient\nclass KakaoShare {\n    companion object {\n        fun share(context: Context, url: String) = ShareClient.instance.shareDefault(context, TextTemplate("Cake", Link(url))) { _, _ -> }\n    }\n}\nfun shareCake(context: Context, url: String?) {\n    if (url == null) return\n    if (ShareClient.instance.isKakaoTalkSharingAvailable(context)) {\n${sendsKotlin()}    }\n}\n`,
        'Cake.kt': inKotlin(
          `        KakaoShare.share(this, ⟦"${local}"⟧)\n        shareCake(this, ⟦"${local}/1"⟧)\n`,
        ),
      },
    ],
    [
      'of a static function of Swift, and of one of the shared object, asked for before',
      {
        'KakaoShare.swift': swift(sendsSwift('URL(string: link)')),
        'Sender.swift': swift(
          `        guard let url = URL(string: link) else { return }\n${sendsSwift('url')}`,
          'func share(to name: String, with link: String)',
          'class ShareSender',
        ),
        'Cake.swift': inSwift(
          `        KakaoShare.share(⟦"${local}"⟧)\n        ShareSender.shared.share(to: "a", with: ⟦"${local}/1"⟧)\n        let sender = ShareSender()\n        sender.share(to: "a", with: ⟦"${local}/2"⟧)\n`,
        ),
      },
    ],
    [
      'of what has its type from where it is declared',
      {
        'KakaoShare.kt': kotlin(sendsKotlin()).replace('object', 'class'),
        'Cake.kt': `class CakeActivity @Inject constructor(private val sharer: KakaoShare) {\n    lateinit var injected: KakaoShare\n    fun onClick() {\n        sharer.share(this, ⟦"${local}"⟧)\n        injected?.share(this, ⟦"${local}/1"⟧)\n    }\n}\n`,
        'Cake.java': `class Cake {\n  @Inject KakaoShare sharer;\n  void onClick() {\n    sharer.share(this, ⟦"${local}/2"⟧);\n  }\n}\n`,
        'Sender.swift': swift(
          sendsSwift('URL(string: link)'),
          'func share(_ link: String)',
          'class KakaoSender',
        ),
        'Cake.swift': `final class Cake {\n    private let sender: KakaoSender\n    init(sender: KakaoSender) { self.sender = sender }\n    func tap() {\n        sender.share(⟦"${local}/3"⟧)\n    }\n}\n`,
      },
    ],
    [
      'of a function that extends Android’s own',
      {
        'KakaoShare.kt': `import com.kakao.sdk.share.ShareClient\nfun Context.shareCake(url: String) {\n${sendsKotlin().replace('context', 'this')}}\n`,
        'Cake.kt': inKotlin(
          `        shareCake(⟦"${local}"⟧)\n        requireContext().shareCake(⟦"${local}/1"⟧)\n`,
        ),
      },
    ],
    [
      'of Java, in a message that is made elsewhere',
      {
        'KakaoShare.java': java(
          '    ShareClient.getInstance().shareDefault(context, template, (result, error) -> null);\n',
          'Context context, TextTemplate template',
        ),
        'Cake.java': `class Cake {\n  void onClick() {\n    TextTemplate message = new TextTemplate("Cake", new Link(⟦"${local}"⟧));\n    KakaoShare.send(this, message);\n  }\n}\n`,
      },
    ],
    [
      'of Dart, under its name and by its place',
      {
        'share.dart': dart(sendsDart, 'String title, {required String url}'),
        'link.dart': dart(sendsDart, 'String url').replace('KakaoShare', 'LinkSharer'),
        'cake.dart': `void tap() {\n  KakaoShare().share('Cake', url: ⟦'${local}'⟧);\n  final sharer = LinkSharer();\n  sharer.share(⟦'${local}/1'⟧);\n}\n`,
      },
    ],
    [
      'of Dart, on what is looked up by its type',
      {
        'share.dart': dart(sendsDart, 'String url'),
        'cake.dart': `void tap() {\n  Get.find<KakaoShare>().share(⟦'${local}'⟧);\n  context.read<KakaoShare>().share(⟦'${local}/1'⟧);\n  Provider.of<KakaoShare>(context, listen: false).share(⟦'${local}/2'⟧);\n  GetIt.I<KakaoShare>().share(⟦'${local}/3'⟧);\n  ref.read(kakaoShareProvider.notifier).share(⟦'${local}/4'⟧);\n}\n`,
        'pie.dart': `class Pie extends StatelessWidget {\n  final controller = Get.put(KakaoShare());\n  final other = getIt<KakaoShare>();\n  final KakaoShare third = Get.find();\n  void tap() {\n    controller.share(⟦'${local}/5'⟧);\n    other.share(⟦'${local}/6'⟧);\n    this.third.share(⟦'${local}/7'⟧);\n  }\n}\n`,
        'bun.dart': `class Bun extends StatefulWidget {\n  final KakaoShare sharer;\n}\nclass BunState extends State<Bun> {\n  void tap() {\n    widget.sharer.share(⟦'${local}/8'⟧);\n  }\n}\n`,
      },
    ],
    [
      'through two functions, and for one that makes the message',
      {
        'KakaoShare.kt': kotlin(
          sendsKotlin(),
          undefined,
          '    fun shareAll(context: Context, address: String) {\n        share(context, address)\n    }\n',
        ),
        'Cake.kt': inKotlin(`        KakaoShare.shareAll(this, ⟦"${local}"⟧)\n`),
        'Made.kt': `import com.kakao.sdk.share.ShareClient\nclass Made {\n    fun cake(url: String): TextTemplate {\n        return TextTemplate("Cake", Link(url))\n    }\n    fun share() {\n        ShareClient.instance.shareDefault(this, cake(⟦"${local}/1"⟧)) { _, _ -> }\n    }\n}\n`,
      },
    ],
  ])('%s', (_, files) => {
    const { found, marks } = foundAndMarked(LOCAL, files);
    expect(found).toEqual(marks);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('nothing is said of what a function is given where', () => {
  const call = `        KakaoShare.share(this, "${local}")\n`;
  const overload = '    fun share(activity: Activity, url: String, title: String = "") = copy(url)\n';
  const callSwift = `        KakaoShare.share("${local}")\n`;
  it.each<[string, Files]>([
    [
      'what else it is given may keep it from sharing that',
      {
        'KakaoShare.kt': kotlin(
          `        if (kind == "sms") {\n            sendSms(url)\n            return\n        }\n${sendsKotlin()}`,
          'context: Context, url: String, kind: String',
        ),
        'Cake.kt': inKotlin(`        KakaoShare.share(this, "${local}", "sms")\n`),
      },
    ],
    [
      'a choice keeps it from sharing that',
      {
        'KakaoShare.kt': kotlin(
          `        when (kind) {\n            Kind.SMS -> sendSms(url)\n            else -> {\n    ${sendsKotlin()}            }\n        }\n`,
          'context: Context, url: String, kind: Kind',
        ),
        'Cake.kt': inKotlin(`        KakaoShare.share(this, "${local}", Kind.SMS)\n`),
      },
    ],
    [
      'a name for what is asked keeps it from sharing that',
      {
        'KakaoShare.kt': kotlin(
          `        val isLocal = url.startsWith("http://localhost")\n        if (!isLocal) {\n    ${sendsKotlin()}        }\n`,
        ),
        'Cake.kt': inKotlin(call),
        'KakaoShare.swift': swift(
          `        let isLocal = link.hasPrefix("http://localhost") && true\n        if isLocal { return }\n${sendsSwift('URL(string: link)')}`,
        ),
        'Cake.swift': inSwift(callSwift),
      },
    ],
    [
      'it insists on another address',
      {
        'KakaoShare.kt': kotlin(`        require(url.startsWith("https"))\n${sendsKotlin()}`),
        'Cake.kt': inKotlin(call),
      },
    ],
    [
      'it shares in the other branch',
      {
        'KakaoShare.swift': swift(
          `        if let url = URL(string: link) {\n            open(url)\n        } else {\n    ${sendsSwift('URL(string: link)')}        }\n`,
        ),
        'Cake.swift': inSwift(callSwift),
        'KakaoShare.kt': kotlin(
          `        if (url != null) {\n            open(url)\n            return\n        }\n${sendsKotlin()}`,
        ),
        'Cake.kt': inKotlin(call),
      },
    ],
    [
      'it replaces or changes that',
      {
        'KakaoShare.kt': kotlin(`        val url = BASE + url\n${sendsKotlin()}`),
        'Cake.kt': inKotlin(call),
        'share.dart': dart(
          `    template.link = Link(webUrl: home);\n    await ShareClient.instance.shareDefault(template: template);\n`,
          'TextTemplate template',
        ),
        'cake.dart': `void tap() {\n  KakaoShare().share(TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse('${local}'))));\n}\n`,
      },
    ],
    [
      'something in it has the name of that',
      {
        'KakaoShare.kt': kotlin(
          `        links.forEach { url -> ShareClient.instance.shareDefault(context, TextTemplate("Cake", Link(url))) { _, _ -> } }\n`,
        ),
        'Cake.kt': inKotlin(call),
      },
    ],
    [
      'two functions have the name',
      {
        'KakaoShare.kt': kotlin(sendsKotlin(), undefined, overload),
        'Cake.kt': inKotlin(call),
        'LinkShare.kt': kotlin(sendsKotlin()).replace(
          'object KakaoShare {\n',
          `object LinkShare {\n${overload}`,
        ),
        'Pie.kt': inKotlin(`        LinkShare.share(this, "${local}")\n`),
        'KakaoShare.swift': swift(sendsSwift('URL(string: link)')),
        'More.swift': 'extension KakaoShare {\n    static func share(_ link: String) { copy(link) }\n}\n',
        'Cake.swift': inSwift(callSwift),
      },
    ],
    [
      'it is called on something else',
      {
        'KakaoShare.kt': kotlin(sendsKotlin()),
        'Cake.kt': inKotlin(
          `        mailer.share(this, "${local}")\n        SmsShare.share(this, "${local}")\n        share(this, "${local}")\n        KakaoShare.mail.share(this, "${local}")\n`,
        ),
      },
    ],
    [
      'what it is called on may be of another type',
      {
        'KakaoShare.kt': kotlin(sendsKotlin()).replace('object', 'class'),
        'Cake.kt': `class Cake(private val sharer: KakaoShare) {\n    fun all() { mailers.forEach { sharer -> sharer.share(this, "${local}") } }\n}\n`,
        'Pie.kt': `class Pie(private val sharer: KakaoShare)\nclass Tart(private val sharer: MailShare) {\n    fun onClick() { sharer.share(this, "${local}") }\n}\n`,
        'Bun.kt': `class Bun(private val sharer: KakaoShare.Mail) {\n    fun onClick() { sharer.share(this, "${local}") }\n}\n`,
        'Eclair.kt': `class Eclair(private val sharer: KakaoShare)\nclass Donut(private val sharer: com.mail.Sender) {\n    fun onClick() { sharer.share(this, "${local}") }\n}\n`,
        'Scone.kt': `class Scone(private val sharer: KakaoShare)\nclass Muffin : Baked() {\n    fun onClick() { sharer.share(this, "${local}") }\n}\n`,
        'Waffle.kt': `class Waffle(private val sharer: KakaoShare)\nclass Crepe {\n    fun onClick() {\n        val (sharer, other) = mailers()\n        sharer.share(this, "${local}")\n    }\n}\n`,
        'Cookie.java': `class Cookie { KakaoShare sharer; }\nclass Cracker {\n  @Inject Provider<Mail> sharer;\n  void onClick() { sharer.share(this, "${local}"); }\n}\n`,
        'Sender.swift': swift(
          sendsSwift('URL(string: link)'),
          'func share(_ link: String)',
          'class KakaoSender',
        ),
        'Cake.swift': `final class Cake { let sender: KakaoSender }\nfinal class Pie {\n    var sender: any Mailing\n    func tap() { sender.share("${local}") }\n}\n`,
        'Roll.kt': `class Roll(sharer: KakaoShare) {\n    private val sharer = mailOf(sharer)\n    fun onClick() { sharer.share(this, "${local}") }\n}\n`,
      },
    ],
    [
      'what is looked up may be of another type',
      {
        'share.dart': dart(sendsDart, 'String url'),
        'cake.dart': `void tap() {\n  Get.find<MailShare>().share('${local}');\n  Repository<KakaoShare>().share('${local}');\n  ref.read(mailProvider.notifier).share('${local}');\n  get<List<KakaoShare>>().share('${local}');\n  get<KakaoShare>().mail.share('${local}');\n  wrap<KakaoShare>(mail).share('${local}');\n  mail(get<KakaoShare>()).share('${local}');\n}\n`,
        'pie.dart': `class Pie {\n  final controller = Get.put(MailShare());\n  final KakaoShare third = Get.find();\n  void tap() { controller.share('${local}'); }\n}\nclass Tart {\n  final third = Get.find<MailShare>();\n  void tap() { third.share('${local}'); }\n}\n`,
        'bun.dart': `class Bun extends StatefulWidget {\n  final KakaoShare sharer;\n}\nclass BunState extends State<Bun> {\n  void tap() { other.sharer.share('${local}'); }\n}\nclass PieState extends State<Pie> {\n  void tap() { widget.sharer.share('${local}'); }\n}\n`,
      },
    ],
    [
      'another type has a function that extends it',
      {
        'KakaoShare.kt': `import com.kakao.sdk.share.ShareClient\nfun Context.shareCake(url: String) {\n${sendsKotlin().replace('context', 'this')}}\n`,
        'Mail.kt': 'fun Context.shareCake(url: Uri) = mail(url)\n',
        'Cake.kt': inKotlin(`        shareCake("${local}")\n        mailer.shareCake("${local}")\n`),
      },
    ],
    [
      'the function says what it is',
      {
        'KakaoShare.kt': kotlin(sendsKotlin(), `context: Context, url: String = "${local}"`),
        'Cake.kt': inKotlin('        KakaoShare.share(this)\n'),
      },
    ],
    [
      'arguments are spread, or in another order',
      {
        'share.dart': dart(sendsDart, 'String title, {required String url}'),
        'cake.dart': `void tap() {\n  KakaoShare().share('${local}', url: home);\n}\n`,
        'KakaoShare.kt': kotlin(sendsKotlin('urls[0]'), 'context: Context, vararg urls: String'),
        'Cake.kt': inKotlin(`        KakaoShare.share(this, *arrayOf("${local}"))\n`),
      },
    ],
  ])('%s', (_, files) => {
    expect(foundAndMarked(LOCAL, files).found).toEqual([]);
  });

  it.each<[string, Files]>([
    ...Object.entries({
      'a lambda of several': `        load(url) { (url, id) -> SEND        }\n`,
      'a function without a name': `        load(fun(url: String) { SEND        })\n`,
      'parts of a value': `        val (url, id) = load(url)\nSEND`,
      'what leads away': `        Validator.of(url) ?: return\nSEND`,
      'what leads away after a name': `        val ok = Validator.of(url) ?: return\nSEND`,
      'what throws': `        url.isLocal() && throw Local()\nSEND`,
      'what insists': `        requirePublic(url)\nSEND`,
      'a choice of conditions': `        when {\n            url.startsWith("http://localhost") -> toast()\n            else -> SEND        }\n`,
      'a build for developers': `        if (BuildConfig.DEBUG) {\nSEND        }\n`,
    }).map(([title, body]): [string, Files] => [
      `Kotlin: ${title}`,
      { 'KakaoShare.kt': kotlin(body.replace('SEND', sendsKotlin())), 'Cake.kt': inKotlin(call) },
    ]),
    ...Object.entries({
      'a closure with types': `        load(link) { (link: String) in\nSEND        }\n`,
      'what is bound of it': `        guard let ok = Self.checked(link) else { return }\nSEND`,
      'what is asked of what is bound': `        guard let url = URL(string: link), url.host != "localhost" else { return }\nSEND`,
      'what insists': `        try validate(link)\nSEND`,
      'what changes it': `        var changed = link\n        fix(&changed)\nSEND`.replace(
        'SEND',
        sendsSwift('URL(string: changed)'),
      ),
    }).map(([title, body]): [string, Files] => [
      `Swift: ${title}`,
      {
        'KakaoShare.swift': swift(body.replace('SEND', sendsSwift('URL(string: link)'))),
        'Cake.swift': inSwift(callSwift),
      },
    ]),
    ...['(url) {', '(url) async {', '({required url}) {', '(String url) {', '(id, {String? url}) {'].map(
      (head): [string, Files] => [
        `Dart: ${head}`,
        {
          'share.dart': dart(
            `    load(url).then(${head}\n${sendsDart.replace('await ', '')}    });\n`,
            'String url',
          ),
          'cake.dart': `void tap() {\n  KakaoShare().share('${local}');\n}\n`,
        },
      ],
    ),
    [
      'Dart: parts of a value',
      {
        'share.dart': dart(`    final (url, id) = load(url);\n${sendsDart}`, 'String url'),
        'cake.dart': `void tap() {\n  KakaoShare().share('${local}');\n}\n`,
      },
    ],
  ])('something in between decides what it sends: %s', (_, files) => {
    expect(foundAndMarked(LOCAL, files).found).toEqual([]);
  });

  const top = `import com.kakao.sdk.share.ShareClient\nfun shareCake(context: Context, url: String) {\n${sendsKotlin()}}\n`;
  const topDart = `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nFuture<void> shareCake(String url) async {\n${sendsDart}}\n`;
  const bare = `shareCake(this, "${local}")`;
  const bareDart = `shareCake('${local}');`;
  it.each<[string, Files]>([
    ...[
      `import kr.sms.shareSms as shareCake\nclass A { fun f() { ${bare} } }\n`,
      `fun f(shareCake: (Any, String) -> Unit) { ${bare} }\n`,
      `class A(val shareCake: (Any, String) -> Unit) { fun f() { ${bare} } }\n`,
      `class A {\n  val shareCake = { c: Any, u: String -> sms(u) }\n  fun f() { ${bare} }\n}\n`,
      `fun f() {\n  fun shareCake(c: Any, u: String) = sms(u)\n  ${bare}\n}\n`,
    ].map((code): [string, Files] => [code, { 'KakaoShare.kt': top, 'Cake.kt': code }]),
    ...[
      `void f(void Function(String) shareCake) { ${bareDart} }\n`,
      `class A { final void Function(String) shareCake;\n  A(this.shareCake);\n  void f() { ${bareDart} } }\n`,
      `void f() { final shareCake = (String u) => sms(u); ${bareDart} }\n`,
      `void f() { void shareCake(String u) => sms(u); ${bareDart} }\n`,
      `class A { void shareCake(String u) => sms(u); }\nclass B extends A { void f() { ${bareDart} } }\n`,
    ].map((code): [string, Files] => [code, { 'share.dart': topDart, 'cake.dart': code }]),
    ['private', { 'KakaoShare.kt': `${top.replace('fun', 'private fun')}`, 'Cake.kt': inKotlin(bare) }],
    [
      'Dart’s own',
      {
        'share.dart': topDart.replace('shareCake', '_shareCake'),
        'cake.dart': `void f() { _${bareDart} }\n`,
      },
    ],
    [
      'a type of another name',
      {
        'KakaoShare.kt': kotlin(sendsKotlin()),
        'Cake.kt': `import kr.sms.SmsShare as KakaoShare\n${inKotlin(call)}`,
      },
    ],
  ])('it is another function: %s', (_, files) => {
    expect(foundAndMarked(LOCAL, files).found).toEqual([]);
  });

  it.each<[string, string, string]>([
    ...[
      `@Preview(showBackground = true)\n@Composable\nprivate fun CakePreview() {\n  Button(onClick = { ${call} }) { }\n}\n`,
      `class MockSharer {\n  fun go() { ${call} }\n}\n`,
      inKotlin(`if (BuildConfig.DEBUG) {\n${call}}\n`),
      inKotlin(`if (!BuildConfig.DEBUG) return\n${call}`),
    ].map((code): [string, string, string] => ['app/src/main/java/Cake.kt', code, 'kt']),
    ['app/src/debug/java/Cake.kt', inKotlin(call), 'kt'],
    ['app/src/testDebug/java/Cake.kt', inKotlin(call), 'kt'],
    ['app/src/sharedTest/java/Cake.kt', inKotlin(call), 'kt'],
    ['ios/AppUITests/Cake.swift', inSwift(callSwift), 'swift'],
    ['Cake.swift', `#Preview {\n  Button("Share") { ${callSwift} }\n}\n`, 'swift'],
    ['Cake.swift', inSwift(`#if DEBUG\n${callSwift}#endif\n`), 'swift'],
    ...['if (kDebugMode) CALL', 'if (kDebugMode) {\nCALL }', 'kDebugMode ? CALL'].map(
      (code): [string, string, string] => [
        'cake.dart',
        `void tap() {\n  ${code.replace('CALL', `KakaoShare().share('${local}');`)}\n}\n`,
        'dart',
      ],
    ),
    ['test/cake.dart', `void tap() {\n  KakaoShare().share('${local}');\n}\n`, 'dart'],
  ])('only developers run it: %s %s', (file, code, ending) => {
    const helper = { kt: kotlin(sendsKotlin()), swift: swift(sendsSwift('URL(string: link)')) } as const;
    const sharing = ending === 'dart' ? dart(sendsDart, 'String url') : helper[ending as 'kt' | 'swift'];
    expect(foundAndMarked(LOCAL, { [`KakaoShare.${ending}`]: sharing, [file]: code }).found).toEqual([]);
  });

  it('it goes on only where something is passed', () => {
    const files = (check: string): Files => ({
      'KakaoShare.kt': kotlin(check + sendsKotlin()),
      'Cake.kt': inKotlin('        KakaoShare.share(this, "")\n'),
    });
    expect(foundAndMarked(EMPTY, files('        if (url.isEmpty()) return\n')).found).toEqual([]);
    expect(foundAndMarked(EMPTY, files('')).found).toHaveLength(1);
  });
});

it('sees the parameters of a message that a function is given, for which the app has no intent filter', () => {
  const files = (params: string): Files => ({
    'app/src/main/AndroidManifest.xml': androidManifest(''),
    'app/src/main/java/KakaoShare.kt': kotlin(
      '        ShareClient.instance.shareDefault(context, template) { _, _ -> }\n',
      'context: Context, template: TextTemplate',
    ),
    'app/src/main/java/Cake.kt': inKotlin(
      `        KakaoShare.share(this, TextTemplate("Cake", Link("https://a.kr"${params})))\n`,
    ),
  });
  const found = (params: string) => foundAndMarked('4019/android-share-intent-filter', files(params)).found;
  expect(found(', androidExecutionParams = mapOf("cake" to "1")')).toHaveLength(1);
  expect(found('')).toEqual([]);
});

it('looks for callers that do not speak of Kakao by the type and the name of the function', () => {
  const { service } = projectFrom({
    'Sharer.kt': kotlin(sendsKotlin()).replace('object KakaoShare', 'object LinkSharer'),
    'Top.kt': `import com.kakao.sdk.share.ShareClient\nfun shareCakeTo(context: Context, url: String) {\n${sendsKotlin()}}\n`,
  });
  expect(service.soughtCallers([])).toEqual([
    { name: 'shareCakeTo', module: 'shareCakeTo' },
    { name: 'share', module: 'LinkSharer' },
  ]);
});
