/** A page that includes parts, or is put into a layout, is one page: mistakes that only show when all of it is seen. */
import { describe, expect, it } from 'vitest';
import { projectFrom, unmark, violations } from '../rules/exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const RULES =
  /^sdk\/(?:init-twice|two-versions|not-loaded|not-initialized|share-before-init|container-selector)$/;

/** `path text` of what is found, and of what is marked. */
function judged(marked: Files) {
  const { files, marks } = unmark(marked);
  const found = violations(projectFrom(files)).filter(({ code }) => RULES.test(code));
  return {
    found: found.map(({ file, text }) => `${file} ${text}`).sort(),
    marked: marks.map(({ file, text }) => `${file} ${text}`).sort(),
    codes: [...new Set(found.map(({ code }) => code))],
  };
}

const sdk = (version = '2.7.4') =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n`;
const init = '<script>Kakao.init(KEY);</script>\n';
const again = '<script>⟦Kakao.init(KEY)⟧;</script>\n';
const share = '<script>Kakao.Share.createDefaultButton(cake);</script>\n';
const document = (head: string, body: string) =>
  `<!doctype html>\n<html><head>${head}</head><body>\n${body}</body></html>\n`;

describe('an init in a layout and one in the page', () => {
  it.each<[string, Files]>([
    [
      'Django',
      {
        'templates/base.html': document(
          `{% load static %}${sdk()}${init}`,
          '{% block content %}{% endblock %}',
        ),
        'templates/shop/cake.html': `{% extends "base.html" %}\n{% block content %}<h1>{{ cake }}</h1>${again}{% endblock content %}`,
      },
    ],
    [
      'Django, an application of its own',
      {
        'shop/templates/base.html': document(sdk(), `{% block content %}{% endblock %}${again}`),
        'shop/templates/shop/cake.html': `{% extends 'base.html' %}{% block content %}${init}{% endblock %}`,
      },
    ],
    [
      'Django, a layout of another application',
      {
        'config/templates/base.html': document(`${sdk()}${init}`, '{% block content %}{% endblock %}'),
        'shop/templates/shop/cake.html': `{% extends "base.html" %}{% block content %}${again}{% endblock %}`,
      },
    ],
    [
      'Jinja, super()',
      {
        'templates/base.html': document(`{% block head %}${sdk()}${init}{% endblock %}`, ''),
        'templates/cake.html': `{% extends "base.html" %}{% block head %}{{ super() }}${again}{% endblock %}`,
      },
    ],
    [
      'Twig, in three steps',
      {
        'templates/base.html.twig': document(sdk(), '{% block body %}{% endblock %}'),
        'templates/shop.html.twig': `{% extends 'base.html.twig' %}{% block body %}${init}{% block cake %}{% endblock %}{% endblock %}`,
        'templates/cake.html.twig': `{% extends 'shop.html.twig' %}{% block cake %}${again}{% endblock %}`,
      },
    ],
    [
      'Nunjucks',
      {
        'views/layout.njk': document(`${sdk()}${init}`, '{% block content %}{% endblock %}'),
        'views/cake.njk': `{% extends "layout.njk" %}{% block content %}${again}{% endblock %}`,
      },
    ],
    [
      'Jekyll',
      {
        '_layouts/default.html': document(`${sdk()}${init}`, '{{ content }}'),
        'cake.html': `---\ntitle: Cake\nlayout: default\n---\n${again}`,
      },
    ],
    [
      'EJS, by name',
      {
        'views/layouts/main.ejs': document(`${sdk()}${init}`, '<%- body %>'),
        'views/cake.ejs': `<% layout('layouts/main') -%>\n${again}`,
      },
    ],
    [
      'EJS, for all pages',
      {
        'views/layout.ejs': document(`${sdk()}${init}`, '<%- body %>'),
        'views/cake.ejs': `<h1><%= cake %></h1>${again}`,
      },
    ],
    [
      'Handlebars',
      {
        'views/layouts/main.hbs': document(`${sdk()}${init}`, '{{{body}}}'),
        'views/cake.hbs': `<h1>{{cake}}</h1>\n${again}`,
      },
    ],
    [
      'ERB',
      {
        'app/views/layouts/application.html.erb': document(`${sdk()}${init}`, '<%= yield %>'),
        'app/views/cakes/show.html.erb': again,
      },
    ],
    [
      'Blade',
      {
        'resources/views/layouts/app.blade.php': document(`${sdk()}${init}`, "@yield('content')"),
        'resources/views/cake.blade.php': `@extends('layouts.app')\n@section('content')\n${again}@endsection\n`,
      },
    ],
    [
      'Blade, a stack',
      {
        'resources/views/layouts/app.blade.php': document(
          `${sdk()}${init}`,
          "@section('nav') <nav></nav> @show @yield('content') @stack('scripts')",
        ),
        'resources/views/cake.blade.php': `@extends('layouts.app')\n@section('content')\n<h1>{{ $cake }}</h1>\n@push('scripts')\n${again}@endpush\n@endsection\n`,
      },
    ],
    [
      'Blade, a stack in the order of what is pushed',
      {
        'resources/views/layouts/app.blade.php': document("@stack('head')", "@yield('content')"),
        'resources/views/cake.blade.php': `@extends('layouts.app')\n@push('head')\n${sdk()}${init}@endpush\n@push('head')\n${again}@endpush\n`,
      },
    ],
    [
      'Blade, loops and lists',
      {
        'resources/views/cake.blade.php': document(
          `${sdk()}${init}`,
          `@php($n = 1)\n@php\n$m = 2;\n@endphp\n@forelse ($cakes as $cake)\n<p></p>\n@empty\n<i></i>\n@endforelse\n@empty($n)\n<b></b>\n@endempty\n${again}`,
        ),
      },
    ],
    [
      'ERB, content_for',
      {
        'app/views/layouts/application.html.erb': document(
          `${sdk()}${init}<%= yield :head %>`,
          '<%= yield %>',
        ),
        'app/views/cakes/show.html.erb': `<% content_for(:head) do %>${again}<% end %><h1></h1>`,
      },
    ],
    [
      'Thymeleaf, behind elements that nobody closes',
      {
        'src/main/resources/templates/cake.html': document(
          `${sdk()}${init}${again}`,
          '<div th:if="${cake}"><p th:each="one : ${cakes}">',
        ),
      },
    ],
    [
      "Thymeleaf's layout dialect",
      {
        'src/main/resources/templates/layout/base.html': document(
          `${sdk()}${init}`,
          '<main layout:fragment="content"></main>',
        ),
        'src/main/resources/templates/cake.html': `<html layout:decorate="~{layout/base}"><div layout:fragment="content">${again}</div></html>`,
      },
    ],
    [
      "the page's head behind that of Thymeleaf's layout dialect",
      {
        'src/main/resources/templates/layout/base.html': document(
          `${sdk()}${init}`,
          '<main layout:fragment="content"></main>',
        ),
        'src/main/resources/templates/cake.html': `<html layout:decorate="~{layout/base}"><head>${again}</head><div layout:fragment="content"></div></html>`,
      },
    ],
  ])('%s', (_, files) => {
    const { found, marked } = judged(files);
    expect(found).toEqual(marked);
    expect(found.length).toBe(1);
  });
});

describe('an init in a part and one in the page', () => {
  const page = (include: string) => document(`${sdk()}${include}`, again);
  it.each<[string, Files]>([
    [
      'Django',
      { 'templates/a.html': page('{% include "parts/head.html" %}'), 'templates/parts/head.html': init },
    ],
    [
      'Twig function',
      { 'templates/a.twig': page("{{ include('head.twig') }}"), 'templates/head.twig': init },
    ],
    ['Liquid', { 'a.liquid': page("{% render 'head' %}"), 'snippets/head.liquid': init }],
    ['Jekyll', { 'a.html': page('{% include head.html key=site.key %}'), '_includes/head.html': init }],
    ['Hugo', { 'layouts/a.html': page('{{ partial "head.html" . }}'), 'layouts/partials/head.html': init }],
    [
      'EJS',
      {
        'views/a.ejs': page("<%- include('partials/head', { title: 'a' }) -%>"),
        'views/partials/head.ejs': init,
      },
    ],
    ['EJS of old', { 'views/a.ejs': page('<% include partials/head %>'), 'views/partials/head.ejs': init }],
    ['Handlebars', { 'views/a.hbs': page('{{> head title="a"}}'), 'views/partials/head.hbs': init }],
    ['Mustache', { 'templates/a.mustache': page('{{> head}}'), 'templates/head.mustache': init }],
    [
      'JSP, when it is translated',
      { 'WebContent/a.jsp': page('<%@ include file="/inc/head.jsp" %>'), 'WebContent/inc/head.jsp': init },
    ],
    [
      'JSP, with tags around it',
      {
        'WebContent/a.jsp': page(
          '<% String a = "{"; %><c:set var="b" value="<%= a %>"/><c:if test="${b}">x</c:if><%@ include file="head.jsp" %>',
        ),
        'WebContent/head.jsp': init,
      },
    ],
    [
      'JSP, when it is asked for',
      {
        'src/main/webapp/WEB-INF/views/shop/a.jsp': page(
          '<jsp:include page="../head.jsp"><jsp:param name="a" value="b"/></jsp:include>',
        ),
        'src/main/webapp/WEB-INF/views/head.jsp': init,
      },
    ],
    [
      'PHP',
      {
        'shop/a.php': `<?php session_start(); require '../db.php'; ?>\n${page("<?php include __DIR__ . '/head.php'; ?>")}`,
        'shop/head.php': init,
        'db.php': '<?php $db = new PDO(DSN);',
      },
    ],
    [
      'PHP, two in one tag',
      {
        'a.php': `<?php include('one.php'); include('two.php'); ?>\n`,
        'one.php': `<html>${sdk()}${init}`,
        'two.php': again,
      },
    ],
    [
      'PHP, from the root of the site',
      {
        'shop/a.php': page("<?php include $_SERVER['DOCUMENT_ROOT'] . '/inc/head.php'; ?>"),
        'inc/head.php': init,
      },
    ],
    [
      'CodeIgniter',
      {
        'app/Views/a.php': page("<?= $this->include('parts/head') ?>"),
        'app/Views/parts/head.php': init,
      },
    ],
    [
      'Blade',
      {
        'resources/views/a.blade.php': page("@include('parts.head')"),
        'resources/views/parts/head.blade.php': init,
      },
    ],
    [
      'ERB',
      {
        'app/views/cakes/show.html.erb': page("<%= render 'shared/head' %>"),
        'app/views/shared/_head.html.erb': init,
      },
    ],
    [
      'Thymeleaf, a fragment',
      {
        'src/main/resources/templates/a.html': page(
          '<th:block th:replace="~{parts/head :: kakao(1)}"></th:block>',
        ),
        'src/main/resources/templates/parts/head.html': `<html><body><div th:fragment="other">${init}</div><div th:fragment="kakao(a)">${init}</div></body></html>`,
      },
    ],
    [
      'Thymeleaf, of old',
      {
        'src/main/resources/templates/a.html': page('<div th:insert="head :: kakao"/>'),
        'src/main/resources/templates/head.html': `<p th:fragment="kakao">${init}</p>`,
      },
    ],
  ])('%s', (_, files) => {
    const { found, marked } = judged(files);
    expect(found).toEqual(marked);
    expect(found.length).toBe(1);
  });
});

describe('one page of several files', () => {
  it.each<[string, string, Files]>([
    [
      'loads two versions',
      'sdk/two-versions',
      {
        'templates/base.html': document(sdk('2.7.4'), '{% block content %}{% endblock %}'),
        'templates/a.html': `{% extends "base.html" %}{% block content %}<script src="⟦https://t1.kakaocdn.net/kakao_js_sdk/2.1.0/kakao.min.js⟧"></script>{% endblock %}`,
      },
    ],
    [
      'loads the SDK at its end and uses it in the middle',
      'sdk/not-loaded',
      {
        'templates/base.html': document('', `{% block body %}{% endblock %}\n${sdk()}`),
        'templates/a.html':
          '{% extends "base.html" %}{% block body %}<h1>{{ a }}</h1>\n<script>\n⟦Kakao.init⟧(KEY);\n</script>\n{% endblock %}',
      },
    ],
    [
      'loads the SDK at the end of a layout, in whose head pages have their title',
      'sdk/not-loaded',
      {
        'resources/views/layouts/app.blade.php': document(
          "<title>@yield('title', 'Cakes')</title>",
          `@yield('body')\n${sdk()}`,
        ),
        'resources/views/a.blade.php':
          "@extends('layouts.app')\n@section('body')\n<script>\n⟦Kakao.init⟧(KEY);\n</script>\n@endsection\n",
      },
    ],
    [
      'loads the SDK nowhere',
      'sdk/not-loaded',
      {
        'views/a.ejs': document("<%- include('head') %>", '<script>⟦Kakao.init⟧(KEY);</script>'),
        'views/head.ejs': '<title><%= title %></title>',
      },
    ],
    [
      'never initialises it',
      'sdk/not-initialized',
      {
        'a.php': `<?php include 'head.php'; ?><script>Kakao.Share.⟦sendDefault⟧(cake);</script></body></html>`,
        'head.php': `<!doctype html><html><head>${sdk()}</head><body>`,
      },
    ],
    [
      'shares before the layout initialises',
      'sdk/share-before-init',
      {
        '_layouts/default.html': document(sdk(), `{{ content }}\n${init}`),
        'a.html': '---\nlayout: default\n---\n<script>Kakao.Share.⟦createDefaultButton⟧(cake);</script>',
      },
    ],
    [
      'loads a script too early',
      'sdk/not-loaded',
      {
        'templates/base.html': document('', `{% block body %}{% endblock %}\n${sdk()}`),
        'templates/a.html':
          '{% extends "base.html" %}{% block body %}⟦<script src="/js/share.js">⟧</script>\n{% endblock %}',
        'public/js/share.js': 'Kakao.init(KEY);\n',
      },
    ],
    [
      'has no such element',
      'sdk/container-selector',
      {
        'views/a.ejs': document(
          sdk(),
          `<%- include('button') %><script>Kakao.init(KEY); Kakao.Share.createDefaultButton({ container: ⟦'#share'⟧, objectType: 'text', text: 'a', link: {} });</script>`,
        ),
        'views/button.ejs': '<a id="share-button">Share</a>',
      },
    ],
    [
      'includes the same part twice',
      'sdk/init-twice',
      {
        'views/a.ejs': document(sdk(), "<%- include('part') %><p>-</p><%- include('part') %>"),
        'views/part.ejs': again,
      },
    ],
    [
      'loads a script that initialises, too',
      'sdk/init-twice',
      {
        'index.html': document(`${sdk()}${init}`, '<script src="js/kakao.js"></script>'),
        'js/kakao.js': '⟦Kakao.init(KEY)⟧;\n',
      },
    ],
  ])('%s', (_, code, files) => {
    const { found, marked, codes } = judged(files);
    expect(found).toEqual(marked);
    expect(codes).toEqual([code]);
  });
});

describe('nothing is said', () => {
  const layout = document(
    `${sdk()}<script>Kakao.init(KEY);</script>`,
    '<main layout:fragment="content"></main>',
  );
  const decorating = (base: string, head: string) =>
    `<html layout:decorate="~{${base}}"><head>${head}</head><body><div layout:fragment="content"></div></body></html>`;
  it.each<[string, Files]>([
    [
      'where a fragment in the head of a page may be one of its layout',
      {
        'src/main/resources/templates/base.html': layout,
        'src/main/resources/templates/a.html': decorating(
          'base',
          '<th:block layout:fragment="script"><script>Kakao.init(KEY);</script></th:block>',
        ),
      },
    ],
    [
      'where layouts are put into layouts, each with a head',
      {
        'src/main/resources/templates/base.html': layout,
        'src/main/resources/templates/shop.html': decorating('base', '<title>Shop</title>'),
        'src/main/resources/templates/a.html': decorating('shop', '<script>Kakao.init(KEY);</script>'),
      },
    ],
    [
      'where code may choose another layout than the usual one',
      {
        'views/layout.ejs': document('', '<%- body %>'),
        'views/a.ejs': '<script>Kakao.init(KEY);</script>',
      },
    ],
    [
      'where a method writes what nobody sees',
      { 'a.php': document('<?php Assets::scripts(); ?>', '<script>Kakao.init(KEY);</script>') },
    ],
    [
      'where a part is included once',
      {
        'a.php': document(
          "<?php include_once 'sdk.php'; ?>",
          `<?php include_once 'sdk.php'; ?>${init}${share}`,
        ),
        'sdk.php': sdk(),
      },
    ],
    [
      'where only the server knows which script it is',
      {
        'templates/a.html': `<html xmlns:th="http://www.thymeleaf.org"><head><script th:src="\${sdkUrl}"></script></head><body><script>Kakao.init(KEY);</script></body></html>`,
      },
    ],
    [
      'where a value may be markup',
      {
        'templates/a.html': document(
          '<span>{{ kakao_sdk|safe }}</span>',
          '<script>Kakao.init(KEY);</script>',
        ),
      },
    ],
    [
      'where each loads its part of it',
      {
        'templates/base.html': document(sdk(), `{% block content %}{% endblock %}`),
        'templates/a.html': `{% extends "base.html" %}{% block content %}${init}${share}{% endblock %}`,
      },
    ],
    [
      'where the page replaces the block of the layout',
      {
        'templates/base.html': document(sdk(), `{% block content %}${init}{% endblock %}`),
        'templates/a.html': `{% extends "base.html" %}{% block content %}${init}{% endblock %}`,
      },
    ],
    [
      'where the part is missing',
      {
        'views/a.ejs': document("<%- include('head') %>", init + share),
      },
    ],
    [
      'where two files may be meant',
      {
        'templates/a.html': document('{% include "head.html" %}', init),
        'templates/head.html': '',
        'templates/templates/head.html': '',
        'views/head.html': '',
      },
    ],
    [
      'where two applications have it',
      {
        'one/templates/base.html': document(`${sdk()}${init}`, '{% block content %}{% endblock %}'),
        'two/templates/base.html': document(sdk(), '{% block content %}{% endblock %}'),
        'shop/templates/shop/cake.html': `{% extends "base.html" %}{% block content %}${init}{% endblock %}`,
      },
    ],
    [
      'where the name is computed',
      {
        'views/a.ejs': document('<%- include(name) %>', init),
        'b.php': document('<?php include $name; ?>', init),
        'templates/c.html': document('{% include name %}', init),
      },
    ],
    [
      'where the server chooses',
      {
        'views/a.ejs': document(sdk(), `<% if (a) { %>${init}<% } else { %>${init}<% } %>`),
        'b.php': document(sdk(), `<?php if ($a): ?>${init}<?php else: ?>${init}<?php endif; ?>`),
        'c.php': document(sdk(), `<?php if ($a) include 'head.php'; ?>${init}`),
        'd.php': document(sdk(), `<?php if ($a) { include 'head.php'; } ?>${init}`),
        'head.php': init,
        'e.jsp': document(sdk(), `<c:if test="\${a}">${init}</c:if><c:if test="\${!a}">${init}</c:if>`),
        'f.hbs': document(sdk(), `{{#if a}}${init}{{else}}${init}{{/if}}`),
        'g.html': document(sdk(), `<div th:if="\${a}">${init}</div><div th:unless="\${a}">${init}</div>`),
        'h.html.erb': document(sdk(), `<% if a %>${init}<% else %>${init}<% end %>`),
        'i.blade.php': document(sdk(), `@if($a)\n${init}@else\n${init}@endif\n`),
        'j.blade.php': document(sdk(), `@cannot($a)\n${init}@endcannot\n@canany($a)\n${init}@endcanany\n`),
      },
    ],
    [
      'of a region that is put somewhere else',
      {
        'views/a.hbs': document('', `${init}{{#section "head"}}${sdk()}{{/section}}`),
        'b.html.erb': document('', `${init}<% content_for :head do %>${sdk()}<% end %>`),
        'd.blade.php': document('', `${init}@push('head')\n${sdk()}@endpush`),
        'e.blade.php': document('', `${init}@prepend('head')\n${sdk()}@endprepend`),
        'f.blade.php': document('', `${init}@pushOnce('head')\n${sdk()}@endPushOnce`),
        'g.blade.php': document('', `<x-page>${init}<x-slot:head>${sdk()}</x-slot></x-page>`),
        'c.twig': document('', `{% macro head() %}${sdk()}{% endmacro %}${init}${sdk()}`),
      },
    ],
    [
      'of stacks that a part pushes to, may push to, or shows',
      {
        'views/layouts/a.blade.php': document("@stack('head')", `${init}@yield('body')`),
        'views/a.blade.php': `@extends('layouts.a')\n@push('head')\n${sdk()}@endpush`,
        'views/layouts/b.blade.php': document("@include('parts.head')", `${init}@yield('body')`),
        'views/parts/head.blade.php': "@stack('head')",
        'views/b.blade.php': `@extends('layouts.b')\n@push('head')\n${sdk()}@endpush`,
        'views/layouts/c.blade.php': document("@include('parts.bar')@stack('head')", `${init}@yield('body')`),
        'views/parts/bar.blade.php': `@push('head')\n${sdk()}@endpush`,
        'views/c.blade.php': "@extends('layouts.c')\n@section('body')\n<p></p>\n@endsection",
        'views/layouts/d.blade.php': document("@stack('head')", `${init}@yield('body')`),
        'views/d.blade.php': "@extends('layouts.d')\n@section('body')\n@include('parts.bar')\n@endsection",
        'views/layouts/e.blade.php': document(
          `${sdk()}${init}`,
          "@yield('body')@include($more)@stack('end')",
        ),
        'views/e.blade.php': `@extends('layouts.e')\n@push('end')\n${init}@endpush`,
        'views/layouts/f.blade.php': document("@stack('head')", `${init}@yield('body')@stack('end')`),
        'views/layouts/g.blade.php': document("@stack('head')", `@yield('body')${sdk()}`),
        'views/g.blade.php': `@extends('layouts.g')\n@section('body')\n${init}@include($more)\n@endsection`,
        'views/f.blade.php': `@extends('layouts.f')\n@push('end')\n@push('head')\n${sdk()}@endpush\n@endpush`,
      },
    ],
    [
      'of what is pushed behind its stack',
      {
        'views/layouts/a.blade.php': document(
          `${sdk()}${init}@stack('head')`,
          `@yield('body')@push('head')\n${init}@endpush`,
        ),
        'views/a.blade.php': "@extends('layouts.a')\n@section('body')\n<p></p>\n@endsection",
      },
    ],
    [
      'of stacks that hold each other',
      {
        'views/layouts/a.blade.php': document(
          `${sdk()}${init}`,
          `@push('b')\n@stack('a')\n${init}@endpush\n@stack('a')@stack('b')`,
        ),
        'views/a.blade.php': "@extends('layouts.a')\n@push('a')\n@stack('b')\n@endpush",
      },
    ],
    [
      'where an element that nobody closes may be left out',
      {
        'src/main/resources/templates/a.html': document(sdk(), `<div th:if="\${a}">${init}${init}`),
        'src/main/resources/templates/b.html': document('', `<div th:if="\${a}">${sdk()}<p>${init}`),
      },
    ],
    [
      'of a part whose page is not seen',
      {
        'views/partials/share.ejs': `<h1><%- a %></h1>${init}${share}${sdk()}`,
        'head.php': `${init}<?= $a ?>${sdk()}`,
      },
    ],
    [
      'where tags of its own may bring the SDK',
      {
        'templates/a.html': document('{% kakao_sdk %}', init),
        'templates/b.html': document('{{ form.media }}', init),
        'b.php': document('<?php wp_head(); ?>', init),
        'c.jsp': document('<my:kakao/>', init),
        'd.html': document('<!--#include virtual="/head.html" -->', init),
        'e.jsp': document('', init),
      },
    ],
    [
      'of files that include each other',
      {
        'views/a.ejs': document(sdk(), `<%- include('b') %>${init}`),
        'views/b.ejs': `<%- include('a') %><%- include('b') %>`,
        'templates/c.html': `{% extends "d.html" %}{% block a %}${init}{% endblock %}`,
        'templates/d.html': `{% extends "c.html" %}{% block a %}${init}{% endblock %}`,
      },
    ],
    [
      'of a layout that starts the SDK anew',
      {
        'views/layout.ejs': document(`${sdk()}${init}`, '<%- body %>'),
        'views/a.ejs': `${sdk()}${init}`,
      },
    ],
    [
      'where a part that is not seen stands in between',
      {
        'views/a.ejs': document(`${sdk()}${init}`, `<%- include('kakao-again') %>${init}`),
      },
    ],
    [
      'of comments',
      {
        'views/a.ejs': document(sdk(), `<%# include('part') %><!-- <%- include('part') %> -->${init}`),
        'b.php': document(sdk(), `<?php // include 'part.php';\n ?>${init}`),
        'templates/c.html': document(
          sdk(),
          `{# {% include "part.html" %} #}{% comment %}{% include "part.html" %}{% endcomment %}${init}`,
        ),
        'views/part.ejs': init,
        'part.php': init,
        'templates/part.html': init,
      },
    ],
    [
      'of what an include replaces',
      {
        'src/main/resources/templates/a.html': document(
          '<th:block th:replace="~{head :: head}"><script>Kakao.init(1);</script></th:block>',
          init,
        ),
        'src/main/resources/templates/head.html': `<div th:fragment="head">${sdk()}</div>`,
      },
    ],
  ])('%s', (_, files) => expect(judged(files).found).toEqual([]));
});

