/** What the SDK of a version throws for the arguments of a share function. */
import type { TemplateProblem } from '../core/template/problem.ts';
import { validateMessage } from '../core/template/validate.ts';
import { expressionOf } from './expressionOf.ts';

export interface SdkErrors {
  /** Thrown by the call; undefined where it passes. */
  readonly atOnce: Error | undefined;
  /** Thrown when the message is sent: by the call, or by the click on the button that it made. */
  readonly onSend: Error | undefined;
}

/** As the SDK's own: `String(error)` is `KakaoError: …`. */
export class KakaoError extends Error {
  override readonly name = 'KakaoError';
}

const NOWHERE = { file: '', range: { start: 0, end: 0 } };

/** May throw whatever a getter of `argument` throws. */
export function errorsOf(sdk: string, method: string, argument: unknown): SdkErrors {
  const problems = validateMessage({
    method,
    version: sdk,
    argument: { file: '', script: 0, expression: expressionOf(argument) },
    methodPlace: NOWHERE,
    resolve: (scoped) => scoped,
  });
  return {
    atOnce: errorOf(problems.find(({ onSend }) => !onSend)),
    onSend: errorOf(problems.find(({ onSend }) => onSend)),
  };
}

function errorOf(problem: TemplateProblem | undefined): Error | undefined {
  if (!problem) return undefined;
  const { sdkMessage } = problem;
  if (/^(?:Cannot read properties|Do not know how)/.test(sdkMessage)) return new TypeError(sdkMessage);
  return problem.kind === 'type' && !problem.key ? new Error(sdkMessage) : new KakaoError(sdkMessage);
}
