/** What a method of `Kakao.Share` takes, shown while its argument is typed. */

import { methodNamed } from '../catalog/templates/methods.ts';
import { isRequired } from '../catalog/templates/version.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { Project } from '../project/project.ts';
import { keysAt } from '../template/lookup.ts';
import type { Locale } from '../text/messages.ts';
import { plainLine } from '../text/rendering.ts';
import { typeWords } from './describeKey.ts';
import { messageCursor } from './messageCursor.ts';

export interface Signature {
  /** `Kakao.Share.sendDefault({ objectType, content, buttons? })` */
  readonly label: string;
  readonly documentation: string;
  /** Each key's place in `label` (UTF-16), and its words. */
  readonly parameters: readonly {
    readonly range: readonly [number, number];
    readonly documentation: string;
  }[];
  readonly active: number | undefined;
}

export function signatureAt(
  facts: FileFacts,
  project: Project,
  offset: number,
  locale: Locale,
): Signature | undefined {
  const cursor = messageCursor(facts, project, offset);
  const method = cursor && methodNamed(cursor.context.method);
  // What a function of another SDK takes is not told.
  if (!cursor || !method || cursor.context.isNative) return undefined;
  const { path, context, call, property } = cursor;
  const keys = keysAt(context, path) ?? [];
  let label = `${path.length === 0 ? `Kakao.${call.path.join('.')}(` : `${plainLine(path.join('.'))}: `}{ `;
  const parameters = keys.map((key, index) => {
    if (index > 0) label += ', ';
    const start = label.length;
    label += key.name + (isRequired(key, context.version) ? '' : '?');
    const documentation = `${typeWords(key.type, locale)}. ${key.doc[locale]}`;
    return { range: [start, label.length] as const, documentation };
  });
  label += path.length === 0 ? ' })' : ' }';
  const active = keys.findIndex((key) => key.name === property?.key);
  return { label, documentation: method.doc[locale], parameters, active: active < 0 ? undefined : active };
}
