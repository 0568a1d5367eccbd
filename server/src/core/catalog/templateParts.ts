/**
 * How pages of template languages are made of several files: what a tag says, and where its name leads. From the
 * languages' documentation, read 2026-11-26: docs.djangoproject.com (templates/builtins), jinja.palletsprojects.com,
 * twig.symfony.com/doc/3.x, mozilla.github.io/nunjucks, shopify.github.io/liquid, jekyllrb.com/docs (includes, layouts),
 * ejs.co, github.com/Soarez/express-ejs-layouts, handlebarsjs.com/guide/partials, github.com/express-handlebars,
 * guides.rubyonrails.org/layouts_and_rendering, jakarta.ee/specifications/pages, php.net/manual/function.include,
 * laravel.com/docs/blade, thymeleaf.org/doc/tutorials/3.1 (8 Template layout).
 */

/** Where the name of a part is looked for, and with which endings. */
export interface PartNaming {
  /** Names count from folders of these names. */
  readonly folders: readonly string[];
  /** Names count from the file's own folder, too. */
  readonly relative?: true;
  /** A leading slash is the root of the site, which may be any folder above. */
  readonly rooted?: true;
  /** Added to the name; an empty one is the name as it is written. */
  readonly endings: readonly string[];
  /** In front of the last part of the name. */
  readonly prefix?: string;
  /** Folders of that name count wherever they are: each application of a site has its own. */
  readonly anywhere?: true;
  /** Dots of the name are folders. */
  readonly dotted?: true;
}

export const partNamings = {
  django: { folders: ['templates', 'views'], relative: true, endings: [''], anywhere: true },
  jekyll: { folders: ['_includes'], endings: [''] },
  hugo: { folders: ['partials', 'layouts/partials'], endings: ['', '.html'] },
  liquid: { folders: ['snippets', '_includes'], endings: ['.liquid', '.html'] },
  frontMatter: { folders: ['_layouts', '_includes'], endings: ['.html', '', '.liquid', '.njk'] },
  handlebars: {
    folders: ['partials', 'templates', 'views'],
    relative: true,
    endings: ['.hbs', '.handlebars', '.mustache', '.html'],
  },
  handlebarsLayout: { folders: ['layouts', 'views'], relative: true, endings: ['.hbs', '.handlebars'] },
  ejs: { folders: ['views'], relative: true, endings: ['.ejs', '', '.html'] },
  erb: { folders: ['views'], relative: true, endings: ['.html.erb', '.erb'], prefix: '_' },
  erbLayout: { folders: ['views'], endings: ['.html.erb'] },
  jsp: { folders: [], relative: true, rooted: true, endings: [''] },
  php: { folders: [], relative: true, rooted: true, endings: [''] },
  codeIgniter: { folders: ['views', 'Views'], endings: ['.php', ''] },
  blade: { folders: ['views'], endings: ['.blade.php'], dotted: true },
  thymeleaf: { folders: ['templates'], endings: ['.html', ''] },
} as const satisfies Readonly<Record<string, PartNaming>>;

export type PartNamingName = keyof typeof partNamings;

/**
 * What a tag of a template does to the page. Regions whose content goes somewhere else (macros, captures, sections) are left
 * out on purpose: their end tags then end nothing, and nothing is claimed of such a file.
 *
 *  `name` is a group of the pattern. */
export type TagMeaning = {
  /** Of the whole tag as it is written. */
  readonly tag: RegExp;
} & (
  | { readonly does: 'include' | 'layout'; readonly naming: PartNamingName }
  /** Up to the `close` of `of`: stands here unless a page that is put around this one has a block of that name. */
  | { readonly does: 'block'; readonly of: string }
  /** Up to the `close` of `of`: goes into the `stack` of that name, with what else does. */
  | { readonly does: 'pushed'; readonly of: string }
  | { readonly does: 'stack' }
  /** What the page put into this layout has under `name`; without a name, all of it. */
  | { readonly does: 'slot' }
  /** In a block: what the layout has in its place. */
  | { readonly does: 'super' }
  /** A region up to the `close` of the same name. `kept`: what is in it is always there, once. */
  | { readonly does: 'open' | 'kept' | 'close' }
  | { readonly does: 'code'; readonly code: CodeLanguage }
  | { readonly does: 'nothing' }
);

