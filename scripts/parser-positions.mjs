/**
 * Where a node of the shipped parser stands: `pos` and `end` are `from` and `to`, counted from a base. A new node's base is
 * zero; when a statement of the file is first moved, because something before it was typed, its nodes get a base of their
 * own. From then on moving it is one addition, not a walk over memory that no cache holds. A statement that changes is made
 * of new nodes and of old ones with the base that they had, which nothing moves any more.
 *
 * Lists have no base: `pos` and `end` of a node array hold only while it is parsed. test/core/parserBundle.test.ts compares
 * trees after chains of edits.
 */

import { changed } from './parser-text.mjs';

const POSITIONS = '    this.pos = pos;\n    this.end = end;\n';
const ACCESSORS = `
  get pos() { return this.from + this.base.by; }
  set pos(pos) { this.from = pos - this.base.by; }
  get end() { return this.to + this.base.by; }
  set end(end) { this.to = end - this.base.by; }`;
const FROM_BASE = '    this.from = pos;\n    this.to = end;\n    this.base = noBase;\n';

/** The text of `typescript.js` with it. Throws where the file has another shape than it had. */
export function withBases(text) {
  const changes = [
    ...['NodeObject', 'TokenOrIdentifierObject'].map((name) => [
      `var ${name} = class {`,
      `var ${name} = class {${ACCESSORS}`,
    ]),
    [
      'var IncrementalParser;',
      'var noBase = { by: 0 };\nvar ownBases = new WeakMap();\nvar IncrementalParser;',
    ],
    // A node that is finished is new.
    [
      'setTextRangePosEnd(node, pos, end ?? scanner2.getTokenFullStart());',
      'node.from = pos; node.to = end ?? scanner2.getTokenFullStart();',
    ],
    // In `moveElementEntirelyPastChangeRange`:
    [
      `    if (isArray2) {
      visitArray2(element);
    } else {
      visitNode3(element);
    }
    return;`,
      `    let base;
    if (element.parent === origSourceFile) {
      base = ownBases.get(element);
      if (base && element.base === base) return void (base.by += delta);
      ownBases.set(element, base = { by: 0 });
    }
    visitNode3(element);
    return;`,
    ],
    [
      'setTextRangePosEnd(node, node.pos + delta, node.end + delta);',
      'const { pos, end } = node; if (base) node.base = base; setTextRangePosEnd(node, pos + delta, end + delta);',
    ],
    [
      'forEachChild(node, visitNode3, visitArray2);\n      if (hasJSDoc',
      'forEachChild(node, visitNode3);\n      if (hasJSDoc',
    ],
    [
      'forEachChild(child, visitNode3, visitArray2);\n        if (hasJSDoc',
      'forEachChild(child, visitNode3);\n        if (hasJSDoc',
    ],
    // In the cursor over the tree of before, which looks for the node at a position:
    ['        if (position >= array.pos && position < array.end) {', '        {'],
    ['if (child.pos === position) {', 'if (child.pos === position && position < child.end) {'],
  ];
  return changes.reduce(changed, text.replaceAll(POSITIONS, FROM_BASE));
}
