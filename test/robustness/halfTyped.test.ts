/**
 * Every example of every rule, cut off at every seventh offset: what a person sees while typing. Nothing may crash, no
 * range may leave the file, and nothing may be said of the part that is complete that the whole file does not deserve.
 */
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import type { KakaoService } from '../../server/src/core/service.ts';
import { answerAll, type Mark, projectFrom, unmark } from '../rules/exampleProject.ts';

const ROOT = '/project';

const examples = rules.flatMap((rule) =>
  [...rule.examples.bad, ...rule.examples.good].map((example, index): [string, Record<string, string>] => [
    `${rule.code} #${index + 1}`,
    unmark(example.files).files,
  ]),
);

/** What native messages are followed through. */
const KOTLIN = `import com.kakao.sdk.share.ShareClient

class ShareActivity : AppCompatActivity() {
    private var site = "http://localhost:3000/1"
        get() = field + path

    private var home = "http://localhost:3000/2"

    private fun link(id: String): Link {
        val own = "http://localhost:3000/3"
        return Link(own)
    }

    fun share() {
        ShareClient.instance.shareDefault(this, TextTemplate("a", Link(site))) { result, error -> open(result) }
        ShareClient.instance.shareDefault(this, TextTemplate("a", Link(home))) { result, error -> open(result) }
        ShareClient.instance.shareDefault(this, TextTemplate("a", link("a"))) { result, error -> open(result) }
    }
}
`;
const SWIFT = `import KakaoSDKShare

final class ShareService {
    private let feed: TextTemplate
    private(set) var site = "http://localhost:3000/1"

    init(name: String) {
        self.feed = TextTemplate(text: name, link: Link(webUrl: URL(string: "http://localhost:3000/2")))
    }

    private var link: Link {
        let own = "http://localhost:3000/3"
        return .init(webUrl: URL(string: own))
    }

    func share() {
        ShareApi.shared.shareDefault(templatable: self.feed) { result, error in open(result) }
        ShareApi.shared.shareDefault(templatable: TextTemplate(text: "a", link: link)) { result, error in open(result) }
        ShareApi.shared.shareCustom(templateId: 1, templateArgs: ["a": site]) { result, error in open(result) }
    }
}
`;
const FOLLOWED: typeof examples = [
  ['members and functions of Kotlin', { 'ShareActivity.kt': KOTLIN }],
  ['members and functions of Swift', { 'ShareService.swift': SWIFT }],
];

/**
 * `script.src = …`, or a button made by a click, without the line that would come next is a mistake as it stands; what an
 * old package is beside its successor, another rule says.
 */
const FOLLOWS_FROM_THE_CUT = new Set([
  'sdk/integrity-without-crossorigin',
  'sdk/button-created-on-click',
  '4002/native-sdk-outdated',
]);

describe('half-typed files', () => {
  it.each([...examples, ...FOLLOWED])('%s', (_, files) => {
    const [name] = Object.keys(files) as [string];
    const text = files[name]!;
    const { service } = projectFrom(files);
    const whole = found(service, name, text);
    // A very long text is long by repetition.
    for (let cut = 0; cut < text.length; cut += 7 + (text.length >> 9)) {
      const premature = found(service, name, text.slice(0, cut)).filter(
        (one) =>
          !FOLLOWS_FROM_THE_CUT.has(one.code) &&
          !whole.some((known) => known.code === one.code && known.start === one.start) &&
          one.end < lastLine(text, cut),
      );
      expect(premature, `cut at ${cut}: …${text.slice(Math.max(0, cut - 40), cut)}`).toEqual([]);
    }
  });
});

interface Found extends Mark {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

function found(service: KakaoService, name: string, text: string): Found[] {
  service.update(`${ROOT}/${name}`, text);
  answerAll(service);
  return service.findings(`${ROOT}/${name}`).flatMap((one) => {
    const { start, end } = one.place.range;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    if (one.verdict !== 'violated' || one.effect === 'note') return [];
    return [{ file: name, text: text.slice(start, end), code: one.code, start, end }];
  });
}

/** Start of the line that is being typed: what stands there may look wrong until it is finished. */
const lastLine = (text: string, cut: number): number => text.lastIndexOf('\n', cut - 1) + 1;
