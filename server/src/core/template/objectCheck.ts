/** The SDK's check of one object of a message: missing keys, unknown keys, then values in the order they are written. */
import type { Checks } from '../catalog/templates/checks.ts';
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, ObjectName, ValueType } from '../catalog/templates/schema.ts';
import { imageSizeMessage } from '../catalog/templates/talkLink.ts';
import { applies, checksOf, hasDefault, isRequired, moduleName } from '../catalog/templates/version.ts';
import type { Declaration } from '../facts/expression.ts';
import type { Resolve, Scoped } from '../project/project.ts';
import type { Place } from '../text/text.ts';
import { accepts } from './accepts.ts';
import { objectOf } from './asObject.ts';
import { placeOf } from './place.ts';
import type { TemplateProblem } from './problem.ts';
import { ShapeReader } from './readShape.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

export interface CheckInput {
  /** Of the SDK, one whose checks are known: `2.7.1`. */
  readonly version: string;
  /** `Share`, as the SDK's messages call the module; default: that of the version. */
  readonly module?: string;
  readonly resolve: Resolve;
  /** What a name stands for that could not be resolved. */
  readonly declarationOf?: (name: Scoped) => Declaration | undefined;
}

/** Where in the message a check is. */
export interface Spot {
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

export class ObjectCheck {
  protected problems: TemplateProblem[] = [];
  protected readonly reader: ShapeReader;
  protected readonly module: string;
  protected readonly version: string;
  protected readonly checks: Checks;
  /** What the SDK's sentences call the function. */
  protected caller = '';

  constructor({ version, module, resolve, declarationOf }: CheckInput) {
    this.reader = new ShapeReader(resolve, declarationOf);
    this.module = module ?? moduleName(version);
    this.version = version;
    this.checks = checksOf(version);
  }

  /**
   * What holds for every alternative is certain. Where one of them passes, the problems of the others become
   * possible ones.
   */
  protected eachAlternative(shapes: readonly Shape[], check: (shape: Shape) => void): void {
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

  protected elements(list: Shape, of: ObjectName, path: string): void {
    if (list.is !== 'array') return;
    list.elements.forEach((element, index) => {
      const value: Scoped = { ...list.from, expression: element };
      const spot = this.spotOf(of, this.inner(of), `${path}[${index}]`, placeOf(value));
      this.eachAlternative(this.reader.read(value), (shape) => this.object(shape, spot));
    });
  }

  /** The SDK's check of one object: what it is, missing keys, unknown keys, values. */
  protected object(shape: Shape, spot: Spot): void {
    if (shape.is === 'unknown' || shape.is === 'falsy' || shape.is === 'environment') return;
    const object = objectOf(shape, this.checks);
    if (object) this.keysOf(object, spot);
    else this.noObject(shape, spot, 'params should be an Object');
  }

  private keysOf(object: ObjectShape, spot: Spot): void {
    this.missing(object, spot);
    this.unknown(object, spot);
    const later: (() => void)[] = [];
    for (const field of object.fields.values()) {
      const key = spot.allowed.get(field.key);
      if (!key) continue;
      this.asField(field, () => this.value(object, field, key, spot));
      if (key.type.is === 'part' && key.type.checked === 'last')
        later.push(() => this.last(field, key.type as PartType, spot));
    }
    this.added(object, spot);
    for (const check of later) check();
  }

  protected noObject(shape: Shape, spot: Spot, sdkMessage: string): void {
    this.problems.push({
      kind: 'type',
      key: undefined,
      field: undefined,
      object: undefined,
      shape,
      keys: [lastKey(spot.path)],
      path: spot.path,
      place: spot.path.endsWith(']') || !spot.path ? spot.holder : placeOf(shape.from),
      sdkMessage,
      certain: true,
      dependsOnVersion: false,
    });
  }

  /** Parameters of an app, which are looked at when the rest of the object has passed. */
  private last(field: Field, { of }: PartType, spot: Spot): void {
    const inner = this.spotOf(of, `${of} in Kakao.Link`, join(spot.path, field.key), field.keyPlace);
    this.asField(field, () =>
      this.eachAlternative(this.fieldShapes(field), (shape) => {
        if (shape.is === 'object' || shape.is === 'array') this.object(shape, inner);
      }),
    );
  }

  /** Keys that the SDK adds where they are missing, with a value that does not pass. */
  private added(object: ObjectShape, spot: Spot): void {
    if (object.open) return;
    for (const key of spot.allowed.values()) {
      if (!key.isAdded || object.fields.has(key.name)) continue;
      this.problems.push({
        kind: 'missing',
        keys: [key.name],
        path: spot.path,
        place: spot.holder,
        sdkMessage: illegal(key, spot),
        certain: true,
        dependsOnVersion: false,
      });
    }
  }

  private missing(object: ObjectShape, spot: Spot): void {
    if (object.open) return;
    const missing = [...spot.allowed.values()].filter(
      (key) => isRequired(key, this.version) && !object.fields.has(key.name),
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
    const unknown = [...object.fields.values()].filter(({ key }) => !spot.allowed.has(key));
    const certain = unknown.filter(({ always }) => always).map(({ key }) => key);
    // One sentence names them all: made once, or many keys would take their square in memory.
    const sentence = (keys: string) => `Invalid parameter keys: ${keys} at ${spot.where}`;
    const all = sentence(certain.join(','));
    for (const field of unknown) {
      const elsewhere = spot.keys.find(({ name }) => name === field.key);
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
        sdkMessage: field.always ? all : sentence(field.key),
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
      const inner = this.spotOf(type.of, this.inner(type.of), path, field.keyPlace);
      this.eachAlternative(shapes, (shape) => this.inlineObject(shape, inner));
      return;
    }
    const fails = (shape: Shape) =>
      accepts(type, shape, this.checks) === 'no' &&
      !(shape.is === 'undefined' && hasDefault(key, this.version));
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
        sdkMessage: illegal(key, spot),
        certain: shapes.every(fails),
        dependsOnVersion: false,
      });
    }
    if (type.is === 'list') this.list(shapes, type, key.name, path, field, spot);
  }

