/** The reader for Kotlin, Java, Swift and Dart: what it sees, exact places, and texts that are cut, hostile or huge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NativeLanguage } from '../../server/src/core/catalog/native/languages.ts';
import type { NativeCall, NativeCode, NativeValue } from '../../server/src/core/facts/native.ts';
import { withLoggedResults } from '../../server/src/core/reading/native/loggedResults.ts';
import { readNativeCode } from '../../server/src/core/syntax/native/readNativeCode.ts';
import { excess } from '../linear/growth.ts';
import { samples } from './samples.ts';

/** A value as short as people would write it, names of objects with a `$`. */
function shown(value: NativeValue): string {
  switch (value.kind) {
    case 'string':
      return `'${value.value}'${value.isWhole ? '' : '…'}`;
    case 'number':
      return value.text;
    case 'word':
      return value.word;
    case 'name':
      return `$${value.path.join('.')}`;
    case 'list':
      return `[${value.elements.map(shown).join(', ')}]`;
    case 'map':
      return `{${value.entries.map(({ key, value: inner }) => `${shown(key)}: ${shown(inner)}`).join(', ')}}`;
    case 'call':
      return shownCall(value);
    case 'either':
      return `(${value.values.map(shown).join(' | ')})`;
    case 'unknown':
      return '?';
  }
}

const shownCall = (call: NativeCall): string => {
  const given = call.arguments.map(({ label, value }) => (label ? `${label}: ` : '') + shown(value));
  return `${call.path.join('.')}(${given.join(', ')})`;
};

const callsIn = (text: string, language: NativeLanguage): string[] =>
  readNativeCode(text, language).calls.map(shownCall);

