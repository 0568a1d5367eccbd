/** Uses of the SDK in the run, or in effects beside, that put its script into the page: browsers load that only afterwards. */
import type { InsertedScript } from '../../facts/facts.ts';
import type { ExpressionReader } from './expressions.ts';
import { isStraight, isStraightWithoutSdk } from './guards.ts';
import { componentOf, hookOf, isOnlyAtMount } from './mountedBy.ts';
import { nameOfFunction } from './nameOfFunction.ts';
import { containingFunction, isAssignment } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { once, remembered } from './remembered.ts';
import type { Binding } from './scopes.ts';
import { needsSdk } from './sdkQuestions.ts';

/** `script.src = url` of an element that the code has made. */
export interface Insertion {
  /** What `ScriptTag` has the range of. */
  readonly load: ts.Node;
  readonly element: ts.Identifier;
}

interface Certain extends Insertion {
  /** The load, or the call of a function that certainly does it. */
  readonly at: ts.Node;
  /** From here on, the run may have waited for the script: an offset as `pos` of the tree. */
  readonly waitsAt: number;
}

export class InsertedScripts {
  /** The first that happens for sure, by the function or the script that does it. */
  private readonly byRun = new Map<ts.Node, Certain>();
  /** By the component with the effect that does it. */
  private readonly byComponent = new Map<ts.Node, Certain>();

  /** By the function that is called then; `waitsAt` is in that. */
  private readonly behind = new Map<ts.Node, Certain | undefined>();
  private readonly heard = new Map<string, boolean>();
  /** Whether the code puts something of its own into the SDK's place until that comes. */
  private readonly isReplaced = once(() => this.reader.mentions.of('Kakao').some(isWritten));

  constructor(
    insertions: readonly Insertion[],
    private readonly reader: ExpressionReader,
  ) {
    for (const one of insertions) this.add(one, one.load);
    for (const [run, one] of [...this.byRun]) for (const call of this.callsOf(run)) this.add(one, call);
  }

  private add(insertion: Insertion, at: ts.Node): void {
    const run = containingFunction(at);
    if (this.byRun.has(run) || !isStraight(at, run)) return;
    const certain = { ...insertion, at, waitsAt: firstWait(run, at.end) };
    this.byRun.set(run, certain);
    const component = componentOf(run);
    if (component && !this.byComponent.has(component)) this.byComponent.set(component, certain);
  }

  /** `loadKakao();`, with nothing that waits for it. */
  private callsOf(run: ts.Node): readonly ts.Node[] {
    const name = ts.isFunctionLike(run) ? nameOfFunction(run) : undefined;
    const { mentions, scopes } = this.reader;
    return (name === undefined ? [] : mentions.of(name)).filter(
      (one) => isCalledAlone(one) && isNameOf(run, scopes.lookup(one.text, one)),
    );
  }

  /** What has been put in when `use` runs, or is passed by because the SDK is not there, and cannot have been loaded. */
  before(use: ts.Node): InsertedScript | undefined {
    if (this.byRun.size === 0 || this.isReplaced()) return undefined;
    const run = containingFunction(use);
    const own = this.byRun.get(run);
    const called = own ? undefined : this.calledBehind(use, run);
    if (called) return { range: this.reader.range(called.load) };
    const inserted = own ?? this.inEffectBeside(run);
    if (!inserted || (own && (use.pos < own.at.pos || use.pos > own.waitsAt))) return undefined;
    const range = this.reader.range(inserted.load);
    if (needsSdk(use, run)) {
      const isLast = ts.isSourceFile(run) || isOnlyAtMount(run);
      return { range, ...(isLast && { isPassedBy: true }) };
    }
    if (!isStraightWithoutSdk(use, run)) return undefined;
    const isFree = own && own.at === own.load && !this.isHeard(own);
    return { range, ...(isFree && { element: own.element.text }) };
  }

  /** What has been put in where a function that certainly gets to `use` is called: `append(script); create();`. */
  private calledBehind(use: ts.Node, run: ts.Node): Certain | undefined {
    const called = remembered(this.behind, run, () => this.findCalledBehind(run));
    if (!called || called.waitsAt < use.pos) return undefined;
    return needsSdk(use, run) || !isStraightWithoutSdk(use, run) ? undefined : called;
  }

  private findCalledBehind(run: ts.Node): Certain | undefined {
    for (const call of this.callsOf(run)) {
      const caller = containingFunction(call);
      const inserted = this.byRun.get(caller);
      if (inserted && call.pos > inserted.at.pos && call.pos < inserted.waitsAt && isStraight(call, caller))
        return { ...inserted, waitsAt: firstWait(run, run.pos) };
    }
    return undefined;
  }

  /** Between effects of two kinds the browser may load a script. */
  private inEffectBeside(run: ts.Node): Certain | undefined {
    const component = componentOf(run);
    const beside = component && this.byComponent.get(component);
    return beside && hookOf(containingFunction(beside.at)) === hookOf(run) ? beside : undefined;
  }

  /** Whether something listens already to an element of that name. */
  private isHeard({ element }: Insertion): boolean {
    return remembered(this.heard, element.text, () =>
      this.reader.mentions.of(element.text).some(({ parent }) => hears(parent)),
    );
  }
}

const isCalledAlone = (name: ts.Node): boolean =>
  ts.isCallExpression(name.parent) &&
  name.parent.expression === name &&
  ts.isExpressionStatement(name.parent.parent);

const isNameOf = (run: ts.Node, binding: Binding | undefined): boolean =>
  binding?.kind === 'variable'
    ? binding.declaration.initializer === run
    : binding?.kind === 'other' && binding.node === run;

/** `script.onload`, `script.addEventListener` */
const hears = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  /^(?:on(?:load|readystatechange)|addEventListener)$/.test(node.name.text);

/** `window.Kakao = …` */
function isWritten(name: ts.Identifier): boolean {
  const { parent } = name;
  const target = ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : name;
  return isAssignment(target.parent) && target.parent.left === target;
}

function firstWait(run: ts.Node, from: number): number {
  let found = Number.POSITIVE_INFINITY;
  ts.walk(run, (node) => {
    if (node !== run && ts.isFunctionLike(node)) return 'skip';
    if (node.pos < from || !mayWait(node)) return undefined;
    found = node.pos;
    return 'stop';
  });
  return found;
}

const mayWait = (node: ts.Node): boolean =>
  ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.isForOfStatement(node);
