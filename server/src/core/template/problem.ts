/** What is wrong with a message, in the SDK's terms; rules make findings of it. */
import type { KeySchema, ObjectName } from '../catalog/templates/schema.ts';
import type { Place } from '../text/text.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

interface Common {
  /** The keys that the SDK's message names; for a wrong element or argument, the one it stands for. */
  readonly keys: readonly string[];
  /** `content.link.webUrl`, `buttons[0]`; empty for the argument itself. */
  readonly path: string;
  readonly place: Place;
  /** What the SDK throws, without `KakaoError:`, were this the first problem it meets. */
  readonly sdkMessage: string;
  /** False where only one branch of a condition is wrong, or a value may be undefined. */
  readonly certain: boolean;
  /** Found only when the message is sent, which a button does on its click. */
  readonly onSend?: true;
  /** Another SDK version would see it differently. */
  readonly dependsOnVersion: boolean;
}

export interface ObjectTypeProblem extends Common {
  readonly kind: 'objectType';
  /** What stands there: a name to correct, or undefined where there is none. */
  readonly given: string | undefined;
  readonly allowed: readonly string[];
  readonly field: Field | undefined;
  /** A key that was meant to be it, such as `object_type`. */
  readonly misnamed: Field | undefined;
}

export interface NoArgumentProblem extends Common {
  readonly kind: 'noArgument';
}

export interface MissingProblem extends Common {
  readonly kind: 'missing';
}

export interface UnknownKeyProblem extends Common {
  readonly kind: 'unknown';
  readonly field: Field;
  readonly object: ObjectShape;
  /** `message` is the argument itself. */
  readonly objectName: ObjectName | 'message';
  readonly allowed: readonly string[];
  /** Set where the schema knows the key in another SDK version. */
  readonly elsewhere: KeySchema | undefined;
}

export interface WrongTypeProblem extends Common {
  readonly kind: 'type' | 'templateId' | 'serverCallbackArgs';
  readonly key: KeySchema | undefined;
  readonly field: Field | undefined;
  readonly object: ObjectShape | undefined;
  /** The value that fails: of several alternatives, the first that does. */
  readonly shape: Shape;
}

export interface SizeProblem extends Common {
  readonly kind: 'size';
  readonly size: number;
  readonly min: number;
  readonly max: number;
}

export type TemplateProblem =
  | ObjectTypeProblem
  | NoArgumentProblem
  | MissingProblem
  | UnknownKeyProblem
  | WrongTypeProblem
  | SizeProblem;
