/** Whether a condition has asked about a name: where it is used after that, it need not be undefined any more. */
import { conditionOn, leaves } from './guards.ts';
import * as ts from './parser.ts';

/** Enough for written code; what lies deeper counts as asked. */
const MAX_STEPS = 300;

type StatementList = ts.Block | ts.SourceFile;

interface Exit {
  readonly end: number;
  readonly names: ReadonlySet<string>;
}

/** Answers for one script, each condition and block read once. */
export class NameTests {
  private readonly conditions = new Map<ts.Node, ReadonlySet<string>>();
  private readonly blocks = new Map<ts.Node, readonly Exit[]>();

  /**
   * `title ? { title } : {}`, `title && …`, `if (title) …`, and `if (!title) return;` before it. What exactly the condition
   * asks is not looked at: any mention counts.
   */
  isTested(name: ts.Identifier): boolean {
    let current: ts.Node = name;
    for (let steps = 0; current.parent; steps++, current = current.parent) {
      if (steps > MAX_STEPS) return true;
      const { parent } = current;
      const condition = conditionOn(current, parent);
      if (condition && this.namesIn(condition).has(name.text)) return true;
      const before = current.pos;
      if (hasStatements(parent) && this.exitsOf(parent).some((one) => isBefore(one, before, name.text)))
        return true;
    }
    return false;
  }

  private namesIn(condition: ts.Expression): ReadonlySet<string> {
    const known = this.conditions.get(condition);
    if (known) return known;
    const names = new Set<string>();
    ts.walk(condition, (node) => {
      if (ts.isIdentifier(node)) names.add(node.text);
      return undefined;
    });
    this.conditions.set(condition, names);
    return names;
  }

  /** The statements of a block that may leave it, with the names in their conditions. */
  private exitsOf(block: StatementList): readonly Exit[] {
    const known = this.blocks.get(block);
    if (known) return known;
    const exits = block.statements.flatMap((one) =>
      ts.isIfStatement(one) && leaves(one.thenStatement)
        ? [{ end: one.end, names: this.namesIn(one.expression) }]
        : [],
    );
    this.blocks.set(block, exits);
    return exits;
  }
}

const isBefore = ({ end, names }: Exit, start: number, name: string): boolean =>
  end <= start && names.has(name);

const hasStatements = (node: ts.Node): node is StatementList => ts.isBlock(node) || ts.isSourceFile(node);
