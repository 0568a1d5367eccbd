/**
 * How templates write the address of a script of the site: functions that are given its path, and nothing else. From
 * docs.djangoproject.com (static), flask.palletsprojects.com (url_for), laravel.com/docs (asset, mix), jekyllrb.com/docs
 * (relative_url), JSTL (c:url), Spring (spring:url), read 2026-11-26.
 */
const QUOTED = String.raw`(?<quote>["'])(?<path>\/?[\w-][\w./-]{0,300}\.js)\k<quote>`;
/** Behind the function, a version may follow. */
const END = String.raw`\s{0,9}(?:\?[^<>]{0,100})?\s{0,9}$`;

/** Of the whole attribute; `path` is a group. */
export const scriptFunctions: readonly RegExp[] = [
  String.raw`\{%-?\s{0,9}static\s{1,9}${QUOTED}\s{0,9}-?%\}`,
  String.raw`\{\{-?\s{0,9}url_for\(\s{0,9}["']static["']\s{0,9},\s{0,9}filename\s{0,9}=\s{0,9}${QUOTED}\s{0,9}\)\s{0,9}-?\}\}`,
  String.raw`\{\{\s{0,9}(?:asset|secure_asset|mix|url)\(\s{0,9}${QUOTED}\s{0,9}\)\s{0,9}\}\}`,
  String.raw`\{\{-?\s{0,9}${QUOTED}\s{0,9}\|\s{0,9}(?:relative_url|absolute_url)\s{0,9}-?\}\}`,
  String.raw`<(?:c|s|spring):url\s{1,9}value=${QUOTED}\s{0,9}\/>`,
].map((form) => new RegExp(String.raw`^\s{0,9}${form}${END}`));
