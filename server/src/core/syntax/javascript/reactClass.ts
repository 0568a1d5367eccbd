/** Components of React that are classes. */
import { componentClass } from '../../catalog/componentMembers.ts';
import { propertyName } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** The method that shows the component: it stands for that. Undefined where `owner` is no such class. */
export function renderOf(owner: ts.Node): ts.MethodDeclaration | undefined {
  const [base] = ts.isClassLike(owner) ? (owner.heritageClauses?.[0]?.types ?? []) : [];
  if (!base || !componentClass.test(base.expression.getText())) return undefined;
  const members: readonly ts.Node[] = (owner as ts.ClassLikeDeclaration).members;
  return members.filter(ts.isMethodDeclaration).find(({ name }) => propertyName(name) === 'render');
}
