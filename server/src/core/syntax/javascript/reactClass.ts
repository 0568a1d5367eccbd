/** Components of React that are classes. */
import { componentClass } from '../../catalog/componentMembers.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import { propertyName } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';

/** Asked for each call in a class. One that the next version of a tree takes over has the same members. */
const known = new LastingNodeMemory<ts.ClassLikeDeclaration, ts.MethodDeclaration | undefined>();

/** The method that shows the component: it stands for that. Undefined where `owner` is no such class. */
export const renderOf = (owner: ts.ClassLikeDeclaration): ts.MethodDeclaration | undefined =>
  remembered(known, owner, () => findRender(owner));

function findRender({ heritageClauses, members }: ts.ClassLikeDeclaration): ts.MethodDeclaration | undefined {
  const base = heritageClauses?.[0]?.types[0];
  if (!base || !componentClass.test(base.expression.getText())) return undefined;
  const all: readonly ts.Node[] = members;
  return all.filter(ts.isMethodDeclaration).find(({ name }) => propertyName(name) === 'render');
}
