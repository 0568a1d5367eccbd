/** What is known of messages in general, asked of those that native code sends. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked, projectFrom } from '../rules/exampleProject.ts';

const LOCAL = '4041/link-not-public';
const local = 'http://localhost:3000/cake';

type Files = Readonly<Record<string, string>>;

const kotlin = (body: string, around = '') => `import com.kakao.sdk.share.ShareClient
import com.kakao.sdk.template.model.*

class ShareActivity : AppCompatActivity() {
${around}    fun share() {
${body}    }
}
`;
const sends = (message: string) =>
  `        ShareClient.instance.shareDefault(this, ${message}) { result, error -> }\n`;
const SENDS_SITE =
  '        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: site)))) { _, _ in }\n';
const custom = (id: string) => `        ShareClient.instance.shareCustom(this, ${id}) { result, error -> }\n`;
const swift = (body: string, around = '') => `import KakaoSDKShare
import KakaoSDKTemplate

${around}final class ShareService {
    func share() {
${body}    }
}
`;
/** With a function that shares what it is given. */
const given = (body: string, more = '') =>
  kotlin(
    body,
    `    private fun send(context: Context, template: TextTemplate, link: Link? = null) {\n${sends('template')}    }\n${more}`,
  );
const message = (address: string) => `TextTemplate("Cake", Link(${address}))`;
const dart = (
  body: string,
  around = '',
) => `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';

${around}class ShareService {
  Future<void> share(String given) async {
${body}  }
}
`;

const java = (body: string, members = '') => `import com.kakao.sdk.share.ShareClient;
import com.kakao.sdk.template.model.*;
class ShareActivity extends AppCompatActivity {
${members}  void share() {
${body}  }
}
`;
const sendsJava = '    ShareClient.getInstance().shareDefault(this, feed, (result, error) -> null);\n';
const cake = 'new Content("Cake", "https://a.kr/a.png", new Link("https://a.kr"))';
const button = (address: string) => `new Button("Open", new Link(${address}, "https://a.kr"))`;

const ofDart = `TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse('${local}')))`;

