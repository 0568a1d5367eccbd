/** The SDK's check of one object of a message: missing keys, unknown keys, then values in the order they are written. */
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, ObjectName, ValueType } from '../catalog/templates/schema.ts';
import type { Scoped } from '../project/project.ts';
import type { Declaration } from '../syntax/expression.ts';
import type { Place } from '../text/text.ts';
import { accepts } from './accepts.ts';
import { objectOf } from './asObject.ts';
import { placeOf } from './place.ts';
import type { TemplateProblem } from './problem.ts';
import { type Field, type ObjectShape, type Shape, ShapeReader } from './shape.ts';
import { applies, isRequired, moduleName } from './version.ts';

export interface CheckInput {
  /** Of the SDK: `2.7.1`, `v1`. */
  readonly version: string;
  readonly resolve: (scoped: Scoped) => Scoped;
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
  /** `Share`, as the SDK's messages call the module. */
  protected readonly module: string;
  protected readonly version: string;

  constructor({ version, resolve, declarationOf }: CheckInput) {
    this.reader = new ShapeReader(resolve, declarationOf);
    this.module = moduleName(version);
    this.version = version;
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
      const where = `parameter "${of}" in ${this.module}`;
      const spot = this.spotOf(of, where, `${path}[${index}]`, placeOf(value));
      this.eachAlternative(this.reader.read(value), (shape) => this.object(shape, spot));
    });
  }

  /** The SDK's check of one object: what it is, missing keys, unknown keys, values. */
  protected object(shape: Shape, spot: Spot): void {
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
    const perhaps = spot.keys.filter(({ versions }) => applies(versions, this.version) === 'perhaps');
    const unknown = [...object.fields.values()].filter(
      ({ key }) => !spot.allowed.has(key) && !perhaps.some(({ name }) => name === key),
    );
    const message = (keys: readonly string[]) => `Invalid parameter keys: ${keys.join(',')} at ${spot.where}`;
    // The SDK names all of them at once.
    const certain = message(unknown.filter(({ always }) => always).map(({ key }) => key));
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
        sdkMessage: field.always ? certain : message([field.key]),
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
    const now = keys.filter(({ versions }) => applies(versions, this.version) === 'yes');
    return { name, where, path, keys, allowed: new Map(now.map((key) => [key.name, key])), holder };
  }

  protected spotOf(name: ObjectName, where: string, path: string, holder: Place): Spot {
    return this.spot(name, objects[name].keys, where, path, holder);
  }
}

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Where the value is written in the message, not where the name in it was declared. */
const valuePlace = (field: Field): Place => placeOf(field.value);

/** `buttons[1].link` is about `link`, `buttons[1]` about `buttons`. */
const lastKey = (path: string): string =>
  path
    .replace(/\[\d+\]$/, '')
    .split('.')
    .at(-1) ?? '';
