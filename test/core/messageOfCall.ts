/** Reads the first share call of a script and validates its message, without facts or a project around it. */
import type { Scoped } from '../../server/src/core/project/project.ts';
import { resolve } from '../../server/src/core/project/values/resolve.ts';
import { ExpressionReader } from '../../server/src/core/syntax/javascript/expressions.ts';
import * as ts from '../../server/src/core/syntax/javascript/parser.ts';
import { surveyOf } from '../../server/src/core/syntax/javascript/survey.ts';
import type { TemplateProblem } from '../../server/src/core/template/problem.ts';
import { type MessageInput, validateMessage } from '../../server/src/core/template/validate.ts';

const FILE = '/share.ts';

export function inputOf(text: string, version: string): MessageInput {
  const source = ts.parseScript(text, { language: 'ts', fileName: FILE });
  const reader = new ExpressionReader(source, surveyOf(source));
  const call = firstShareCall(source, text);
  const method = call.expression as ts.PropertyAccessExpression;
  const [argument] = call.arguments;
  const expression = argument && reader.read(argument);
  const script = { declarations: reader.declarations, topLevel: {}, exports: {} };
  const facts = { file: FILE, scripts: [script] } as never;
  return {
    method: method.name.text,
    version,
    argument: expression && { file: FILE, script: 0, expression },
    methodPlace: { file: FILE, range: reader.range(method.name) },
    resolve: (scoped: Scoped) =>
      resolve(scoped, { facts: () => facts, loadedWith: () => [], module: () => undefined }),
  };
}

function firstShareCall(source: ts.SourceFile, text: string): ts.CallExpression {
  let found: ts.CallExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^Kakao\.(Share|Link)\.\w+$/.test(node.expression.getText(source)))
      found ??= node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (!found) throw new Error(`no share call in ${text}`);
  return found;
}

export const problemsIn = (text: string, version = '2.7.1'): readonly TemplateProblem[] =>
  validateMessage(inputOf(text, version));
