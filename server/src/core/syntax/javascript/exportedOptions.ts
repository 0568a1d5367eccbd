/** What describes a Vue component. */
import { LastingNodeMemory } from './nodeMemory.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';

/** Asked for each `this` in an object. */
const known = new LastingNodeMemory<ts.SourceFile, ts.ObjectLiteralExpression | undefined>();

/** `export default { … }`, `export default defineComponent({ … })`, `Vue.extend({ … })` */
export const exportedOptions = (source: ts.SourceFile): ts.ObjectLiteralExpression | undefined =>
  remembered(known, source, () => findOptions(source));

function findOptions(source: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
  const exported = source.statements.find(ts.isExportAssignment);
  const value = exported && bare(exported.expression);
  const options = value && ts.isCallExpression(value) ? value.arguments[0] : value;
  return options && ts.isObjectLiteralExpression(options) ? options : undefined;
}
