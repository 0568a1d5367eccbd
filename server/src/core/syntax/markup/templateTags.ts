/** Readers of the tags of template languages: where a tag ends, and whether it gives a value. */
import { bladeDirectives } from '../../catalog/templateParts.ts';
import type { TemplateSyntax } from './dialects.ts';
import { phpEnd } from './php.ts';
import { stringEnd, type TemplateText } from './templateText.ts';
import { defaultEnd } from './thymeleaf.ts';

export interface TemplateTag {
  readonly end: number;
  /** A value; control flow, which may give values too; or nothing. */
  readonly kind: 'output' | 'control' | 'comment';
}

export interface TagReader {
  /** Source of a pattern that matches where a tag may start. */
  readonly opening: string;
  readonly read: (template: TemplateText, start: number, opening: string) => TemplateTag | undefined;
}

/** A brace tag longer than this is taken for script that happens to look like one. */
const LONGEST_BRACE_TAG = 2000;

const percent: TagReader = {
  opening: '<%(?:--)?',
  read: (template, start, opening) => {
    if (opening === '<%--') return closed(template, start, '--%>', 'comment');
    const sign = template.text[start + 2] ?? '';
    const kind = '=-:~!'.includes(sign) ? 'output' : '#@'.includes(sign) ? 'comment' : 'control';
    return sign === '' ? undefined : closed(template, start, '%>', kind, '<%');
  },
};

const question: TagReader = {
  opening: '<\\?(?:php\\b|!?=|xml\\b)?',
  read: (template, start, opening) => {
    if (opening === '<?xml') return closed(template, start, '?>', 'comment');
    // Only PHP may leave its last tag open.
    const mayStayOpen = opening === '<?php';
    if (!mayStayOpen && (template.horizon(start) === start || template.find('?>', start) < 0))
      return undefined;
    const end = phpEnd(template.text, start + opening.length);
    if (!mayStayOpen && !template.text.startsWith('?>', end - 2)) return void template.fail(end - start);
    const echoes =
      opening.endsWith('=') ||
      /^\s*(?:echo|print)\b/.test(template.text.slice(start + opening.length, start + 40));
    return { end, kind: echoes ? 'output' : 'control' };
  },
};

