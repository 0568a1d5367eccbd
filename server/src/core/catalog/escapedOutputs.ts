/**
 * Templates that write `"` as `&quot;`, so that no value brings its own quotes into a script. Sources, 2026-11-27:
 * docs.djangoproject.com (templates/language, automatic HTML escaping), flask.palletsprojects.com/templating,
 * twig.symfony.com/doc/3.x (autoescape), handlebarsjs.com/guide (HTML escaping), ejs.co. Go's templates put quotes around
 * what they write into a script; Liquid, PHP and JSP escape nothing. A value that is marked as safe keeps its quotes, so
 * only what is named as a key counts, not `{{ kakao_script }}`.
 */
const BRACES =
  /(?<!\{)\{\{-?\s{0,9}(?![\w.]{0,80}(?:json|quot|safe|serial|encoded))(?:[a-z_][\w.]{0,80})?key\s{0,9}-?\}\}(?!\})/gi;
const PERCENT =
  /<%=\s{0,9}(?![\w.]{0,80}(?:json|quot|safe|serial|encoded))(?:[a-z_][\w.]{0,80})?key\s{0,9}%>/gi;

/** Tags of Django, Jinja and Twig that Liquid does not have. */
const INHERITS = /\{%-?\s{0,9}(?:load|extends|block|csrf_token|url)\s/;

/** These write as it is what is in them, or make it a comment; Jekyll's front matter leads to Liquid. */
const AS_IT_IS = /^\ufeff?---|\{%-?\s{0,9}(?:autoescape|comment|filter|raw|set|verbatim|with)\b/;

/** Where a page of such a language writes the value of a plain name; none for pages of others. */
export function escapedOutputs(file: string, text: string): readonly RegExpExecArray[] {
  const isBraces = /\.(?:hbs|handlebars|twig)$/i.test(file) || INHERITS.test(text);
  const output = /\.ejs$/i.test(file) ? PERCENT : isBraces ? BRACES : undefined;
  return output && !AS_IT_IS.test(text) ? [...text.matchAll(output)] : [];
}
