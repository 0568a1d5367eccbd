/** Pages can ask for what they were offered, and for nothing else. */
import { describe, expect, it } from 'vitest';
import { NO_OFFERS, offersOf, readMessage } from '../../client/src/panel/doctor/messages.ts';
import * as explanation from '../../client/src/panel/explanation/messages.ts';
import * as messages from '../../client/src/panel/message/messages.ts';
import { EVERYTHING, filtered } from '../../client/src/panel/page/report/filter.ts';
import { byFile, byStep } from '../../client/src/panel/page/report/groups.ts';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { explanationView } from '../../server/src/core/view/explanationView.ts';
import type { FindingView } from '../../server/src/core/view/findingView.ts';
import { type MessageView, messagesView } from '../../server/src/core/view/messageView.ts';
import { onlineView } from '../../server/src/core/view/onlineView.ts';
import { reportView } from '../../server/src/core/view/reportView.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const FILES = {
  'package.json': '{ "devDependencies": { "vite": "7.1.0" }, "scripts": { "dev": "vite" } }',
  'src/share.js':
    "Kakao.init(import.meta.env.KEY);\nKakao.Share.sendCustom({ templateId: '12' });\nKakao.Share.sendDefault({ objectType: 'fed' });\n",
};
const { service } = projectFrom(FILES);
const pathOf = (file: string): string => file.replace('/project/', '');
const uriOf = (file: string): string => `file://${file}`;
const summary = { files: 2, candidates: 1, milliseconds: 1 };
const view = reportView(doctorReport(service, { locale: 'en', pathOf, summary }), uriOf);
const shown = messagesView('all', { service, locale: 'en', pathOf, uriOf })!;
const online = onlineView(
  {
    checked: [
      {
        address: {
          url: 'https://cdn.example.com/1.png',
          use: 'picture',
          places: [{ file: '/project/src/share.js', range: { start: 0, end: 5 } }],
        },
        reply: { hops: ['https://cdn.example.com/1.png'], outcome: { kind: 'timeout', detail: '' } },
      },
    ],
    requests: 1,
  },
  { service, locale: 'en', pathOf, uriOf },
);
const offers = offersOf(view, { pictures: shown, online });
const [project] = view.projects;
const fixable = project!.mistakes.find(({ fix }) => fix !== null)!;
const asking = project!.mistakes.find(({ otherFixes }) => otherFixes.length > 0)!;
const item = project!.open.flatMap(({ items }) => items).find(({ value }) => value !== null)!;

