/**
 * The JavaScript SDK's own checks of a message, on expressions instead of values. The SDK stops at the first error;
 * this goes on, so that one run shows all. The order is the SDK's: first the objectType, then the message's top level,
 * and only after that its parts (content, buttons …).
 */
import { methods } from '../catalog/templates/methods.ts';
import type { KeySchema, MethodSchema, TemplateSchema } from '../catalog/templates/schema.ts';
import { objectTypeKey, templates } from '../catalog/templates/templates.ts';
import type { Scoped } from '../project/project.ts';
import type { Place } from '../text/text.ts';
import { accepts } from './accepts.ts';
import { nearestName } from './nearestKey.ts';
import { type CheckInput, ObjectCheck, type Spot } from './objectCheck.ts';
import { placeOf } from './place.ts';
import type { TemplateProblem } from './problem.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';
import { applies } from './version.ts';

export interface MessageInput extends CheckInput {
  /** `sendDefault` */
  readonly method: string;
  /** Undefined where the call has none. */
  readonly argument: Scoped | undefined;
  /** Where something missing is reported: the method's name. */
  readonly methodPlace: Place;
}

/** Problems in the order in which the SDK would meet them; none for methods that no schema describes. */
export function validateMessage(input: MessageInput): readonly TemplateProblem[] {
  const method = methods.find(({ name }) => name === input.method);
  return method ? new MessageCheck(input, method).run() : [];
}

class MessageCheck extends ObjectCheck {
  constructor(
    private readonly input: MessageInput,
    private readonly method: MethodSchema,
  ) {
    super(input);
  }

  run(): readonly TemplateProblem[] {
    const { argument } = this.input;
    const shapes: readonly Shape[] = argument
      ? this.reader.read(argument)
      : [{ is: 'undefined', from: NOWHERE }];
    this.eachAlternative(shapes, (shape) =>
      this.method.takes === 'message' ? this.message(shape) : this.topLevel(shape, []),
    );
    return this.problems;
  }

  private message(shape: Shape): void {
    const offered = templates.filter(({ versions }) => applies(versions, this.version) !== 'no');
    const common = {
      keys: ['objectType'],
      path: 'objectType',
      certain: true,
      sdkMessage: `objectType should be one of (${offered.map(({ objectType }) => objectType).join(', ')})`,
      allowed: offered.map(({ objectType }) => objectType),
      dependsOnVersion: false,
    };
    if (shape.is === 'unknown' || shape.is === 'falsy') return;
    if (shape.is === 'undefined' || shape.is === 'null') {
      const sdkMessage = `Cannot read properties of ${shape.is} (reading 'objectType')`;
      const place = this.input.methodPlace;
      this.problems.push({ ...common, kind: 'noArgument', sdkMessage, place, path: '' });
      return;
    }
    const field = shape.is === 'object' ? shape.fields.get('objectType') : undefined;
    if (!field) {
      if (shape.is === 'object' && shape.open) return;
      const place = this.input.methodPlace;
      const misnamed = shape.is === 'object' ? misnamedType(shape) : undefined;
      this.problems.push({
        ...common,
        kind: 'objectType',
        given: undefined,
        field,
        misnamed,
        place: misnamed?.keyPlace ?? place,
      });
      // Without a type no key can be judged; the SDK does not look at them either.
      return;
    }
    const types = this.fieldShapes(field);
    const template = types.length === 1 ? templateOf(types[0]!, offered) : undefined;
    if (template && field.always) this.topLevel(shape, template.keys);
    const wrong = types.filter(
      (type) => type.is !== 'unknown' && type.is !== 'falsy' && !mayName(type, offered),
    );
    const [first] = wrong;
    if (!first) return;
    const given = first.is === 'string' ? first.value : undefined;
    this.problems.push({
      ...common,
      kind: 'objectType',
      given,
      field,
      misnamed: undefined,
      place: placeOf(field.value),
      certain: wrong.length === types.length && field.always,
      dependsOnVersion: templates.some(({ objectType }) => objectType === given),
    });
  }

  private topLevel(shape: Shape, templateKeys: readonly KeySchema[]): void {
    const keys = this.method.takes === 'message' ? this.messageKeys(templateKeys) : this.method.keys;
    const spot = this.spot('message', keys, `${this.module}.${this.method.name}`, '', this.input.methodPlace);
    this.object(shape, spot);
    if (shape.is === 'object') this.parts(shape, spot);
  }

  /** Required keys of the method (a button's container) come last in SDK v2 and first in v1. */
  private messageKeys(templateKeys: readonly KeySchema[]): readonly KeySchema[] {
    return [
      ...this.method.keys.filter(({ versions }) => versions?.until),
      objectTypeKey,
      ...templateKeys,
      ...this.method.keys.filter(({ versions }) => !versions?.until),
    ];
  }

  /** The second pass: the keys of the message's parts. */
  private parts(shape: ObjectShape, spot: Spot): void {
    for (const field of shape.fields.values()) {
      const key = spot.allowed.get(field.key);
      const type = key?.type;
      if ((type?.is !== 'part' && type?.is !== 'list') || type.checked !== 'whole') continue;
      const shapes = this.fieldShapes(field);
      this.asField(field, () =>
        this.eachAlternative(shapes, (value) => {
          if (value.is === 'unknown' || accepts(type, value) !== 'yes') return;
          if (type.is === 'list') this.elements(value, type.of, field.key);
          else
            this.object(
              value,
              this.spotOf(type.of, `parameter "${field.key}" in defaultObject`, field.key, field.keyPlace),
            );
        }),
      );
    }
  }
}

const NOWHERE: Scoped = {
  file: '',
  script: 0,
  expression: { kind: 'undefined', range: { start: 0, end: 0 } },
};

/** `object_type`, `objecttype` */
const misnamedType = (object: ObjectShape): Field | undefined =>
  [...object.fields.values()].find(({ key }) => nearestName(key, ['objectType'])?.sure);

function templateOf(shape: Shape, offered: readonly TemplateSchema[]): TemplateSchema | undefined {
  return shape.is === 'string' ? offered.find(({ objectType }) => objectType === shape.value) : undefined;
}

function mayName(shape: Shape, offered: readonly TemplateSchema[]): boolean {
  if (shape.is === 'environment') return true;
  if (shape.is === 'object' && shape.from.expression.kind === 'call') return true;
  return shape.is === 'string' && (shape.value === undefined || templateOf(shape, offered) !== undefined);
}