  /** Old versions let nothing pass for an object, and then trip over it; of a text they take the characters for keys. */
  private inlineObject(shape: Shape, spot: Spot): void {
    if (this.checks.notAnObject === 'refused') this.object(shape, spot);
    else if (shape.is === 'undefined' || shape.is === 'null')
      this.noObject(shape, spot, `Cannot read properties of ${shape.is} (reading 'webUrl')`);
    else if (shape.is !== 'string') this.object(shape, spot);
    else if (shape.value) this.noObject(shape, spot, 'validator is not a function');
  }

  private list(
    shapes: readonly Shape[],
    type: ListType,
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
          sdkMessage: this.sizeMessage(type, key, size, spot),
          certain: true,
          dependsOnVersion: false,
        });
      }
      if (type.checked === 'inline') this.elements(shape, type.of, path);
    });
  }

  private sizeMessage(type: ListType, key: string, size: number, spot: Spot): string {
    if (this.checks.listSizes === 'first' || !type.sizeMessage)
      return (type.sizeMessage ?? `Illegal argument for "${key}" in ${spot.where}`).replace(
        ' in Share:',
        ` in ${this.module}:`,
      );
    if (size <= type.max) return type.tooFewMessage ?? '';
    const extra = Array.from({ length: Math.min(size, type.max + 100) - type.max }, (_, i) => type.max + i);
    return `Invalid parameter keys: ${extra.join(',')} at ${this.part(key)}`;
  }

  /** How the SDK's sentences name a part of the message. */
  protected part(key: string): string {
    return this.checks.part.replace('{key}', key).replace('{caller}', this.caller);
  }

  private inner(key: string): string {
    return this.checks.inner.replace('{key}', key).replace('{module}', this.module);
  }

  /** A key that only one branch of a spread brings makes possible problems, not certain ones. */
  protected asField(field: Field, check: () => void): void {
    const from = this.problems.length;
    check();
    if (field.always) return;
    for (const problem of this.problems.splice(from)) this.problems.push({ ...problem, certain: false });
  }

  protected fieldShapes(field: Field): readonly Shape[] {
    return field.final ? this.reader.read(field.value) : [{ is: 'unknown', from: field.value }];
  }

  protected spot(
    name: Spot['name'],
    keys: readonly KeySchema[],
    where: string,
    path: string,
    holder: Place,
  ): Spot {
    const now = keys.filter(({ versions }) => applies(versions, this.version));
    return { name, where, path, keys, allowed: new Map(now.map((key) => [key.name, key])), holder };
  }

  protected spotOf(name: ObjectName, where: string, path: string, holder: Place): Spot {
    return this.spot(name, objects[name].keys, where, path, holder);
  }
}

type ListType = ValueType & { is: 'list' };
type PartType = ValueType & { is: 'part' };

const illegal = ({ name, type }: KeySchema, { where }: Spot): string =>
  type.is === 'imageSize' ? imageSizeMessage : `Illegal argument for "${name}" in ${where}`;

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Where the value is written in the message, not where the name in it was declared. */
const valuePlace = (field: Field): Place => placeOf(field.value);

/** `buttons[1].link` is about `link`, `buttons[1]` about `buttons`. */
const lastKey = (path: string): string =>
  path
    .replace(/\[\d+\]$/, '')
    .split('.')
    .at(-1) ?? '';
