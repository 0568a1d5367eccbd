/** Reads what an expression can be at run time. */
import { elementCalls, textMembers } from '../catalog/browserCalls.ts';
import { routerCalls, routerModules } from '../catalog/pageAddress.ts';
import type { Call, Declaration, Expression, ObjectLiteral } from '../facts/expression.ts';
import type { Resolve, Scoped } from '../project/project.ts';
import { isLocation } from '../project/values/evaluate.ts';
import { Memory, mostTextLength, Question } from '../project/values/question.ts';
import { callResult, outcome } from './operators.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

/** Vite's own variables; all others are strings. */
const BUILT_IN_FLAGS = new Set(['DEV', 'PROD', 'SSR']);
const MAX_ALTERNATIVES = 16;

/** Reads shapes for one message, which is one question whatever its names refer to. */
export class ShapeReader {
  private readonly known = new Memory<readonly Shape[]>();

  constructor(
    private readonly resolve: Resolve,
    private readonly declarationOf: (name: Scoped) => Declaration | undefined = () => undefined,
    private readonly question = new Question(),
  ) {}

  read(scoped: Scoped): readonly Shape[] {
    const from = this.resolve(scoped, this.question);
    const unknown = (): readonly Shape[] => [{ is: 'unknown', from }];
    const few = () => {
      const shapes = this.shapes(from);
      return shapes.length > MAX_ALTERNATIVES ? unknown() : shapes;
    };
    const shapes = this.question.once(this.known, from, few, unknown);
    return isTested(scoped) || isTested(from) ? present(shapes, from) : shapes;
  }

  private shapes(from: Scoped): readonly Shape[] {
    const { expression } = from;
    const inner = (part: Expression) => this.read({ ...from, expression: part });
    switch (expression.kind) {
      case 'string':
      case 'number':
      case 'boolean':
        return [{ is: expression.kind, value: expression.value, from } as Shape];
      case 'null':
      case 'undefined':
        return [{ is: expression.kind, from }];
      case 'function':
        return [{ is: 'function', isAsync: expression.isAsync === true, from }];
      case 'concatenation':
        return [this.concatenation(expression.operator, expression.parts.map(inner), from)];
      case 'object':
        return [this.object(expression, from)];
      case 'array':
        return [{ is: 'array', elements: expression.elements, hasSpread: expression.hasSpread, from }];
      case 'otherObject':
        return expression.description === 'bigint'
          ? [{ is: 'bigint', from }]
          : [objectOf(from, brandOf(expression.description), false)];
      case 'environment':
        return BUILT_IN_FLAGS.has(expression.name)
          ? [{ is: 'boolean', value: undefined, from }]
          : [{ is: 'environment', from }];
      case 'conditional':
        return [...inner(expression.whenTrue), ...inner(expression.whenFalse)];
      case 'logical':
        return this.logical(expression, inner);
      case 'call':
        if (this.isOfRouter(from, expression)) return [objectOf(from, 'other', true)];
        return [
          isElement(expression) ? objectOf(from, 'Element', true) : callResult(expression, from, inner),
        ];
      case 'reference':
        return isLocation(expression) ? [objectOf(from, 'other', true)] : this.name(from);
      case 'member':
        if (textMembers.has(expression.property ?? '')) return [{ is: 'string', value: undefined, from }];
        return [isLocation(expression) ? objectOf(from, 'other', true) : { is: 'unknown', from }];
      default:
        return [{ is: 'unknown', from }];
    }
  }

  /** `useLocation()` */
  private isOfRouter(from: Scoped, { callee }: Call): boolean {
    if (callee.kind !== 'reference' || !routerCalls.has(callee.name)) return false;
    const declaration = this.declarationOf({ ...from, expression: callee });
    return declaration?.kind === 'import' && routerModules.has(declaration.module);
  }

  /** A parameter whose type admits `undefined` can be that, whatever else it can be. */
  private name(from: Scoped): readonly Shape[] {
    const declaration = this.declarationOf(from);
    const optional = declaration?.kind === 'parameter' && declaration.maybeUndefined;
    return optional
      ? [
          { is: 'unknown', from },
          { is: 'undefined', from },
        ]
      : [{ is: 'unknown', from }];
  }

  private logical(
    { operator, left, right }: Expression & { kind: 'logical' },
    inner: (part: Expression) => readonly Shape[],
  ): readonly Shape[] {
    // An element that is not on the page is null.
    const isLookedUp = (shape: Shape) => shape.is === 'object' && shape.brand === 'Element';
    const lefts = inner(left).map(
      (shape): Shape => (isLookedUp(shape) ? { is: 'unknown', from: shape.from } : shape),
    );
    const results = lefts.map((shape) => outcome(operator, shape));
    const passedOn = results.flatMap(({ result }) => (result ? [result] : []));
    return results.some(({ reachesRight }) => reachesRight) ? [...passedOn, ...inner(right)] : passedOn;
  }

