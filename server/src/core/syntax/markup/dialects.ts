/** Which template languages may stand in a file, by its name. */
import { nameOf } from '../../text/paths.ts';

export type TemplateSyntax =
  /** `<% %>`, `<%= %>`: EJS, ERB, ASP, JSP scriptlets. */
  | 'percent'
  /** `<? ?>`: PHP, Apps Script's HtmlService. */
  | 'question'
  /** `{{ }}`, `{% %}`, `{# #}`: Handlebars, Django, Jinja, Twig, Liquid, Go. */
  | 'braces'
  /** `{$x}`, `{=x}`: Smarty, Cafe24's skins, Template_. */
  | 'brace'
  /** `[[${x}]]`, `/＊[[${x}]]＊/ default`. */
  | 'thymeleaf'
  /** `%REACT_APP_X%`: what Create React App, Vite and SvelteKit replace in the page. */
  | 'variable'
  /** `${x}`: JSP expression language, FreeMarker, Velocity. */
  | 'dollar'
  /** `<c:out …/>`, `<spring:eval …/>`. */
  | 'jspTag'
  /** `<#if x>`, `<@macro/>`. */
  | 'freemarker'
  /** `@json(…)`, `{!! !!}`. */
  | 'blade'
  /** `@Model.Key`, `@(…)`. */
  | 'razor';

export interface MarkupDialect {
  readonly syntaxes: readonly TemplateSyntax[];
  /** How scripts are kept: a page runs them; a component compiles them (always modules), and so does what is one page itself. */
  readonly container: 'page' | 'component' | 'compiledPage';
  /** A script between `---` and `---` comes before the markup, whose own scripts are TypeScript. */
  readonly hasFrontmatter?: true;
}

// An .html file may be the input of any template engine, so it is read as all of those that cannot be mistaken for
// script: the cost of a wrong guess is an unknown value, never a wrong one.
const PAGE: MarkupDialect = {
  container: 'page',
  syntaxes: ['percent', 'question', 'braces', 'brace', 'thymeleaf', 'variable'],
};
const JSP: MarkupDialect = { container: 'page', syntaxes: ['percent', 'jspTag', 'dollar'] };
const RAZOR: MarkupDialect = { container: 'page', syntaxes: ['percent', 'razor'] };
const DOLLAR: MarkupDialect = { container: 'page', syntaxes: ['dollar', 'freemarker'] };
const COMPONENT: MarkupDialect = { container: 'component', syntaxes: [] };

const DIALECTS: Readonly<Record<string, MarkupDialect>> = {
  ...named('html htm xhtml shtml tpl tmpl gohtml gotmpl hbs handlebars mustache njk nunjucks twig', PAGE),
  ...named('jinja jinja2 j2 liquid ejs eta erb php phtml php5 inc ctp master asp', PAGE),
  ...named('jsp jspf jspx tag tagx gsp', JSP),
  ...named('aspx ascx cshtml vbhtml razor', RAZOR),
  ...named('ftl ftlh vm vtl', DOLLAR),
  ...named('vue svelte', COMPONENT),
  astro: { container: 'compiledPage', hasFrontmatter: true, syntaxes: [] },
};
const BLADE: MarkupDialect = { container: 'page', syntaxes: ['percent', 'question', 'blade', 'braces'] };

function named(endings: string, dialect: MarkupDialect): Record<string, MarkupDialect> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, dialect]));
}

/** The dialect of a page or component; `undefined` for files that hold no markup. */
export function dialectOf(fileName: string): MarkupDialect | undefined {
  const name = nameOf(fileName).toLowerCase();
  if (name.endsWith('.blade.php')) return BLADE;
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1);
  return dot >= 0 && Object.hasOwn(DIALECTS, ending) ? DIALECTS[ending] : undefined;
}

export const isMarkup = (fileName: string): boolean => dialectOf(fileName) !== undefined;
