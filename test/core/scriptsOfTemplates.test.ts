/** Scripts whose addresses a template writes: what a page's click calls is found in them. */
import { describe, expect, it } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';

const SDK =
  '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.2/kakao.min.js"></script><script>Kakao.init("0123456789abcdef0123456789abcdef")</script>';
const LATE =
  "function share() {\n  fetch('/cake').then(() => Kakao.Share.sendCustom({ templateId: 1 }));\n}\n";

/** Codes of what is wrong in the script, when `page` loads it by `tag`. */
function findings(page: string, tag: string, script: string): readonly string[] {
  const service = createKakaoService({ folders: ['/site'] });
  service.update(
    `/site/${page}`,
    `<html><body>${SDK}<button onclick="share()">Share</button>${tag}</body></html>`,
  );
  service.update(`/site/${script}`, LATE);
  service.scanned('/site');
  return service
    .diagnose('/site')
    .filter(({ verdict, place }) => verdict === 'violated' && place.file === `/site/${script}`)
    .map(({ code }) => code);
}

describe('a script that a template names', () => {
  it.each([
    [
      'Thymeleaf',
      'src/main/resources/templates/cake.html',
      '<script th:src="@{/js/share.js}"></script>',
      'src/main/resources/static/js/share.js',
    ],
    [
      'Thymeleaf, with a version',
      'src/main/resources/templates/cake.html',
      '<script th:src="@{/js/share.js(v=3)}"></script>',
      'src/main/resources/static/js/share.js',
    ],
    [
      'Thymeleaf, beside a plain address',
      'src/main/resources/templates/cake.html',
      '<script src="../static/js/share.js" th:src="@{/js/share.js}"></script>',
      'src/main/resources/static/js/share.js',
    ],
    [
      'JSTL',
      'src/main/webapp/WEB-INF/views/cake.jsp',
      '<script src="<c:url value="/js/share.js"/>"></script>',
      'src/main/webapp/js/share.js',
    ],
    [
      'a way up from the address that a server gives the page',
      'src/main/webapp/WEB-INF/views/cakes/cake.jsp',
      '<script src="../resources/js/share.js"></script>',
      'src/main/webapp/resources/js/share.js',
    ],
    [
      'Django',
      'shop/templates/cake.html',
      `<script src="{% static 'js/share.js' %}"></script>`,
      'shop/static/js/share.js',
    ],
    [
      'Flask',
      'app/templates/cake.html',
      `<script src="{{ url_for('static', filename='js/share.js') }}"></script>`,
      'app/static/js/share.js',
    ],
    [
      'Blade',
      'resources/views/cake.blade.php',
      `<script src="{{ asset('js/share.js') }}"></script>`,
      'public/js/share.js',
    ],
    [
      'Jekyll',
      '_layouts/cake.html',
      `<script src="{{ '/assets/share.js' | relative_url }}"></script>`,
      'assets/share.js',
    ],
  ])('%s', (_, page, tag, script) => {
    expect(findings(page, tag, script)).toEqual(['sdk/popup-after-await']);
  });

  it.each([
    ['by a variable', '<script th:src="@{${script}}"></script>'],
    ['by a variable in front', '<script th:src="@{${host} + \'/other.js\'}"></script>'],
    ['of another host', `<script src="https://cdn.example.com/{{ 'js/share.js' }}"></script>`],
    ['by a name that is put together', `<script src="{{ asset('js/' ~ name) }}"></script>`],
  ])('%s is not known', (_, tag) => {
    expect(findings('templates/cake.html', tag, 'static/js/share.js')).toEqual([]);
  });
});
