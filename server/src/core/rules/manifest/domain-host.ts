/** Hosts that can be registered but do not do what people hope: short links, local and preview addresses. */
import { appsScript, urlShorteners } from '../../catalog/domains.ts';
import { hostKind, isAddress, previewHostOf } from '../../domain/hostKind.ts';
import type { Effect } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { domainLists, type ListedDomain } from './manifestDomains.ts';

export const manifestDomainHost = defineRule({
  code: 'manifest/domain-host',
  kakaoCodes: ['4019', '4002'],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: {
    en: 'A registered host that does not do what it is there for',
    ko: '등록해도 효과가 없는 호스트입니다',
  },
  why: {
    en: 'Kakao looks at the host that a short link leads to in the end, not at the shortener. A local address works for calls from this machine only, and with its port only. A preview address is another one after the next deployment.',
    ko: '단축 URL은 최종적으로 이동하는 호스트를 등록해야 합니다. 로컬 주소는 이 컴퓨터에서 호출할 때만 쓰이고 포트까지 같아야 합니다. 미리보기 주소는 다음 배포 때 바뀝니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/ko/kakaotalk-share/trouble-shooting'],
  messages: {
    shortener: {
      en: '{host} only forwards. Register the host that its links lead to in the end.',
      ko: '{host|은/는} 단축 URL 서비스입니다. 최종적으로 이동하는 호스트를 등록하십시오.',
    },
    noPort: {
      en: 'Add the development server’s port, like http://localhost:5173: each port needs an entry of its own.',
      ko: 'http://localhost:5173처럼 개발 서버의 포트를 적으십시오. 포트마다 따로 등록해야 합니다.',
    },
    privateCall: {
      en: '{host} is an address of your own network: only devices there open the page, and it may change.',
      ko: '{host|은/는} 사설 네트워크 주소입니다. 같은 네트워크에서만 열리고, 주소가 바뀔 수 있습니다.',
    },
    localLink: {
      en: 'People who get a message cannot open {host}: as Web domain it serves tests on this machine only.',
      ko: '메시지를 받은 사람은 {host|을/를} 열 수 없습니다. 웹 도메인에 두면 이 컴퓨터에서 시험할 때만 쓸 수 있습니다.',
    },
    localDefault: {
      en: 'The first Web domain is the default, where unlisted hosts lead: nobody else can open {host}.',
      ko: '첫 번째 웹 도메인은 기본 도메인입니다. 목록에 없는 호스트의 링크가 모두 {host|으로/로} 연결되는데 다른 사람은 열 수 없습니다.',
    },
    appsScriptFrame: {
      en: 'Apps Script shows the page in a frame ({frame}): is the frame’s location.origin registered?',
      ko: 'Apps Script 페이지는 {frame}으로 끝나는 iframe에서 실행됩니다. 그 안의 location.origin 값이 등록되어 있습니까?',
    },
    preview: {
      en: 'Register a fixed address: {host}, a preview of {service}, changes with each deployment or run.',
      ko: '고정 주소를 등록하십시오. {host|은/는} 배포하거나 실행할 때마다 바뀌는 {service} 미리보기 주소입니다.',
    },
  },
  check(manifest, _, report) {
    for (const { kind, domains } of domainLists(manifest)) {
      const hasFrame = domains.some(({ origin }) => origin && isFrame(origin.host));
      const script = domains.find(({ origin }) => origin?.host === appsScript.host);
      if (script && kind === 'sdk' && !hasFrame)
        report.unknown(script.place, 'appsScriptFrame', { params: { frame: appsScript.frameHost } });
      for (const domain of domains) {
        const found = judge(domain, kind);
        if (!found) continue;
        const service = previewHostOf(domain.origin!.host)?.name ?? '';
        const params = { host: domain.origin!.host, service };
        report.violated(domain.place, found.message, { params, effect: found.effect });
      }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share.json': `{
  "apps": [{
    "javascriptKeys": [{ "sdkDomains": [⟦"http://localhost"⟧, ⟦"https://shop-git-login-team.vercel.app"⟧, ⟦"http://192.168.0.10:5173"⟧] }],
    "webDomains": [⟦"http://localhost:3000"⟧, ⟦"https://bit.ly"⟧, ⟦"http://192.168.0.10:3000"⟧]
  }]
}
`,
        },
      },
    ],
    good: [
      {
        files: {
          'kakao-share.json': `{
  "apps": [{
    "javascriptKeys": [{ "sdkDomains": ["http://localhost:5173", "http://shop.test:5173"] }],
    "webDomains": ["https://shop.example.com", "https://shop.vercel.app"]
  }]
}
`,
        },
      },
    ],
  },
});

type Name = 'shortener' | 'noPort' | 'privateCall' | 'localLink' | 'localDefault' | 'preview';

function judge(
  { origin, entry }: ListedDomain,
  kind: 'sdk' | 'web',
): { message: Name; effect: Effect } | undefined {
  if (!origin || origin.scheme === 'file') return undefined;
  if (urlShorteners.has(origin.host)) return { message: 'shortener', effect: 'degraded' };
  if (previewHostOf(origin.host)) return { message: 'preview', effect: 'note' };
  const reach = hostKind(origin.host);
  if (reach !== 'loopback' && reach !== 'private') return undefined;
  if (kind === 'web' && entry.index === 0) return { message: 'localDefault', effect: 'degraded' };
  if (kind === 'web') return { message: 'localLink', effect: 'note' };
  if (reach === 'loopback' && origin.port === undefined) return { message: 'noPort', effect: 'note' };
  return reach === 'private' && isAddress(origin.host)
    ? { message: 'privateCall', effect: 'note' }
    : undefined;
}

/** The frame's own host, or a wildcard that may cover it. */
const isFrame = (host: string): boolean =>
  host.endsWith(appsScript.frameHost) ||
  (host.startsWith('*.') && appsScript.frameHost.endsWith(host.slice('*'.length)));
