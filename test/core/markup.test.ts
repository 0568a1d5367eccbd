import { describe, expect, test } from 'vitest';
import { parseScript } from '../../server/src/core/syntax/javascript/parser.ts';
import { isMarkup } from '../../server/src/core/syntax/markup/dialects.ts';
import { readMarkup } from '../../server/src/core/syntax/markup/readMarkup.ts';
import { type ScriptBlock, scriptBlocks } from '../../server/src/core/syntax/markup/scriptBlocks.ts';
import {
  hasPlaceholder,
  isPlaceholderName,
  splitPlaceholders,
} from '../../server/src/core/syntax/placeholders.ts';

const blocks = (fileName: string, text: string) => scriptBlocks(text, fileName).blocks;
const content = ({ text, range }: ScriptBlock) => text.slice(range.start, range.end);
/** The only script, with what a server fills in shown as `…`. */
const script = (fileName: string, code: string) => {
  const [block] = blocks(fileName, `<p>\n<script>${code}</script>`);
  return content(block!).replace(/[\u16df\u1680]+/g, '…');
};

test('knows pages and components by name', () => {
  const pages =
    'a.html a.HTM a.vue a.svelte a.astro a.php a.blade.php a.jsp a.ejs a.hbs a.njk a.twig a.cshtml a.ftl';
  expect(pages.split(' ').filter((name) => !isMarkup(`/x/${name}`))).toEqual([]);
  expect(['a.js', 'a.gs', 'html', 'a.md', 'a.html.js', 'a.constructor'].filter(isMarkup)).toEqual([]);
});

