/** Kakao lets messages lead only to hosts that the console lists as Web domains. */
import { isLocalHost } from '../../domain/hostKind.ts';
import { type Origin, originText } from '../../domain/origin.ts';
import type { KakaoCall } from '../../facts/facts.ts';
import type { ManifestApp } from '../../manifest/facts.ts';
import { appsFor, listsWebDomains } from '../../manifest/registered/apps.ts';
import {
  hostOfValue,
  type LinkMatch,
  type LinkMiss,
  matchLink,
  originOf,
} from '../../manifest/registered/webDomains.ts';
import { comesFromEnvironmentFile, isForDevelopment } from '../../project/environment/developmentValue.ts';
import { authorityPlace } from '../../project/origins/authorityPlace.ts';
import type { Project, Scoped } from '../../project/project.ts';
import { branchesOf } from '../../project/values/branches.ts';
import { linksOf } from '../../template/links.ts';
import { covers, type Place, type Range } from '../../text/text.ts';
import type { Effect } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { linkDomainExamples } from './linkDomainExamples.ts';
import { linkDomainFixes } from './linkDomainFixes.ts';

export const linkDomainNotRegistered = defineRule({
  code: '4002/link-domain-not-registered',
  kakaoCodes: ['4002'],
  effect: 'degraded',
  title: {
    en: 'A link leads to a host that is no Web domain in kakao-share.json',
    ko: '링크의 호스트가 kakao-share.json의 웹 도메인에 없습니다',
  },
  why: {
    en: 'Kakao lets links of a message lead to registered hosts only ([App] > [Product Link] > [Web domain]). It puts the default domain in the place of any other host and keeps the path, so that people land somewhere else; KakaoTalk on a computer shows no link at all, and some requests are answered with 4002. Sub-domains and ports are entries of their own. Whether one entry covers http and https, Kakao’s pages disagree.',
    ko: '메시지의 링크는 [앱] > [제품 링크 관리] > [웹 도메인]에 등록된 호스트로만 이동할 수 있습니다. 등록되지 않은 호스트는 경로만 남기고 기본 도메인으로 바뀌어 엉뚱한 페이지가 열립니다. PC 카카오톡에서는 링크가 열리지 않고, 요청에 따라 4002 에러가 발생하기도 합니다. 서브 도메인과 포트가 다르면 따로 등록해야 합니다. 하나만 등록해도 http와 https가 모두 허용되는지는 카카오 문서마다 설명이 다릅니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/ko/kakaotalk-share/faq',
    'https://developers.kakao.com/docs/latest/en/getting-started/app-key-migration',
    'https://devtalk.kakao.com/t/localhost-3000/124973',
  ],
  step: 'address',
  needs: 'message',
  messages: {
    unlisted: {
      en: 'kakao-share.json has no Web domain {origin}: the link opens the default domain, or fails with 4002.',
      ko: '{origin|은/는} kakao-share.json의 웹 도메인에 없습니다. 기본 도메인이 열리거나 4002 에러가 발생합니다.',
    },
    none: {
      en: 'kakao-share.json lists no Web domain: the link to {origin} leads nowhere, or fails with 4002.',
      ko: 'kakao-share.json의 웹 도메인 목록이 비어 있습니다. {origin} 링크가 열리지 않거나 4002 에러가 발생합니다.',
    },
    onlySdk: {
      en: 'Add {origin} to the Web domains, too: a JavaScript SDK domain alone does not open links to it.',
      ko: '웹 도메인에도 등록하십시오. {origin|은/는} JavaScript SDK 도메인에만 있어 링크를 누르면 기본 도메인이 열립니다.',
    },
    portOnly: {
      en: 'Each port needs an entry, or the default domain opens: {near} is listed, {origin} is not.',
      ko: '포트마다 따로 등록하십시오. 웹 도메인에는 {near|만/만} 있어 {origin} 대신 기본 도메인이 열립니다.',
    },
    wwwOnly: {
      en: '“www.” needs an entry of its own, or the default domain opens: {near} is listed, {origin} is not.',
      ko: 'www. 유무가 다른 주소는 따로 등록하십시오. 웹 도메인에는 {near|만/만} 있어 {origin} 대신 기본 도메인이 열립니다.',
    },
    parentOnly: {
      en: 'Each sub-domain needs an entry, or the default domain opens: {near} is listed, {origin} is not.',
      ko: '서브 도메인은 따로 등록하십시오. 웹 도메인에는 {near|만/만} 있어 {origin} 대신 기본 도메인이 열립니다.',
    },
    schemeOnly: {
      en: 'Use {near} to be safe: it is the Web domain, and {origin} differs in http/https.',
      ko: '웹 도메인에 있는 {near|을/를} 쓰는 것이 안전합니다. {origin|과/와} http/https가 다릅니다.',
    },
    local: {
      en: 'Use the public address: {origin} is no Web domain, and nobody else can open it.',
      ko: '공개된 주소를 쓰십시오. {origin|은/는} 웹 도메인에 없고 메시지를 받은 사람이 열 수도 없습니다.',
    },
    preview: {
      en: 'Link to the fixed address: {origin} is a preview, which changes with each deployment.',
      ko: '서비스의 고정 주소를 쓰십시오. {origin|은/는} 배포할 때마다 바뀌는 미리보기 주소입니다.',
    },
    shortener: {
      en: 'Link to where {origin} forwards, and register that host: Kakao checks the one at the end.',
      ko: '원래 주소를 쓰고 그 호스트를 등록하십시오. {origin|은/는} 단축 URL이며 카카오는 최종 호스트를 확인합니다.',
    },
    list: { en: 'Web domains in kakao-share.json: {domains}', ko: 'kakao-share.json의 웹 도메인: {domains}' },
    emptyList: {
      en: 'The list of Web domains in kakao-share.json is empty',
      ko: 'kakao-share.json의 웹 도메인 목록이 비어 있습니다',
    },
    written: { en: 'The address is written here', ko: '주소가 적힌 곳입니다' },
    wildcard: {
      en: 'Does the wildcard of the Web domains cover {origin}? Kakao’s pages do not say.',
      ko: '{origin|이/가} 웹 도메인의 와일드카드에 포함됩니까? 카카오 문서에는 나와 있지 않습니다.',
    },
    development: {
      en: '{origin} is for development. Is the address of the deployed build among the Web domains?',
      ko: '{origin|은/는} 개발용 주소입니다. 배포하는 빌드에서 쓰는 주소가 웹 도메인에 등록되어 있습니까?',
    },
    unknown: {
      en: 'Where “{path}” leads is decided at run time. Is its host among the Web domains?',
      ko: '“{path}” 주소는 실행할 때 정해집니다. 그 호스트가 웹 도메인에 등록되어 있습니까?',
    },
    listed: {
      en: '{origin} matches a Web domain in kakao-share.json.',
      ko: '{origin|은/는} kakao-share.json의 웹 도메인과 일치합니다.',
    },
  },
  check(call, project, report) {
    const apps = appsFor(call.file, project);
    if (apps.length === 0 || apps.some((app) => !app.webDomains)) return;
    for (const link of distinctLinks(call, project)) {
      const { path, place, expression, written } = link;
      const whole = originOf(expression, project);
      const origin = whole === 'unknown' ? (localHost(expression, project) ?? whole) : whole;
      if (origin === 'notAnAddress') continue;
      if (origin === 'unknown') {
        report.unknown(place, 'unknown', { params: { path } });
        continue;
      }
      const params = { origin: originText(origin) };
      const match = bestMatch(apps.map((app) => matchLink(origin, app)));
      const file = project.manifestFor(call.file)!.file;
      const at = ({ range }: { readonly range: Range }) => ({ file, range });
      if (match.kind === 'listed' && whole !== 'unknown')
        report.ok(place, 'listed', { params, restsOn: [at(match.entry!)] });
      else if (match.kind === 'perhaps') report.unknown(place, 'wildcard', { params });
      if (!('app' in match)) continue;
      if (isOfAnotherBuild(match, origin, link, project)) {
        report.unknown(place, 'development', { params });
        continue;
      }
      // What nobody else can open needs no list: 4041/link-not-public speaks of it where this one is not verified.
      if (match.kind === 'local' && !listsWebDomains(call.file, project)) continue;
      const isEmpty = match.app.webDomains?.length === 0;
      report.violated(place, isEmpty ? 'none' : match.kind, {
        params: { ...params, near: match.near?.value ?? '' },
        effect: effectOf(match, path),
        fixes: linkDomainFixes(match, origin, file, written),
        restsOn: apps.flatMap((app) => app.webDomainList ?? []).map(at),
        related: [
          listOf(match.app, file),
          ...(written && !isIn(place, written) ? [{ place: written, message: 'written' as const }] : []),
        ],
      });
    }
  },
  examples: linkDomainExamples,
});