describe('calls and values', () => {
  it.each<[NativeLanguage, string, string]>([
    // However a file calls the names of the SDK.
    [
      'dart',
      "import 'package:kakao_flutter_sdk/kakao_flutter_sdk.dart' as kakao;\nawait kakao.ShareClient.instance.shareDefault(template: kakao.Link());",
      'ShareClient.instance.shareDefault(template: Link())',
    ],
    ['dart', "import 'package:a/a.dart' as a;\na.Link();", 'a.Link()'],
    // What a class is given.
    [
      'dart',
      "import 'package:kakao_flutter_sdk/all.dart' as kakao;\nkakao.KakaoContext.clientId = key ?? 'a';",
      "KakaoContext.clientId(($key | 'a'))",
    ],
    [
      'kotlin',
      'import com.kakao.sdk.template.model.Link as KakaoLink\nButton("a", KakaoLink(webUrl = x))',
      "Button('a', Link(webUrl: $x))",
    ],
    ['kotlin', 'import com.example.Link as MyLink\nMyLink()', 'MyLink()'],
    [
      'java',
      'com.kakao.sdk.share.ShareClient.getInstance().shareDefault(this);',
      'ShareClient.getInstance.shareDefault(this)',
    ],
    ['swift', 'import KakaoSDKTemplate\nKakaoSDKTemplate.Link(webUrl: x)', 'Link(webUrl: $x)'],
    [
      'swift',
      'import KakaoSDKCommon\nKakaoSDKCommon.initSDK(appKey: x)',
      'KakaoSDKCommon.initSDK(appKey: $x)',
    ],
    [
      'swift',
      'import KakaoSDKTemplate\ntypealias KakaoLink = KakaoSDKTemplate.Link\nKakaoLink(webUrl: x)',
      'Link(webUrl: $x)',
    ],
    // Of SDK 1, what calls in a row make.
    [
      'java',
      'FeedTemplate.newBuilder(ContentObject.newBuilder("a", url, LinkObject.newBuilder().setWebUrl("b").build()).setDescrption("c").build())\n  .addButton(new ButtonObject("d", LinkObject.newBuilder().build()))\n  .setSocial(social).addButton(more).build();',
      "FeedTemplate(ContentObject('a', $url, LinkObject(webUrl: 'b'), description: 'c'), social: $social, buttons: [ButtonObject('d', LinkObject()), $more])",
    ],
    ['kotlin', 'com.kakao.message.template.LinkObject.newBuilder().build()', 'LinkObject()'],
    ['kotlin', 'LinkObject.newBuilder().setWebUrl("a").apply { b() }.build()', 'build()'],
    ['kotlin', 'LinkObject.newBuilder().setWebUrl()', 'LinkObject.newBuilder.setWebUrl()'],
    [
      'kotlin',
      'LinkObject.newBuilder().setWebUrl("a", b).build()',
      'LinkObject.newBuilder.setWebUrl.build()',
    ],
    ['java', 'Intent.newBuilder().setLink("a").build();', 'Intent.newBuilder.setLink.build()'],
    // Of SDK 1, what blocks make.
    [
      'swift',
      `let feed = KMTFeedTemplate { (feed) in
        let page = URL(string: "a")
        feed.content = KMTContentObject.init(builderBlock: { (content: KMTContentBuilder) in
          content.desc = "b" +
            "c"; content.link = KMTLinkObject { $0.webURL = page }
        })
        feed.addButton(KMTButtonObject(builderBlock: { button in button.title = "d" }))
      }`,
      "FeedTemplate(content: Content(description: 'bc', link: Link(webUrl: $page)), buttons: [Button(title: 'd')])",
    ],
    ['swift', 'KMTLinkObject {}', 'Link()'],
    // Half-typed: nothing stands in front.
    ['swift', '?.share()', 'share()'],
    ['swift', '?!.share()', 'share()'],
    // Conditions may change it.
    ['swift', 'send(KMTLinkObject { link in\nif a { link.webURL = b }\n})', 'send(?)'],
    ['swift', 'send(KMTLinkObject { link in other.webURL = b })', 'send(?)'],
    ['swift', 'send(Other { link in link.webURL = b })', 'send(?)'],
    ['kotlin', 'KakaoSdk.init(this, "key")', "KakaoSdk.init(this, 'key')"],
    ['kotlin', 'KakaoSdk.init(this, "${BuildConfig.KEY}")', "KakaoSdk.init(this, ''…)"],
    ['kotlin', 'KakaoSdk.init(this, """raw \\n "x" """)', `KakaoSdk.init(this, 'raw \\n "x" ')`],
    [
      'kotlin',
      'a?.b!!.share(id = 1L, map = mapOf<String, String>("a" to "b"))',
      "a.b.share(id: 1L, map: mapOf({'a': 'b'}))",
    ],
    [
      'kotlin',
      'ShareClient.instance\n  .shareDefault(context, feed) { r, e -> }',
      'ShareClient.instance.shareDefault($context, $feed)',
    ],
    [
      'java',
      'ShareClient.getInstance().shareDefault(this, new Link("a" + "b"));',
      "ShareClient.getInstance.shareDefault(this, Link('ab'))",
    ],
    ['java', 'f("a" + b, \'c\');', "f('a'…, 'c')"],
    [
      'swift',
      'KakaoSDK.initSDK(appKey: #"a"b"#, x: "a\\(f("x"))c")',
      `KakaoSDK.initSDK(appKey: 'a"b', x: 'a'…)`,
    ],
    [
      'swift',
      'Link(webUrl: URL(string: "https://a.com")!, p: ["k": "v"], q: [:], l: [1, nil])',
      "Link(webUrl: URL(string: 'https://a.com'), p: {'k': 'v'}, q: {}, l: [1, nil])",
    ],
    ['swift', 'try? await a.b.share(x ?? "")', "a.b.share(($x | ''))"],
    [
      'dart',
      "await ShareClient.instance.shareDefault(template: const TextTemplate(text: r'a$b' 'c'));",
      "ShareClient.instance.shareDefault(template: TextTemplate(text: 'a$bc'))",
    ],
    [
      'dart',
      "f({'a': '${b['c']}', \"d\": '''e\nf'''}, <String>[], {});",
      "f({'a': ''…, 'd': 'e\nf'}, ?, {})",
    ],
    ['dart', "Uri.parse('a\\u0041\\u{1F600}\\n')", "Uri.parse('aA😀\n')"],
  ])('%s: %s', (language, text, last) => {
    expect(callsIn(text, language).at(-1)).toBe(last);
  });

  it('sees nothing in comments, which are nested where the language nests them', () => {
    const text = '/* a /* b */ share(1) */ // share(2)\nshare(3)';
    expect(callsIn(text, 'kotlin')).toEqual(['share(3)']);
    expect(callsIn(text, 'java')).toEqual(['share(1)', 'share(3)']);
  });

  it('takes no declaration, condition or annotation for a call', () => {
    expect(callsIn('fun Context.share(a: Int) { if (a) while (b) {} }\n@Share(1) class A', 'kotlin')).toEqual(
      [],
    );
    expect(callsIn('Future<void> share(int a) async { if (a) {} }', 'dart')).toEqual([]);
    expect(callsIn('public void share(Context a) throws X { catch (E e) {} }', 'java')).toEqual([]);
    expect(callsIn('func share(_ a: Int) -> Int { switch (a) {} }', 'swift')).toEqual([]);
  });

  it('tells what becomes of a result', () => {
    const results = (text: string) => readNativeCode(text, 'dart').calls.map(({ result }) => result);
    expect(results('await share();')).toEqual([{ kind: 'dropped' }]);
    expect(results('final uri = await share();')).toEqual([{ kind: 'named', name: 'uri' }]);
    for (const used of [
      'return share();',
      'f(x: share());',
      'final f = () => share();',
      'await share().then(f);',
    ])
      expect(results(used).at(0)?.kind ?? 'used').toBe('used');
  });

  it('says nothing of a callback that is too long to read', () => {
    const kindAfter = (lines: number): string => {
      const text = `ShareClient.instance.shareDefault(this, feed) { result, error ->\nif (result != null) {\n${'note("shared")\n'.repeat(lines)}startActivity(${lines > 1 ? 'result' : ''})\n}\n}`;
      const { calls } = withLoggedResults(readNativeCode(text, 'kotlin'), text);
      return calls.find(({ path }) => path.at(-1) === 'shareDefault')!.result.kind;
    };
    expect(kindAfter(1)).toBe('logged');
    expect(kindAfter(2)).not.toBe('logged');
    expect(kindAfter(1000)).not.toBe('logged');
  });

  it('reads imports, names and braces', () => {
    const code = readNativeCode(samples.kotlin, 'kotlin');
    expect(code.imports.map(({ module }) => module)).toContain('com.kakao.sdk.template.model.*');
    expect(code.blocks.map(({ kind, name }) => (name ? `${kind} ${name}` : kind))).toEqual([
      ...[
        'type ShareActivity',
        'type',
        'function onCreate',
        'function share',
        'branch',
        'lambda',
        'branch',
        'branch',
      ],
      ...['branch', 'try', 'catch', 'try', 'catch'],
    ]);
    expect(code.assignments.map(({ name, isConstant }) => `${name} ${isConstant}`)).toEqual([
      ...['KEY true', 'feed true', 'url true'],
    ]);
    const swift = readNativeCode(samples.swift, 'swift');
    expect(swift.assignments.find(({ name }) => name === 'templateJsonData')?.value).toMatchObject({
      kind: 'call',
      path: ['SdkJSONEncoder', 'custom', 'encode'],
    });
    const dart = readNativeCode(samples.dart, 'dart');
    expect(dart.blocks.filter(({ kind }) => kind === 'function').map(({ name }) => name)).toEqual([
      ...['main', 'share', 'tap'],
    ]);
  });
});

