/** What an expression of a configuration file is worth. It runs in Node, where Next and Nuxt have read `.env` already. */

import { configurationReadsEnvFiles } from '../../catalog/environment.ts';
import type { Framework } from '../../catalog/framework.ts';
import { type Evaluator, evaluate } from '../values/evaluate.ts';
import type { Question, Resolve } from '../values/question.ts';
import type { Scoped } from '../values/scoped.ts';
import type { Value } from '../values/value.ts';
import type { Configured } from './configuredValues.ts';
import { type EnvironmentOfRoot, fileValue } from './variables.ts';

export function evaluateConfigured(
  { at, isCode }: Configured,
  framework: Framework | undefined,
  environment: EnvironmentOfRoot,
  resolve: Resolve,
  question: Question,
): Value {
  const evaluator: Evaluator = {
    resolve,
    environment: (read, here) => {
      const origin = { file: here.file, range: read.range };
      const filled =
        framework !== undefined && configurationReadsEnvFiles.has(framework) && read.source === 'process.env';
      return filled
        ? fileValue(read.name, environment, [origin])
        : { kind: 'unknown', reason: 'environment', origins: [origin] };
    },
  };
  if (!isCode) return evaluate(at, evaluator, question);
  const { expression } = at;
  const text =
    expression.kind === 'call' && isStringify(expression.callee) ? expression.arguments[0] : undefined;
  if (text) return evaluate({ ...at, expression: text }, evaluator, question);
  const value = evaluate(at, evaluator, question);
  return value.kind === 'known' ? parsed(value) : value;
}

const isStringify = (callee: Scoped['expression']): boolean =>
  callee.kind === 'member' &&
  callee.property === 'stringify' &&
  callee.object.kind === 'reference' &&
  callee.object.name === 'JSON';

/** `'"key"'` is the code of the text `key`; other code is not run. */
function parsed(value: Extract<Value, { kind: 'known' }>): Value {
  const quoted = typeof value.value === 'string' ? /^(["'])([^"'\\]*)\1$/.exec(value.value.trim()) : null;
  if (!quoted) return { kind: 'unknown', reason: 'other', origins: value.origins };
  return { ...value, value: quoted[2] };
}
