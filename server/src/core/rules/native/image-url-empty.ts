/** An address that is empty is no address: the native SDKs want one, or nothing at all. */
import type { NativeCall, NativeCode } from '../../facts/native.ts';
import { imagesOf } from '../../template/links.ts';
import { ShapeReader } from '../../template/readShape.ts';
import { encloses, type Range } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { dart, kotlin, swift } from './exampleFiles.ts';

const share = (imageUrl: string) =>
  kotlin(
    `        ShareClient.instance.shareDefault(this, FeedTemplate(Content("Cake", ${imageUrl}, Link("https://shop.example.kr")))) { _, _ -> }\n`,
  );
const inSwift = (imageUrl: string) =>
  swift(`        let content = Content(title: "Cake", imageUrl: ${imageUrl}, link: link)
        ShareApi.shared.shareDefault(templatable: FeedTemplate(content: content)) { _, _ in }
`).replace('share()', 'share(picture: String)') +
  '\nenum Pictures {\n    static let cake = "https://shop.example.kr/cake.png"\n}\n';
const inScript = (imageUrl: string) =>
  `import { shareFeedTemplate } from '@react-native-kakao/share';\nshareFeedTemplate({ template: { content: { title: 'Cake', imageUrl: ${imageUrl}, link } } });\n`;