describe('a link that nobody else can open is found', () => {
  it.each<[string, Files]>([
    ['in Kotlin', { 'Share.kt': kotlin(sends(`TextTemplate("Cake", Link(webUrl = ⟦"${local}"⟧))`)) }],
    [
      'without names, behind names, in both messages once',
      {
        'Share.kt': kotlin(
          `        val link = Link(⟦"${local}"⟧, "https://a.kr")\n        val message = FeedTemplate(Content("Cake", "https://a.kr/a.png", link))\n${sends('message')}        val url = WebSharerClient.instance.makeDefaultUrl(message)\n`,
        ),
      },
    ],
    [
      'in what Kotlin makes when it is asked for, and Swift whenever it is',
      {
        'Share.kt': kotlin(
          sends('message'),
          `    private val message by lazy { TextTemplate("Cake", Link(⟦"${local}"⟧)) }\n`,
        ),
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: link)) { _, _ in }\n    }\n    private var link: Link {\n        return Link(webUrl: URL(string: ⟦"${local}/1"⟧))\n`,
        ),
      },
    ],
    [
      'in what a function or a property ends with',
      {
        'Share.kt': kotlin(
          sends('TextTemplate("Cake", link("a"))'),
          `    private fun link(id: String): Link {\n        val home = "${local}/1"\n        return Link(⟦home⟧)\n    }\n`,
        ),
        'Share.java': java(
          `    ShareClient.getInstance().shareDefault(this, new TextTemplate("Cake", this.link()), (r, e) -> null);\n`,
          `  private Link link() {\n    log();\n    return new Link(⟦"${local}/2"⟧);\n  }\n`,
        ),
        'share.dart': dart(
          "    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: _link()));\n",
          `Link _link() {\n  log();\n  return Link(webUrl: Uri.parse(⟦'${local}/3'⟧));\n}\n`,
        ),
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: message) { _, _ in }\n        ShareApi.shared.shareDefault(templatable: made()) { _, _ in }\n        ShareApi.shared.shareDefault(templatable: self.page()) { _, _ in }\n    }\n    private var message: FeedTemplate {\n        let link = Link(webUrl: URL(string: ⟦"${local}/4"⟧))\n        return FeedTemplate(content: Content(title: "Cake", link: link))\n    }\n    func made() -> TextTemplate {\n        return .init(text: "Cake", link: Link(webUrl: URL(string: ⟦"${local}/5"⟧)))\n    }\n    func page() -> TextTemplate { .init(text: "Cake", link: Link(webUrl: URL(string: ⟦"${local}/6"⟧))) `,
        ),
      },
    ],
    [
      'in a private member that nothing gives another value',
      {
        'Share.kt': kotlin(
          sends('TextTemplate("Cake", Link(⟦site⟧))'),
          `    private var site = "${local}/1"\n`,
        ),
        'Share.java': java(
          `    ShareClient.getInstance().shareDefault(this, new TextTemplate("Cake", new Link(⟦site⟧)), (r, e) -> null);\n    if (site == null) log(site);\n`,
          `  private String site = "${local}/2";\n`,
        ),
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: ⟦self.site⟧)))) { _, _ in }\n    }\n    private var site = "${local}/3"\n    func log() { print(site)\n`,
        ),
        'share.dart': dart(
          `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(⟦_site⟧))));\n  }\n  String _site = '${local}/4';\n  void log() {\n    print(_site);\n`,
        ),
      },
    ],
    [
      'in a private member of the same type: of its companion, of an extension of it, put behind something else',
      {
        'Share.kt': kotlin(
          sends('TextTemplate("Cake", Link(⟦"http:" + site⟧))'),
          `    companion object {\n        private val site = "//localhost:3000/1"\n    }\n`,
        ),
        'Share.swift': `${swift('').replace('{\n', `{\n    private let site = "${local}/2"\n`)}extension ShareService {\n    func send() {\n${SENDS_SITE.replace('site', '⟦site⟧')}    }\n}\n`,
      },
    ],
    ...['this.feed', 'feed'].map((sent): [string, Files] => [
      `in a member of its own object, sent as ${sent}`,
      {
        'Share.java': java(
          sendsJava.replace('feed', sent),
          `  private final FeedTemplate feed;\n  Share() {\n    this.feed = new FeedTemplate(new Content("Cake", picture, new Link(⟦"${local}"⟧)));\n  }\n`,
        ),
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: ${sent.replace('this', 'self')}) { _, _ in }\n    }\n    private let feed: TextTemplate\n    init(name: String) {\n        self.feed = TextTemplate(text: name, link: Link(webUrl: URL(string: ⟦"${local}/1"⟧)))\n`,
        ),
        'share.dart': dart(
          `    await ShareClient.instance.shareDefault(template: ${sent});\n  }\n  TextTemplate feed;\n  ShareService() {\n    this.feed = TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(⟦'${local}/2'⟧)));\n`,
        ),
      },
    ]),
    [
      'in what a list is filled with, whatever stands behind it or in front',
      {
        'Share.java': java(
          `    List<Button> buttons = new ArrayList<>();\n    if (mine) buttons.add(${button(`⟦"${local}/1"⟧`)});\n    else buttons.add(${button(`⟦"${local}/2"⟧`)});\n    FeedTemplate feed = new FeedTemplate(${cake}, social, buttons, more);\n${sendsJava}`,
        ),
        'Share.swift': swift(
          `        var buttons: [Button] = []\n        buttons.append(Button(title: "Open", link: Link(webUrl: URL(string: ⟦"${local}"⟧))))\n        ShareApi.shared.shareDefault(templatable: FeedTemplate(content: content, buttons: buttons)) { _, _ in }\n`,
        ),
      },
    ],
    [
      'in front of an argument that may be anything',
      {
        'Share.java': java(
          `    FeedTemplate feed = new FeedTemplate(new Content("Cake", picture, new Link(⟦"${local}"⟧)), more());\n${sendsJava}`,
        ),
      },
    ],
    [
      'in a member that a function fills, and another sends',
      {
        'Share.java': java(
          sendsJava,
          `  private List<Button> buttons = new ArrayList<>();\n  FeedTemplate feed;\n  void onCreate() {\n    buttons.add(${button(`⟦"${local}/1"⟧`)});\n    feed = new FeedTemplate(new Content("Cake", picture, new Link(⟦"${local}"⟧)), null, buttons);\n  }\n`,
        ),
        'Share.kt': kotlin(
          sends('feed'),
          `    private lateinit var feed: TextTemplate\n    override fun onResume() {\n        feed = TextTemplate("Cake", Link(⟦"${local}/2"⟧))\n    }\n`,
        ),
      },
    ],
    [
      'in JSON of which values are made by calls in calls',
      {
        'Share.swift': swift(
          `        let json = """\n{ "object_type": "text", "text": "\\(cake.tags.map({ "#\\($0)" }).joined(separator: " ") ?? "")", "link": { "web_url": ⟦"${local}"⟧ } }\n""".data(using: .utf8)!\n        if let message = try? SdkJSONDecoder.custom.decode(TextTemplate.self, from: json) {\n            ShareApi.shared.shareDefault(templatable: message) { _, _ in }\n        }\n`,
        ),
      },
    ],
    [
      'in Java',
      {
        'Share.java': `import com.kakao.sdk.share.ShareClient;
import com.kakao.sdk.template.model.*;
class Share {
  void share() {
    FeedTemplate message = new FeedTemplate(new Content("Cake", "https://a.kr/a.png", new Link(⟦"${local}"⟧, "https://a.kr")));
    ShareClient.getInstance().shareDefault(this, message, (result, error) -> null);
  }
}
`,
      },
    ],
    [
      'in Swift',
      {
        'Share.swift': swift(
          `        let link = Link(webUrl: URL(string: ⟦"${local}"⟧)!, mobileWebUrl: URL(string: "https://a.kr"))\n        let message = FeedTemplate(content: Content(title: "Cake", link: link))\n        ShareApi.shared.shareDefault(templatable: message) { _, _ in }\n`,
        ),
      },
    ],
    [
      'in Dart, from a function',
      {
        'share.dart': dart(
          '    await ShareClient.instance.shareDefault(template: make());\n',
          `FeedTemplate make() => FeedTemplate(content: Content(title: 'Cake', link: Link(webUrl: Uri.parse(⟦'${local}'⟧))));\n`,
        ),
      },
    ],
    ...[
      ['a getter', "TextTemplate get made => TextTemplate(text: 'Cake', link: LINK);\n", 'made'],
      [
        'a static function of another file',
        'class Templates {\n  static TextTemplate cake(String name) => TextTemplate(text: name, link: LINK);\n}\n',
        'Templates.cake(given)',
      ],
    ].map(([name, made, used]): [string, Files] => [
      `in Dart, from ${name}`,
      {
        'share.dart': dart(`    await ShareClient.instance.shareDefault(template: ${used});\n`),
        'made.dart': `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\n${made!.replace('LINK', `Link(webUrl: Uri.parse(⟦'${local}'⟧))`)}`,
      },
    ]),
    [
      'in Dart, from a getter in braces',
      {
        'share.dart': dart('    await ShareClient.instance.shareDefault(template: _made);\n').replace(
          '{\n',
          `{\n  TextTemplate get _made {\n    final link = Link(webUrl: Uri.parse(⟦'${local}'⟧));\n    return TextTemplate(text: 'Cake', link: link);\n  }\n`,
        ),
      },
    ],
    [
      'in Dart, from a member of the object',
      {
        'share.dart': dart('    await ShareClient.instance.shareDefault(template: this.made);\n').replace(
          '{\n',
          `{\n  final made = TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(⟦'${local}'⟧)));\n`,
        ),
      },
    ],
    [
      'in what a function with braces gives',
      {
        'Share.kt': kotlin(
          sends('make()'),
          `    private fun make(): TextTemplate {\n        return TextTemplate("Cake", Link(⟦"${local}"⟧))\n    }\n`,
        ),
      },
    ],
    [
      'by a constant of another file',
      {
        'Share.kt': kotlin(sends('TextTemplate("Cake", Link(⟦Constants.SITE⟧))')),
        'Constants.kt': `// Kakao\nobject Constants {\n    const val SITE = "${local}"\n}\n`,
      },
    ],
    [
      'by a text of the resources',
      {
        'app/src/main/java/Share.kt': kotlin(sends('TextTemplate("Cake", Link(getString(⟦R.string.site⟧)))')),
        'app/src/main/res/values/strings.xml': `<!-- kakao --><resources><string name="site">${local}</string></resources>`,
      },
    ],
    [
      'by a constant in a companion, with a rest',
      {
        'Share.kt': kotlin(
          sends('TextTemplate("Cake", Link(⟦"$SITE/cakes"⟧))'),
          '    companion object { private const val SITE = "http://localhost:8080" }\n',
        ),
      },
    ],
    [
      'by a name that another function gives another value',
      {
        'Share.kt': kotlin(
          `        val link = Link(⟦"${local}"⟧)\n${sends('TextTemplate("Cake", link)')}`,
          `    fun other() {\n        val link = Link("https://a.kr")\n        send(link)\n    }\n    fun third(link: Link) {}\n`,
        ),
      },
    ],
    [
      'in React Native',
      {
        'share.ts': `import KakaoShare, { shareTextTemplate as shareText } from '@react-native-kakao/share';
shareText({ template: { text: 'Cake', link: { webUrl: ⟦'${local}'⟧ } } });
const template = { content: { title: 'Cake', link: { mobileWebUrl: ⟦'http://10.0.2.2'⟧ } } };
KakaoShare.shareFeedTemplate({ template });
`,
      },
    ],
    [
      'in a function of React Native that others call',
      {
        'share.ts': `import KakaoShareLink from 'react-native-kakao-share-link';
export async function share(url: string) {
  await KakaoShareLink.sendText({ text: 'Cake', link: { webUrl: url } });
}
`,
        'screen.tsx': `import { share } from './share';\nexport const onPress = () => share(⟦'${local}'⟧);\n`,
      },
    ],
    [
      'in a class of React Native that a screen gives the address',
      {
        'ShareButton.tsx': `import React from 'react';
import KakaoShareLink from 'react-native-kakao-share-link';
export default class ShareButton extends React.Component {
  share = () => KakaoShareLink.sendText({ text: 'Cake', link: { webUrl: this.props.url } });
  render() { return <Button onPress={this.share} title="Share" />; }
}
`,
        'Screen.tsx': `import ShareButton from './ShareButton';
export const Screen = () => <ShareButton url=⟦"${local}"⟧ />;
`,
      },
    ],
    [
      'in one of the branches that give a name its value',
      {
        'Share.kt': kotlin(
          `        val message: TextTemplate\n        when (state) {\n            1 -> { message = TextTemplate("Cake", Link(⟦"${local}"⟧)) }\n            else -> { message = TextTemplate("Cake", Link("https://a.kr")) }\n        }\n${sends('message')}`,
        ),
      },
    ],
    [
      'in SDK 1 of Android, of another file',
      {
        'Share.kt':
          'import com.kakao.kakaolink.v2.KakaoLinkService\nfun share() = KakaoLinkService.getInstance().sendDefault(context, messages.cake(), null, callback)\n',
        'Messages.java': `import com.kakao.message.template.*;
class Messages {
  TextTemplate cake() {
    LinkObject link = LinkObject.newBuilder().setMobileWebUrl(⟦"${local}"⟧).build();
    return TextTemplate.newBuilder("Cake", link).setButtonTitle("Open").build();
  }
}
`,
      },
    ],
    [
      'in SDK 1 of iOS',
      {
        'Share.swift': `import KakaoLink
func share() {
    let template = KMTTextTemplate { (text) in
        text.text = "Cake"
        text.link = KMTLinkObject(builderBlock: { (link) in
            link.mobileWebURL = URL(string: ⟦"${local}"⟧)!
        })
    }
    KLKTalkLinkCenter.shared().sendDefault(with: template, success: { _, _ in }, failure: { _ in })
}
`,
      },
    ],
    [
      'in Swift’s short forms',
      {
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: FeedTemplate.init(content: .init(title: "Cake", link: Link.init(webUrl: URL.init(string: ⟦"${local}"⟧))))) { _, _ in }\n`,
        ),
      },
    ],
    [
      'in a dictionary',
      {
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templateObject: ["object_type": "text", "text": "Cake", "link": ["web_url": ⟦"${local}"⟧]]) { _, _ in }\n`,
        ),
      },
    ],
    [
      'behind a constant head in Dart',
      {
        'share.dart': dart(
          "    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(⟦'$_site/x/$given'⟧))));\n",
          "const _site = 'http://10.0.2.2:8080';\n",
        ),
      },
    ],
    [
      'in a member of Dart that is called what the argument is',
      {
        'share.dart': dart('    await ShareClient.instance.shareDefault(template: template);\n').replace(
          'class ShareService {',
          `class ShareService {\n  final TextTemplate template = TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(⟦'${local}'⟧)));`,
        ),
      },
    ],
    [
      'in what a function shares, by its place, its name, and of the same object',
      {
        'Share.kt': given(
          `        send(this, ${message(`⟦"${local}"⟧`)})\n        send(this, link = null, template = ${message(`⟦"${local}/1"⟧`)})\n        this.send(this, ${message(`⟦"${local}/2"⟧`)})\n`,
        ),
      },
    ],
    [
      'in what a function of Swift shares, by the name that callers write',
      {
        'Share.swift': swift(
          `        self.send(with: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: ⟦"${local}"⟧))))\n    }\n    func send(with template: TextTemplate) {\n        ShareApi.shared.shareDefault(templatable: template) { _, _ in }\n`,
        ),
      },
    ],
  ])('%s', (_, files) => {
    const { found, marks } = foundAndMarked(LOCAL, files);
    expect(found).toEqual(marks);
  });
});