describe('a message from the page', () => {
  it('can ask for what is offered', () => {
    const { id, place, kakaoCodes } = fixable;
    expect(readMessage({ type: 'fix', id }, offers)).toEqual({ type: 'fix', id });
    expect(readMessage({ type: 'open', id: place.id }, offers)).toEqual({ type: 'open', place });
    const code = kakaoCodes[0]!;
    expect(readMessage({ type: 'explain', code }, offers)).toEqual({ type: 'explain', code });
    const path = 'rules/template-id-not-integer';
    expect(readMessage({ type: 'page', path }, offers)).toEqual({ type: 'page', path });
    expect(readMessage({ type: 'copy', id: item.id }, offers)).toEqual({ type: 'copy', text: item.value });
    expect(readMessage({ type: 'tick', id: item.id, on: true }, offers)).toMatchObject({ on: true });
    const { id: other, otherFixes: titles } = asking;
    expect(readMessage({ type: 'fixHow', id: other }, offers)).toEqual({ type: 'fixHow', id: other, titles });
    expect(readMessage({ type: 'pictures', on: true }, NO_OFFERS)).toEqual({ type: 'pictures', on: true });
    const [{ place: ofMessage }] = shown.messages as [MessageView];
    const openMessage = { type: 'open', id: ofMessage.id };
    expect(readMessage(openMessage, offers)).toEqual({ type: 'open', place: ofMessage });
    expect(readMessage(openMessage, offersOf(view))).toBeUndefined();
    const [checked] = online.addresses[0]!.places;
    const openChecked = { type: 'open', id: checked!.id };
    expect(readMessage(openChecked, offers)).toEqual({ type: 'open', place: checked });
    expect(readMessage(openChecked, offersOf(view))).toBeUndefined();
    expect(readMessage({ type: 'online' }, NO_OFFERS)).toEqual({ type: 'online' });
    expect(readMessage({ type: 'group', by: 'step' }, NO_OFFERS)).toEqual({ type: 'group', by: 'step' });
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
    { type: 'group' },
    { type: 'group', by: 'toString' },
    { type: 'fix' },
    { type: 'fix', id: 'x' },
    { type: 'fix', id: { toString: () => fixable.id } },
    { type: 'fixHow', id: 'x' },
    { type: 'fixHow', id: '__proto__' },
    { type: 'open', id: 'file:///etc/passwd' },
    { type: 'open', uri: 'file:///etc/passwd' },
    { type: 'open', id: '__proto__' },
    { type: 'explain', code: '](command:workbench.action.quit)' },
    { type: 'explain', id: fixable.id },
    { type: 'page', path: 'rules/../../etc/passwd' },
    { type: 'page', path: 'errors/4019' },
    { type: 'page', path: ['rules/template-id-not-integer'] },
    { type: 'copy', id: fixable.id },
    { type: 'copy', text: 'rm -rf /' },
    { type: 'pictures' },
    { type: 'pictures', on: 'yes' },
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

describe('a message from the page of an explanation', () => {
  const manifest =
    '{ "apps": [{ "javascriptKeys": [{ "key": { "env": "KEY" }, "sdkDomains": ["https://a.io"] }] }] }';
  const known = projectFrom({ ...FILES, 'kakao-share.json': manifest }).service;
  const about = explanationView('[-401] domain mismatched! caller=https://www.a.io', {
    service: known,
    projects: known.projects(),
    locale: 'en',
    pathOf,
    uriOf,
  });
  const read = (message: unknown) => explanation.readMessage(message, explanation.offersOf(about));
  const [title] = about.cards[0]!.callerFixes;

  it('can ask for what is offered, and for the explanation of anything else', () => {
    expect(read({ type: 'fixCaller', title })).toEqual({ type: 'fixCaller', title });
    expect(read({ type: 'ask', text: 'whatever' })).toEqual({ type: 'ask', text: 'whatever' });
    for (const { id: code } of [...about.also, about.guide[0]!.answers[0]!])
      expect(read({ type: 'explain', code })).toEqual({ type: 'explain', code });
    const { path } = about.cards[0]!.page;
    expect(path).toBe('errors/-401/domain-mismatched');
    expect(read({ type: 'page', path })).toEqual({ type: 'page', path });
    expect(read({ type: 'inquiry', text: 'x' })).toEqual({ type: 'inquiry' });
  });

  it.each([
    'ready',
    { type: 'fixCaller', title: 'Delete everything' },
    { type: 'fixCaller' },
    { type: 'ask' },
    { type: 'ask', text: ['4019'] },
    { type: 'ask', text: 'x'.repeat(1024 * 1024 + 1) },
    { type: 'explain', code: '](command:workbench.action.quit)' },
    { type: 'run' },
    { type: 'copy', id: '0' },
  ])('cannot ask for anything else: %#', (message) => {
    expect(read(message)).toBeUndefined();
  });
});

describe('a message from the page of messages', () => {
  const read = (asked: unknown) => messages.readMessage(asked, messages.offersOf(shown));
  const [{ id, place, findings }] = shown.messages as [MessageView];

  it('can ask for what is offered', () => {
    expect(read({ type: 'show', id })).toEqual({ type: 'show', id });
    expect(read({ type: 'try', id, port: 80 })).toEqual({ type: 'try', id });
    expect(read({ type: 'endTry' })).toEqual({ type: 'endTry' });
    expect(read({ type: 'open', id: place.id })).toEqual({ type: 'open', place });
    expect(read({ type: 'fix', id: findings[0]!.id })).toMatchObject({ type: 'fix' });
    expect(read({ type: 'all', id: 7 })).toEqual({ type: 'all' });
  });

  it.each([
    null,
    'all',
    { type: 'show' },
    { type: 'show', id: 'x' },
    { type: 'try', id: 'x' },
    { type: 'run' },
    { type: 'fix', id: 'x' },
  ])('cannot ask for anything else: %j', (asked) => expect(read(asked)).toBeUndefined());
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
    const groups = [...byFile(project!.mistakes).values()];
    expect(groups.flat()).toHaveLength(project!.mistakes.length);
    expect(groups[0]![0]).toBe(project!.mistakes[0]);
  });

  it('has in every group what is gravest first, then by file and place', () => {
    const text = (title: string) =>
      `Kakao.Share.sendScrap({ requestUrl: 'http://localhost:3000' });
Kakao.Share.sendDefault({ objectType: 'text', text: ${title}, link: { webUrl: 'shop' } });
Kakao.Share.sendScrap({ requestUrl: 'http://localhost:3000' });
Kakao.Share.sendDefault({ objectType: 'fed' });
`;
    const mixed = projectFrom({ 'src/b.js': text("'b'"), 'src/a.js': text('') }).service;
    const { projects, steps } = reportView(doctorReport(mixed, { locale: 'en', pathOf, summary }), uriOf);
    const { mistakes } = projects[0]!;
    const order = ({ severity, place }: FindingView) => [
      ['error', 'warning', 'information'].indexOf(severity),
      place.path,
      place.line,
    ];
    const groups = [...byStep(mistakes, steps).values(), ...byFile(mistakes).values()].map((one) =>
      one.map(order),
    );
    expect(
      groups.filter((one) => new Set(one.map(([gravity, path]) => `${gravity} ${path}`)).size > 2),
    ).not.toEqual([]);
    for (const group of groups)
      expect(group).toEqual(
        group.toSorted(
          ([a, b, c], [x, y, z]) =>
            Number(a) - Number(x) || String(b).localeCompare(String(y)) || Number(c) - Number(z),
        ),
      );
  });

  it('can be grouped by step, in the order of setting up, under a filter, too', () => {
    const stepsOf = (words: string) =>
      [...byStep(filtered(project!, { text: words, hidden: [] }).mistakes, view.steps)].map(
        ([step, some]) => [step, some.map(({ code }) => code)] as const,
      );
    expect(stepsOf('')).toEqual([
      ['key', ['4019/env-not-public']],
      ['message', ['4002/template-id-not-integer', '4002/object-type']],
    ]);
    expect(stepsOf('template-id')).toEqual([['message', ['4002/template-id-not-integer']]]);
  });
});
