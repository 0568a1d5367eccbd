/** What the files of a project leave open: `unknown` findings, and the console checks that its code calls for. */
import { consoleAddresses } from '../catalog/console.ts';
import {
  type ConsoleCheck,
  type ConsoleCheckNeed,
  consoleChecks,
  consoleItemQuestions,
} from '../catalog/consoleChecks.ts';
import type { Expression } from '../facts/expression.ts';
import type { KakaoCall } from '../facts/facts.ts';
import { messagesIn } from '../facts/kakaoCalls.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import { appsFor } from '../manifest/registered/apps.ts';
import { usedTemplates } from '../manifest/writing/usedTemplates.ts';
import { type Project, scoped } from '../project/project.ts';
import type { Locale, Localized } from '../text/messages.ts';
import { renderMessage } from '../text/rendering.ts';
import { type ConsoleItems, consoleItemsOf } from './consoleItems.ts';
import type { OpenQuestion, ReportedFinding } from './report.ts';

/** Values that one check asks about. More than the console takes are no list to tick off. */
const MOST_ITEMS = 12;

export function openQuestions(
  project: Project,
  findings: readonly ReportedFinding[],
  locale: Locale,
): OpenQuestion[] {
  const say = (text: Localized, params = {}): string => renderMessage({ text, params }, locale);
  const manifests = [...new Set(project.files.flatMap((file) => project.manifestFor(file) ?? []))];
  const items = consoleItemsOf(project, manifests);
  const needed = neededBy(project, manifests, items);
  const decided = new Set(
    findings
      .filter(({ verdict, unverified }) => !unverified && verdict !== 'unknown')
      .map(({ code }) => code),
  );
  const checks = consoleChecks.filter(
    ({ needs, coveredBy }) => needed[needs] && !coveredBy.some((code) => decided.has(code)),
  );
  const appId = appIdOf(project);
  const fromConsole = checks.map(
    (check): OpenQuestion => ({
      id: check.name,
      title: say(check.title),
      items: check.items
        .flatMap((kind) => items[kind].map((params) => say(consoleItemQuestions[kind], params)))
        .slice(0, MOST_ITEMS),
      look: say(check.look),
      where: check.where[locale],
      address: addressOf(check, appId, project),
      kakaoCodes: check.kakaoCodes,
      place: undefined,
    }),
  );
  // A check asks the same, value by value.
  const asked = new Set(checks.flatMap(({ coveredBy }) => coveredBy));
  const fromRules = findings
    .filter(({ verdict, unverified, code }) => verdict === 'unknown' && !(unverified && asked.has(code)))
    .map(
      ({ id, message, kakaoCodes, place }): OpenQuestion => ({
        id,
        title: message,
        items: [],
        look: undefined,
        where: undefined,
        address: undefined,
        kakaoCodes,
        place,
      }),
    );
  return [...fromRules, ...fromConsole];
}

function neededBy(
  project: Project,
  manifests: readonly ManifestFacts[],
  { template, packageName, keyHash, bundleId, debugCertificate }: ConsoleItems,
): Readonly<Record<ConsoleCheckNeed, boolean>> {
  const messages = project.all(messagesIn);
  return {
    noManifest: project.initCalls.length + messages.length > 0 && manifests.length === 0,
    init: project.initCalls.length > 0,
    share: messages.length > 0,
    template: template.length > 0,
    native: packageName.length + keyHash.length + bundleId.length > 0,
    certificates: debugCertificate.length > 0,
    callback: messages.some((call) => argumentOf(call, project, 'serverCallbackArgs') !== undefined),
  };
}

/** Of the one app that the code talks to. */
function appIdOf(project: Project): number | undefined {
  const apps = new Set(
    [...project.initCalls, ...project.all(messagesIn)].flatMap(({ file }) => appsFor(file, project)),
  );
  const [app] = apps;
  return apps.size === 1 ? app?.appId : undefined;
}

/** Where the address is not known, the menu has to do. */
function addressOf({ page }: ConsoleCheck, appId: number | undefined, project: Project): string | undefined {
  if (page === 'platformKeys') return appId === undefined ? undefined : consoleAddresses.platformKeys(appId);
  if (page !== 'template') return undefined;
  const [id, ...more] = usedTemplates(project).keys();
  return appId === undefined || id === undefined || more.length > 0
    ? consoleAddresses.templates
    : consoleAddresses.template(appId, id);
}

function argumentOf(call: KakaoCall, project: Project, key: string): Expression | undefined {
  const argument = call.call.arguments[0];
  const settings = argument && project.resolve(scoped(call, argument)).expression;
  if (settings?.kind !== 'object') return undefined;
  return settings.properties.find((property) => property.key === key)?.value;
}
