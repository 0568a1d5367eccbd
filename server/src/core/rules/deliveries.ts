/**
 * Mistakes of callers: a rule looks at a use of the SDK in a function once more, with the values that a call brings. What it
 * finds then and not without them is said where the file writes those values.
 */
import { nativeLanguageOf } from '../catalog/native/languages.ts';
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { isInit } from '../facts/kakaoCalls.ts';
import { type Delivery, deliveriesOf, writtenFor } from '../project/deliveries.ts';
import type { Project } from '../project/project.ts';
import { isSuppressed } from '../text/suppress.ts';
import { covers, type Place } from '../text/text.ts';
import type { Finding, Fix } from './finding.ts';
import type { FactKinds, Rule } from './rule.ts';

type Judge = (rule: Rule, call: KakaoCall) => readonly Finding[];

const sharedHere = { text: { en: 'It is shared here.', ko: '여기에서 공유합니다.' }, params: {} };
const startedHere = { text: { en: 'The SDK gets it here.', ko: '여기에서 SDK에 전달됩니다.' }, params: {} };

export function judgeDeliveries(
  rules: readonly Rule[],
  facts: FileFacts,
  project: Project,
  judge: Judge,
): Finding[] {
  const whoeverCalls = new Map<KakaoCall, Map<Rule, ReadonlySet<string>>>();
  const isSaidAnyway = (rule: Rule, use: KakaoCall, finding: Finding): boolean => {
    const ofUse = whoeverCalls.get(use) ?? new Map<Rule, ReadonlySet<string>>();
    whoeverCalls.set(use, ofUse);
    const said = ofUse.get(rule) ?? new Set(judge(rule, use).filter(isProven).map(idOf));
    ofUse.set(rule, said);
    const places = [finding.place, ...finding.related.map(({ place }) => place)];
    return places.some((place) => said.has(idOf({ ...finding, place })));
  };
  const found = new Map<string, Finding>();
  for (const delivery of deliveriesOf(facts, project))
    for (const rule of rules) {
      if (!kindsOf(delivery.use).includes(rule.needs)) continue;
      for (const finding of judge(rule, delivery.call)) {
        if (!isProven(finding) || isSaidAnyway(rule, delivery.use, finding)) continue;
        if (isSilencedAtCall(finding, delivery, facts)) continue;
        const moved = movedToCaller(finding, delivery, facts, project);
        if (moved && !found.has(idOf(moved))) found.set(idOf(moved), moved);
      }
    }
  return [...found.values()];
}

const kindsOf = (use: KakaoCall): readonly (keyof FactKinds)[] => {
  if (use.isNative) return ['message'];
  return isInit(use) ? ['initCall'] : ['shareCall', 'message'];
};

const isProven = ({ verdict }: Finding): boolean => verdict === 'violated';

const idOf = ({ code, place, message }: Finding): string =>
  [code, place.file, place.range.start, place.range.end, message.text.en].join('\0');

/** A comment at the call holds for what is passed there, wherever that is written. */
const isSilencedAtCall = (
  finding: Finding,
  { site }: Delivery,
  { file, suppressions, lineStarts }: FileFacts,
) => isSuppressed({ ...finding, place: { file, range: site.range } }, suppressions, lineStarts);

function movedToCaller(
  finding: Finding,
  delivery: Delivery,
  facts: FileFacts,
  project: Project,
): Finding | undefined {
  const candidates = [finding.place, ...finding.related.map(({ place }) => place)];
  const own = candidates.find((one) => isAtSite(one, delivery, facts));
  const place = own ?? writtenFor(finding.place, delivery, facts.file, project);
  const { call, site, use } = delivery;
  // What a call of native code leaves out is written where the function says what it is then.
  const isLeftOut = place?.file === facts.file && covers(site.callee.range, place.range);
  if (!place || (isLeftOut && nativeLanguageOf(use.file))) return undefined;
  const message = isInit(use) ? startedHere : sharedHere;
  return {
    ...finding,
    place,
    fixes: finding.fixes.filter((fix) => changesNoOthers(fix, delivery, facts)),
    related: [
      ...finding.related.filter((one) => one.place !== place),
      { place: { file: call.file, range: call.pathRanges.at(-1) ?? call.range }, message },
    ],
  };
}

const isAtSite = ({ file, range }: Place, { site }: Delivery, facts: FileFacts): boolean =>
  file === facts.file && covers(site.range, range);

/** What is changed in the function would hold for whoever else calls it. */
const changesNoOthers = ({ edits }: Fix, delivery: Delivery, facts: FileFacts): boolean =>
  edits.every(
    (edit) =>
      edit.file !== delivery.call.file ||
      ('range' in edit && isAtSite({ file: edit.file, range: edit.range }, delivery, facts)),
  );
