/**
 * The JavaScript SDK's own checks of a message, on expressions instead of values. The SDK stops at the first error;
 * this goes on, so that one run shows all. The order is the SDK's: for each object missing keys, then unknown keys,
 * then values in the order they are written; the parts of a message (content, buttons …) only after its top level.
 */
import { methods } from '../catalog/templates/methods.ts';
import { objects } from '../catalog/templates/objects.ts';
import type {
  KeySchema,
  MethodSchema,
  ObjectName,
  TemplateSchema,
  ValueType,
} from '../catalog/templates/schema.ts';
import { templates } from '../catalog/templates/templates.ts';
import type { Scoped } from '../project/project.ts';
import type { Declaration, Expression } from '../syntax/expression.ts';
import type { Place } from '../text.ts';
import { accepts } from './accepts.ts';
import { nearestName } from './nearestKey.ts';
import type { TemplateProblem } from './problem.ts';
import { type Field, type ObjectShape, type Shape, ShapeReader } from './shape.ts';
import { applies, isRequired, moduleName } from './version.ts';

export interface MessageInput {
  /** `sendDefault` */
  readonly method: string;
  /** Of the SDK: `2.7.1`, `v1`. */
  readonly version: string;
  /** Undefined where the call has none. */
  readonly argument: Scoped | undefined;
  /** Where something missing is reported: the method's name. */
  readonly methodPlace: Place;
  readonly resolve: (scoped: Scoped) => Scoped;
  /** What a name stands for that could not be resolved. */
  readonly declarationOf?: (name: Scoped) => Declaration | undefined;
}

/** Problems in the order in which the SDK would meet them; none for methods that no schema describes. */
export function validateMessage(input: MessageInput): readonly TemplateProblem[] {
  const method = methods.find(({ name }) => name === input.method);
  return method ? new MessageCheck(input, method).run() : [];
}

/** Where in the message a check is. */
interface Spot {
  readonly name: ObjectName | 'message';
  /** `Share.sendDefault`, `parameter "link" in Share` */
  readonly where: string;
  readonly path: string;
  /** Every key of any version. */
  readonly keys: readonly KeySchema[];
  readonly allowed: ReadonlyMap<string, KeySchema>;
  /** The key or element that holds the object. */
  readonly holder: Place;
}

class MessageCheck {
  private problems: TemplateProblem[] = [];
  private readonly reader: ShapeReader;
  private readonly module: string;

