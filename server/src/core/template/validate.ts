/**
 * The JavaScript SDK's own checks of a message, on expressions instead of values. The SDK stops at the first error;
 * this goes on, so that one run shows all. The order is the SDK's: first the objectType, then the message's top level,
 * and only after that its parts (content, buttons …).
 */
import { talkLinkPart } from '../catalog/templates/checks.ts';
import { methodNamed } from '../catalog/templates/methods.ts';
import type { KeySchema, MethodSchema, TemplateSchema } from '../catalog/templates/schema.ts';
import { objectTypeKey, templates } from '../catalog/templates/templates.ts';
import { applies, isOlder, moduleName, nearestMeasured } from '../catalog/templates/version.ts';
import type { Expression } from '../facts/expression.ts';
import type { Scoped } from '../project/project.ts';
import type { Place } from '../text/text.ts';
import { accepts } from './accepts.ts';
import { nearestName } from './nearestKey.ts';
import { type CheckInput, ObjectCheck, type Spot } from './objectCheck.ts';
import { placeOf } from './place.ts';
import type { ObjectTypeProblem, TemplateProblem } from './problem.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

export interface MessageInput extends CheckInput {
  /** `sendDefault` */
  readonly method: string;
  /** Undefined where the call has none. */
  readonly argument: Scoped | undefined;
  /** Where something missing is reported: the method's name. */
  readonly methodPlace: Place;
}

/**
 * Problems in the order in which the SDK would meet them; none for methods that no schema describes. Of a version that
 * nobody has measured only what holds for the nearest ones on both sides.
 */
export function validateMessage(input: MessageInput): readonly TemplateProblem[] {
  const method = methodNamed(input.method);
  if (!method) return [];
  const module = moduleName(input.version);
  const [problems = [], older] = nearestMeasured(input.version).map((version) =>
    applies(method.versions, version) ? new MessageCheck({ ...input, version, module }, method).run() : [],
  );
  if (!older) return problems;
  return problems.filter((one) => older.some(({ kind, path }) => kind === one.kind && path === one.path));
}

class MessageCheck extends ObjectCheck {
  private readonly offered: readonly TemplateSchema[];

  constructor(
    private readonly input: MessageInput,
    private readonly method: MethodSchema,
  ) {
    super(input);
    this.offered = templates.filter(({ versions }) => applies(versions, this.version));
    this.caller = `${this.module}.${this.isFormer ? method.formerly!.name : method.name}`;
  }

  run(): readonly TemplateProblem[] {
    const { argument } = this.input;
    const shapes: readonly Shape[] = argument
      ? this.reader.read(argument)
      : [{ is: 'undefined', from: NOWHERE }];
    this.eachAlternative(shapes, (shape) =>
      this.method.takes === 'message' ? this.message(shape) : this.topLevel(shape, undefined),
    );
    return this.problems;
  }

  private get isFormer(): boolean {
    const { formerly } = this.method;
    return formerly !== undefined && isOlder(this.version, formerly.until);
  }

  private message(shape: Shape): void {
    if (shape.is === 'unknown' || shape.is === 'falsy') return;
    if (shape.is === 'undefined' || shape.is === 'null') this.noMessage(shape.is);
    else if (shape.is !== 'object') this.withoutType(shape);
    else {
      const field = shape.fields.get('objectType');
      if (field) this.typed(shape, field);
      else if (!shape.open) this.withoutType(shape);
    }
  }

  private withoutType(shape: Shape): void {
    const misnamed = shape.is === 'object' ? misnamedType(shape) : undefined;
    if (this.judgesTypeLast && !misnamed) this.topLevel(shape, this.offered[0]);
    // Without a type no key can be judged; the SDK does not look at them either.
    else {
      const place = misnamed?.keyPlace ?? this.input.methodPlace;
      this.wrongType('missing', { given: undefined, field: undefined, misnamed, place });
    }
  }

  private typed(shape: ObjectShape, field: Field): void {
    const types = this.fieldShapes(field);
    if (this.judgesTypeLast && types.every((type) => isKnown(type) && !templateOf(type, this.offered))) {
      this.topLevel(shape, this.offered[0]);
      return;
    }
    const template = types.length === 1 ? templateOf(types[0]!, this.offered) : undefined;
    if (template && field.always) this.topLevel(shape, template);
    const wrong = types.filter(
      (type) => type.is !== 'unknown' && type.is !== 'falsy' && !mayName(type, this.offered),
    );
    const [first] = wrong;
    if (!first) return;
    const given = first.is === 'string' ? first.value : undefined;
    this.wrongType(isNothing(first) ? 'missing' : 'other', {
      given,
      field,
      misnamed: undefined,
      place: placeOf(field.value),
      certain: wrong.length === types.length && field.always,
      dependsOnVersion: templates.some(({ objectType }) => objectType === given),
    });
  }

  private noMessage(what: 'undefined' | 'null'): void {
    const sdkMessage = `Cannot read properties of ${what} (reading 'objectType')`;
    const place = this.input.methodPlace;
    const rest = { keys: ['objectType'], path: '', certain: true, dependsOnVersion: false };
    this.problems.push({ ...rest, kind: 'noArgument', sdkMessage, place });
  }

