/** Server templates written as plain HTML, which no masking shows: Thymeleaf's attributes, server-side includes. */

/** `th:if`, `data-th-if`, `layout:fragment`; TAL, Genshi and Sightly have theirs. */
const SERVER_ATTRIBUTE = /^(?:(?:data-)?(?:th|tal|metal|py|sly)[:.-]|layout:|sec:)/;
const SERVER_COMMENT = /<!--#\s{0,5}(?:if|elif|else|endif|include|exec|echo)\b/i;

/** Whether a server acts on the attribute: it may leave the element out, or put something else in its place. */
export const isServerMarkup = (attribute: string): boolean => SERVER_ATTRIBUTE.test(attribute);

/** `<!--#if expr="…" -->`, `<!--#include virtual="…" -->` of Apache, nginx and IIS. */
export const holdsServerComment = (text: string): boolean => SERVER_COMMENT.test(text);
