/** What code puts into lists and maps that have a name: `buttons.add(new Button(…))`, `params.put("id", id)`, `params["id"] = id`. */
import { emptyMaps, fillers, takesOut } from '../../catalog/native/templates.ts';
import type { Expression, Property } from '../../facts/expression.ts';
import type { NativeAssignment, NativeCall, NativeValue } from '../../facts/native.ts';
import { choiceOf, expressionOf, isThis, type Names, propertyNamed } from './nativeExpression.ts';

/** Of one name: more are nothing that people write. */
const MOST_FILLS = 40;

/** A call that puts something into what has a name. */
export interface Fill {
  readonly name: string;
  readonly call: NativeCall;
}

/** `this.name` is that of a member. Of what something is taken out of, too, nothing is known. */
export function fillsIn(calls: readonly NativeCall[]): readonly Fill[] {
  const done = calls.flatMap((call) => {
    const [name, what, more] = isThis(call.path[0]!) ? call.path.slice(1) : call.path;
    return call.isWhole && what !== undefined && more === undefined ? [{ name: name!, what, call }] : [];
  });
  const emptied = new Set(done.flatMap(({ name, what }) => (takesOut.test(what) ? name : [])));
  return done.filter(({ name, what }) => fillers.has(what) && !emptied.has(name));
}

/** A list or a map that a name gets, with what is put into it. More may be. */
export function filled(
  { value, block }: NativeAssignment,
  expression: Expression,
  fills: readonly NativeCall[],
  names: Names,
): Expression {
  if (fills.length === 0 || fills.length > MOST_FILLS) return expression;
  const { range } = expression;
  if (expression.kind === 'array') {
    const added = fills.flatMap((call) => {
      const [only, another] = call.arguments;
      const isAlways = call.block === block && !call.isConditional;
      return only && !another ? [{ isAlways, value: expressionOf(only.value, names) }] : [];
    });
    const always = added.flatMap(({ isAlways, value }) => (isAlways ? value : []));
    const sometimes = added.flatMap(({ isAlways, value }) => (isAlways ? [] : value));
    // What conditions choose from stands as one: which of them, or none, is not known.
    const chosen = sometimes.length > 0 ? [choiceOf(sometimes)] : [];
    return { ...expression, elements: [...expression.elements, ...always, ...chosen], hasSpread: true };
  }
  const isMap =
    value.kind === 'call'
      ? emptyMaps.has(value.path.join('.')) && value.arguments.length === 0
      : value.kind === 'map' && value.entries.length === 0;
  if (!isMap) return expression;
  const put = fills.flatMap(({ arguments: [key, given] }) => (key && given ? [{ key, given }] : []));
  const properties = put.map(({ key: { value: key }, given }, index): Property => {
    const name = key.kind === 'string' && key.isWhole ? key.value : undefined;
    // Conditions may choose.
    const isAgain = put.some((one, other) => other !== index && isSameText(one.key.value, key));
    const opaque: Expression = { kind: 'opaque', range: given.value.range };
    return propertyNamed(name, key.range, isAgain ? opaque : expressionOf(given.value, names));
  });
  return { kind: 'object', properties, spreads: [{ kind: 'opaque', range }], range };
}

const isSameText = (a: NativeValue, b: NativeValue): boolean =>
  a.kind === 'string' && b.kind === 'string' && a.value === b.value;