  private wrongType(
    how: 'missing' | 'other',
    rest: Pick<ObjectTypeProblem, 'given' | 'field' | 'misnamed' | 'place'> & Partial<ObjectTypeProblem>,
  ): void {
    const allowed = this.offered.map(({ objectType }) => objectType);
    this.problems.push({
      kind: 'objectType',
      keys: ['objectType'],
      path: 'objectType',
      certain: true,
      allowed,
      dependsOnVersion: false,
      sdkMessage: this.typeMessage(how, allowed),
      ...rest,
    });
  }

  private typeMessage(how: 'missing' | 'other', allowed: readonly string[]): string {
    if (this.checks.objectType === 'listed') return `objectType should be one of (${allowed.join(', ')})`;
    return how === 'missing'
      ? 'objectType is required for KakaoTalk Link'
      : "Cannot read properties of undefined (reading 'before')";
  }

  /** Old buttons take a message of an unknown type for one of the first, and then refuse its objectType. */
  private get judgesTypeLast(): boolean {
    return this.checks.objectType === 'given' && this.isFormer;
  }

  private callerFor(template: TemplateSchema | undefined): string {
    return template && this.isFormer ? this.caller + capitalized(template.objectType) : this.caller;
  }

  private topLevel(shape: Shape, template: TemplateSchema | undefined): void {
    const keys = this.method.takes === 'message' ? this.messageKeys(template?.keys ?? []) : this.method.keys;
    const spot = this.spot('message', keys, this.callerFor(template), '', this.input.methodPlace);
    this.object(shape, spot);
    if (shape.is !== 'object') return;
    const early = this.problems.length;
    this.parts(shape, spot);
    this.serialized(shape, spot);
    this.problems = this.problems.map((one, index) => (index < early ? one : { ...one, onSend: true }));
  }

  /** Required keys of the method (a button's container) come last in SDK v2 and first in v1. */
  private messageKeys(templateKeys: readonly KeySchema[]): readonly KeySchema[] {
    return [
      ...this.method.keys.filter(({ versions }) => versions?.until),
      { ...objectTypeKey, type: { is: 'oneOf', values: this.offered.map(({ objectType }) => objectType) } },
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
          if (accepts(type, value, this.checks) !== 'yes' || value.is === 'string') return;
          if (type.is === 'list') this.elements(value, type.of, field.key);
          else this.object(value, this.spotOf(type.of, this.part(field.key), field.key, field.keyPlace));
        }),
      );
    }
  }

  /** When all else has passed, the SDK makes JSON of some values. */
  private serialized(shape: ObjectShape, spot: Spot): void {
    for (const field of shape.fields.values()) {
      const key = spot.allowed.get(field.key);
      if (key?.isSerialized && applies(key.isSerialized, this.version) && field.always)
        this.noBigInt(this.fieldShapes(field), key, field.key, new Set());
    }
  }

  /** `seen`: objects may hold themselves, or one of them in many places; of getters each may be a new one. */
  private noBigInt(shapes: readonly Shape[], key: KeySchema, path: string, seen: Set<Expression>): void {
    const [shape, ...more] = shapes;
    if (!shape || more.length > 0) return;
    if (shape.is === 'bigint') {
      const place = placeOf(shape.from);
      const rest = { field: undefined, object: undefined, certain: true, dependsOnVersion: false };
      const sdkMessage = 'Do not know how to serialize a BigInt';
      this.problems.push({ ...rest, kind: 'type', key, shape, keys: [key.name], path, place, sdkMessage });
    }
    if (shape.is !== 'object' || seen.has(shape.from.expression) || seen.size === MOST_OBJECTS) return;
    seen.add(shape.from.expression);
    for (const field of shape.fields.values())
      if (field.always) this.noBigInt(this.fieldShapes(field), key, `${path}.${field.key}`, seen);
  }

  protected override part(key: string): string {
    return this.method.takes === 'message'
      ? super.part(key)
      : talkLinkPart.replace('{key}', key).replace('{caller}', this.caller);
  }
}

/** Objects in which a BigInt is looked for. */
const MOST_OBJECTS = 500;

const NOWHERE: Scoped = {
  file: '',
  script: 0,
  expression: { kind: 'undefined', range: { start: 0, end: 0 } },
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isKnown = (shape: Shape): boolean =>
  shape.is === 'string' || shape.is === 'number'
    ? shape.value !== undefined
    : !['unknown', 'falsy', 'environment'].includes(shape.is);

const isNothing = (shape: Shape): boolean =>
  shape.is === 'undefined' ||
  shape.is === 'null' ||
  ('value' in shape && shape.value !== undefined && !shape.value);

/** `object_type`, `objecttype` */
const misnamedType = (object: ObjectShape): Field | undefined =>
  [...object.fields.values()].find(({ key }) => nearestName(key, ['objectType'])?.sure);

function templateOf(shape: Shape, offered: readonly TemplateSchema[]): TemplateSchema | undefined {
  return shape.is === 'string' ? offered.find(({ objectType }) => objectType === shape.value) : undefined;
}

function mayName(shape: Shape, offered: readonly TemplateSchema[]): boolean {
  if (shape.is === 'environment') return true;
  return shape.is === 'string' && (shape.value === undefined || templateOf(shape, offered) !== undefined);
}
