/** What a share call says about a custom template: its number and the arguments it gives. */
import type { KakaoCall } from '../facts/facts.ts';
import { type Project, type Scoped, scoped } from '../project/project.ts';
import type { Place } from '../text/text.ts';
import { ShapeReader } from './readShape.ts';
import type { ObjectShape } from './shape.ts';

export interface CustomTemplateUse {
  readonly id: number;
  readonly idPlace: Place;
  /**
   * The object that fills the template's variables. `none`: certainly not given; undefined: it may be anything.
   */
  readonly args: ObjectShape | 'none' | undefined;
  /** Where `templateArgs` is written in the call: its value. */
  readonly argsPlace: Place | undefined;
}

/** Undefined where no template is used, or its number is not known from the files. */
export function customTemplateOf(call: KakaoCall, project: Project): CustomTemplateUse | undefined {
  const [argument] = call.call.arguments;
  if (!argument || call.call.hasSpread) return undefined;
  const reader = new ShapeReader(project.resolve);
  const message = only(reader, scoped(call, argument));
  const id = message?.fields.get('templateId');
  if (!message || !id?.final || !id.always) return undefined;
  const value = project.evaluate(id.value);
  // A number in a string is `4002/template-id-not-integer`.
  if (value.kind !== 'known' || !Number.isSafeInteger(value.value)) return undefined;
  const use = { id: value.value as number, idPlace: placeOf(id.value) };
  const args = message.fields.get('templateArgs');
  if (!args) return { ...use, args: message.open ? undefined : 'none', argsPlace: undefined };
  const shape = args.final && args.always ? only(reader, args.value) : undefined;
  return { ...use, args: shape, argsPlace: placeOf(args.value) };
}

/** The one object that `value` is. */
function only(reader: ShapeReader, value: Scoped): ObjectShape | undefined {
  const [shape, ...more] = reader.read(value);
  return shape?.is === 'object' && more.length === 0 ? shape : undefined;
}

const placeOf = ({ file, expression }: Scoped): Place => ({ file, range: expression.range });