describe('nothing is said where', () => {
  it.each<[string, Files]>([
    [
      'a getter or a member is of another class, or of several values',
      {
        'share.dart': dart(
          '    await ShareClient.instance.shareDefault(template: this.made);\n    await ShareClient.instance.shareDefault(template: made);\n',
          `class Other {\n  final made = ${ofDart};\n}\nclass Third {\n  TextTemplate get made => ${ofDart};\n}\n`,
        ),
      },
    ],
    [
      'a getter is of another type, or overridden in the file, or asks for a developer',
      {
        'share.dart': dart(
          '    await ShareClient.instance.shareDefault(template: made);\n    await ShareClient.instance.shareDefault(template: own);\n    await ShareClient.instance.shareDefault(template: tried);\n',
          `class Other {\n  TextTemplate get made => ${ofDart};\n}\nclass Child extends ShareService {\n  TextTemplate get own => message;\n}\n`,
        ).replace(
          'class ShareService {\n',
          `class ShareService {\n  TextTemplate get own => ${ofDart};\n  TextTemplate get tried {\n    if (kDebugMode) return ${ofDart};\n    return message;\n  }\n`,
        ),
      },
    ],
    [
      'a function is of another type of the name',
      {
        'share.dart': dart('    await ShareClient.instance.shareDefault(template: Templates.made());\n'),
        'other.dart': `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nclass Other {\n  static TextTemplate made() => ${ofDart};\n}\n`,
      },
    ],
    [
      'a parameter has the name of a getter',
      {
        'share.dart': dart('    await ShareClient.instance.shareDefault(template: given);\n').replace(
          '{\n',
          `{\n  TextTemplate get given => ${ofDart};\n`,
        ),
      },
    ],
    [
      'SDK 1 sends nothing of it, or more than is written in a row',
      {
        'Share.java': `import com.kakao.message.template.*;
class Share {
  void share() {
    LinkObject.Builder link = LinkObject.newBuilder().setWebUrl("${local}");
    TextTemplate draft = TextTemplate.newBuilder("Cake", LinkObject.newBuilder().setWebUrl("${local}").build()).build();
    if (isRelease) link.setWebUrl("https://a.kr");
    KakaoLinkService.getInstance().sendDefault(this, TextTemplate.newBuilder("Cake", link.build()).build(), callback);
  }
}
`,
      },
    ],
    [
      'it is what developers have',
      {
        'Share.kt': kotlin(
          sends('message'),
          `    private val host = if (BuildConfig.DEBUG) "${local}" else "https://a.kr"\n    private val message by lazy { TextTemplate("Cake", Link(host)) }\n`,
        ),
        'share.dart': dart(
          `    final url = kDebugMode ? '${local}' : 'https://a.kr';\n    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(url))));\n`,
        ),
      },
    ],
    [
      'a parameter of Swift has the name of a member',
      {
        'Share.swift': `import KakaoSDKShare
final class Share {
    private let link = Link(webUrl: URL(string: "${local}"))
    init(link: Link) { send(link: link) }
    subscript(link: Link) -> Int {
        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: link)) { _, _ in }
        return 1
    }
}
`,
      },
    ],
    [
      'braces behind a name hold more than its value, or belong to something else',
      {
        'Share.swift': `import KakaoSDKShare
final class Share {
    let site: String
    init(_ given: String) { site = given }
    var home: String {
        if isRelease { return "https://a.kr" }
        return "${local}"
    }
    var page: String = load() {
        didSet { "${local}" }
    }
    func share() {
        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: home), mobileWebUrl: URL(string: page)))) { _, _ in }
        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: site)))) { _, _ in }
    }
}
let other = Share("${local}")
`,
        'Base.swift': `import KakaoSDKShare
extension Sharing {
    var home: String { "${local}" }
    func share() {
        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: home)))) { _, _ in }
    }
}
`,
      },
    ],
    [
      'a parameter has the name of a constant',
      {
        'Share.kt': `import com.kakao.sdk.share.ShareClient
private const val site = "${local}"
fun share(site: String) {
    ShareClient.instance.shareDefault(this, TextTemplate("Cake", Link(site))) { _, _ -> }
}
fun short(site: String) = ShareClient.instance.shareDefault(this, TextTemplate("Cake", Link(site))) { _, _ -> }
`,
      },
    ],
    [
      'a name gets another value',
      {
        'Share.kt': kotlin(
          `        var site = "${local}"\n        if (isRelease) {\n            site = "https://a.kr"\n        }\n${sends('TextTemplate("Cake", Link(site))')}`,
        ),
      },
    ],
    [
      'a text grows',
      {
        'Share.kt': kotlin(
          `        var site = "http://localhost"\n        site += ".a.kr"\n${sends('TextTemplate("Cake", Link(site))')}`,
        ),
      },
    ],
    [
      'a member may be set by others',
      {
        'Share.kt': kotlin(sends('TextTemplate("Cake", Link(site))'), `    var site = "${local}"\n`),
      },
    ],
    [
      'one of two is right',
      {
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: isDebug ? "${local}" : "https://a.kr")))) { _, _ in }\n`,
        ),
      },
    ],
    [
      'a lambda has the name of a constant',
      {
        'Share.kt': `import com.kakao.sdk.share.ShareClient
const val url = "${local}"
fun share() {
    repo.load { url -> ShareClient.instance.shareDefault(this, TextTemplate("Cake", Link(url))) { _, _ -> } }
    for (url in urls) ShareClient.instance.shareDefault(this, TextTemplate("Cake", Link(url))) { _, _ -> }
}
`,
      },
    ],
    ...['(url) {', '(id, url) async {', '(url) => ', '(url, id) async => '].map((head): [string, Files] => [
      `a lambda of Dart has the name of a member: ${head}`,
      {
        'share.dart': dart(
          `    load(${head} ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(url))))${head.endsWith('{') ? '; }' : ''});\n`,
        ).replace('class ShareService {', `class ShareService {\n  final String url = '${local}';`),
      },
    ]),
    [
      'a member has the name of another file’s constant',
      {
        'share.dart': dart(
          "    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse('$baseUrl/x'))));\n",
        ).replace(
          'class ShareService {',
          'class ShareService {\n  final String baseUrl;\n  ShareService(this.baseUrl);',
        ),
        'config.dart': "// kakao\nconst baseUrl = 'http://10.0.2.2:8000';\n",
      },
    ],
    [
      'another file keeps the name to itself',
      {
        'Share.swift': swift(
          '        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: site)))) { _, _ in }\n',
        ),
        'Other.swift': `// Kakao\nfileprivate let site = "${local}"\n`,
      },
    ],
    [
      'a resource is written as CDATA',
      {
        'app/src/main/java/Share.kt': kotlin(sends('TextTemplate("Cake", Link(getString(R.string.site)))')),
        'app/src/main/res/values/strings.xml':
          '<!-- kakao --><resources><string name="site"><![CDATA[http://localhost/?a&b]]></string></resources>',
      },
    ],
    [
      'a function of its own has the name of one of the SDK’s',
      {
        'Share.kt': kotlin(`        helper.shareDefault(this, TextTemplate("Cake", Link("${local}")))\n`),
      },
    ],
    [
      'a remote value is asked for by a name',
      {
        'Share.kt': kotlin(sends('TextTemplate("Cake", Link(json.getString("http://localhost")))')),
      },
    ],
    [
      'two files have the name',
      {
        'Share.kt': kotlin(sends('TextTemplate("Cake", Link(Constants.SITE))')),
        'debug/Constants.kt': `// Kakao\nobject Constants {\n    const val SITE = "${local}"\n}\n`,
        'release/Constants.kt': `// Kakao\nobject Constants {\n    const val SITE = "https://a.kr"\n}\n`,
      },
    ],
    [
      'a function of the file has the name of another file’s',
      {
        'Share.kt': kotlin(
          sends('makeMessage()'),
          '    fun makeMessage(): TextTemplate {\n        return repo.message()\n    }\n',
        ),
        'Other.kt': kotlin('').replace(
          'fun share() {',
          `fun makeMessage(): TextTemplate {\n        return TextTemplate("Cake", Link("${local}"))\n`,
        ),
      },
    ],
    [
      'another object has a function of the name',
      {
        'Share.kt': given(`        cache.send(this, ${message(`"${local}"`)})\n`),
        'share.dart': dart(
          `    mailer..send(TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse('${local}'))));\n  }\n  void send(TextTemplate template) {\n    ShareClient.instance.shareDefault(template: template);\n`,
        ),
      },
    ],
    [
      'another class has a function of the name',
      {
        'Share.kt': `${given('')}class Mailer : Sender() {\n    fun mail() {\n        send(this, ${message(`"${local}"`)})\n    }\n}\n`,
      },
    ],
    [
      'two functions have the name',
      {
        'Share.kt': given(
          `        send(this, ${message(`"${local}"`)})\n`,
          '    fun send(view: View, template: TextTemplate) = keep(template)\n',
        ),
      },
    ],
    [
      'what is shared is not what is known of a call',
      {
        'Share.kt': given(`        send(this, cake.template, ${message(`"${local}"`)})\n`),
        'share.dart': dart(
          `    await send(given.template, link: Link(webUrl: Uri.parse('${local}')));\n  }\n  Future<void> send(TextTemplate template, {Link? link}) async {\n    await ShareClient.instance.shareDefault(template: template);\n`,
        ),
      },
    ],
    [
      'what a block has made is changed',
      {
        'Share.swift': `import KakaoLink
func share() {
    let link = KMTLinkObject { b in b.webURL = URL(string: "${local}") }
    link.webURL = home
    let other: KMTLinkObject = KMTLinkObject(builderBlock: { b in b.webURL = URL(string: "${local}") })
    other?.webURL = home
    let template = KMTFeedTemplate { b in
        b.content = KMTContentObject { b in b.title = "Cake"; b.link = link }
        b.addButton(KMTButtonObject { b in b.title = "Open"; b.link = other })
    }
    KLKTalkLinkCenter.shared().sendDefault(with: template, success: { _, _ in }, failure: { _ in })
}
`,
      },
    ],
    [
      'a function changes what it is given',
      {
        'Share.swift': swift(
          `        send(TextTemplate(text: "Cake", link: Link(webUrl: URL(string: "${local}"))))\n    }\n    func send(_ template: TextTemplate) {\n        var template = template\n        template = withHome(template)\n        ShareApi.shared.shareDefault(templatable: template) { _, _ in }\n`,
        ),
        'Share.kt': kotlin(
          `        send(${message(`"${local}"`)})\n    }\n    fun send(template: TextTemplate) {\n        val template = withDefaults(template)\n${sends('template')}`,
        ),
        'share.dart': dart(
          `    send(TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse('${local}'))));\n  }\n  void send(TextTemplate template) {\n    template = withDefaults(template);\n    ShareClient.instance.shareDefault(template: template);\n`,
        ),
      },
    ],
    [
      'a function or a property may end with something else',
      {
        'Share.kt': kotlin(
          sends('TextTemplate("Cake", link("a"))'),
          `    private fun link(id: String): Link {\n        if (id == "a") return home\n        return Link("${local}")\n    }\n`,
        ),
        'Open.kt': kotlin(
          sends('TextTemplate("Cake", link())'),
          `    open fun link(): Link {\n        return Link("${local}")\n    }\n`,
        ),
        'Two.kt': kotlin(
          sends('TextTemplate("Cake", link(1))'),
          `    fun link(id: Int): Link {\n        return Link(home)\n    }\n    fun link(id: String): Link {\n        return Link("${local}")\n    }\n`,
        ),
        'Other.kt': kotlin(
          sends('TextTemplate("Cake", repository.link())'),
          `    private fun link(): Link {\n        return Link("${local}")\n    }\n`,
        ),
        'Share.java': java(
          `    ShareClient.getInstance().shareDefault(this, new TextTemplate("Cake", link()), (r, e) -> null);\n`,
          `  Link link() {\n    return new Link("${local}");\n  }\n`,
        ),
        'share.dart': dart(
          `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: link()));\n  }\n  Link link() {\n    return Link(webUrl: Uri.parse('${local}'));\n`,
        ),
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: link)) { _, _ in }\n    }\n    private var link: Link = home {\n        didSet { show(Link(webUrl: URL(string: "${local}"))) }\n    }\n    private var page: Link {\n        get { home }\n        set { show(Link(webUrl: URL(string: "${local}"))) }\n`,
        ),
      },
    ],
    ...[
      'site = given',
      'this.site = given',
      'site += given',
      'other.site = given',
      'log(site = given)',
      'change(this::site)',
    ].map((written): [string, Files] => [
      `something gives a private member another value: ${written}`,
      {
        'Share.kt': kotlin(
          `${sends('TextTemplate("Cake", Link(site))')}        ${written}\n`,
          `    private var site = "${local}"\n`,
        ),
      },
    ]),
    [
      'a getter tells what a property is, or another property is the private one',
      {
        'Getter.kt': kotlin(
          sends('TextTemplate("Cake", Link(site))'),
          `    private var site = "${local}"\n        get() = field.replace("localhost", host)\n`,
        ),
        'Val.kt': kotlin(
          sends('TextTemplate("Cake", Link(site))'),
          `    val site = "${local}"\n        get() = field + host\n`,
        ),
        'Set.kt': kotlin(
          sends('TextTemplate("Cake", Link(site))'),
          `    var other = ""\n        private set\n    var site = "${local}"\n`,
        ),
      },
    ],
    [
      'the private member, or the function, is that of another type',
      {
        'Share.kt': `${kotlin(sends('TextTemplate("Cake", Link(site))'))}class Other {\n    private val site = "${local}"\n}\n`,
        'Made.kt': `${kotlin(sends('TextTemplate("Cake", link())'))}class Other {\n    private fun link(): Link {\n        return Link("${local}")\n    }\n}\n`,
        'Inner.kt': kotlin(
          sends('TextTemplate("Cake", link())'),
          `    fun other() {\n        fun link(): Link {\n            return Link("${local}")\n        }\n    }\n`,
        ),
        'Share.swift': `${swift(SENDS_SITE)}final class Other {\n    private let site = "${local}"\n}\n`,
      },
    ],
    ...[
      '    (site, title) = load()\n',
      '    bind(self, \\ShareService.site)\n',
      '    change(&self.site)\n',
      '    for site in sites { }\n',
    ].map((written): [string, Files] => [
      `something gives Swift's private member another value: ${written.trim()}`,
      {
        'Share.swift': swift(written + SENDS_SITE, '').replace(
          '{\n',
          `{\n    private var site = "${local}"\n`,
        ),
      },
    ]),
    [
      'what the type is made by fills private members',
      {
        'Share.java': java(
          `    ShareClient.getInstance().shareDefault(this, new TextTemplate("Cake", new Link(site)), (r, e) -> null);\n`,
          `  private String site = "${local}";\n`,
        ).replace('class', '@Setter\nclass'),
        'Share.swift': swift(SENDS_SITE)
          .replace('class ShareService', 'class ShareService: Codable')
          .replace('{\n', `{\n    private var site = "${local}"\n`),
      },
    ],
    [
      'something else may see to a private member',
      {
        'Injected.java': java(
          `    ShareClient.getInstance().shareDefault(this, new TextTemplate("Cake", new Link(site)), (r, e) -> null);\n`,
          `  @Value("site") private String site = "${local}";\n`,
        ),
        'State.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: site)))) { _, _ in }\n    }\n    @State private var site = "${local}"\n    func log() { change(&site)\n`,
        ),
        'Memberwise.swift': `import KakaoSDKShare\nstruct Share {\n    private var site = "${local}"\n    func share() {\n        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: site)))) { _, _ in }\n    }\n    static let other = Share(site: "https://a.kr")\n}\n`,
        'field.dart': dart(
          `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(_site))));\n  }\n  String _site = '${local}';\n  ShareService(this._site) {\n`,
        ),
        'pattern.dart': dart(
          `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(_site))));\n  }\n  String _site = '${local}';\n  void load() {\n    [_site, title] = given;\n`,
        ),
        'part.dart': `part 'more.dart';\n${dart(
          `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(_site))));\n  }\n  String _site = '${local}';\n  void log() {\n`,
        )}`,
      },
    ],
    [
      'the name is nearer than the member, or the member of something else',
      {
        'Share.java': java(
          `    FeedTemplate feed = made();\n${sendsJava}`,
          `  private FeedTemplate feed;\n  Share() {\n    this.feed = new FeedTemplate(new Content("Cake", picture, new Link("${local}")));\n  }\n`,
        ),
        'Given.java': java(
          sendsJava.replace('feed', 'this.feed'),
          `  private FeedTemplate feed;\n  Share(FeedTemplate given) {\n    this.feed = new FeedTemplate(new Content("Cake", picture, new Link("${local}")));\n    if (given != null) this.feed = given;\n  }\n`,
        ),
        'Share.swift': swift(
          `        ShareApi.shared.shareDefault(templatable: feed) { _, _ in }\n    }\n    private let feed: TextTemplate\n    init(other: Preview) {\n        other.self.feed = TextTemplate(text: "Cake", link: Link(webUrl: URL(string: "${local}")))\n`,
        ),
      },
    ],
    [
      'another list or another member of the name is filled',
      {
        'Share.java': java(
          `    List<Button> buttons = new ArrayList<>();\n    FeedTemplate feed = new FeedTemplate(${cake}, null, buttons);\n${sendsJava}  }\n  void other() {\n    List<Button> buttons = new ArrayList<>();\n    buttons.add(${button(`"${local}"`)});\n`,
        ),
        'Other.java': java(
          sendsJava,
          `  class Other {\n    FeedTemplate feed = new FeedTemplate(${button(`"${local}"`)});\n  }\n  FeedTemplate feed = made();\n`,
        ),
      },
    ],
    [
      'a member may be anything else, too, or something nearer has its name',
      {
        'Share.kt': kotlin(
          sends('feed'),
          `    private var feed: TextTemplate? = null\n    fun first() {\n        feed = ${message(`"${local}"`)}\n    }\n    fun then() {\n        feed = withHome(feed)\n    }\n`,
        ),
        'Given.kt': kotlin(
          `        feeds.forEach { feed -> ShareClient.instance.shareDefault(this, feed) { _, _ -> } }\n`,
          `    private lateinit var feed: TextTemplate\n    fun first() {\n        feed = ${message(`"${local}"`)}\n    }\n`,
        ),
        'Passed.java': java(
          `  }\n  void send(FeedTemplate feed) {\n${sendsJava}`,
          `  FeedTemplate feed;\n  void first() {\n    feed = new FeedTemplate(new Content("Cake", picture, new Link("${local}")));\n  }\n`,
        ),
      },
    ],
    [
      'only developers have a list filled, or a member given a value',
      {
        'Share.java': java(
          `    List<Button> buttons = new ArrayList<>();\n    if (BuildConfig.DEBUG) buttons.add(${button(`"${local}"`)});\n    FeedTemplate feed = new FeedTemplate(${cake}, null, buttons);\n${sendsJava}`,
        ),
        'Share.kt': kotlin(
          sends('feed'),
          `    private lateinit var feed: TextTemplate\n    override fun onResume() {\n        feed = ${message('url')}\n        if (BuildConfig.DEBUG) feed = ${message(`"${local}"`)}\n    }\n`,
        ),
        'Share.swift': swift(
          `        var buttons: [Button] = []\n        #if DEBUG\n        buttons.append(Button(title: "Open", link: Link(webUrl: URL(string: "${local}"))))\n        #endif\n        ShareApi.shared.shareDefault(templatable: FeedTemplate(content: content, buttons: buttons)) { _, _ in }\n`,
        ),
      },
    ],
    [
      'a member begins with what code puts another in the place of',
      {
        'Share.java': java(
          sendsJava,
          `  FeedTemplate feed = new FeedTemplate(new Content("Cake", picture, new Link("${local}")));\n  void setFeed(FeedTemplate feed) { this.feed = feed; }\n`,
        ),
      },
    ],
    [
      'a list of the name is filled that another type has from elsewhere',
      {
        'Share.java': `${java(
          `    FeedTemplate feed = new FeedTemplate(${cake}, null, buttons);\n${sendsJava}`,
          `  private List<Button> buttons = new ArrayList<>();\n`,
        )}class Preview extends Card {\n  void fill() { buttons.add(${button(`"${local}"`)}); }\n}\n`,
      },
    ],
    [
      'nobody sends it',
      { 'Share.kt': kotlin(`        preview(TextTemplate("Cake", Link(webUrl = "${local}")))\n`) },
    ],
  ])('%s', (_, files) => {
    expect(foundAndMarked(LOCAL, files).found).toEqual([]);
  });
});