  private concatenation(
    operator: 'template' | '+',
    parts: readonly (readonly Shape[])[],
    from: Scoped,
  ): Shape {
    const only = parts.map((part) => (part.length === 1 ? part[0]! : undefined));
    const text = only.map((part) =>
      part && 'value' in part && part.value !== undefined ? String(part.value) : undefined,
    );
    const length = text.reduce((sum, piece) => sum + (piece?.length ?? 0), 0);
    const value = text.includes(undefined) || length > mostTextLength ? undefined : text.join('');
    if (operator === 'template') return { is: 'string', value, from };
    if (only.some((part) => part?.is === 'string')) {
      const plain = only.every(
        (part, index) =>
          part?.is === 'string' || (part?.is === 'number' && index > 0 && only[0]?.is === 'string'),
      );
      return { is: 'string', value: plain ? value : undefined, from };
    }
    if (only.every((part) => part?.is === 'number')) return { is: 'number', value: undefined, from };
    return { is: 'unknown', from };
  }

  private object(literal: ObjectLiteral, from: Scoped): ObjectShape {
    const fields = new Map<string, Field>();
    /** Keys of which nothing behind them could have changed the value. */
    const undoubted = new Set<string>();
    let open = false;
    const doubtAll = () => {
      open = true;
      for (const key of undoubted) fields.set(key, { ...fields.get(key)!, final: false });
      undoubted.clear();
    };
    const members = [
      ...literal.properties.map((property) => ({ property, at: property.range.start })),
      ...literal.spreads.map((spread) => ({ spread, at: spread.range.start })),
    ].sort((a, b) => a.at - b.at);
    for (const member of members) {
      if ('spread' in member) {
        const shapes = this.read({ ...from, expression: member.spread });
        const brought = spreadInto(fields, shapes);
        if (brought) for (const key of brought) undoubted.add(key);
        else doubtAll();
        continue;
      }
      const { property } = member;
      // `__proto__` brings keys of its own instead of being one.
      if (property.key === undefined || property.key === '__proto__') {
        doubtAll();
        continue;
      }
      undoubted.add(property.key);
      fields.set(property.key, {
        key: property.key,
        keyPlace: { file: from.file, range: property.keyRange },
        value: { ...from, expression: property.value },
        always: true,
        final: true,
        site: { property, object: literal },
      });
    }
    return { is: 'object', brand: 'plain', fields: inJavaScriptOrder(fields), open, from };
  }
}

const isTested = ({ expression }: Scoped): boolean =>
  expression.kind === 'reference' && expression.isTested === true;

/** What is left of the alternatives where something has been asked for and is there. */
function present(shapes: readonly Shape[], from: Scoped): readonly Shape[] {
  const left = shapes.filter(({ is }) => is !== 'undefined' && is !== 'null' && is !== 'falsy');
  if (left.length === 0) return [{ is: 'unknown', from }];
  return left.map((shape) => (shape.is === 'environment' ? { is: 'string', value: undefined, from } : shape));
}

/** Merges what a spread brings, and gives its keys; undefined where they are not known. */
function spreadInto(fields: Map<string, Field>, shapes: readonly Shape[]): readonly string[] | undefined {
  const brings = shapes.filter((shape) => !isNothing(shape));
  if (brings.some((shape) => shape.is !== 'object' || shape.open)) return undefined;
  const certain = shapes.length === 1;
  const objects = brings as ObjectShape[];
  for (const shape of objects) {
    for (const [key, field] of shape.fields) {
      const before = fields.get(key);
      if (certain) fields.set(key, field.always || !before ? field : { ...before, final: false });
      else if (before) fields.set(key, { ...before, final: false });
      else fields.set(key, { ...field, always: false });
    }
  }
  return objects.flatMap((shape) => [...shape.fields.keys()]);
}

/** Spreading it adds no key. */
const isNothing = (shape: Shape): boolean =>
  ['falsy', 'null', 'undefined', 'boolean', 'number', 'function', 'bigint', 'symbol'].includes(shape.is);

const objectOf = (from: Scoped, brand: ObjectShape['brand'], open: boolean): ObjectShape => ({
  is: 'object',
  brand,
  fields: new Map(),
  open,
  from,
});

/** `document.querySelector('h1')` */
const isElement = ({ callee }: Call): boolean =>
  callee.kind === 'member' &&
  elementCalls.has(callee.property ?? '') &&
  callee.object.kind === 'reference' &&
  callee.object.name === 'document' &&
  callee.object.declaration === undefined;

const brandOf = (description: string): ObjectShape['brand'] =>
  description === 'Element' ? 'Element' : 'other';

/** Array indices come first in an object, in ascending order. */
function inJavaScriptOrder(fields: Map<string, Field>): Map<string, Field> {
  const indices = [...fields.keys()].filter((key) => /^(0|[1-9]\d{0,8})$/.test(key));
  if (indices.length === 0) return fields;
  indices.sort((a, b) => Number(a) - Number(b));
  return new Map([...indices.map((key) => [key, fields.get(key)!] as const), ...fields]);
}
