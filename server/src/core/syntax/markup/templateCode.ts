/** Code between the tags of a template (PHP, EJS, scriptlets): its regions, what it includes, whether it prints. */
import type { CodeLanguage } from '../../catalog/templateParts.ts';
import type { PartName } from '../../facts/pageParts.ts';

/** `at`: offset in the tag. */
export type CodeStep = { readonly at: number } & (
  | { readonly does: 'open' | 'close' | 'print' }
  | { readonly does: 'include'; readonly part: PartName }
);

const TOKEN =
  /\/\/[^\n]{0,2000}|#[^\n]{0,2000}|\/\*[\s\S]{0,2000}?\*\/|'(?:[^'\\]|\\[\s\S]){0,2000}'|"(?:[^"\\]|\\[\s\S]){0,2000}"|[{};]|\$?[A-Za-z_]\w{0,80}|[^\s\w]/y;
const END = /^end(?:if|foreach|for|while|switch)$/;
const OPENS = /^(?:if|foreach|for|while|switch)$/;
/** What a method gives here goes nowhere else. */
const CONDITIONS = /^(?:if|elseif|while|for|foreach|switch|return)$/;
const COMMENT = /^(?:\/\/|\/\*|#)/;

/** The steps of one tag, `<?php … ?>` or `<% … %>`, in order. Linear. */
export function codeSteps(tag: string, language: CodeLanguage): readonly CodeStep[] {
  const steps: CodeStep[] = [];
  let isStatement = true;
  let statement = '';
  let last = '';
  let assigns = false;
  const end = /[-_]?[?%]>$/.exec(tag.slice(-3)) ? tag.length - 2 : tag.length;
  for (let i = /^<(?:\?(?:php\b|!?=)?|%[-_=]?)/.exec(tag)?.[0].length ?? 0; i < end; ) {
    const include = isStatement ? match(language.include?.statement, tag, i) : null;
    if (include) {
      const { naming } = language.include!;
      const once = include.groups!.once !== undefined && { once: true as const };
      steps.push({ at: i, does: 'include', part: { name: nameOf(include.groups!), naming, ...once } });
      i += include[0].length - (include[0].endsWith('>') ? 2 : 0);
      continue;
    }
    const token = match(TOKEN, tag, i)?.[0];
    if (token === undefined || COMMENT.test(token)) {
      i += token?.length ?? 1;
      continue;
    }
    const at = i;
    i += token.length;
    if (token === '{' || token === '}') steps.push({ at, does: token === '{' ? 'open' : 'close' });
    if (language.colons && isStatement && END.test(token)) steps.push({ at, does: 'close' });
    if (isStatement) statement = token;
    if (language.prints.test(token)) steps.push({ at, does: 'print' });
    else if (language.quietCalls && isCall(tag, i, token)) {
      const isMethod = /(?:->|::)\s{0,9}$/.test(tag.slice(Math.max(0, at - 12), at));
      const mayPrint = isMethod
        ? !assigns && !CONDITIONS.test(statement)
        : isStatement && !language.quietCalls.test(token);
      if (mayPrint) steps.push({ at, does: 'print' });
    }
    if (token === '=') assigns = true;
    last = token;
    isStatement = token === ';' || token === '{' || token === '}';
    if (isStatement) assigns = false;
  }
  if (language.colons && last === ':' && OPENS.test(statement)) steps.push({ at: end, does: 'open' });
  return steps;
}

/** `__DIR__ . '/x.php'` is the file's own folder, not the root of the site. */
const nameOf = ({ name = '', base = '' }: Record<string, string>): string =>
  /^(?:__DIR__|dirname)/.test(base) ? name.replace(/^\/+/, './') : name;

const isCall = (tag: string, end: number, word: string): boolean =>
  /^[A-Za-z_]/.test(word) && /^\s{0,9}\(/.test(tag.slice(end, end + 10));

function match(pattern: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (!pattern) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}
