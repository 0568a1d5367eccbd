/** Where a faulty address of a message is reported, and how its literal is changed. */
import type { KakaoCall } from '../../facts/facts.ts';
import { declarationOf } from '../../project/declarationOf.ts';
import { passedBy } from '../../project/deliveries.ts';
import type { Project, Scoped } from '../../project/project.ts';
import { alternativesOf } from '../../project/values/branches.ts';
import type { Value } from '../../project/values/value.ts';
import type { MessageLink } from '../../template/links.ts';
import type { Localized } from '../../text/messages.ts';
import type { Place } from '../../text/text.ts';
import type { PlannedEdit } from '../finding.ts';

/** What `related` of an address says. */
export const addressMessages = {
  written: { en: 'The address is written here.', ko: '주소가 적힌 곳입니다.' },
  made: { en: 'Here it becomes part of the message.', ko: '메시지에 들어가는 곳입니다.' },
} satisfies Readonly<Record<string, Localized>>;

export interface JudgedAddress {
  readonly path: string;
  /** Where the message uses it, or where it is passed to the function that makes the message. */
  readonly place: Place;
  readonly value: Value;
  /** The expression that says it, behind the names for it. */
  readonly source: Scoped;
  /** Where it is written, if that is somewhere else. */
  readonly written: Place | undefined;
  readonly related: readonly { readonly place: Place; readonly message: keyof typeof addressMessages }[];
  /** One of several: something decides whether it is the one. */
  readonly isChosen?: true;
}

type AddressesOf = (call: KakaoCall, project: Project) => readonly MessageLink[];

/** The addresses of a call; one that several keys share by name only once: that is one mistake. */
export function distinctAddresses(
  links: AddressesOf,
  call: KakaoCall & Pick<Scoped, 'via'>,
  project: Project,
): readonly JudgedAddress[] {
  const seen = new Set<string>();
  return links(call, project).flatMap(({ path, expression }) => {
    const value = project.evaluate(expression);
    const used: Place = { file: expression.file, range: expression.expression.range };
    const origin = value.origins.length === 1 ? value.origins[0] : undefined;
    const named = project.resolve(expression);
    const passed = named.via === call.via ? passedBy(expression, call.via, project) : undefined;
    const place = passed ?? used;
    const source = origin ?? { file: named.file, range: named.expression.range };
    const key = `${source.file}:${source.range.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const elsewhere = origin && (origin.file !== place.file || origin.range.start !== place.range.start);
    const written = elsewhere ? origin : undefined;
    const related = [
      ...(written ? [{ place: written, message: 'written' as const }] : []),
      ...(passed ? [{ place: used, message: 'made' as const }] : []),
    ];
    return [{ path, place, value, source: named, written, related }];
  });
}

/**
 * The same, and in the place of those of which code chooses one of several all that are written in the call's file, or that
 * a caller passes.
 */
export function possibleAddresses(
  links: AddressesOf,
  call: KakaoCall & Pick<Scoped, 'via'>,
  project: Project,
): readonly JudgedAddress[] {
  const chosen = links(call, project).flatMap(({ path, expression }) => {
    const { kind } = project.resolve(expression).expression;
    if ((kind !== 'conditional' && kind !== 'logical') || project.evaluate(expression).kind !== 'unknown')
      return [];
    const alternatives = alternativesOf(expression, project) ?? [];
    const isShown = ({ file }: Scoped) => file === call.file || call.via !== undefined;
    return alternatives.filter(isShown).map((one) => ({ path, expression: one }));
  });
  return [
    ...distinctAddresses(links, call, project),
    ...distinctAddresses(() => chosen, call, project).map((one) => ({ ...one, isChosen: true as const })),
  ];
}

/** The same of parameters: what they are where a caller passes nothing. */
export function defaultAddresses(
  links: AddressesOf,
  call: KakaoCall,
  project: Project,
): readonly JudgedAddress[] {
  const defaults = links(call, project).flatMap(({ path, expression }) => {
    const at = project.resolve(expression);
    const declaration = declarationOf(at, project);
    const given = declaration?.kind === 'parameter' ? declaration.passed?.default : undefined;
    return given ? [{ path, expression: { ...at, expression: given } }] : [];
  });
  return distinctAddresses(() => defaults, call, project);
}

/** Replaces the text of a literal that has no escapes; undefined for anything else. */
export function replaceText({ place, value, written }: JudgedAddress, text: string): PlannedEdit | undefined {
  const at = written ?? place;
  if (value.kind !== 'known' || typeof value.value !== 'string') return undefined;
  if (at.range.end - at.range.start !== value.value.length + 2) return undefined;
  return { file: at.file, range: { start: at.range.start + 1, end: at.range.end - 1 }, text };
}
