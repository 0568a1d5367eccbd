import type { Range } from '../text/text.ts';

/** `NAME=value` of a `.env` file. */
export interface EnvironmentDefinition {
  readonly name: string;
  readonly nameRange: Range;
  /** The value as dotenv reads it. */
  readonly value: string;
  /** As written, quotes included. */
  readonly valueRange: Range;
}
