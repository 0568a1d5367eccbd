/** The templates of Angular's components: `@Component({ templateUrl: './cake.component.html' })`. */
import { classDecorator, templateOptions } from '../../catalog/componentMembers.ts';
import type { ComponentTemplate } from '../../facts/facts.ts';
import { folderOf, join } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import { calledByComponent } from '../markup/handlerCalls.ts';
import type { Functions } from './functions.ts';
import { bare, calleeName, propertyName } from './nodeShapes.ts';
import * as ts from './parser.ts';

interface Described {
  readonly component: ts.ClassDeclaration;
  readonly options: ts.ObjectLiteralExpression;
}

/** Functions that the events of templates call which stand in the script itself. */
export const calledInTemplates = (source: ts.SourceFile): ReadonlySet<string> =>
  new Set(
    componentsIn(source).flatMap(({ options }) => [
      ...calledByComponent(` ${textOf(options, templateOptions.text) ?? ''}`),
    ]),
  );

/** The other files that are templates of the script's components. */
export const readTemplates = (
  source: ts.SourceFile,
  file: FileId,
  functions: Functions,
): readonly ComponentTemplate[] =>
  componentsIn(source).flatMap(({ component, options }) => {
    const path = textOf(options, templateOptions.file);
    const read = path === undefined ? undefined : functions.readClass(component);
    return read?.kind === 'function'
      ? [{ file: join(folderOf(file), path!), methods: read.methods ?? [] }]
      : [];
  });

const componentsIn = (source: ts.SourceFile): readonly Described[] =>
  source.statements.filter(ts.isClassDeclaration).flatMap((component) => {
    const options = optionsOf(component);
    return options ? [{ component, options }] : [];
  });

function optionsOf({ modifiers }: ts.ClassDeclaration): ts.ObjectLiteralExpression | undefined {
  for (const one of modifiers ?? []) {
    const call = ts.isDecorator(one) ? one.expression : undefined;
    if (!call || !ts.isCallExpression(call) || calleeName(call) !== classDecorator) continue;
    const [options] = call.arguments;
    return options && ts.isObjectLiteralExpression(options) ? options : undefined;
  }
  return undefined;
}

function textOf({ properties }: ts.ObjectLiteralExpression, name: string): string | undefined {
  for (const one of properties) {
    if (!ts.isPropertyAssignment(one) || propertyName(one.name) !== name) continue;
    const value = bare(one.initializer);
    return ts.isStringLiteralLike(value) ? value.text : undefined;
  }
  return undefined;
}