export const imageUrlEmpty = defineRule({
  code: '4002/image-url-empty',
  kakaoCodes: ['4002', '5001'],
  effect: 'degraded',
  step: 'native',
  needs: 'message',
  title: { en: 'The address of a picture may be empty', ko: '이미지 주소가 비어 있을 수 있습니다' },
  why: {
    en: 'An empty text is no address. On iOS the call of React Native fails while the message is read, URL(string: "") is nil, and Kakao’s server cannot fetch it. Where there is no picture, the key is left out (SDKs from 2.20 on Android, 2.21 on iOS, 1.9 for Flutter), or another picture takes its place.',
    ko: '빈 문자열은 주소가 아닙니다. React Native는 iOS에서 메시지를 해석하다 호출이 실패하고, URL(string: "")은 nil이며, 카카오 서버도 가져올 수 없습니다. 이미지가 없으면 키를 빼거나(Android 2.20, iOS 2.21, Flutter 1.9 이상) 기본 이미지를 넣습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    empty: {
      en: '“{path}” is empty: leave it out where there is no picture, or give a default one.',
      ko: '{path|이/가} 비어 있습니다. 이미지가 없으면 빼거나 기본 이미지를 넣으십시오.',
    },
    crashes: {
      en: 'The app crashes here if the text is empty or not an address: unwrap it with “if let”.',
      ko: '문자열이 비어 있거나 주소가 아니면 여기서 앱이 비정상 종료됩니다. “if let”으로 푸십시오.',
    },
    maybeEmpty: {
      en: '“{path}” is empty where there is no picture: leave it out then, or give a default one.',
      ko: '이미지가 없으면 {path|이/가} 비어 있게 됩니다. 그때는 빼거나 기본 이미지를 넣으십시오.',
    },
  },
  check(call, project, report) {
    if (!call.isNative) return;
    const shapes = new ShapeReader(project.resolve);
    const { code } = project.file(call.file)?.native ?? {};
    for (const { path, expression } of imagesOf(call, project)) {
      const { range } = expression.expression;
      const all = shapes.read(expression);
      const isOpen = expression.file === call.file && all.every((shape) => shape.is === 'unknown');
      const unwrapped = isOpen && code ? givenAndForced(range, code) : undefined;
      if (unwrapped) report.violated({ file: call.file, range: unwrapped.range }, 'crashes');
      if (!all.some((shape) => shape.is === 'string' && shape.value === '')) continue;
      report.violated({ file: expression.file, range }, all.length > 1 ? 'maybeEmpty' : 'empty', {
        params: { path },
      });
    }
  },
  examples: {
    bad: [
      { files: { 'Share.kt': share('⟦""⟧') } },
      { files: { 'Share.swift': inSwift('⟦URL(string: picture)⟧!') } },
      { files: { 'Share.kt': share('⟦item.imageUrl ?: ""⟧') } },
      { files: { 'Share.kt': share('⟦item.imageUrl.orEmpty()⟧') } },
      {
        files: {
          'Share.swift': swift(
            '        let feed = """\n{ "object_type": "feed", "content": { "title": "Cake", "image_url": ⟦"\\(cake.picture ?? "")"⟧, "link": {} } }\n""".data(using: .utf8)!\n        if let message = try? SdkJSONDecoder.custom.decode(FeedTemplate.self, from: feed) {\n            ShareApi.shared.shareDefault(templatable: message) { _, _ in }\n        }\n',
          ),
        },
      },
      { files: { 'Share.kt': share('⟦if (item.hasPicture) item.imageUrl else ""⟧') } },
      { files: { 'share.ts': inScript("⟦cake.picture || ''⟧") } },
      // Loaded only where it is there, by whoever is first.
      {
        files: {
          'share.ts':
            "let kakao: any = null;\nfunction load() {\n  if (kakao) return kakao;\n  try {\n    kakao = require('@react-native-kakao/share');\n  } catch {\n    kakao = null;\n  }\n  return kakao;\n}\nconst send = async () => {\n  const found = isNative ? load() : null;\n  await found?.shareFeedTemplate({ template: { content: { title: 'Cake', imageUrl: ⟦''⟧, link } } });\n};\n",
        },
      },
      {
        files: {
          'share.js':
            "async function share() {\n  const { sendFeed } = require('react-native-kakao-share-link');\n  await sendFeed({ content: { title: 'Cake', imageUrl: ⟦''⟧, link } });\n}\n",
        },
      },
      {
        files: {
          'share.js':
            "async function share() {\n  const KakaoShare = require('@react-native-kakao/share').default;\n  await KakaoShare.shareFeedTemplate({ template: { content: { title: 'Cake', imageUrl: ⟦''⟧, link } } });\n}\n",
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            "    await ShareClient.instance.shareDefault(template: FeedTemplate(content: Content(title: 'Cake', imageUrl: Uri.parse(⟦given ?? ''⟧), link: link)));\n",
          ),
        },
      },
    ],
    good: [
      {
        files: {
          'share.ts':
            "class Loader { load() { return require('@react-native-kakao/share'); } }\nconst other = () => own;\nother().shareFeedTemplate({ template: { content: { imageUrl: '' } } });\nreturn require('@react-native-kakao/share');\n",
        },
      },
      { files: { 'Share.swift': inSwift('URL(string: picture)') } },
      { files: { 'Share.swift': inSwift('URL(string: "https://shop.example.kr/\\(picture).png")!') } },
      { files: { 'Share.swift': inSwift('URL(string: Pictures.cake)!') } },
      // Asked about before.
      {
        files: {
          'Share.swift': inSwift('URL(string: picture)!').replace(
            'let content',
            'guard URL(string: picture) != nil else { return }\n        let content',
          ),
        },
      },
      // What a member holds may be a constant, or have been asked about before.
      { files: { 'Share.swift': inSwift('URL(string: cake.picture)!') } },
      { files: { 'Share.kt': share('item.imageUrl') } },
      {
        files: {
          'Share.swift': swift(
            '        let feed = """\n{ "object_type": "feed", "content": { "title": "Cake", "image_url": "https://a.kr/\\(cake.picture ?? "")", "link": {} } }\n""".data(using: .utf8)!\n        if let message = try? SdkJSONDecoder.custom.decode(FeedTemplate.self, from: feed) {\n            ShareApi.shared.shareDefault(templatable: message) { _, _ in }\n        }\n',
          ),
        },
      },
      { files: { 'Share.kt': share('item.imageUrl ?: "https://shop.example.kr/cake.png"') } },
      { files: { 'Share.kt': share('null') } },
      { files: { 'share.ts': inScript('cake.picture || undefined') } },
      // A file of the app's own.
      {
        files: {
          'share.ts':
            "import { sendFeed } from './lib/react-native-kakao-share-link';\nsendFeed({ content: { title: 'Cake', imageUrl: '', link } });\n",
        },
      },
    ],
  },
});

const makesAddress = ({ path, arguments: [given] }: NativeCall, name: string): boolean =>
  path.at(-1) === 'URL' && given?.value.kind === 'name' && given.value.path.join('.') === name;

/** `URL(string: picture)!` around `range`, where a parameter of its function gives the text: a member may be a constant. */
const givenAndForced = (inner: Range, { calls, parameters, isWhole }: NativeCode) =>
  calls.find(({ isForced, path, range, arguments: [given] }) => {
    const { value } = given ?? {};
    if (!isWhole || !isForced || path.at(-1) !== 'URL' || !encloses(range, inner)) return false;
    if (value?.kind !== 'name') return false;
    const [name, ...members] = value.path;
    if (members.length > 0 || calls.some((call) => !call.isForced && makesAddress(call, name!))) return false;
    return parameters.some((one) => one.words.includes(name!) && encloses(one.range, inner));
  });
