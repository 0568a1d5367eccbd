/** Mutated projects through the engine: everything that it can be asked is asked. */
import { strict as assert } from 'node:assert';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { errorCard } from '../../server/src/core/explain/card.ts';
import { composeInquiry } from '../../server/src/core/explain/inquiry.ts';
import { githubReport } from '../../server/src/core/report/github.ts';
import { jsonReport } from '../../server/src/core/report/json.ts';
import { markdownReport } from '../../server/src/core/report/markdown.ts';
import { sarifReport } from '../../server/src/core/report/sarif.ts';
import { textReport } from '../../server/src/core/report/text.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { createKakaoService, type KakaoService } from '../../server/src/core/service.ts';
import { messagesView } from '../../server/src/core/view/messageView.ts';
import type { Random } from '../core/random.ts';
import { anyProject, pick, ROOT, type Texts } from './corpus.ts';
import { mutate } from './mutate.ts';
import { inTime, placesInside, withoutKeys } from './oracles.ts';
import { plantKeys } from './plantKeys.ts';

/** One engine for all inputs, as in an editor that stays open for days. */
export class ServiceFuzz {
  private readonly crashes: string[] = [];
  private readonly service: KakaoService;

  constructor() {
    this.service = createKakaoService({
      folders: [ROOT],
      onError: (where, error) => this.crashes.push(`${where}: ${(error as Error).stack}`),
    });
  }

  async run(random: Random): Promise<void> {
    const texts = anyProject(random);
    const file = pick([...texts.keys()], random);
    texts.set(file, mutate(texts.get(file)!, random));
    const keys = plantKeys(texts, random);
    const offset = random(texts.get(file)!.length + 1);
    await inTime(() => this.ask(texts, file, offset, keys));
    this.forget(texts);
    assert.deepEqual(this.crashes.splice(0), []);
  }

  /** What is still remembered between two inputs, when all files are forgotten. */
  get kept() {
    return this.service.kept();
  }

  private forget(texts: Texts): void {
    for (const name of texts.keys()) this.service.forget(`${ROOT}/${name}`);
  }

  private ask(texts: Texts, asked: string, offset: number, keys: readonly string[]): void {
    const { service } = this;
    const textOf = (file: string) => texts.get(file.slice(ROOT.length + 1));
    this.forget(texts);
    for (const [name, text] of texts) service.update(`${ROOT}/${name}`, text, name === asked);
    service.scanned(ROOT);
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
      for (const file of wanted) service.update(file, textOf(file));
    const findings = service.projects().flatMap(({ root }) => service.diagnose(root));
    for (const finding of findings) placesInside(finding, (file) => textOf(file)?.length);
    withoutKeys(this.outputs(`${ROOT}/${asked}`, texts.get(asked)!, offset, findings), keys);
  }

  private outputs(file: string, text: string, offset: number, checked: readonly Finding[]): string {
    const { service } = this;
    const pasted = text.slice(Math.max(0, offset - 200), offset + 200);
    const [match] = service.explain(pasted);
    service.completions(file, offset, 'en');
    const said = (['en', 'ko'] as const).flatMap((locale) => {
      const report = doctorReport(service, {
        locale,
        pathOf: (one) => one.slice(ROOT.length + 1),
        readText: () => text,
        summary: { files: 1, candidates: 1, milliseconds: 1 },
      });
      return [
        service.hover(file, text, offset, locale),
        service.signature(file, offset, locale),
        messagesView({ file, offset }, { service, locale, pathOf: (one) => one, uriOf: (one) => one }),
        textReport(report, { all: true, colour: false }),
        jsonReport(report, true),
        markdownReport(report, { link: () => '' }),
        sarifReport(report, { all: true, rules, version: '1.2.3' }),
        githubReport(report, true),
        match && errorCard(match.entry, { locale }),
        composeInquiry({ message: pasted, checked }, locale),
      ];
    });
    return JSON.stringify(said);
  }
}