const CONTROL_WORDS = /^[~-]?\s*(?:[#/^>]|(?:else|if|end|range|with|block|template|define|each|unless)\b)/;

const braces: TagReader = {
  opening: '\\{\\{\\{|\\{\\{!?--|\\{\\{|\\{%|\\{#',
  read: (template, start, opening) => {
    if (opening === '{{{') return closed(template, start, '}}}', 'output', '{{{', LONGEST_BRACE_TAG);
    if (opening.endsWith('--')) return closed(template, start, '--}}', 'comment');
    if (opening === '{#') return closed(template, start, '#}', 'comment', '{#', LONGEST_BRACE_TAG);
    if (opening === '{%') return closed(template, start, '%}', 'control', '{%', LONGEST_BRACE_TAG);
    const content = template.text.slice(start + 2, start + 40);
    const kind = content.startsWith('!') ? 'comment' : CONTROL_WORDS.test(content) ? 'control' : 'output';
    return closed(template, start, '}}', kind, '{{', LONGEST_BRACE_TAG);
  },
};

const brace: TagReader = {
  // What a script does with such a name, `{$el.hide()}`, is none; `{$el}` of a pattern reads as a name like others.
  opening:
    '\\{(?:=[^{}\\n;]{1,200}|\\$[A-Za-z_](?:[\\w.$@]|->|\\[[^\\][{}\\n;]{0,60}\\]){0,100}(?:\\|[^|{}\\n;][^{}\\n;]{0,150}| nofilter)?)\\}',
  read: (_template, start, opening) => ({ end: start + opening.length, kind: 'output' }),
};

const thymeleaf: TagReader = {
  opening: '/\\*\\[[[(]|\\[[[(][$#@*~]\\{',
  read: (template, start, opening) => {
    const closer = opening.includes('[(') ? ')]' : ']]';
    if (!opening.startsWith('/*'))
      return closed(template, start, `}${closer}`, 'output', opening, LONGEST_BRACE_TAG);
    const comment = closed(template, start, `${closer}*/`, 'output', opening, LONGEST_BRACE_TAG);
    return comment && { ...comment, end: defaultEnd(template, comment.end) };
  },
};

const variable: TagReader = {
  // `%EC%9D` of an encoded address has no underscore.
  opening: '%[A-Z][A-Z0-9]{0,60}_[A-Z0-9_]{1,60}%|%(?:sveltekit|env)\\.[\\w.]{1,80}%',
  read: (_template, start, opening) => ({ end: start + opening.length, kind: 'output' }),
};

const dollar: TagReader = {
  opening: '\\\\?\\$!?\\{',
  read: (template, start, opening) => balanced(template, start + opening.length - 1, 'output'),
};

const jspTag: TagReader = {
  opening: '</?[a-zA-Z][\\w-]{0,40}:[a-zA-Z][\\w.-]{0,60}(?=[\\s/>])',
  read: (template, start, opening) => angled(template, start, opening),
};

const freemarker: TagReader = {
  opening: '<#--|</?[#@][a-zA-Z][\\w.]{0,60}',
  read: (template, start, opening) =>
    opening === '<#--' ? closed(template, start, '-->', 'comment') : angled(template, start, opening),
};

const blade: TagReader = {
  opening: `\\{!!|\\{\\{--|(?<![\\w@])@(?:${bladeDirectives})\\b`,
  read: (template, start, opening) => {
    if (opening === '{!!') return closed(template, start, '!!}', 'output');
    if (opening === '{{--') return closed(template, start, '--}}', 'comment');
    if (opening === '@php') return blockOrCall(template, start, '@endphp');
    const kind = opening === '@json' || opening === '@js' ? 'output' : 'control';
    const end = start + opening.length;
    const open = /^[ \t]{0,8}\(/.exec(template.text.slice(end, end + 9));
    return open ? balanced(template, end + open[0].length - 1, kind) : { end, kind };
  },
};

const razor: TagReader = {
  opening: '@\\*|(?<![\\w@])@(?:\\(|[A-Za-z_]\\w{0,80})',
  read: (template, start, opening) => {
    if (opening === '@*') return closed(template, start, '*@', 'comment');
    if (opening === '@(') return balanced(template, start + 1, 'output');
    const control = /^@(?:if|for|foreach|while|switch|using|section|model|functions|lock|do)$/.test(opening);
    const end = start + opening.length;
    return control ? { end, kind: 'control' } : { end: memberChainEnd(template, end), kind: 'output' };
  },
};

/** `@Html.Raw(x).y[0]`, from behind its first name. */
function memberChainEnd(template: TemplateText, start: number): number {
  let end = start;
  for (;;) {
    const bracket = template.text[end];
    const behindCall = bracket === '(' || bracket === '[' ? template.closing(end) : -1;
    const name = /^\.[A-Za-z_]\w{0,80}/.exec(template.text.slice(end, end + 82));
    if (behindCall < 0 && !name) return end;
    end = behindCall < 0 ? end + name![0].length : behindCall;
  }
}

export const TAG_READERS: Readonly<Record<TemplateSyntax, TagReader>> = {
  percent,
  question,
  braces,
  brace,
  thymeleaf,
  variable,
  dollar,
  jspTag,
  freemarker,
  blade,
  razor,
};

/** A tag up to `closer`. One in which another starts first is unfinished typing, or no tag at all. */
function closed(
  template: TemplateText,
  start: number,
  closer: string,
  kind: TemplateTag['kind'],
  opener?: string,
  longest = Number.POSITIVE_INFINITY,
): TemplateTag | undefined {
  const inside = start + (opener?.length ?? 2);
  const close = template.find(closer, inside);
  if (close < 0 || close - start > longest) return undefined;
  const another = opener === undefined ? -1 : template.find(opener, inside);
  if (another >= 0 && another < close) return undefined;
  return { end: close + closer.length, kind };
}

function balanced(template: TemplateText, open: number, kind: TemplateTag['kind']): TemplateTag | undefined {
  const end = template.closing(open);
  return end < 0 ? undefined : { end, kind };
}

function blockOrCall(template: TemplateText, start: number, closer: string): TemplateTag | undefined {
  if (template.text[start + 4] === '(') return balanced(template, start + 4, 'control');
  return closed(template, start, closer, 'control');
}

/** `<name attribute="…">` up to the `>` outside quotes. One that closes itself gives a value. */
function angled(template: TemplateText, start: number, opening: string): TemplateTag | undefined {
  const { text } = template;
  const limit = template.horizon(start);
  for (let i = start + opening.length; i < limit; i++) {
    const character = text[i];
    if (character === '>') return { end: i + 1, kind: text[i - 1] === '/' ? 'output' : 'control' };
    if (character === '<') return undefined;
    if (character === '"' || character === "'") {
      i = stringEnd(text, i, limit);
      if (i < 0) return void template.fail(limit - start);
    }
  }
  return undefined;
}
