/**
 * What templates write a path or the host of the site with, never its scheme. From jakarta.ee (HttpServletRequest, JSTL
 * c:url), docs.djangoproject.com (url, HttpRequest), flask.palletsprojects.com (url_for, Request), thymeleaf.org (link
 * expressions), php.net ($_SERVER), api.rubyonrails.org (Request), laravel.com/api (Request), jekyllrb.com (variables,
 * filters), gohugo.io (RelPermalink, relURL), hexo.io (url_for), read 2026-11-27.
 */
const JSP = String.raw`<%=\s{0,9}request\.getContextPath\(\)\s{0,9};?\s{0,9}%>`;
const JSP_EXPRESSION = String.raw`\$\{\s{0,9}pageContext\.request\.contextPath\s{0,9}\}`;

/** May be nothing at all, where the application is the whole site. */
export const contextPath = `${JSP}|${JSP_EXPRESSION}`;

/** Begin with a slash. */
export const serverPath = [
  String.raw`<(?:c|spring):url\s{1,9}value=(?:"\/[^"<>]{0,200}"|'\/[^'<>]{0,200}')\s{0,9}\/>`,
  String.raw`\{%-?\s{0,9}url\s(?![^%{}]{0,200}\sas\s)[^%{}]{1,200}%\}`,
  // With `_external` or `_scheme` it is a whole address.
  String.raw`\{\{-?\s{0,9}url_for\((?![^{}]{0,200}\b_)[^{}()]{1,200}\)\s{0,9}-?\}\}`,
  String.raw`\{\{\s{0,9}request\.(?:path|full_path|get_full_path)\s{0,9}\}\}`,
  String.raw`\[\[@\{\/(?!\/)[^{}[\]]{0,200}\}\]\]`,
  String.raw`\{\{-?\s{0,9}\.RelPermalink\s{0,9}-?\}\}`,
  // An address that is whole stays so.
  String.raw`\{\{-?\s{0,9}(?:page\.url|"\/?[\w-][\w./-]{0,200}"|'\/?[\w-][\w./-]{0,200}')\s{0,9}\|\s{0,9}(?:relative_url|relURL)\s{0,9}-?\}\}`,
  String.raw`<%[-=]\s{0,9}url_for\((?:page|post)\.path\)\s{0,9}%>`,
  String.raw`<\?(?:=|php\s{1,9}echo\b)\s{0,9}\$_SERVER\[['"](?:REQUEST_URI|PHP_SELF|SCRIPT_NAME)['"]\][\s;]{0,9}\?>`,
  String.raw`<%=\s{0,9}request\.(?:getRequestURI\(\)|path|fullpath|original_fullpath)[\s;]{0,9}%>`,
  String.raw`\$\{\s{0,9}pageContext\.request\.requestURI\s{0,9}\}`,
  String.raw`\{\{\s{0,9}request\(\)->getRequestUri\(\)\s{0,9}\}\}`,
].join('|');

/** Begin with the name of the host. */
export const serverHost = [
  String.raw`\{\{\s{0,9}request(?:\.(?:META\.HTTP_HOST|get_host(?:\(\))?|host)|\(\)->(?:getHost|getHttpHost|host|httpHost)\(\))\s{0,9}\}\}`,
  String.raw`<\?(?:=|php\s{1,9}echo\b)\s{0,9}\$_SERVER\[['"](?:HTTP_HOST|SERVER_NAME)['"]\](?:\s{0,9}[.;][^?]{0,200}|\s{0,9})\?>`,
  String.raw`<%=\s{0,9}request\.(?:getServerName\(\)|host|host_with_port)[\s;]{0,9}%>`,
  String.raw`\$\{\s{0,9}pageContext\.request\.serverName\s{0,9}\}`,
].join('|');

/** In layouts and includes of Jekyll, where `page` is what it makes. */
export const jekyllPath = String.raw`\{\{-?\s{0,9}page\.url\s{0,9}-?\}\}`;
export const jekyllFile = /\/_(?:layouts|includes)\//;