describe('scripts of pages', () => {
  test('keep their offsets', () => {
    const text = '<h1>카카오</h1>\r\n<script>\r\nKakao.init("x");\n</script>\n<b>';
    const [block] = blocks('a.html', text);
    expect(block!.text).toHaveLength(text.length);
    expect(block!.text.indexOf('Kakao')).toBe(text.indexOf('Kakao'));
    expect(block!.text.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
    expect(block!.text.trim()).toBe('Kakao.init("x");');
  });

  test('are known by their type', () => {
    const types = [
      '',
      ' type="text/javascript"',
      ' type="module"',
      ' type="text/babel"',
      ' lang="ts"',
      ' TYPE=MODULE',
    ];
    const data = [
      ' type="application/ld+json"',
      ' type="text/template"',
      ' type="importmap"',
      ' lang="coffee"',
    ];
    const page = [...types, ...data].map((type) => `<script${type}>a</script>`).join('\n');
    expect(blocks('a.html', page).map(({ language, module }) => `${language} ${module}`)).toEqual([
      'js false',
      'js false',
      'js true',
      'jsx false',
      'ts false',
      'js true',
    ]);
  });

  test('do not come from comments, raw text or tags with an address', () => {
    const text = `<!-- <script>a</script> --><textarea><script>b</script></textarea><title><script>c</script></title>
      <style>/*<script>*/</style><script src="x.js">d</script><!--[if IE]><script>e</script><![endif]--><script>f</script>`;
    expect(blocks('a.html', text).map(content)).toEqual(['f']);
  });

  test('may be unclosed, or hidden from old browsers', () => {
    expect(blocks('a.html', '<script>a(').map(content)).toEqual(['a(']);
    expect(script('a.html', '<!-- hide\na();\n//-->').trim()).toBe('a();\n//');
    expect(script('a.html', '<![CDATA[\na();\n]]>').trim()).toBe('a();');
    expect(blocks('a.html', '<script><!-- ')[0]!.text).toBe(' '.repeat(13));
    expect(script('a.html', 'a = "<!-- b -->"')).toBe('a = "<!-- b -->"');
  });
});

describe('components', () => {
  test('Vue', () => {
    const text = `<template><a @click.prevent="shareKakao('x')" v-on:click="Kakao.init(a > b)" :b="kakao">{{ a<b }}</a></template>
<script>export default {}</script>
<script setup lang="ts">const a: string = '{{ a }}';</script>`;
    const found = blocks('A.vue', text);
    expect(found.map(({ kind, language, module }) => `${kind} ${language} ${module}`)).toEqual([
      'handler ts false',
      'handler ts false',
      'block js true',
      'block ts true',
    ]);
    expect(content(found[1]!)).toBe('Kakao.init(a > b)');
    expect(content(found[3]!)).toBe("const a: string = '{{ a }}';");
  });

  test('Svelte', () => {
    const text = `<script context="module" lang="ts">let a;</script>\n<script>let b</script>{#if a < b}<p on:click={() => a > b}>{/if}`;
    const handler = '<p onClick ={() => a > b}>';
    expect(blocks('A.svelte', text).map(content)).toEqual(['let a;', 'let b', handler]);
  });

  test('Astro', () => {
    const text = `---\nconst a = '<script>';\n---\n<p>{a}</p><script>import x from 'y'</script><script is:inline>Kakao.init(1)</script>`;
    const found = blocks('A.astro', text);
    expect(found.map((block) => `${content(block).trim()} ${block.language} ${block.module}`)).toEqual([
      "const a = '<script>'; ts true",
      "import x from 'y' ts true",
      'Kakao.init(1) js false',
    ]);
    expect(blocks('A.astro', '<script>a</script>')).toHaveLength(1);
    expect(blocks('A.astro', '---\nconst a = 1')).toEqual([]);
  });
});

describe('inline script', () => {
  test('is given where it mentions Kakao', () => {
    const text = `<a onclick="Kakao.a()" onclose='toggle()' href="javascript:Kakao.b()" title="Kakao.c()">x</a><form action=" JavaScript:Kakao.d()">`;
    const found = blocks('a.html', text);
    expect(found.map((block) => `${block.kind} ${content(block)}`)).toEqual([
      'handler Kakao.a()',
      'javascript-url Kakao.b()',
      'javascript-url Kakao.d()',
    ]);
  });

  test.each([
    ['Kakao.a(&quot;b&quot;)', ['b']],
    ['Kakao.a(&quot;b&amp;c&lt;d&gt;&#39;e&#39;&#x27;&quot;)', ["b&c<d>'e''"]],
    ["Kakao.a('b&quot;c&amp;')", ['b"c&']],
    ['Kakao.a(&#39;b&#39;, &#34;c&#34;)', ['b', 'c']],
  ])('means what the browser reads: %s', (written, expected) => {
    const text = `<a onclick="${written}">`;
    const [block] = blocks('a.html', text);
    expect(block!.text).toHaveLength(text.length);
    const tree = parseScript(block!.text, { language: 'js' });
    const call = (tree.statements[0] as unknown as { expression: { arguments: { text: string }[] } })
      .expression;
    expect(call.arguments.map((argument) => argument.text)).toEqual(expected);
  });

  test('keeps operators whole', () => {
    const text = '<a onclick="Kakao &amp;&amp; (() =&gt; 1 &lt;= 2)()">';
    const [block] = blocks('a.html', text);
    const tree = parseScript(block!.text, { language: 'js' }) as unknown as { parseDiagnostics: unknown[] };
    expect(tree.parseDiagnostics).toEqual([]);
  });
});

describe('what a server fills in', () => {
  test.each([
    ['a.ejs', "init('<%= key %>')", "init('…')"],
    ['a.ejs', "init(<%- JSON.stringify(a['>']) %>)", 'init(…)'],
    ['a.ejs', '<% if (a) { %>b();<% } %>', '…b();…'],
    ['a.ejs', 'a<%# why %>b', 'a…b'],
    ['a.php', "init('<?php echo $a; ?>')", "init('…')"],
    ['a.php', 'init(<?= json_encode("?>") ?>)', 'init(…)'],
    ['a.php', "a = <?php /* it's ?> */ echo 1 // x ?>;", 'a = …;'],
    ['a.html', "init('{{ key }}')", "init('…')"],
    ['a.html', 'init({{{ key }}})', 'init(…)'],
    ['a.html', '{% if a %}b();{% endif %}{# c #}', '…b();…'],
    ['a.html', "init('<?!= key ?>')", "init('…')"],
    ['a.html', 'a = [[${key}]]; b = [(${c})]', 'a = …; b = …'],
    ['a.html', "a = /*[[${key}]]*/ 'x;y', b = /*[[#{m}]]*/ f(1, [2])\n c", 'a = …, b = …\n c'],
    ['a.html', "init('%REACT_APP_KEY%', '%EC%9D%B4')", "init('…', '%EC%9D%B4')"],
    ['a.jsp', "init('${a.b['}']}')", "init('…')"],
    ['a.jsp', "init('<spring:eval expression=\"@a['b']\"/>')", "init('…')"],
    ['a.jsp', '<c:if test="${a > b}">c();</c:if>', '…c();…'],
    ['a.jsp', '<%-- a %> b --%>c()', '…c()'],
    ['a.blade.php', 'a = @json($b["c)"]); @if(x) d() @endif {!! e !!}', 'a = …; … d() … …'],
    ['a.cshtml', 'a = "@Model.A.B(c)[0]"; b = @(c + ")"); "x@y.z"', 'a = "…"; b = …; "x@y.z"'],
    ['a.ftl', '<#if a>b = "${c}";</#if><#-- d -->', '…b = "…";…'],
    ['a.vm', 'a = "$!{b.c}"', 'a = "…"'],
    ['a.html', 'const a = `${b}`; if (c) { d({e: {f: 1}}) }', 'const a = `${b}`; if (c) { d({e: {f: 1}}) }'],
    ['a.html', "a = '{{ half", "a = '{{ half"],
    ['a.html', "a = '{{ half'; b = '{{ whole }}'", "a = '{{ half'; b = '…'"],
    ['a.html', 'templateId: 12{{ rest }}', 'templateId: …'],
  ])('%s: %s', (fileName, code, expected) => {
    expect(script(fileName, code)).toBe(expected);
  });

  test('is one name where a value is meant, and no part of a name where control flow is', () => {
    const [block] = blocks(
      'a.html',
      '<script>a_{{ b }}_c({{ d }}); {% if e %}Kakao.init(){% endif %}</script>',
    );
    const tree = parseScript(block!.text, { language: 'js' });
    const statements = tree.statements.map((statement) => statement.getText(tree));
    expect(statements).toHaveLength(4);
    expect(isPlaceholderName(statements[0]!)).toBe(true);
    expect(statements[2]).toBe('Kakao.init()');
    expect(statements[3]).toMatch(/^\u16df+$/);
  });

  test('does not end a string, even over several lines', () => {
    const [block] = blocks('a.php', "<script>a('x<?php\n echo 1;\n?>y', 1)</script>");
    const tree = parseScript(block!.text, { language: 'js' }) as unknown as { parseDiagnostics: unknown[] };
    expect(tree.parseDiagnostics).toEqual([]);
    expect(splitPlaceholders(/'(.*)'/.exec(block!.text)![1]!)).toEqual(['x', undefined, 'y']);
  });

  test('leaves known text around it', () => {
    expect(splitPlaceholders('abc')).toBeUndefined();
    expect(splitPlaceholders('\u16df\u16df')).toEqual([undefined]);
    expect(splitPlaceholders('a\u1680\u16df\u1680b\u16df')).toEqual(['a', undefined, 'b', undefined]);
    expect(hasPlaceholder('https://example.com/한글')).toBe(false);
  });

  test('may hold anything, also in tags', () => {
    const text = `<a title="<%= a > b ? "x" : 'y' %>" {% if a > b %}hidden{% endif %}><script src="{{ "a" }}/b.js"></script><script>c</script>`;
    const { blocks: found, scriptTags } = scriptBlocks(text, 'a.html');
    expect(found.map(content)).toEqual(['c']);
    expect(scriptTags.map(({ src }) => src.written)).toEqual(['{{ "a" }}/b.js']);
  });
});

describe('tags that load the SDK', () => {
  const tags = (fileName: string, text: string) =>
    readMarkup(fileName, text).scriptTags.map(
      ({ url, version, how, crossOrigin }) => `${how} ${url} ${version} ${crossOrigin}`,
    );
  const CDN = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js';

  test('in pages', () => {
    const text = `<script src="${CDN}" crossorigin></script><!-- <script src="${CDN}"></script> -->
      <script src='https://t1.kakaocdn.net/kakao_js_sdk/<%= v %>/kakao.js'></script><script src=//a.b/c.js></script>`;
    expect(tags('a.ejs', text)).toEqual([
      `html ${CDN} 2.7.1 true`,
      'html https://t1.kakaocdn.net/kakao_js_sdk/<%= v %>/kakao.js undefined false',
    ]);
  });

  test('in server code', () => {
    const text = `<?php wp_enqueue_script('kakao', '${CDN}', [], null);
      // add_js('${CDN}');
      echo "<script src=\\"${CDN}\\"></script>";
      ?><p title="${CDN}"><script>a = '${CDN}'</script>`;
    expect(tags('a.php', text)).toEqual([`object ${CDN} 2.7.1 false`, `object ${CDN} 2.7.1 false`]);
  });
});
