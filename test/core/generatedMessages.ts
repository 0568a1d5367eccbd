/** Messages made from the schema, as values; every one is what the SDK accepts. */
import fc from 'fast-check';
import { methods } from '../../server/src/core/catalog/templates/methods.ts';
import { objects } from '../../server/src/core/catalog/templates/objects.ts';
import type { KeySchema, ObjectName, ValueType } from '../../server/src/core/catalog/templates/schema.ts';
import { templates } from '../../server/src/core/catalog/templates/templates.ts';
import { applies, isRequired } from '../../server/src/core/catalog/templates/version.ts';

export interface Generated {
  readonly method: string;
  readonly version: string;
  readonly message: Record<string, unknown>;
}

/** A place in a message that can be broken. */
export interface Spot {
  readonly object: Record<string, unknown>;
  readonly keys: readonly KeySchema[];
}

export const versions = ['1.8.0', '1.24.1', '1.39.8', '1.41.0', '1.43.6', '2.0.1', '2.6.0', '2.7.1', '2.8.3'];

/** Text that stands for a JavaScript function when printed. */
const FUNCTION = '@@function@@';

export const print = (value: unknown): string =>
  value === undefined
    ? 'undefined'
    : JSON.stringify(value, null, 2)
        .replaceAll(`"${FUNCTION}"`, '() => {}')
        .replaceAll('"@@undefined@@"', 'undefined');

const usable = (keys: readonly KeySchema[], version: string) =>
  keys.filter((key) => applies(key.versions, version));

function valuesFor(type: ValueType, version: string): fc.Arbitrary<unknown> {
  switch (type.is) {
    case 'string':
    case 'elementOrSelector':
      return fc.oneof(fc.string(), fc.constantFrom('치즈 케이크', 'https://example.com/', ''));
    case 'integer':
      return fc.integer();
    case 'boolean':
      return fc.boolean();
    case 'function':
      return fc.constant(FUNCTION);
    case 'object':
      return fc.constantFrom({}, { a: '1' }, []);
    case 'jsonOrObject':
      return fc.constantFrom({ a: 1 }, '{"a":1}', 5, true, null);
    case 'oneOf':
      return fc.constantFrom(...type.values);
    case 'part':
      return objectOf(objects[type.of].keys, version);
    case 'list':
      return fc.array(objectOf(objects[type.of].keys, version), {
        minLength: type.min ?? 0,
        maxLength: type.max,
      });
    case 'array':
      return fc.constant([]);
    case 'imageSize':
      return fc.integer({ min: 80 });
  }
}

function objectOf(keys: readonly KeySchema[], version: string): fc.Arbitrary<Record<string, unknown>> {
  const entries = usable(keys, version).map((key): [string, fc.Arbitrary<unknown>] => [
    key.name,
    valuesFor(key.type, version),
  ]);
  const requiredKeys = usable(keys, version)
    .filter((key) => isRequired(key, version) || key.isAdded)
    .map(({ name }) => name);
  return fc.record(Object.fromEntries(entries), { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<
    Record<string, unknown>
  >;
}

/** The keys that the argument of a call may have. */
export function keysOf({ method, version, message }: Generated): readonly KeySchema[] {
  const template = templates.find(({ objectType }) => objectType === message.objectType);
  return usable([...(template?.keys ?? []), ...methods.find(({ name }) => name === method)!.keys], version);
}

export const generated: fc.Arbitrary<Generated> = fc.constantFrom(...versions).chain((version) =>
  fc.constantFrom(...methods.filter((method) => applies(method.versions, version))).chain((method) => {
    if (method.takes === 'keys') {
      return objectOf(method.keys, version).map((message) => ({ method: method.name, version, message }));
    }
    const offered = templates.filter((template) => applies(template.versions, version));
    return fc.constantFrom(...offered).chain((template) =>
      objectOf([...template.keys, ...method.keys], version).map((rest) => ({
        method: method.name,
        version,
        message: { objectType: template.objectType, ...rest },
      })),
    );
  }),
);

/** Every object of the message, with the keys it may have. */
export function spotsOf(one: Generated): Spot[] {
  const spots: Spot[] = [];
  const visit = (object: Record<string, unknown>, keys: readonly KeySchema[]) => {
    spots.push({ object, keys });
    for (const { name, type } of keys) if (name in object) descend(object[name], type);
  };
  const descend = (value: unknown, type: ValueType) => {
    const inner = (of: ObjectName) => usable(objects[of].keys, one.version);
    if (type.is === 'part') visit(value as Record<string, unknown>, inner(type.of));
    if (type.is === 'list')
      for (const item of value as Record<string, unknown>[]) visit(item, inner(type.of));
  };
  visit(one.message, keysOf(one));
  return spots;
}
