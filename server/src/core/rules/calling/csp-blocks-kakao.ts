/** A Content Security Policy names the hosts that a page may use; Kakao's must be among them. */
import {
  anyHost,
  type PolicyNeed,
  policyNeeds,
  scriptByScript,
} from '../../catalog/contentSecurityPolicy.ts';
import { parseSdkUrl } from '../../catalog/sdk.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { shareModulesIn, usesSdkIn } from '../../facts/kakaoCalls.ts';
import type { PolicyDirective, SecurityPolicy } from '../../facts/policy.ts';
import type { Project } from '../../project/project.ts';
import type { Effect, Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { cspExamples } from './cspExamples.ts';

export const cspBlocksKakao = defineRule({
  code: '5001/csp-blocks-kakao',
  kakaoCodes: ['5001', 'sdk/csp-blocked', 'sdk/not-loaded'],
  effect: 'degraded',
  step: 'calling',
  needs: 'project',
  title: {
    en: 'The Content Security Policy keeps Kakao out',
    ko: '콘텐츠 보안 정책(CSP)이 카카오를 차단합니다',
  },
  why: {
    en: 'Sharing needs three hosts: the SDK is a script of t1.kakaocdn.net; on phones it asks kapi.kakao.com; on computers it posts a hidden form to sharer.kakao.com. form-action does not fall back to default-src: where a policy has one without sharer.kakao.com, the share window stays blank.',
    ko: '공유에는 호스트 세 곳이 필요합니다. SDK는 t1.kakaocdn.net의 스크립트이고, 휴대폰에서는 kapi.kakao.com에 요청을 보내며, PC에서는 보이지 않는 폼을 sharer.kakao.com으로 전송합니다. form-action은 default-src를 따르지 않으므로, 정책에 form-action이 있는데 sharer.kakao.com이 없으면 빈 창만 열립니다.',
  },
  sources: [
    'https://www.w3.org/TR/CSP3/',
    'https://developers.kakao.com/docs/latest/en/javascript/getting-started',
  ],
  messages: {
    script: {
      en: 'Add {host} to {directive}: the policy keeps the SDK from loading, and Kakao is not defined.',
      ko: '{directive}에 {host|을/를} 추가하십시오. 이 정책 때문에 SDK를 불러오지 못해 Kakao 객체가 만들어지지 않습니다.',
    },
    connect: {
      en: 'Add {host} to {directive}: on phones the policy blocks the request before KakaoTalk opens.',
      ko: '{directive}에 {host|을/를} 추가하십시오. 휴대폰에서 카카오톡을 열기 전에 SDK가 보내는 요청이 이 정책에 막힙니다.',
    },
    form: {
      en: 'Add {host} to {directive}: on computers the policy blocks the SDK’s form; the window stays blank.',
      ko: '{directive}에 {host|을/를} 추가하십시오. PC에서 SDK의 폼이 이 정책에 막혀 빈 창만 열립니다.',
    },
    fix: { en: 'Add {host}', ko: '{host} 추가' },
    ok: { en: 'The policy lets {host} in.', ko: '정책에서 {host|을/를} 허용합니다.' },
  },
  check(project, _project, report) {
    if (project.distinct(shareModulesIn).size === 0) return;
    const policies = project.policies.filter((policy) => concerns(policy, project));
    const judged = policyNeeds.flatMap((need) =>
      hostsOf(need, project).map((host) => {
        const verdicts = policies.flatMap((policy) => judge(policy, need, host) ?? []);
        // Several policies are for several pages: whoever has thought of Kakao in one knows where it is needed.
        return { need, host, verdicts, isBlocked: verdicts.every((one) => !one.allows) };
      }),
    );
    // A policy that keeps one of the hosts out is not right because it lets another one in.
    const isRight = judged.every(({ verdicts }) => verdicts.every((one) => one.allows));
    for (const { need, host, verdicts, isBlocked } of judged) {
      const params = { host: `https://${host}` };
      for (const { policy, directive } of verdicts) {
        if (isRight) report.ok({ file: policy.file, range: directive.range }, 'ok', { params });
        if (isBlocked) {
          report.violated({ file: policy.file, range: directive.range }, need.name, {
            params: { ...params, directive: directive.name },
            effect: EFFECTS[need.name],
            fixes: fixes(policy, directive, need, host),
          });
        }
      }
    }
  },
  examples: cspExamples,
});

const EFFECTS: Readonly<Record<PolicyNeed['name'], Effect>> = {
  script: 'throws',
  connect: 'degraded',
  form: 'degraded',
};

/** A page's own policy concerns Kakao where the page itself uses it, or is the entry of the whole program. */
function concerns(policy: SecurityPolicy, project: Project): boolean {
  if (!runsScripts(policy)) return false;
  const [usesSdk = true] = project.of(policy.file, pageUsesSdk);
  return usesSdk;
}

const pageUsesSdk = (facts: FileFacts): readonly boolean[] => (facts.page ? usesSdkIn(facts) : []);

/** A policy that lets no script run at all belongs to an API's answers, downloads or pictures, not to a page that shares. */
function runsScripts({ directives }: SecurityPolicy): boolean {
  const sourcesOf = (name: string) => directives.find((one) => one.name === name)?.sources;
  const sandbox = sourcesOf('sandbox');
  if (sandbox && !sandbox.includes('allow-scripts')) return false;
  const scripts = sourcesOf('script-src-elem') ?? sourcesOf('script-src') ?? sourcesOf('default-src');
  return scripts?.join() !== "'none'";
}

function hostsOf(need: PolicyNeed, project: Project): readonly string[] {
  if (need.host !== undefined) return [need.host];
  const hosts = project.scriptTags.flatMap((tag) => {
    const sdk = parseSdkUrl(tag.url);
    return sdk && (sdk.hostKind === 'cdn' || sdk.hostKind === 'legacy') ? [sdk.host] : [];
  });
  return [...new Set(hosts)];
}

interface Judged {
  readonly policy: SecurityPolicy;
  readonly directive: PolicyDirective;
  readonly allows: boolean;
}

/** Undefined where the policy does not limit this, or what it says is not all known. */
function judge(policy: SecurityPolicy, need: PolicyNeed, host: string): Judged | undefined {
  const named = need.directives.flatMap((name) => policy.directives.find((one) => one.name === name) ?? []);
  const [directive] = named;
  if (!directive) return undefined;
  const allows = directive.sources.some((source) => matches(source, host));
  if (allows) return { policy, directive, allows };
  if (directive.open || (policy.open && directive.name === 'default-src')) return undefined;
  if (need.name === 'script' && directive.sources.some((source) => scriptByScript.test(source)))
    return undefined;
  return { policy, directive, allows };
}

/** `https://*.kakao.com`, `*.kakao.com:443`, `https:` */
function matches(source: string, host: string): boolean {
  const plain = source.toLowerCase();
  if (anyHost.has(plain)) return true;
  const pattern = plain.replace(/^[a-z]+:\/\//, '').split(/[/:]/, 1)[0]!;
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}

/** Opening a policy is the project's decision, so never applied unasked. */
function fixes(
  policy: SecurityPolicy,
  directive: PolicyDirective,
  need: PolicyNeed,
  host: string,
): readonly Fix[] {
  const at = directive.extendAt;
  const isOwn = directive.name !== 'default-src';
  if (at === undefined || !isOwn || directive.sources.includes("'none'") || need.directives.length === 0)
    return [];
  const edits = [insertion(policy.file, at, ` https://${host}`)];
  return fixOf(cspBlocksKakao.messages.fix!, { host }, false, edits);
}