/** `'http://localhost:3000' + path`: whatever the port turns out to be, nobody registers that for others. */
function localHost(expression: Scoped, project: Project): Origin | undefined {
  const value = project.evaluate(expression);
  const origin = value.kind === 'partial' ? hostOfValue(value) : undefined;
  return origin && isLocalHost(origin.host) ? origin : undefined;
}

interface JudgedLink {
  readonly path: string;
  /** Where the message uses it; of a conditional in the message, the branch. */
  readonly place: Place;
  readonly expression: Scoped;
  /** Where the address itself stands, if that is one literal. */
  readonly written: Place | undefined;
  /** Of several values, one of which the run chooses. */
  readonly isChosen: boolean;
}

/** Links of a call, those that come from one literal only once: that is one mistake. */
function distinctLinks(call: KakaoCall, project: Project): readonly JudgedLink[] {
  const links = linksOf(call, project).flatMap(({ path, expression }): JudgedLink[] => {
    const use = placeOf(expression);
    const branches = branchesOf(expression, project) ?? [expression];
    // Where no branch tells anything, the conditional is one question, not two.
    const told = branches.some((branch) => originOf(branch, project) !== 'unknown') ? branches : [expression];
    return told.map((branch) => ({
      path,
      place: isIn(use, placeOf(branch)) ? placeOf(branch) : use,
      expression: branch,
      written: authorityPlace(branch, project),
      isChosen: told.length > 1,
    }));
  });
  const key = ({ written, place }: JudgedLink) =>
    `${(written ?? place).file}:${(written ?? place).range.start}`;
  return [...new Map(links.toReversed().map((link) => [key(link), link])).values()].reverse();
}