  constructor(
    private readonly input: MessageInput,
    private readonly method: MethodSchema,
  ) {
    this.reader = new ShapeReader(input.resolve, input.declarationOf);
    this.module = moduleName(input.version);
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

  /**
   * What holds for every alternative is certain. Where one of them passes, the problems of the others become
   * possible ones.
   */
  private eachAlternative(shapes: readonly Shape[], check: (shape: Shape) => void): void {
    const outer = this.problems;
    const results = shapes.map((shape) => {
      this.problems = [];
      check(shape);
      return this.problems;
    });
    this.problems = outer;
    const everyOneFails = results.every((found) => found.some(({ certain }) => certain));
    for (const problem of results.flat())
      outer.push(everyOneFails ? problem : { ...problem, certain: false });
  }

  private message(shape: Shape): void {
    const offered = templates.filter(({ versions }) => applies(versions, this.input.version) !== 'no');
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
      OBJECT_TYPE,
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

  private elements(list: Shape, of: ObjectName, path: string): void {
    if (list.is !== 'array') return;
    list.elements.forEach((element, index) => {
      const value: Scoped = { ...list.from, expression: element };
      const where = `parameter "${of}" in ${this.module}`;
      const spot = this.spotOf(of, where, `${path}[${index}]`, placeOf(value));
      this.eachAlternative(this.reader.read(value), (shape) => this.object(shape, spot));
    });
  }

  /** The SDK's check of one object: what it is, missing keys, unknown keys, values. */
  private object(shape: Shape, spot: Spot): void {
    if (shape.is === 'unknown' || shape.is === 'falsy') return;
    const object = objectOf(shape);
    if (!object) {
      this.problems.push({
        kind: 'type',
        key: undefined,
        field: undefined,
        object: undefined,
        shape,
        keys: [lastKey(spot.path)],
        path: spot.path,
        place: spot.path.endsWith(']') || !spot.path ? spot.holder : placeOf(shape.from),
        sdkMessage: 'params should be an Object',
        certain: true,
        dependsOnVersion: false,
      });
      return;
    }
    this.missing(object, spot);
    this.unknown(object, spot);
    for (const field of object.fields.values()) {
      const key = spot.allowed.get(field.key);
      if (key) this.asField(field, () => this.value(object, field, key, spot));
    }
  }

  private missing(object: ObjectShape, spot: Spot): void {
    if (object.open) return;
    const missing = [...spot.allowed.values()].filter(
      (key) => isRequired(key, this.input.version) && !object.fields.has(key.name),
    );
    if (missing.length === 0) return;
    const keys = missing.map(({ name }) => name);
    this.problems.push({
      kind: 'missing',
      keys,
      path: spot.path,
      place: spot.holder,
      sdkMessage: `Missing required keys: ${keys.join(',')} at ${spot.where}`,
      certain: true,
      dependsOnVersion: missing.every(({ required }) => typeof required === 'object'),
    });
  }

  private unknown(object: ObjectShape, spot: Spot): void {
    const allowed = [...spot.allowed.keys()];
    const perhaps = spot.keys.filter(({ versions }) => applies(versions, this.input.version) === 'perhaps');
    const unknown = [...object.fields.values()].filter(
      ({ key }) => !spot.allowed.has(key) && !perhaps.some(({ name }) => name === key),
    );
    const certain = unknown.filter(({ always }) => always).map(({ key }) => key);
    for (const field of unknown) {
      const elsewhere = spot.keys.find(({ name }) => name === field.key);
      const named = field.always ? certain : [field.key];
      this.problems.push({
        kind: 'unknown',
        field,
        object,
        objectName: spot.name,
        allowed,
        elsewhere,
        keys: [field.key],
        path: join(spot.path, field.key),
        place: field.keyPlace,
        sdkMessage: `Invalid parameter keys: ${named.join(',')} at ${spot.where}`,
        certain: field.always,
        dependsOnVersion: elsewhere !== undefined,
      });
    }
  }

  private value(object: ObjectShape, field: Field, key: KeySchema, spot: Spot): void {
    const { type } = key;
    const path = join(spot.path, key.name);
    const shapes = this.fieldShapes(field);
    if (type.is === 'part' && type.checked === 'inline') {
      const inner = this.spotOf(type.of, `parameter "${type.of}" in ${this.module}`, path, field.keyPlace);
      this.eachAlternative(shapes, (shape) => this.object(shape, inner));
      return;
    }
    const fails = (shape: Shape) =>
      accepts(type, shape) === 'no' && !(shape.is === 'undefined' && key.hasDefault);
    const wrong = shapes.find(fails);
    if (wrong) {
      this.problems.push({
        kind: key.concern ?? 'type',
        key,
        field,
        object,
        shape: wrong,
        keys: [key.name],
        path,
        place: valuePlace(field),
        sdkMessage: `Illegal argument for "${key.name}" in ${spot.where}`,
        certain: shapes.every(fails),
        dependsOnVersion: false,
      });
    }
    if (type.is === 'list') this.list(shapes, type, key.name, path, field, spot);
  }

  private list(
    shapes: readonly Shape[],
    type: ValueType & { is: 'list' },
    key: string,
    path: string,
    field: Field,
    spot: Spot,
  ): void {
    const min = type.min ?? 0;
    this.eachAlternative(shapes, (shape) => {
      if (shape.is !== 'array') return;
      const size = shape.elements.length;
      if (size > type.max || (size < min && !shape.hasSpread)) {
        this.problems.push({
          kind: 'size',
          size,
          min,
          max: type.max,
          keys: [key],
          path,
          place: field.keyPlace,
          sdkMessage: (type.sizeMessage ?? `Illegal argument for "${key}" in ${spot.where}`).replace(
            ' in Share:',
            ` in ${this.module}:`,
          ),
          certain: true,
          dependsOnVersion: false,
        });
      }
      if (type.checked === 'inline') this.elements(shape, type.of, path);
    });
  }

  /** A key that only one branch of a spread brings makes possible problems, not certain ones. */
  private asField(field: Field, check: () => void): void {
    const from = this.problems.length;
    check();
    if (field.always) return;
    this.problems = this.problems.map((problem, index) =>
      index < from ? problem : { ...problem, certain: false },
    );
  }

  private fieldShapes(field: Field): readonly Shape[] {
    return field.final ? this.reader.read(field.value) : [{ is: 'unknown', from: field.value }];
  }

  private spot(
    name: Spot['name'],
    keys: readonly KeySchema[],
    where: string,
    path: string,
    holder: Place,
  ): Spot {
    const now = keys.filter(({ versions }) => applies(versions, this.input.version) === 'yes');
    return { name, where, path, keys, allowed: new Map(now.map((key) => [key.name, key])), holder };
  }

  private spotOf(name: ObjectName, where: string, path: string, holder: Place): Spot {
    return this.spot(name, objects[name].keys, where, path, holder);
  }
}

const OBJECT_TYPE: KeySchema = {
  name: 'objectType',
  type: { is: 'oneOf', values: templates.map(({ objectType }) => objectType) },
  required: true,
  doc: { en: 'Which default template the message follows.', ko: '메시지가 따르는 기본 템플릿의 종류입니다.' },
};

const NOWHERE: Scoped = {
  file: '',
  script: 0,
  expression: { kind: 'undefined', range: { start: 0, end: 0 } },
};

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);

const placeOf = ({ file, expression }: Scoped): Place => ({ file, range: expression.range });

/** `object_type`, `objecttype` */
const misnamedType = (object: ObjectShape): Field | undefined =>
  [...object.fields.values()].find(({ key }) => nearestName(key, ['objectType'])?.sure);

/** Where the value is written in the message, not where the name in it was declared. */
const valuePlace = (field: Field): Place => placeOf(field.value);

/** `buttons[1].link` is about `link`, `buttons[1]` about `buttons`. */
const lastKey = (path: string): string =>
  path
    .replace(/\[\d+\]$/, '')
    .split('.')
    .at(-1) ?? '';

function templateOf(shape: Shape, offered: readonly TemplateSchema[]): TemplateSchema | undefined {
  return shape.is === 'string' ? offered.find(({ objectType }) => objectType === shape.value) : undefined;
}

function mayName(shape: Shape, offered: readonly TemplateSchema[]): boolean {
  if (shape.is === 'environment') return true;
  if (shape.is === 'object' && shape.from.expression.kind === 'call') return true;
  return shape.is === 'string' && (shape.value === undefined || templateOf(shape, offered) !== undefined);
}

/** How the SDK sees a value whose keys it checks: `undefined` is an empty object, an array one with indices. */
function objectOf(shape: Shape): ObjectShape | undefined {
  if (shape.is === 'object') return shape;
  const { from } = shape;
  if (shape.is === 'undefined') return { is: 'object', fields: new Map(), open: false, from };
  if (shape.is !== 'array') return undefined;
  const field = (element: Expression, index: number): [string, Field] => {
    const value: Scoped = { ...from, expression: element };
    const key = String(index);
    return [key, { key, keyPlace: placeOf(value), value, always: true, final: true, site: undefined }];
  };
  return { is: 'object', fields: new Map(shape.elements.map(field)), open: shape.hasSpread, from };
}