it('says of no link that it is empty where it is filled behind its block', () => {
  const code = (more: string) => ({
    'Share.swift': `import KakaoLink
func share() {
    let link = KMTLinkObject { b in }
${more}    let template = KMTTextTemplate { b in b.text = "Cake"; b.link = link }
    KLKTalkLinkCenter.shared().sendDefault(with: template, success: { _, _ in }, failure: { _ in })
}
`,
  });
  const foundIn = (more: string) => foundAndMarked('4002/link-empty', code(more)).found;
  expect(foundIn('')).toHaveLength(1);
  expect(foundIn('    link.webURL = home\n')).toEqual([]);
});

it('knows what a map is filled with, of a key once, and how many a list gets at least', () => {
  const filled = (fills: string) => ({
    'Share.java': java(
      `    Map<String, String> params = new HashMap<>();\n    List<Button> buttons = new ArrayList<>();\n${fills}    FeedTemplate feed = new FeedTemplate(new Content("Cake", picture, new Link(home, home, params)), null, buttons);\n${sendsJava}`,
    ),
  });
  const foundIn = (code: string, fills: string) => foundAndMarked(code, filled(fills)).found;
  const put = '    params.put("key1", "value1");\n';
  expect(foundIn('sdk/sample-leftover', put)).toHaveLength(1);
  expect(foundIn('sdk/sample-leftover', `${put}    if (mine) params.put("key1", id);\n`)).toEqual([]);
  const add = `buttons.add(${button('"https://a.kr"')});\n`;
  expect(foundIn('4002/template-limits', `    ${add}`.repeat(3))).toHaveLength(1);
  expect(foundIn('4002/template-limits', `    if (mine) ${add}    else ${add}    ${add}`)).toEqual([]);
  // What something is taken out of again, and what a message has been made of already.
  expect(foundIn('4002/template-limits', `${`    ${add}`.repeat(3)}    buttons.remove(0);\n`)).toEqual([]);
  const made = `    preview(new FeedTemplate(${cake}, null, buttons));\n`;
  expect(foundIn('4002/template-limits', `${`    ${add}`.repeat(2)}${made}    ${add}`)).toEqual([]);
  expect(foundIn('sdk/sample-leftover', `${put}    params.clear();\n`)).toEqual([]);
});

