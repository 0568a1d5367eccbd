/** What describes a Vue component. */
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** `export default { … }`, `export default defineComponent({ … })`, `Vue.extend({ … })` */
export function exportedOptions(source: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
  const exported = source.statements.find(ts.isExportAssignment);
  const value = exported && bare(exported.expression);
  const options = value && ts.isCallExpression(value) ? value.arguments[0] : value;
  return options && ts.isObjectLiteralExpression(options) ? options : undefined;
}
