/** What a condition asks about: `/^http/.test(url) ? url : base + url` keeps some values of `url` from one of the two. */
import { partsAsked } from './conditions.ts';
import { bare, calleeName, isMemberName } from './nodeShapes.ts';
import * as ts from './parser.ts';
import type { Binding, Scopes } from './scopes.ts';

/** More than a condition or an address has; what is longer may be made of anything. */
const MOST_NODES = 200;
/** Constants that are named by constants. */
const MOST_STEPS = 3;

/** What a name is made of: its declaration or, of all that is passed to a function, that function. */
type Part = ts.Node;

/**
 * Whether a value is made of what one of the `conditions` asks about, and not only asks for. Then some value of a name in
 * it need not get there: what a caller passes may take the other way.
 */
export function askedAbout(
  conditions: readonly ts.Expression[],
  scopes: Scopes,
): (value: ts.Expression) => boolean {
  const asked = partsOf(
    conditions.flatMap((one) => testsIn(one, scopes)),
    scopes,
  );
  return (value) => {
    if (asked?.size === 0) return false;
    const parts = partsOf([value], scopes);
    return !asked || !parts || [...parts].some((part) => asked.has(part));
  };
}

/** What a condition asks, but for whether something is there; of a constant with an answer, what that was asked. */
function testsIn(condition: ts.Expression, scopes: Scopes): readonly ts.Expression[] {
  return partsAsked(condition).flatMap(({ expression, asked }) => {
    if (!asked) return [expression];
    const name = bare(asked.name);
    const binding = ts.isIdentifier(name) ? scopes.lookup(name.text, name) : undefined;
    const answer = binding && declarationAround(binding)?.initializer;
    return answer && isAnswer(bare(answer)) ? [answer] : [];
  });
}

const ANSWERS =
  /^(?:includes|startsWith|endsWith|test|match|exec|search|indexOf|some|every|Boolean|(?:is|has|can|should)[A-Z]\w{0,50})$/;

/** `!url`, `url.length > 9`, `url.includes('?')`, `isWhole(url)`: true or false, or as good as that. */
const isAnswer = (node: ts.Expression): boolean =>
  ts.isPrefixUnaryExpression(node) ||
  (ts.isBinaryExpression(node) && /^[=!<>&]/.test(node.operatorToken.getText())) ||
  (ts.isCallExpression(node) && ANSWERS.test(calleeName(node) ?? ''));

/** Undefined where there are too many to tell. */
function partsOf(expressions: readonly ts.Expression[], scopes: Scopes): ReadonlySet<Part> | undefined {
  const parts = new Set<Part>();
  let nodes = 0;
  let open: readonly ts.Expression[] = expressions;
  for (let step = 0; step < MOST_STEPS && open.length > 0; step++) {
    const named: ts.Expression[] = [];
    for (const one of open) {
      const isTooLong = ts.walk(one, (node) => {
        if (++nodes > MOST_NODES) return 'stop';
        const binding =
          ts.isIdentifier(node) && !isMemberName(node) ? scopes.lookup(node.text, node) : undefined;
        if (!binding || parts.has(binding.name)) return undefined;
        parts.add(binding.name);
        const owner = declarationAround(binding);
        if (owner && ts.isParameter(owner)) parts.add(owner.parent);
        else if (owner?.initializer && !ts.isFunctionLike(owner.initializer)) named.push(owner.initializer);
        return undefined;
      });
      if (isTooLong) return undefined;
    }
    open = named;
  }
  return parts;
}

/** Of a name in a pattern, too. */
function declarationAround(binding: Binding): ts.ParameterDeclaration | ts.VariableDeclaration | undefined {
  if (binding.kind === 'parameter') return binding.parameter;
  if (binding.kind === 'variable') return binding.declaration;
  let node: ts.Node | undefined = binding.kind === 'element' ? binding.element : undefined;
  while (node && !ts.isParameter(node) && !ts.isVariableDeclaration(node)) node = node.parent;
  return node;
}
