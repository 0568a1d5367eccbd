/** What a server fills in or decides is never a mistake, in any template language. */
import { expect, it } from 'vitest';
import { projectFrom, violations } from '../rules/exampleProject.ts';

const tag =
  '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js" crossorigin="anonymous"></script>';
const page = (script: string) =>
  `<!doctype html><html><head>${tag}</head><body><script>\n${script}\n</script></body></html>`;
const link = "{ webUrl: 'https://a.example.com/', mobileWebUrl: 'https://a.example.com/' }";

it.each<[string, string]>([
  ['a.jsp', "Kakao.init('<%= key %>'); Kakao.Share.sendScrap({ requestUrl: '<c:out value=\"${url}\"/>' })"],
  ['b.php', "Kakao.init('<?php echo $key ?>'); Kakao.Share.sendCustom({ templateId: <?= $id ?> })"],
  ['c.ejs', 'Kakao.init(<%- JSON.stringify(key) %>)'],
  ['d.html', "Kakao.init('{{ key }}'); Kakao.Share.sendCustom({ templateId: {{ id }} })"],
  ['e.html', "Kakao.init('[[${key}]]')"],
  [
    'detail.html',
    `Kakao.init('{$kakao_key}'); Kakao.Share.sendDefault({ objectType: 'feed', content: { title: '{$product_name|escape}', imageUrl: '{$big_img}', link: { webUrl: '{=url}', mobileWebUrl: '{$product->url}' } } })`,
  ],
  ['f.html', "{% if live %}Kakao.init('{{ a }}'){% else %}Kakao.init('{{ b }}'){% endif %}"],
  [
    'g.php',
    `Kakao.init(key); Kakao.Share.sendDefault({ <?php if ($x) { ?> objectType: 'text', text: 'a', <?php } ?> link: ${link} })`,
  ],
  [
    'h.html',
    `Kakao.init(key); Kakao.Share.sendDefault({ objectType: 'list', headerTitle: 'a', headerLink: ${link}, contents: [{% for c in all %}{ title: '{{ c }}', imageUrl: '{{ c.i }}', link: ${link} },{% endfor %}] })`,
  ],
  [
    'i.html',
    `Kakao.init(key); Kakao.Share.sendDefault({ objectType: 'feed', content: { title: '{{ t }}', {{ extra }}: 'x', link: ${link} } })`,
  ],
  [
    'j.jsp',
    `Kakao.init(key); Kakao.Share.sendDefault({ objectType: '<spring:eval expression="@type"/>', text: 'a', link: ${link} })`,
  ],
])('%s: %s', (file, script) => {
  const found = violations(projectFrom({ [file]: page(script) }));
  expect(found.filter((one) => one.effect !== 'note')).toEqual([]);
});
