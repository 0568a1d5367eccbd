/** Whether a condition has asked about a name: where it is used after that, it need not be undefined any more. */
import { conditionOn, leaves } from './conditions.ts';
import type { Mentions } from './mentions.ts';
import { above } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** Enough for written code; what lies deeper counts as asked. */
const MAX_STEPS = 300;

type StatementList = ts.Block | ts.SourceFile;

/** Answers for one script, each block read once. */
export class NameTests {
  private readonly blocks = new Map<ts.Node, ReadonlyMap<string, number>>();

  constructor(private readonly mentions: Mentions) {}

  /**
   * `title ? { title } : {}`, `title && …`, `if (title) …`, and `if (!title) return;` before it. What exactly the condition
   * asks is not looked at: any mention counts.
   */
  isTested(name: ts.Identifier): boolean {
    let current: ts.Node = name;
    for (let steps = 0; current.parent; steps++, current = above(current)) {
      if (steps > MAX_STEPS) return true;
      const { parent } = current;
      const condition = conditionOn(current, parent);
      if (condition && this.mentions.isIn(condition, name.text)) return true;
      const exit = hasStatements(parent) ? this.exitsOf(parent).get(name.text) : undefined;
      if (exit !== undefined && exit <= current.pos) return true;
    }
    return false;
  }

  /** Of the names in the conditions of statements that may leave a block, where the first such statement ends. */
  private exitsOf(block: StatementList): ReadonlyMap<string, number> {
    const known = this.blocks.get(block);
    if (known) return known;
    const exits = new Map<string, number>();
    for (const one of block.statements) {
      if (!ts.isIfStatement(one) || !leaves(one.thenStatement)) continue;
      ts.walk(one.expression, (node) => {
        if (ts.isIdentifier(node) && !exits.has(node.text)) exits.set(node.text, one.end);
        return undefined;
      });
    }
    this.blocks.set(block, exits);
    return exits;
  }
}

const hasStatements = (node: ts.Node): node is StatementList => ts.isBlock(node) || ts.isSourceFile(node);