describe('many pages', () => {
  it('of one layout are told once of its mistake', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [
        `templates/page${i}.html`,
        `{% extends "base.html" %}{% block content %}<p>${i}</p>${init}{% endblock %}`,
      ]),
    );
    const layout = document(sdk(), `{% block content %}{% endblock %}${again}`);
    const { found, marked } = judged({ ...pages, 'templates/base.html': layout });
    expect(found).toEqual(marked);
  });

  it('that show more stacks of more pieces than anybody writes are unknown', () => {
    const files = {
      'views/layouts/a.blade.php': document(`${sdk()}${init}`, "@stack('a')\n".repeat(100)),
      'views/a.blade.php': `@extends('layouts.a')\n${`@push('a')\n${init}@endpush\n`.repeat(100)}`,
    };
    expect(judged(files).found).toEqual([]);
  });

  it('that include more than anybody writes are unknown', () => {
    const twice = (name: string) => `<%- include('${name}') %><%- include('${name}') %>`;
    const files: Record<string, string> = { 'views/p0.ejs': document(sdk(), `${twice('p1')}${init}${init}`) };
    for (let i = 1; i < 25; i++) files[`views/p${i}.ejs`] = twice(`p${i + 1}`);
    expect(judged(files).found).toEqual([]);
  });
});
