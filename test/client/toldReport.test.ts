/** What reaches the page of a report is the report, however little of it was sent. */
import { describe, expect, it } from 'vitest';
import { Listener, Teller } from '../../client/src/panel/doctor/toldReport.ts';
import { withoutUris } from '../../client/src/panel/withoutUris.ts';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { type ReportView, reportView } from '../../server/src/core/view/reportView.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const wrong = (value: string) => `Kakao.Share.sendCustom({ templateId: '${value}' });\n`;

function viewOf(texts: readonly string[]): ReportView {
  const files = Object.fromEntries(texts.map((text, index) => [`app${index % 2}/src/${index}.js`, text]));
  const { service } = projectFrom({ 'app0/package.json': '{}', 'app1/package.json': '{}', ...files });
  const pathOf = (file: string): string => file;
  const summary = { files: texts.length, candidates: texts.length, milliseconds: 1 };
  return reportView(doctorReport(service, { locale: 'en', pathOf, summary }), (file) => `file://${file}`);
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((value) => wrong(value).repeat(2));
/** What comes, changes, moves to other lines and goes. */
const VIEWS = [
  [a, b, c, d],
  [a, b, wrong('x'), d],
  [`\n${a}`, b, wrong('x'), d, a],
  [`\n${a}`, d],
  [],
  [b, b, b, b],
].map((texts) => viewOf(texts as string[]));

const findings = ({ projects }: Pick<ReportView, 'projects'>) =>
  projects.flatMap((project) => project.mistakes);

describe('a report on its way to the page', () => {
  it('is there the report, without addresses of files', () => {
    const [teller, listener] = [new Teller(), new Listener()];
    for (const view of [...VIEWS, ...VIEWS.toReversed()]) {
      const told = structuredClone(teller.tell(structuredClone(view))!);
      expect(listener.hear(told)).toEqual(withoutUris(view));
    }
    expect(findings(VIEWS[0]!).length).toBeGreaterThan(5);
  });

  it('is only what has changed, and the rest stays the same objects', () => {
    const [teller, listener] = [new Teller(), new Listener()];
    const before = listener.hear(teller.tell(VIEWS[0]!)!)!;
    const told = teller.tell(structuredClone(VIEWS[1]!))!;
    const sent = told.projects.flatMap(({ mistakes }) => mistakes).filter((one) => typeof one !== 'number');
    expect(sent.map(({ place }) => place.path)).toEqual(['/project/app0/src/2.js']);
    const after = listener.hear(told)!;
    const stayed = findings(after).filter((one) => findings(before).includes(one));
    expect(stayed).toHaveLength(findings(after).length - 1);
  });

  it('is nothing where nothing is new', () => {
    const teller = new Teller();
    expect(teller.tell(null)).toBeNull();
    expect(teller.tell(VIEWS[0]!)).not.toBeNull();
    expect(teller.tell(VIEWS[0]!)).toBeNull();
  });

  it('is told whole to a page that starts anew, or that has missed a turn', () => {
    const teller = new Teller();
    teller.tell(VIEWS[0]!);
    const listener = new Listener();
    expect(listener.hear(teller.tell(VIEWS[1]!)!)).toBeUndefined();
    teller.forget();
    const { projects } = listener.hear(teller.tell(VIEWS[1]!)!)!;
    expect(findings({ projects })).toEqual(findings(withoutUris(VIEWS[1]!)));
  });
});