/** Of code between tags: what it includes and prints. Its braces are the regions. */
export interface CodeLanguage {
  /** A statement; `base` is what stands in front of the name where that is the file's own folder. */
  readonly include?: { readonly statement: RegExp; readonly naming: PartNamingName };
  /** Words of what writes into the page. */
  readonly prints: RegExp;
  /** Calls that are statements may write into the page, but for those of these names. */
  readonly quietCalls?: RegExp;
  /** `if (…):` … `endif`. */
  readonly colons?: true;
}

const php: CodeLanguage = {
  include: {
    naming: 'php',
    statement:
      /(?:include|require)(?<once>_once)?\b[\s(]{0,9}(?:(?<base>__DIR__|dirname\s{0,9}\(\s{0,9}__FILE__\s{0,9}\)|\$_SERVER\[['"]DOCUMENT_ROOT['"]\])\s{0,9}\.\s{0,9})?(['"])(?<name>[\w./-]{1,200})\3[\s)]{0,9}(?:;|\?>)/y,
  },
  prints: /^(?:echo|print|printf|vprintf|include|include_once|require|require_once|readfile|eval)$/,
  quietCalls:
    /^(?:session_\w+|header|ini_set|set_time_limit|error_reporting|define|date_default_timezone_set|mysqli?_\w+|setcookie|ob_\w+|array_\w+|unset|exit|die|isset|if|for|foreach|while|switch|elseif|function|catch|return|sort|usort)$/,
  colons: true,
};
const ejs: CodeLanguage = {
  include: { naming: 'ejs', statement: /include\s{1,9}(?<name>[\w./-]{1,200})\s{0,9}-?%>/y },
  prints: /^(?:include|__append)$/,
};
const java: CodeLanguage = { prints: /^out$/ };

const erbTags: readonly TagMeaning[] = [
  {
    does: 'include',
    naming: 'erb',
    tag: /^<%=\s{0,9}render[\s(]{1,9}(?:partial:\s{0,9})?(['"])(?<name>[\w./-]{1,200})\1[^%]{0,500}%>$/,
  },
  { does: 'slot', tag: /^<%=\s{0,9}yield\s{0,9}-?%>$/ },
  { does: 'stack', tag: /^<%=\s{0,9}(?:yield|content_for)[\s(]{1,9}:(?<name>\w{1,80})[\s)]{0,9}-?%>$/ },
  {
    does: 'pushed',
    of: '',
    tag: /^<%-?\s{0,9}content_for[\s(]{1,9}:(?<name>\w{1,80})[\s)]{1,9}do\s{0,9}-?%>$/,
  },
  { does: 'close', tag: /^<%-?\s{0,9}end\b/ },
  { does: 'open', tag: /^<%-?\s{0,9}(?:if|unless|case|while|until|for|begin)\b/ },
  {
    does: 'open',
    tag: /^<%[-=]?(?!\s{0,9}(?:content_for|provide)\b)[^%]{0,500}\bdo\s{0,9}(?:\|[^|]{0,100}\|)?\s{0,9}-?%>$/,
  },
  { does: 'nothing', tag: /^<%(?!=)/ },
];
const jspTags: readonly TagMeaning[] = [
  {
    does: 'include',
    naming: 'jsp',
    tag: /^<%@\s{0,9}include\s{1,9}file\s{0,9}=\s{0,9}(['"])(?<name>[\w./-]{1,200})\1\s{0,9}%>$/,
  },
  { does: 'nothing', tag: /^<%[@!]/ },
  { does: 'code', code: java, tag: /^<%(?!=)/ },
];
const jspElements: readonly TagMeaning[] = [
  {
    does: 'include',
    naming: 'jsp',
    tag: /^<(?:jsp:include|c:import)\s[^<>]{0,300}?\b(?:page|url)\s{0,9}=\s{0,9}(['"])(?<name>[\w./-]{1,200})\1/,
  },
  { does: 'nothing', tag: /^<\/(?:jsp:include|c:import)/ },
  { does: 'nothing', tag: /^<\/?jsp:param\b|^<(?:c|fmt|fn|spring|jsp|form):[\s\S]{0,2000}\/>$/ },
  { does: 'kept', tag: /^<(?<name>(?:form|spring|fmt):\w{1,40})/ },
  { does: 'open', tag: /^<(?<name>c:\w{1,40})/ },
  { does: 'close', tag: /^<\/(?<name>[\w:]{1,80})/ },
];
const ejsTags: readonly TagMeaning[] = [
  {
    does: 'include',
    naming: 'ejs',
    tag: /^<%-\s{0,9}(?:await\s{1,9})?include\(\s{0,9}(['"`])(?<name>[\w./-]{1,200})\1\s{0,9}(?:,[^%]{0,1000})?\)\s{0,9};?\s{0,9}[-_]?%>$/,
  },
  {
    does: 'layout',
    naming: 'ejs',
    tag: /^<%[-_]?\s{0,9}layout\(\s{0,9}(['"])(?<name>[\w./-]{1,200})\1\s{0,9}\)\s{0,9};?\s{0,9}[-_]?%>$/,
  },
  { does: 'slot', tag: /^<%-\s{0,9}body\s{0,9}[-_]?%>$/ },
  // Escaped.
  { does: 'nothing', tag: /^<%=/ },
  { does: 'code', code: ejs, tag: /^<%(?![-@])/ },
];
const phpTags: readonly TagMeaning[] = [
  {
    does: 'include',
    naming: 'codeIgniter',
    tag: /^<\?(?:=|php)\s{0,9}(?:echo\s{1,9})?\$this->(?:include|load->view)\(\s{0,9}(['"])(?<name>[\w./-]{1,200})\1\s{0,9}(?:,[^?]{0,300})?\)\s{0,9};?\s{0,9}\?>$/,
  },
  { does: 'nothing', tag: /^<\?xml/ },
  { does: 'code', code: php, tag: /^<\?(?!=)/ },
];
const braceTags: readonly TagMeaning[] = [
  // Django, Jinja, Twig, Nunjucks
  {
    does: 'include',
    naming: 'django',
    tag: /^\{(?:%[-+]?\s{0,9}include\s{1,9}|\{-?\s{0,9}include\(\s{0,9})(['"])(?<name>[\w./-]{1,200})\1[^%}]{0,500}[%}]\}$/,
  },
  {
    does: 'layout',
    naming: 'django',
    tag: /^\{%[-+]?\s{0,9}extends\s{1,9}(['"])(?<name>[\w./-]{1,200})\1\s{0,9}[-+]?%\}$/,
  },
  {
    does: 'block',
    of: 'block',
    tag: /^\{%[-+]?\s{0,9}block\s{1,9}(?<name>[\w-]{1,80})(?:\s{1,9}(?:scoped|required)){0,2}\s{0,9}[-+]?%\}$/,
  },
  {
    does: 'super',
    tag: /^\{\{-?\s{0,9}(?:block\.super|super\(\)|parent\(\))\s{0,9}(?:\|\s{0,9}safe\s{0,9})?-?\}\}$/,
  },
  // Liquid, Jekyll, Hugo
  {
    does: 'include',
    naming: 'liquid',
    tag: /^\{%-?\s{0,9}render\s{1,9}(['"])(?<name>[\w./-]{1,200})\1[^%]{0,500}%\}$/,
  },
  {
    does: 'include',
    naming: 'jekyll',
    tag: /^\{%-?\s{0,9}include\s{1,9}(?<name>[\w./-]{1,150}\.(?:html?|liquid))(?:\s[^%]{0,500})?%\}$/,
  },
  {
    does: 'include',
    naming: 'hugo',
    tag: /^\{\{-?\s{0,9}partial(?:Cached)?\s{1,9}"(?<name>[\w./-]{1,200})"[^}]{0,300}\}\}$/,
  },
  {
    does: 'slot',
    tag: /^\{\{-?\s{0,9}(?:content|content_for_layout)\s{0,9}(?:\|\s{0,9}safe\s{0,9})?-?\}\}$/,
  },
  // Handlebars, Mustache
  {
    does: 'include',
    naming: 'handlebars',
    tag: /^\{\{~?>\s{0,9}(['"]?)(?<name>[\w/-][\w./-]{0,199})\1(?:\s[^}]{0,500})?~?\}\}$/,
  },
  { does: 'layout', naming: 'handlebarsLayout', tag: /^\{\{!<\s{0,9}(?<name>[\w./-]{1,200})\s{0,9}\}\}$/ },
  { does: 'slot', tag: /^\{\{\{~?\s{0,9}(?:body|content|yield)\s{0,9}~?\}\}\}$/ },
  { does: 'open', tag: /^\{\{~?[#^](?<name>if|unless|each|with)\b/ },
  { does: 'close', tag: /^\{\{~?\/(?<name>[\w-]{1,80})/ },
  { does: 'nothing', tag: /^\{\{~?-?\s{0,9}(?:else\b|\^)/ },
  // Go
  { does: 'open', tag: /^\{\{-?\s{0,9}(?:if|range|with)\s/ },
  { does: 'close', tag: /^\{\{-?\s{0,9}end\s{0,9}-?\}\}$/ },
  // Regions of all of them
  {
    does: 'kept',
    tag: /^\{%[-+]?\s{0,9}(?<name>with|autoescape|spaceless|language|localize|raw|verbatim)\b/,
  },
  {
    does: 'open',
    tag: /^\{%[-+]?\s{0,9}(?<name>if|ifequal|ifnotequal|ifchanged|unless|for|case|tablerow|comment|blocktrans|blocktranslate|filter)\b/,
  },
  { does: 'close', tag: /^\{%[-+]?\s{0,9}end(?<name>[a-z_]{1,40})\b/ },
  {
    does: 'nothing',
    tag: /^\{%[-+]?\s{0,9}(?:load|csrf_token|csrf|url|static|trans|translate|set|assign|import|from|now|cycle|firstof|do|increment|decrement|else|elif|elsif|elseif|empty|when|plural|block)\b/,
  },
];
const bladeTags: readonly TagMeaning[] = [
  {
    does: 'include',
    naming: 'blade',
    tag: /^@include\s{0,9}\(\s{0,9}(['"])(?<name>[\w./-]{1,200})\1\s{0,9}(?:,[^@]{0,500})?\)$/,
  },
  {
    does: 'layout',
    naming: 'blade',
    tag: /^@extends\s{0,9}\(\s{0,9}(['"])(?<name>[\w./-]{1,200})\1\s{0,9}\)$/,
  },
  { does: 'slot', tag: /^@yield\s{0,9}\(\s{0,9}(['"])(?<name>[\w./-]{1,80})\1/ },
  { does: 'nothing', tag: /^@section\s{0,9}\(\s{0,9}['"][^'"]{1,80}['"]\s{0,9},/ },
  { does: 'block', of: 'section', tag: /^@section\s{0,9}\(\s{0,9}(['"])(?<name>[\w./-]{1,80})\1\s{0,9}\)$/ },
  { does: 'close', tag: /^@(?:show|stop)\b/ },
  { does: 'super', tag: /^@parent\b/ },
  {
    does: 'pushed',
    of: 'push',
    tag: /^@push\s{0,9}\(\s{0,9}(['"])(?<name>[\w./-]{1,80})\1\s{0,9}\)$/,
  },
  { does: 'stack', tag: /^@stack\s{0,9}\(\s{0,9}(['"])(?<name>[\w./-]{1,80})\1\s{0,9}\)$/ },
  {
    does: 'open',
    tag: /^@(?<name>if|unless|isset|auth|guest|foreach|forelse|for|while|switch|env|production|once|can|error|empty(?=\s{0,9}\())\b/,
  },
  { does: 'code', code: php, tag: /^@php\b/ },
  { does: 'close', tag: /^@end(?<name>\w{1,40})/ },
  { does: 'nothing', tag: /^@(?:else|elseif|empty|csrf|method|lang|json|js|props)\b|^\{\{/ },
];
/** Those that are read as tags: they do not occur in CSS or scripts. */
export const bladeDirectives =
  'json|js|if|elseif|else|unless|isset|empty|auth|guest|foreach|forelse|for|while|switch|section|stop|show|parent|push|' +
  'prepend|stack|yield|include\\w*|env|production|lang|csrf|method|once|extends|props|vite|verbatim|can|error|php|end\\w+';
/** What writes nothing: further directives, and what CSS and JSON-LD write the same way. */
const bladeQuiet =
  'case|break|default|continue|class|style|checked|selected|disabled|readonly|required|' +
  'media|keyframes|font-face|import|charset|supports|page|context|type|id|graph';
/** Written for the browser, or escaped. */
const filledIn: readonly TagMeaning[] = [{ does: 'nothing', tag: /^(?:%|\[\[|\/\*\[\[)/ }];

/** Words of tags that bring more than a value. */
export const maybePart =
  /\b(?:include|partial|render|yield|block|template|section|component|import|asset|script)/i;

/** What the tags of each syntax mean; those of a syntax that is not here may mean anything. */
export interface TemplateLanguage {
  /** Names of files. */
  readonly files: RegExp;
  readonly tags: Readonly<Record<string, readonly TagMeaning[]>>;
  /** What may write more, or elsewhere, than its tags tell: `@livewireScripts`, `<x-layout>`. */
  readonly isOpen?: RegExp;
  /** What a page that names no layout is put into, where there is one. */
  readonly layouts?: { readonly naming: PartNamingName; readonly names: readonly string[] };
}

/** The first that fits. */
export const templateLanguages: readonly TemplateLanguage[] = [
  { files: /\.(?:jspx?|jspf|tag)$/i, tags: { percent: jspTags, jspTag: jspElements } },
  {
    files: /\.erb$/i,
    tags: { percent: erbTags },
    layouts: { naming: 'erbLayout', names: ['layouts/application'] },
  },
  {
    files: /\.blade\.php$/i,
    tags: { blade: bladeTags },
    isOpen: new RegExp(
      `<(?:x[-:]|livewire:)|(?<![\\w@])@(?!(?:${bladeDirectives}|${bladeQuiet})\\b)[a-z]`,
      'i',
    ),
  },
  {
    files: /\.(?:ejs|eta)$/i,
    tags: { percent: ejsTags },
    layouts: { naming: 'ejs', names: ['layout', 'layouts/layout', 'layouts/main'] },
  },
  {
    files: /\.(?:hbs|handlebars)$/i,
    tags: { braces: braceTags },
    layouts: { naming: 'handlebarsLayout', names: ['main', 'layout'] },
  },
  {
    files: /\.(?:html?|xhtml|php|phtml|inc|ctp|mustache|njk|nunjucks|twig|jinja2?|j2|liquid|djhtml|tpl)$/i,
    tags: {
      percent: ejsTags,
      question: phpTags,
      braces: braceTags,
      thymeleaf: filledIn,
      variable: filledIn,
    },
  },
];

/** Whole documents that a filter may put into another one: SiteMesh does (github.com/sitemesh/sitemesh3, read 2026-11-26). */
export const maybeDecorated = /\.jspx?$/i;

/** Files that are a part of pages by their name: no layout is put around them. */
export const partFile =
  /\/(?:partials?|includes?|_includes|fragments?|components?|shared|layouts?|_layouts)\/|\/_[^/]+$/i;

/** `---` … `layout: default` … `---` at the beginning of a page: Jekyll, Eleventy. */
export const frontMatterLayout =
  /^\ufeff?---[ \t]{0,9}\r?\n(?:(?!---)[^\n]{0,500}\n){0,60}?layout:[ \t]{0,9}["']?(?<name>[\w./-]{1,100})/;

/** Attributes of Thymeleaf, without `th:` or `data-th-`. Those that are not here may leave the element out. */
export const thymeleafParts = /^(?:replace|insert|include)$/;
export const thymeleafQuiet =
  /^(?:text|src|href|inline|action|value|class|classappend|id|attr|attrappend|object|field|fragment|with|styleappend|style|onclick|content|alt|title|name|placeholder|data-\w+|checked|selected|disabled|method|for|lang)$/;
/** `~{fragments/head :: head(title)}`, `fragments/head :: head` */
export const thymeleafFragment =
  /^\s{0,9}(?:~\{)?\s{0,9}(?<name>[\w./-]{1,200})\s{0,9}(?:::\s{0,9}(?<fragment>[\w-]{1,80})\s{0,9}(?:\([^{}]{0,300}\))?)?\s{0,9}\}?\s{0,9}$/;

/** Elements that hold text: nobody has a server write scripts there. */
export const textElements: ReadonlySet<string> = new Set([
  ...[
    'title',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'a',
    'b',
    'i',
    'em',
    'strong',
    'small',
    'span',
    'label',
    'button',
  ],
  ...['td', 'th', 'li', 'dt', 'dd', 'option', 'textarea', 'style', 'time', 'figcaption', 'caption', 'legend'],
]);
