/** What the two rules about origins share: the quick fix, the words for the evidence, how grave it is. */
import { hostKind } from '../../domain/hostKind.ts';
import { originText } from '../../domain/origin.ts';
import type { OriginAnswer } from '../../manifest/registered/sdkDomains.ts';
import type { FileId } from '../../text/text.ts';
import type { Effect, Fix } from '../finding.ts';

/** Not safe: it tells that the console has it. */
export const registerOrigin = ({ evidence, key }: OriginAnswer, file: FileId): Fix => ({
  title: {
    text: {
      en: 'Add {origin} to sdkDomains (register it in the console, too)',
      ko: 'sdkDomains에 {origin} 추가(콘솔에도 등록 필요)',
    },
    params: { origin: originText(evidence.origin) },
  },
  safe: false,
  edits: [{ file, path: [...key.path, 'sdkDomains', -1], value: originText(evidence.origin) }],
});

/** Sentences that tell why an origin is one of the project's. */
export const evidenceMessages = {
  devServer: {
    en: '{label} serves {origin} here',
    ko: '여기에서 {label|이/가} {origin|으로/로} 서버를 실행합니다',
  },
  homepage: { en: 'The project’s homepage', ko: '프로젝트의 homepage' },
  canonical: { en: 'The page’s own address', ko: '페이지에 적힌 대표 주소' },
  cname: { en: 'The site’s own domain', ko: '사이트에 연결된 도메인' },
  hosting: { en: 'The host in the hosting configuration', ko: '호스팅 설정의 호스트' },
  variable: { en: 'The address of the site', ko: '사이트 주소 변수' },
} as const;

/** An origin on this machine is met by developers only. */
export function originEffect({ kind, evidence }: OriginAnswer): Effect {
  if (kind === 'schemeOnly') return 'note';
  return hostKind(evidence.origin.host) === 'loopback' ? 'degraded' : 'rejected';
}