/** Every range that the facts have. */
function rangesIn(facts: unknown): { start: number; end: number }[] {
  if (typeof facts !== 'object' || facts === null) return [];
  const own = 'start' in facts && 'end' in facts ? [facts as { start: number; end: number }] : [];
  return [...own, ...Object.values(facts).flatMap(rangesIn)];
}

function expectSound(text: string, code: NativeCode): void {
  for (const { start, end } of rangesIn(code)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { path, nameRange } of code.calls)
    expect(text.slice(nameRange.start, nameRange.end).startsWith(path[0]!)).toBe(true);
}

const languages = Object.keys(samples) as (keyof typeof samples)[];

describe.each(languages)('%s', (language) => {
  const text = samples[language];

  it('has every place right', () => {
    const code = readNativeCode(text, language);
    expect(code.calls.length).toBeGreaterThan(4);
    expectSound(text, code);
    for (const { path, nameRange } of code.calls)
      expect(text.slice(nameRange.start, nameRange.end).endsWith(path.at(-1)!)).toBe(true);
  });

  it('reads what is cut off at every seventh offset, and what stands before the cut as in the whole', () => {
    const whole = new Set(readNativeCode(text, language).calls.map(shownCall));
    for (let cut = 0; cut < text.length; cut += 7) {
      const half = text.slice(0, cut);
      const code = readNativeCode(half, language);
      expectSound(half, code);
      for (const call of code.calls.filter(({ isClosed }) => isClosed))
        expect(whole).toContain(shownCall(call));
    }
  });

  it('survives any text', () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        "'",
        '"""',
        "'''",
        '${',
        '$',
        '\\(',
        '#"',
        'r"',
        '\\',
        '/*',
        '*/',
        '//',
        '\n',
        '(',
        ')',
        '{',
        '}',
        '[',
        ']',
      ],
      ...[
        ',',
        ':',
        '=',
        '.',
        '?.',
        '!',
        '<',
        '>',
        'a',
        'share',
        'val',
        'let',
        'final',
        'if',
        'try',
        'import',
        ';',
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat({ max: 400 }), (pieces, at) => {
        const hostile = text.slice(0, at) + pieces.join('') + text.slice(at);
        expectSound(hostile, readNativeCode(hostile, language));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '(',
    '{',
    '[',
    '"',
    '/*',
    'a(',
    'a.',
    '"${',
    'x = ',
    '<',
    '{"a": [',
    'f(a, ',
    ')',
    'if (',
    '$',
    '"\\(',
  ])('takes no more than about twice the time for twice as many %s', (piece) => {
    const slow = excess(
      (size) => {
        const hostile = piece.repeat(size);
        return () => readNativeCode(hostile, language);
      },
      { from: 1024, to: 65_536, enough: 20 },
    );
    expect(slow).toBeUndefined();
  });
});

it('keeps what it gives back shallow', () => {
  const depthOf = (value: unknown, depth = 0): number =>
    typeof value !== 'object' || value === null
      ? depth
      : Math.max(depth, ...Object.values(value).map((inner) => depthOf(inner, depth + 1)));
  const deep = `${'a('.repeat(500)}${')'.repeat(500)}`;
  expect(depthOf(readNativeCode(deep, 'dart'))).toBeLessThan(400);
});