const placeOf = ({ file, expression }: Scoped): Place => ({ file, range: expression.range });

/**
 * `.env` on this machine may name the development server, and a file for development anything. A local address that is
 * one of two is chosen while developing.
 */
function isOfAnotherBuild(
  { kind }: LinkMiss,
  origin: Origin,
  { expression, isChosen }: JudgedLink,
  project: Project,
): boolean {
  if (isChosen && isLocalHost(origin.host)) return true;
  const value = project.evaluate(expression);
  if (!isForDevelopment(value, project.root)) return false;
  return kind === 'local' || kind === 'portOnly' || !comesFromEnvironmentFile(value);
}

/** What holds for every app that the call may mean: the mildest answer. */
function bestMatch(matches: readonly LinkMatch[]): LinkMatch {
  const order: LinkMatch['kind'][] = ['listed', 'perhaps', 'noList', 'schemeOnly'];
  for (const kind of order) {
    const match = matches.find((one) => one.kind === kind);
    if (match) return match;
  }
  return matches[0]!;
}

/** Scraped pages must be on a registered host; links are replaced silently. */
function effectOf(miss: LinkMiss, path: string): Effect {
  if (miss.kind === 'schemeOnly') return 'note';
  return path === 'requestUrl' ? 'rejected' : 'degraded';
}

function listOf(app: ManifestApp, file: string) {
  const domains = (app.webDomains ?? []).map((domain) => domain.value);
  return {
    place: { file, range: app.webDomainList!.range },
    message: domains.length > 0 ? ('list' as const) : ('emptyList' as const),
    params: { domains: domains.slice(0, 10).join(', ') },
  };
}

const isIn = (outer: Place, inner: Place): boolean =>
  outer.file === inner.file && covers(outer.range, inner.range);
