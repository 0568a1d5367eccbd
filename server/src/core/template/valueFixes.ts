/** Edits that make a wrong value the right type without changing what it says. */
import type { ValueType } from '../catalog/templates/schema.ts';
import { insertion, type PlannedEdit } from '../edits/plannedEdit.ts';
import type { Conditional } from '../facts/expression.ts';
import { isLocation } from '../project/values/evaluate.ts';
import { removeProperty, replaceValue, wrapValue } from './edits.ts';
import type { WrongTypeProblem } from './problem.ts';
import type { Field } from './shape.ts';

export type ValueFix =
  | { readonly kind: 'replace'; readonly text: string; readonly safe: boolean; readonly edits: Edits }
  | { readonly kind: 'remove' | 'conditional'; readonly safe: boolean; readonly edits: Edits };

type Edits = readonly PlannedEdit[];

export function valueFixes(problem: WrongTypeProblem): readonly ValueFix[] {
  const { field, key, shape } = problem;
  if (!field || !key || !field.always) return [];
  // Where the key is required, taking it out only brings the next error.
  const optional = !key.required;
  const isNothing = shape.is === 'undefined' || shape.is === 'null';
  if (!isWrittenHere(problem, field)) {
    return isNothing && optional ? [onlyWithValue(field, shape.is)].flatMap((fix) => fix ?? []) : [];
  }
  if (isNothing && optional) {
    const edits = removeProperty(field);
    return edits ? [{ kind: 'remove', safe: true, edits }] : [];
  }
  const text = converted(problem, key.type);
  const edits = text && replaceValue(field, text);
  if (text && edits) return [{ kind: 'replace', text, safe: true, edits }];
  const { expression } = shape.from;
  const isUrl = expression.kind === 'otherObject' && expression.description === 'URL';
  if (key.type.is !== 'string' || !(isUrl || isLocation(expression))) return [];
  const href = wrapValue(field, '', '.href');
  return href ? [{ kind: 'replace', text: '….href', safe: true, edits: href }] : [];
}

/** The value that fails is the property's own, not behind a name and not one branch of a condition. */
function isWrittenHere({ shape, certain }: WrongTypeProblem, field: Field): boolean {
  const { range } = field.value.expression;
  const from = shape.from.expression.range;
  return (
    certain &&
    shape.from.file === field.value.file &&
    from.start === range.start &&
    from.end === range.end &&
    field.value.expression.kind !== 'reference'
  );
}

function converted({ shape }: WrongTypeProblem, type: ValueType): string | undefined {
  switch (type.is) {
    case 'integer':
    case 'oneOf':
      if (shape.is !== 'string' || shape.value === undefined || !/^-?\d{1,15}$/.test(shape.value))
        return undefined;
      return type.is === 'integer' || type.values.includes(Number(shape.value))
        ? String(Number(shape.value))
        : undefined;
    case 'string':
      return shape.is === 'number' && shape.value !== undefined ? `'${shape.value}'` : undefined;
    case 'boolean':
      return shape.is === 'string' && (shape.value === 'true' || shape.value === 'false')
        ? shape.value
        : undefined;
    default:
      return undefined;
  }
}

/** Makes a key whose value may be nothing a key that may be there. */
function onlyWithValue(field: Field, nothing: 'undefined' | 'null'): ValueFix | undefined {
  const { expression } = field.value;
  if (expression.kind === 'conditional') return withoutBranch(field, expression, nothing);
  return expression.kind === 'reference' ? withTest(field, expression.name, nothing) : undefined;
}

/** `title` → `...(title !== undefined && { title })`. Not safe: the name may have been tested before. */
function withTest(field: Field, name: string, nothing: string): ValueFix | undefined {
  if (!field.site) return undefined;
  const { property } = field.site;
  const member = property.shorthand ? field.key : `${field.key}: ${name}`;
  const text = `...(${name} !== ${nothing} && { ${member} })`;
  return {
    kind: 'conditional',
    safe: false,
    edits: [{ file: field.keyPlace.file, range: property.range, text }],
  };
}

/** `title: a ? b : undefined` → `...(a ? { title: b } : {})` */
function withoutBranch(field: Field, condition: Conditional, nothing: string): ValueFix | undefined {
  if (!field.site) return undefined;
  const branches = [condition.whenTrue, condition.whenFalse];
  const empty = branches.find(({ kind }) => kind === nothing);
  const full = branches.find(({ kind }) => kind !== 'undefined' && kind !== 'null');
  if (!empty || !full) return undefined;
  const { property } = field.site;
  const { file } = field.keyPlace;
  const edits: Edits = [
    { file, range: { start: property.range.start, end: condition.range.start }, text: '...(' },
    insertion(file, full.range.start, `{ ${field.key}: `),
    insertion(file, full.range.end, ' }'),
    { file, range: empty.range, text: '{}' },
    insertion(file, property.range.end, ')'),
  ];
  return { kind: 'conditional', safe: true, edits };
}
