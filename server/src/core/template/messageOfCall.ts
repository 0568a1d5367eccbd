/** The known values of a share call's message, kept for all rules that measure them. */

import { methodNamed } from '../catalog/templates/methods.ts';
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, ObjectName } from '../catalog/templates/schema.ts';
import { templates } from '../catalog/templates/templates.ts';
import type { KakaoCall } from '../facts/facts.ts';
import { messagesIn } from '../facts/kakaoCalls.ts';
import { derivedOf } from '../incremental/derived.ts';
import { type Project, scoped } from '../project/project.ts';
import { shortHash } from '../text/hash.ts';
import type { FileId } from '../text/text.ts';
import { knownText, type MessageField, type MessageValue, possibleMessages, readMessage } from './message.ts';

const hasMessage = ({ call }: KakaoCall): boolean => call.arguments.length > 0 && !call.hasSpread;

/** The calls of a project that send a message. */
export const sendingCalls = (project: Project): readonly KakaoCall[] =>
  project.all(messagesIn).filter(hasMessage);

export interface SentMessage {
  /** The same whatever is typed beside the call. */
  readonly id: string;
  readonly call: KakaoCall;
  readonly project: Project;
}

/** The messages of one file of a project, in the order of their calls. */
export const sentIn = (file: FileId, project: Project): SentMessage[] =>
  project
    .of(file, messagesIn)
    .flatMap((call, index) =>
      hasMessage(call) ? [{ id: `${shortHash(file)}#${index}`, call, project }] : [],
    );

/** Undefined for calls without a message. */
export const messageOfCall = (call: KakaoCall, project: Project): MessageValue | undefined =>
  hasMessage(call) ? read(call, project) : undefined;

const read = derivedOf((call: KakaoCall, project: Project) =>
  readMessage(scoped(call, call.call.arguments[0]!), project.resolve),
);

/** A value of a message with the key that the schema has for it. */
export interface KeyedValue {
  readonly schema: KeySchema;
  /** `content.link` */
  readonly path: string;
  readonly field: MessageField;
}

/** The values of each message that a call may send, where branches of the code make different ones. */
export const keyedValuesOf = derivedOf((call: KakaoCall, project: Project): readonly KeyedValue[] =>
  hasMessage(call)
    ? possibleMessages(scoped(call, call.call.arguments[0]!), project.resolve).flatMap((message) =>
        keyedValues(call.path[1] ?? '', message),
      )
    : [],
);

/** Every value of a message that a schema describes, parents before children. */
export function keyedValues(methodName: string, message: MessageValue): readonly KeyedValue[] {
  const method = methodNamed(methodName);
  if (!method || message.is !== 'object') return [];
  const type = knownText(message.fields.get('objectType')?.value);
  const template = templates.find(({ objectType }) => objectType === type);
  const found: KeyedValue[] = [];
  walk(message, [...(template?.keys ?? []), ...method.keys], '', found);
  return found;
}

function walk(object: MessageValue, keys: readonly KeySchema[], path: string, found: KeyedValue[]): void {
  if (object.is !== 'object') return;
  for (const [name, field] of object.fields) {
    const schema = keys.find((key) => key.name === name);
    if (!schema) continue;
    const here = path ? `${path}.${name}` : name;
    found.push({ schema, path: here, field });
    const { type } = schema;
    if (type.is === 'part') walk(field.value, keysOf(type.of), here, found);
    if (type.is !== 'list' || field.value.is !== 'list') continue;
    field.value.items.forEach((item, index) => {
      walk(item, keysOf(type.of), `${here}[${index}]`, found);
    });
  }
}

const keysOf = (name: ObjectName): readonly KeySchema[] => objects[name].keys;
