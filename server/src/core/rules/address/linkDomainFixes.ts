/** What can be done about a link whose host is not registered: register it, or lead somewhere that is. */

import { type Origin, originText } from '../../domain/origin.ts';
import { readDomain } from '../../domain/readDomain.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import { defaultDomain, type LinkMiss } from '../../manifest/registered/webDomains.ts';
import { nameOf } from '../../text/paths.ts';
import type { FileId, Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';

/** `written` is where the address can be changed. None is safe: one tells the console's state, one moves the link. */
export function linkDomainFixes(
  miss: LinkMiss,
  origin: Origin,
  manifest: FileId,
  written: Place | undefined,
): readonly Fix[] {
  // Where a short link leads, only its service knows: neither registering it nor another address is a remedy.
  if (miss.kind === 'shortener') return [];
  const near = miss.near && readDomain(miss.near.value).normal;
  const target = near && !near.includes('*') ? near : defaultDomain(miss.app);
  const replace = written && target !== undefined ? leadTo(target, written) : [];
  if (miss.kind === 'preview') return replace;
  const add = register(originText(origin), miss, manifest);
  return miss.kind === 'local' || miss.kind === 'schemeOnly' ? [...replace, ...add] : [...add, ...replace];
}

const REGISTER = {
  en: 'Add {origin} to webDomains of {app} (register it in the console, too)',
  ko: '{app}의 webDomains에 {origin} 추가(콘솔에도 등록 필요)',
};

const register = (origin: string, { app }: LinkMiss, file: FileId): readonly Fix[] =>
  fixOf(REGISTER, { origin, app: app.name ?? nameOf(file) }, false, [
    { file, path: [...app.path, 'webDomains', -1], value: origin },
  ]);

const leadTo = (target: string, place: Place): readonly Fix[] =>
  fixOf({ en: 'Lead to {target}', ko: '{target|으로/로} 변경' }, { target }, false, [
    { ...place, text: target },
  ]);
