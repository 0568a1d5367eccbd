/** An engine with a fixed answer: reports are tested apart from the rules, whose sentences keep getting better. */
import type { FileFacts } from '../../server/src/core/facts/facts.ts';
import type { Project } from '../../server/src/core/project/project.ts';
import { type Finding, severityOf } from '../../server/src/core/rules/finding.ts';
import type { KakaoService } from '../../server/src/core/service.ts';
import { lineStartsOf } from '../../server/src/core/text/text.ts';

export interface FakeProject {
  readonly root: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly heldBack?: readonly Finding[];
}

export const finding = (
  code: string,
  file: string,
  start: number,
  end: number,
  more: Partial<Finding> = {},
): Finding => {
  const effect = more.effect ?? 'throws';
  return {
    code,
    kakaoCodes: [code.slice(0, code.indexOf('/'))],
    verdict: 'violated',
    effect,
    severity: severityOf[effect],
    place: { file, range: { start, end } },
    message: { text: { en: 'Something is wrong.', ko: '잘못되었습니다.' }, params: {} },
    fixes: [],
    related: [],
    ...more,
  };
};

export function fakeService(projects: readonly FakeProject[]): KakaoService {
  const facts = new Map(
    projects.flatMap(({ texts }) =>
      Object.entries(texts).map(([file, text]) => [
        file,
        { file, lineStarts: lineStartsOf(text) } as unknown as FileFacts,
      ]),
    ),
  );
  const asProject = ({ root, texts }: FakeProject): Project =>
    ({
      root,
      files: Object.keys(texts),
      framework: 'vite',
      manifestFor: () => undefined,
      baselineFor: () => `${root}/kakao-share-baseline.json`,
      complete: true,
      all: () => [],
      distinct: () => new Set(),
      initCalls: [{ file: `${root}/a.js`, call: { arguments: [] } }],
      origins: [],
      scriptTags: [],
      shareCalls: [],
      sdkVersions: new Set(['2.7.1']),
    }) as unknown as Project;
  return {
    projects: () => projects.map(asProject),
    diagnose: (root: string) => projects.find((project) => project.root === root)?.findings ?? [],
    heldBack: (root: string) => projects.find((project) => project.root === root)?.heldBack ?? [],
    facts: (file: string) => facts.get(file),
    files: () => [...facts.keys()],
  } as unknown as KakaoService;
}