it.each<[string, Files]>([
  ['of a constant', { 'Share.kt': kotlin(custom('⟦ID.toLong()⟧'), '    private val ID = 777\n') }],
  ['of a number', { 'Share.kt': kotlin(custom('⟦777.toLong()⟧')) }],
  [
    'of another',
    {
      'Share.swift': swift(
        '        let id = 777\n        ShareApi.shared.shareCustom(templateId: ⟦Int64(id)⟧) { _, _ in }\n',
      ),
    },
  ],
])('knows the template by a number %s', (_, files) => {
  const manifest = '{ "apps": [{ "name": "shop", "templates": [{ "id": 12345, "name": "invite" }] }] }\n';
  const { found, marks } = foundAndMarked('4002/template-id-unknown', {
    ...files,
    'kakao-share.json': manifest,
  });
  expect(found).toEqual(marks);
});

it('shows the picture of a message on the call that sends it', () => {
  const text = kotlin(sends('TextTemplate("딸기 케이크", Link("https://a.kr"))'));
  const { service } = projectFrom({ 'Share.kt': text });
  const card = service.hover('/project/Share.kt', text, text.indexOf('shareDefault') + 1, 'ko');
  expect(card?.markdown).toMatch(/^!\[\]\(data:image\/svg\+xml/);
});
