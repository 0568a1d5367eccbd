/** `container` of the call that makes a share button: the element, or a CSS selector of it. */
import type { KakaoCall } from '../../facts/facts.ts';
import { type Project, scoped } from '../../project/project.ts';
import { ShapeReader } from '../../template/readShape.ts';
import type { Field } from '../../template/shape.ts';

/** Undefined where there is none, or it is not certain which it is. */
export function containerOf(call: KakaoCall, project: Project): Field | undefined {
  const [argument] = call.call.arguments;
  if (!argument || call.call.hasSpread) return undefined;
  const [shape, another] = new ShapeReader(project.resolve).read(scoped(call, argument));
  const field = shape?.is === 'object' && !another ? shape.fields.get('container') : undefined;
  return field?.final ? field : undefined;
}

/** The selector, where it is known and always the same. */
export function selectorOf(call: KakaoCall, project: Project): string | undefined {
  const field = containerOf(call, project);
  const value = field && project.evaluate(field.value);
  return value?.kind === 'known' && typeof value.value === 'string' ? value.value : undefined;
}
