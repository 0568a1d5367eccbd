/** What a name stands for that its own script does not declare: another script of the page, or of the component, may. */
import type { Declaration, Expression } from '../../facts/expression.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { FileId } from '../../text/text.ts';
import type { Scoped } from './scoped.ts';

interface Files {
  readonly facts: (file: FileId) => FileFacts | undefined;
  /** Files that share their global names with a file. */
  readonly loadedWith: (file: FileId) => Iterable<FileId>;
}

/** Undefined where nobody declares the name, or more than one does. */
export function followGlobal(at: Scoped, name: string, own: FileFacts, files: Files): Scoped | undefined {
  const { markupOf } = own.scripts[at.script] ?? {};
  const outer = markupOf === undefined ? undefined : own.scripts[markupOf];
  const index = outer && Object.hasOwn(outer.topLevel, name) ? outer.topLevel[name] : undefined;
  if (index !== undefined)
    return {
      ...at,
      script: markupOf!,
      expression: { ...at.expression, kind: 'reference', name, declaration: index },
    };
  const method = methodShownIn(at.file, name, files);
  if (method) return method;
  const found = [...declaredIn(own, name)].filter(({ script }) => script !== at.script);
  // A handler that the page only names stands in none of its scripts.
  const isGlobal = own.scripts[at.script]?.global !== false;
  for (const file of isGlobal ? files.loadedWith(at.file) : []) {
    const facts = files.facts(file);
    if (facts) found.push(...declaredIn(facts, name));
  }
  const [first] = found;
  return found.length === 1 && first?.expression ? { ...first, expression: first.expression } : undefined;
}

const ANGULAR_TEMPLATE = /\.html$/;

/** Of the component beside a template, which has its name. */
function methodShownIn(file: FileId, name: string, files: Files): Scoped | undefined {
  if (!ANGULAR_TEMPLATE.test(file)) return undefined;
  const component = file.replace(ANGULAR_TEMPLATE, '.ts');
  const scripts = files.facts(component)?.scripts ?? [];
  const methods = scripts.flatMap(({ templates = [] }, script) =>
    templates
      .filter((template) => template.file === file)
      .flatMap((template) => template.methods.filter(({ key }) => key === name))
      .map(({ value }) => ({ file: component, script, expression: value })),
  );
  return methods.length === 1 ? methods[0] : undefined;
}

interface Declared {
  readonly file: FileId;
  readonly script: number;
  /** Undefined for what has no value that could be told. */
  readonly expression: Expression | undefined;
}

const known = new WeakMap<FileFacts, ReadonlyMap<string, readonly Declared[]>>();

/** The scripts of a file that have a name for the others. Each file is read once for all names. */
function declaredIn(facts: FileFacts, name: string): readonly Declared[] {
  let byName = known.get(facts);
  if (!byName) {
    byName = readNames(facts);
    known.set(facts, byName);
  }
  return byName.get(name) ?? [];
}

/** More scripts of one name are as good as two. */
const MOST_SCRIPTS = 3;

function readNames(facts: FileFacts): ReadonlyMap<string, readonly Declared[]> {
  const byName = new Map<string, Declared[]>();
  const add = (name: string, declared: Declared) => {
    const before = byName.get(name) ?? [];
    if (before.length < MOST_SCRIPTS) before.push(declared);
    byName.set(name, before);
  };
  const { file } = facts;
  for (const [script, one] of facts.scripts.entries()) {
    for (const [name, expression] of Object.entries(one.globals ?? {}))
      add(name, { file, script, expression });
    if (!one.global) continue;
    for (const [name, index] of Object.entries(one.topLevel)) {
      const declaration = one.declarations[index];
      const expression = declaration && declaredValue(name, index, declaration);
      add(name, { file, script, expression });
    }
  }
  return byName;
}

/** An import is followed by its own script. */
function declaredValue(name: string, index: number, declaration: Declaration): Expression | undefined {
  if (declaration.kind === 'constant') return declaration.initializer;
  if (declaration.kind !== 'import') return undefined;
  return { kind: 'reference', name, declaration: index, range: declaration.nameRange };
}
