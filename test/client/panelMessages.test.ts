/** The panel's page can ask for what its report offers, and for nothing else. */
import { describe, expect, it } from 'vitest';
import { NO_OFFERS, offersOf, readMessage } from '../../client/src/panel/messages.ts';
import { byFile, EVERYTHING, filtered } from '../../client/src/panel/page/filter.ts';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { reportView } from '../../server/src/core/report/view.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const view = reportView(
  doctorReport(
    projectFrom({
      'package.json': '{ "devDependencies": { "vite": "7.1.0" } }',
      'src/share.js':
        "Kakao.init(import.meta.env.VITE_KEY);\nKakao.Share.sendCustom({ templateId: '12' });\nKakao.Share.sendDefault({ objectType: 'fed' });\n",
    }).service,
    {
      locale: 'en',
      pathOf: (file) => file.replace('/project/', ''),
      summary: { files: 2, candidates: 1, milliseconds: 1 },
    },
  ),
  (file) => `file://${file}`,
);
const offers = offersOf(view);
const [project] = view.projects;
const fixable = project!.mistakes.find(({ fix }) => fix !== null)!;
const item = project!.open.flatMap(({ items }) => items).find(({ value }) => value !== null)!;

describe('a message from the page', () => {
  it('can ask for what is offered', () => {
    const { id, place, kakaoCodes } = fixable;
    expect(readMessage({ type: 'fix', id }, offers)).toEqual({ type: 'fix', id });
    expect(readMessage({ type: 'open', id: place.id }, offers)).toEqual({ type: 'open', place });
    const code = kakaoCodes[0]!;
    expect(readMessage({ type: 'explain', code }, offers)).toEqual({ type: 'explain', code });
    expect(readMessage({ type: 'copy', id: item.id }, offers)).toEqual({ type: 'copy', text: item.value });
    expect(readMessage({ type: 'tick', id: item.id, on: true }, offers)).toMatchObject({ on: true });
    expect(readMessage({ type: 'run', id: 7 }, NO_OFFERS)).toEqual({ type: 'run' });
  });

  it.each([
    null,
    undefined,
    7,
    'run',
    [],
    {},
    { type: 'toString' },
    { type: '__proto__' },
    { type: ['run'] },
    { type: 'fix' },
    { type: 'fix', id: 'x' },
    { type: 'fix', id: { toString: () => fixable.id } },
    { type: 'open', id: 'file:///etc/passwd' },
    { type: 'open', uri: 'file:///etc/passwd' },
    { type: 'open', id: '__proto__' },
    { type: 'explain', code: '](command:workbench.action.quit)' },
    { type: 'explain', id: fixable.id },
    { type: 'copy', id: fixable.id },
    { type: 'copy', text: 'rm -rf /' },
    { type: 'tick', id: item.id },
    { type: 'tick', id: item.id, on: 'yes' },
    { type: 'tick', id: 'x', on: true },
  ])('cannot ask for anything else: %j', (message) => {
    expect(readMessage(message, offers)).toBeUndefined();
  });

  it('offers no fix that is not safe', () => {
    for (const { id, fix } of project!.mistakes)
      expect(readMessage({ type: 'fix', id }, offers) !== undefined).toBe(fix !== null);
  });
});

describe('the filter', () => {
  it('keeps what has all the words, and the severities that are not hidden', () => {
    expect(filtered(project!, EVERYTHING)).toEqual(project);
    const codes = filtered(project!, { text: ' TEMPLATEID share.js', hidden: [] }).mistakes.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['4002/template-id-not-integer']);
    expect(
      filtered(project!, { text: '', hidden: ['error'] }).mistakes.filter((one) => one.severity === 'error'),
    ).toEqual([]);
    expect(filtered(project!, { text: 'no such words', hidden: [] })).toMatchObject({
      mistakes: [],
      open: [],
      right: [],
    });
  });

  it('groups by file without losing any, in the order given', () => {
    const groups = byFile(project!.mistakes);
    expect(groups.flatMap(({ mistakes }) => mistakes)).toHaveLength(project!.mistakes.length);
    expect(groups[0]!.mistakes[0]).toBe(project!.mistakes[0]);
  });
});
