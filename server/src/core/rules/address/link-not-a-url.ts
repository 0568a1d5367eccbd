/** Links of a message are absolute web addresses. */
import { isForDevelopment } from '../../project/environment/developmentValue.ts';
import { type AddressFault, addressFault, isBrokenScheme } from '../../template/addressText.ts';
import { linksOf } from '../../template/links.ts';
import type { Effect } from '../finding.ts';
import { dart } from '../native/exampleFiles.ts';
import { defineRule } from '../rule.ts';
import { addressFixes } from './addressFixes.ts';
import { addressMessages, possibleAddresses } from './addressPlaces.ts';

const text = (link: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { ${link} } });\n`;
const inDart = (link: string) =>
  dart(
    `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(${link}))));\n`,
  );
const inPage = (link: string) => `<script>${text(link)}</script>\n`;

export const linkNotAUrl = defineRule({
  code: '4041/link-not-a-url',
  kakaoCodes: ['4041', '4002'],
  effect: 'rejected',
  step: 'address',
  needs: 'message',
  title: { en: 'A link of the message is not a web address', ko: '메시지의 링크가 웹 주소가 아닙니다' },
  why: {
    en: 'The SDK takes any string as a link. Kakao’s server needs an absolute address (https://…): it answers 4041 or 4002 otherwise, or makes a link of it that leads elsewhere.',
    ko: 'SDK는 어떤 문자열이든 링크로 받습니다. 하지만 카카오 서버에는 https://로 시작하는 절대 주소가 필요하며, 그렇지 않으면 4041이나 4002 에러가 발생하거나 엉뚱한 곳으로 연결됩니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  messages: {
    blank: {
      en: 'Remove the blank inside “https://”: with it Kakao gets no address and answers 4041.',
      ko: '“https://” 안의 공백을 지우십시오. 주소로 인식되지 않아 카카오가 4041 에러로 응답합니다.',
    },
    template: {
      en: 'Here “${}” stays text: the link gets no value. Write it in backquotes, without “\\” in front.',
      ko: '“${}”가 글자 그대로 남아 값이 들어가지 않습니다. 앞에 “\\” 없이 백틱으로 감싸야 합니다.',
    },
    code: {
      en: 'This is the text of an expression, not its value: Kakao gets no address and answers 4041.',
      ko: '코드의 값이 아니라 글자 그대로 전달되어 주소로 인식되지 않습니다. 카카오가 4041 에러로 응답합니다.',
    },
    unset: {
      en: 'The value in front is unset: the link begins with “undefined”, and Kakao answers 4041.',
      ko: '앞부분의 값이 없어 링크가 “undefined”로 시작합니다. 주소로 인식되지 않아 카카오가 4041 에러로 응답합니다.',
    },
    brace: {
      en: 'The address ends in “}”, one brace too many: it leads to a page that does not exist.',
      ko: '주소가 “}”로 끝납니다. 중괄호가 하나 더 붙어 없는 페이지로 연결됩니다.',
    },
    scheme: {
      en: 'Add “https://” in front: without it Kakao answers 4041, or the link leads nowhere.',
      ko: '앞에 “https://”를 붙이십시오. 없으면 카카오가 4041 에러로 응답하거나 링크가 열리지 않습니다.',
    },
    relative: {
      en: 'Write the whole address, https://… included: in KakaoTalk a path alone leads nowhere.',
      ko: 'https://부터 시작하는 전체 주소를 쓰십시오. 카카오톡에서는 경로만으로 이동할 수 없습니다.',
    },
    host: {
      en: 'There is no valid host in this address; Kakao answers 4041.',
      ko: '주소에 올바른 호스트가 없어 카카오가 4041 에러로 응답합니다.',
    },
    slash: {
      en: 'Add a “/” behind the origin: without it the host is another one, and the link leads nowhere.',
      ko: 'origin 뒤에 “/”를 넣으십시오. 없으면 다른 호스트 이름이 되어 링크가 열리지 않습니다.',
    },
    schemes: {
      en: 'Begin the address with one scheme (https://) and nothing else: this link leads nowhere.',
      ko: '주소는 스킴(https://) 하나로만 시작해야 합니다. 지금은 앞부분이 겹쳐 링크가 열리지 않습니다.',
    },
    encoded: {
      en: 'Pass the address unencoded: without “https://” Kakao answers 4041, or the link leads nowhere.',
      ko: '주소를 인코딩하지 말고 그대로 넘기십시오. 카카오가 4041 에러로 응답하거나 링크가 열리지 않습니다.',
    },
    prose: {
      en: 'This text is not an address: Kakao answers 4041. Links begin with https://.',
      ko: '주소가 아닌 문구가 들어 있어 카카오가 4041 에러로 응답합니다. 링크는 https://로 시작해야 합니다.',
    },
    ...addressMessages,
    written: { en: 'The text is written here.', ko: '값이 적힌 곳입니다.' },
  },
  check(call, project, report) {
    const { page, native } = project.file(call.file) ?? {};
    for (const address of possibleAddresses(linksOf, call, project)) {
      const fault = addressFault(address.value);
      // In pages, `${}` may be filled in by a template engine; other languages write values in another way.
      if (!fault || (fault === 'template' && (page || native?.code))) continue;
      if (call.isNative && isBrokenScheme(address.value)) continue;
      // Where it is deployed, the host may have no scheme.
      if (fault === 'schemes' && isForDevelopment(address.value, project.root)) continue;
      report.violated(address.place, fault, {
        effect: effectOf(fault),
        fixes: addressFixes(fault, address),
        related: address.related,
      });
    }
  },
  examples: {
    bad: [
      {
        files: { 'share.js': text("webUrl: ⟦'https: //shop.example.com/'⟧") },
        fixed: { 'share.js': text("webUrl: 'https://shop.example.com/'") },
      },
      {
        files: { 'share.js': text("webUrl: ⟦'www.shop.example.com'⟧") },
        fixed: { 'share.js': text("webUrl: 'https://www.shop.example.com'") },
      },
      {
        title: {
          en: 'A function makes the message: the mistake is where the address is passed to it.',
          ko: '함수가 메시지를 만듭니다. 주소를 넘기는 곳이 잘못된 곳입니다.',
        },
        files: {
          'message.js':
            "export const messageOf = (url) => ({ objectType: 'text', text: 'Cake', link: { webUrl: url, mobileWebUrl: url } });\n",
          'share.js':
            "import { messageOf } from './message.js';\nKakao.Share.sendDefault(messageOf(⟦'www.shop.example.com'⟧));\n",
        },
        fixed: {
          'share.js':
            "import { messageOf } from './message.js';\nKakao.Share.sendDefault(messageOf('https://www.shop.example.com'));\n",
        },
      },
      { files: { 'share.js': text("webUrl: ⟦'Put your link here'⟧") } },
      { files: { 'share.js': text("webUrl: ⟦'여기에 링크'⟧") } },
      { files: { 'lib/share.dart': inDart("⟦'YOUR_WEB_URL'⟧") } },
      { files: { 'share.js': text("webUrl: ⟦'https://shop.example.com/${id}'⟧") } },
      { files: { 'share.js': text('webUrl: ⟦`window.location.origin/cakes/${id}`⟧') } },
      { files: { 'share.js': text('webUrl: ⟦`https://shop.example.com/${id}}`⟧') } },
      { files: { 'share.js': text('webUrl: ⟦`/cakes/${id}`⟧') } },
      { files: { 'share.js': text('webUrl: ⟦`cakes/${id}`⟧') } },
      { files: { 'share.js': text("webUrl: ⟦location.host + '/cakes'⟧") } },
      { files: { 'share.js': text('webUrl: ⟦`${window.location.origin}cakes/${id}`⟧') } },
      {
        files: { 'share.js': text('webUrl: ⟦`https://${location.origin}/cakes`⟧') },
        fixed: { 'share.js': text('webUrl: `${location.origin}/cakes`') },
      },
      { files: { 'share.js': text('webUrl: ⟦`//http://shop.example.com/cakes/${id}`⟧') } },
      {
        files: { 'share.js': text("webUrl: ⟦'https://http://localhost:3000/cakes'⟧") },
        fixed: { 'share.js': text("webUrl: 'http://localhost:3000/cakes'") },
      },
      {
        files: {
          'share.js': `const SITE = 'https://shop.example.com';\n${text('webUrl: ⟦`https://${SITE}/cakes`⟧')}`,
        },
        fixed: { 'share.js': `const SITE = 'https://shop.example.com';\n${text('webUrl: `${SITE}/cakes`')}` },
      },
      {
        files: { 'share.js': text('webUrl: ⟦encodeURIComponent(location.href)⟧') },
        fixed: { 'share.js': text('webUrl: location.href') },
      },
      {
        // What is done elsewhere with the name may need it encoded.
        files: {
          'share.js': `const url = encodeURIComponent(\`\${location.origin}/cakes\`);\nopen('https://sns.example.com/?u=' + url);\n${text('webUrl: ⟦url⟧')}`,
        },
        fixed: {},
      },
      {
        files: { 'share.js': text("webUrl: ⟦'https%3A%2F%2Fshop.example.com%2Fcakes'⟧") },
        fixed: { 'share.js': text("webUrl: 'https://shop.example.com/cakes'") },
      },
      { files: { 'share.js': text("webUrl: ⟦encodeURIComponent('https://shop.example.com/' + id)⟧") } },
      {
        // The literal may be right for others who use its name.
        files: {
          'share.js': `const url = 'https%3A%2F%2Fshop.example.com';\nopen('https://sns.example.com/?u=' + url);\n${text('webUrl: ⟦url⟧')}`,
        },
        fixed: {},
      },
      {
        // As may be what a function makes.
        files: {
          'share.js': `const absolute = (host) => 'https://' + host;\n${text('webUrl: ⟦absolute(location.origin)⟧, mobileWebUrl: absolute(location.host)')}`,
        },
        fixed: {},
      },
      { files: { 'share.js': text("webUrl: ⟦location.origin + location.origin + '/cakes'⟧") } },
      {
        title: { en: 'What a browser gets of it.', ko: '브라우저에서 쓰이는 값입니다.' },
        files: {
          'share.js': `const url = typeof window !== 'undefined' ? \`\${location.origin}cakes\` : '';\n${text('webUrl: ⟦url⟧')}`,
        },
      },
      { files: { 'share.js': text('webUrl: ⟦`${location.origin}/cakes/\\${id}`⟧') } },
      { files: { 'share.js': text('webUrl: ⟦location.pathname⟧') } },
      {
        files: { 'Share.jsx': `const { asPath } = useRouter();\n${text('webUrl: ⟦asPath⟧')}` },
      },
      {
        files: { 'share.js': text("webUrl: ⟦'shop.example.com/cakes'⟧") },
        fixed: { 'share.js': text("webUrl: 'https://shop.example.com/cakes'") },
      },
      { files: { 'share.js': "Kakao.Share.sendScrap({ requestUrl: ⟦'/cakes/1'⟧ });\n" } },
      {
        files: {
          'share.js':
            "function share(url) {\n  Kakao.Share.sendScrap({ requestUrl: url.startsWith('www') ? `https://${url}` : url });\n}\nshare(⟦'/cakes/1'⟧);\nshare('www.example.com');\n",
        },
      },
      {
        title: { en: 'A path that a server writes.', ko: '서버가 채우는 경로입니다.' },
        files: { 'share.html': inPage('webUrl: ⟦\'{% url "cake" cake.id %}\'⟧') },
      },
      { files: { 'share.html': inPage('webUrl: ⟦\'{{ url_for("cake", id=1) }}\'⟧') } },
      { files: { 'share.html': inPage("webUrl: ⟦'{{ request.get_full_path }}'⟧") } },
      { files: { 'share.php': inPage('webUrl: ⟦\'<?= $_SERVER["REQUEST_URI"] ?>\'⟧') } },
      {
        title: {
          en: 'A server’s name of its host has no scheme.',
          ko: '서버가 채우는 호스트에는 스킴이 없습니다.',
        },
        files: { 'share.html': inPage("webUrl: ⟦'{{ request.META.HTTP_HOST }}{{ request.path }}'⟧") },
      },
      {
        files: {
          'share.php': inPage('webUrl: ⟦\'<?= $_SERVER["HTTP_HOST"] . $_SERVER["REQUEST_URI"] ?>\'⟧'),
        },
      },
      { files: { 'share.jsp': inPage("webUrl: ⟦'<%= request.getServerName() %>/cakes'⟧") } },
      { files: { 'share.html.erb': inPage("webUrl: ⟦'<%= request.fullpath %>'⟧") } },
      { files: { '_includes/share.html': inPage("webUrl: ⟦'{{ page.url }}'⟧") } },
      { files: { 'layouts/partials/share.html': inPage("webUrl: ⟦'{{ .RelPermalink }}'⟧") } },
      { files: { 'layout/share.ejs': inPage("webUrl: ⟦'<%- url_for(page.path) %>'⟧") } },
      { files: { 'share.jsp': inPage("webUrl: ⟦'<%= request.getContextPath() %>/cakes'⟧") } },
      { files: { 'share.jsp': inPage("webUrl: ⟦'${pageContext.request.contextPath}/cakes/${id}'⟧") } },
    ],
    good: [
      // What it asks of the path tells which of the two is sent.
      {
        files: {
          'share.js':
            "function share(url) {\n  Kakao.Share.sendScrap({ requestUrl: url.startsWith('http') ? url : BASE + url });\n}\nshare('/cakes/1');\nshare(`${location.pathname}?by=me`);\n",
        },
      },
      { files: { 'share.js': text("webUrl: 'https://shop.example.com/a b?c={d}'") } },
      { files: { 'share.js': text('webUrl: `${origin}/cakes/${id}`, mobileWebUrl: location.href') } },
      { files: { 'share.js': text('webUrl: `https://${host}/cakes`, mobileWebUrl: `cakes${path}`') } },
      { files: { 'share.js': text("webUrl: 'https://' + location.host + location.pathname") } },
      {
        files: {
          'src/share.js': text('webUrl: `https://${import.meta.env.VITE_HOST}/cakes`'),
          'package.json': '{ "devDependencies": { "vite": "7.1.0" } }',
          '.env.local': 'VITE_HOST=http://localhost:3000\n',
        },
      },
      { files: { 'share.js': text('webUrl: encodeURI(location.href)') } },
      {
        files: {
          'share.js': text("webUrl: 'https://shop.example.com/?from=' + encodeURIComponent(location.href)"),
        },
      },
      { files: { 'share.js': text('webUrl: decodeURIComponent(encodeURIComponent(location.href))') } },
      { files: { 'share.js': text('webUrl: `https://shop.example.com/https://other.example.com/`') } },
      {
        files: {
          'share.js': `const encodeURIComponent = (x) => x;\n${text('webUrl: encodeURIComponent(location.href)')}`,
        },
      },
      {
        files: {
          'share.js': `const base = location.host;\n${text("webUrl: base.startsWith('http') ? base : 'https://' + base")}`,
        },
      },
      { files: { 'share.js': text('webUrl: location.origin + location.pathname') } },
      { files: { 'share.js': text('webUrl: `${location.origin}${path}`') } },
      { files: { 'share.js': text('webUrl: `https://shop.example.com?from=${location.origin}`') } },
      { files: { 'share.js': text("webUrl: location.origin + '/cakes'") } },
      {
        files: {
          'share.js': `const url = typeof window === 'undefined' ? '/cakes' : location.href;\n${text('webUrl: url')}`,
        },
      },
      { files: { 'share.js': text("webUrl: ''") } },
      { files: { 'share.jsp': inPage("webUrl: '${url}/cakes'") } },
      { files: { 'share.html': inPage("webUrl: '${url}'") } },
      { files: { 'share.html': inPage('webUrl: \'https://shop.example.com{% url "cake" %}\'') } },
      { files: { 'share.html': inPage("webUrl: 'https://{{ request.get_host }}{{ request.path }}'") } },
      { files: { 'share.html': inPage("webUrl: '{{ request.scheme }}://{{ request.get_host }}'") } },
      { files: { 'share.php': inPage('webUrl: location.protocol + \'//<?= $_SERVER["HTTP_HOST"] ?>\'') } },
      { files: { 'share.html': inPage('webUrl: \'{% url "cake" as path %}{{ origin }}\'') } },
      { files: { 'share.html': inPage('webUrl: location.origin + \'{{ url_for("cake") }}\'') } },
      { files: { 'share.html': inPage('webUrl: \'{{ url_for("cake", _external=True) }}\'') } },
      { files: { '_includes/share.html': inPage("webUrl: '{{ page.url | absolute_url }}'") } },
      { files: { '_includes/share.html': inPage("webUrl: 'https://shop.example.com{{ page.url }}'") } },
      { files: { 'templates/share.html': inPage("webUrl: '{{ page.url }}'") } },
      // Of an application that is the whole site it is nothing.
      { files: { 'share.jsp': inPage("webUrl: '${pageContext.request.contextPath}'") } },
      { files: { 'share.jsp': inPage("webUrl: '${site}<%= request.getContextPath() %>/cakes'") } },
      { files: { 'share.js': text("webUrl: 'myshop://cakes/1'") } },
      { files: { 'lib/share.dart': inDart("'$base/cakes'") } },
    ],
  },
});

const effectOf = (fault: AddressFault): Effect => (degrading.has(fault) ? 'degraded' : 'rejected');

/** Those that Kakao takes for addresses, of pages that do not exist. */
const degrading: ReadonlySet<AddressFault> = new Set(['relative', 'brace', 'template', 'schemes']);
