/** What the markup of a Vue or Svelte component asks of its props: that may leave out whatever calls its functions. */
import type { Expression } from '../../facts/expression.ts';
import type { AskedFor } from '../../facts/functions.ts';
import type { Mentions } from './mentions.ts';
import { hasModifier, isAssignment, patternOwner } from './nodeShapes.ts';
import * as ts from './parser.ts';
import type { Scopes } from './scopes.ts';

interface Reader {
  readonly conditions: readonly string[];
  readonly scopes: Scopes;
  readonly mentions: Mentions;
  readonly readProp: (name: string) => Expression;
}

export interface MarkupAsks {
  /** More than whether something is passed: `kind === 'kakao'`. */
  readonly decides: boolean;
  readonly askedFor: readonly AskedFor[];
}

const TEXT = /'[^']*'|"[^"]*"|`[^`]*`/g;
const NAME = /(?<![\w$.])[A-Za-z_$][\w$]*/g;
/** `url`, `props.url` */
const PRESENCE = /^(?:\$?props\.)?([A-Za-z_$][\w$]*)$/;
const GIVES_PROPS = /^(?:\$?props|defineProps|withDefaults)$/;
/** What the language, frameworks and stores have is no prop. */
const NO_PROP = /^(?:\$.*|true|false|null|undefined|typeof|in)$/;

/** What so much decides about, nobody is said to reach. */
const MOST_PARTS = 50;
/** Names behind names; what more hangs on may be passed. */
const MOST_NAMES = 500;

export function askedByMarkup(reader: Reader, source: ts.Node): MarkupAsks {
  const lookup = (name: string) => reader.scopes.lookup(name, source);
  const known = new Map<string, boolean>();
  const hangsOnProps = (name: string): boolean => {
    if (!known.has(name)) {
      if (known.size >= MOST_NAMES) return true;
      // Of names in a circle, the others tell.
      known.set(name, GIVES_PROPS.test(name));
      if (!known.get(name)) known.set(name, !NO_PROP.test(name) && mayBePassed(name));
    }
    return known.get(name)!;
  };
  const mayBePassed = (name: string): boolean => {
    const binding = lookup(name);
    if (binding?.kind === 'import') return false;
    if (!binding || isProp(name) || (binding.kind !== 'variable' && binding.kind !== 'element')) return true;
    const owner = patternOwner(binding.name.parent);
    const initializer = ts.isVariableDeclaration(owner) ? owner.initializer : undefined;
    const words = initializer ? namesIn(initializer.getText()) : [];
    return words.some((one) => (GIVES_PROPS.test(one) || lookup(one)) && hangsOnProps(one));
  };
  /** By its own name. */
  const isProp = (name: string): boolean => {
    const binding = lookup(name);
    // Svelte declares `$: isKakao = kind === 'kakao'` by itself.
    if (!binding) return !reader.mentions.of(name).some(isAssigned);
    if (binding.kind === 'element')
      return !binding.element.propertyName && /^(?:\$p|defineP)rops\b/.test(textGiven(binding.element));
    return (
      binding.kind === 'variable' &&
      hasModifier(binding.declaration.parent.parent, ts.SyntaxKind.ExportKeyword)
    );
  };
  const all = new Set(reader.conditions.flatMap((one) => one.split('&&').map((part) => part.trim())));
  if (all.size > MOST_PARTS) return { decides: true, askedFor: [] };
  const parts = [...all].filter((one) => namesIn(one).some(hangsOnProps));
  const asked = parts.flatMap((part) => PRESENCE.exec(part)?.[1] ?? []).filter(isProp);
  return {
    decides: asked.length < parts.length,
    askedFor: asked.map((name) => ({ value: reader.readProp(name) })),
  };
}

const isAssigned = (use: ts.Identifier): boolean => isAssignment(use.parent) && use.parent.left === use;

function textGiven(element: ts.BindingElement): string {
  const owner = patternOwner(element);
  return (ts.isVariableDeclaration(owner) && owner.initializer?.getText()) || '';
}

const namesIn = (code: string): readonly string[] => code.replace(TEXT, '').match(NAME) ?? [];
