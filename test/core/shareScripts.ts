/** Share code as projects write it. `«a»` stands for what a server fills in. */

/** For pages: classic scripts. */
export const pageScripts: Readonly<Record<string, string>> = {
  'init and a button': `// 사용할 앱의 키
Kakao.init('«key»');
Kakao.isInitialized();
Kakao.Share.createDefaultButton({
  container: '#share-button',
  objectType: 'feed',
  content: {
    title: '오늘의 식물 🌱 «title»',
    description: "물 주기: \\"일주일\\"에 한 번",
    imageUrl: 'https://plants.example.com/«picture».jpg',
    link: { mobileWebUrl: location.href, webUrl: location.href },
  },
  social: { likeCount: «likes», commentCount: 3 },
  buttons: [
    { title: '보러 가기', link: { mobileWebUrl: location.href, webUrl: location.href } },
  ],
});`,

  'function for onclick': `var site = 'https://quiz.example.com/';
function shareResult() {
  var image = document.querySelector('#result img');
  var name = image.alt, url = site + 'result-' + name + '.html';
  if (!Kakao.isInitialized()) {
    Kakao.init("«key»");
  }
  Kakao.Link.sendDefault({
    objectType: 'feed',
    content: { title: name + '!', description: infoList[name].name, imageUrl: site + 'img/' + name + '.png',
      link: { mobileWebUrl: url, webUrl: url } },
    buttons: [{ title: '검사하기', link: { mobileWebUrl: site, webUrl: site } }]
  });
}`,

  'jQuery and events': `$(document).ready(function () {
  var $button = $('.share');
  $button.on('click', function (event) {
    event.preventDefault();
    var data = $(this).data();
    Kakao.Share.sendCustom({ templateId: 66239, templateArgs: { title: data.title, path: '/posts/' + data.id } });
  });
});
(function () { try { Kakao.init('«key»'); } catch (error) { console.log(error.message); } })();`,

  'loading the SDK': `let loading;
function loadSdk() {
  if (loading) return loading;
  loading = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'https://t1.kakaocdn.net/kakao_js_sdk/2.8.3/kakao.min.js';
    script.crossOrigin = 'anonymous';
    script.onload = () => { window.Kakao.init('«key»'); resolve(window.Kakao); };
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}
document.querySelector('#share').addEventListener('click', async () => {
  const kakao = await loadSdk();
  kakao.Share.sendScrap({ requestUrl: location.href });
});`,

  'what looks like something else': `const re = /Kakao\\.init\\('(.*)'\\)/g, half = total / 2 / Kakao.VERSION.length;
const text = "Kakao.init('in a string')" + 'it\\'s' + \`Kakao.init(\${'x'} in a template)\`;
/* Kakao.Share.sendDefault({}) in a comment */
// Kakao.init('line comment')
const kakao = { maps: {} };
kakao.maps.init && kakao.maps.init();
label: for (const a of [1, 2]) { if (a < 2 && a > 0) continue label; }
Kakao.Share.sendDefault({ objectType: 'text', text: a < b ? '<b>' : '</b>', link: {} });`,

  aliases: `const { Kakao: sdk } = window, share = window['Kakao'];
const options = { objectType: 'location', address: '«address»', content: {}, ...extra };
sdk && sdk.Share.sendDefault(options);
share?.Share?.sendDefault({ ...options, content: { ...options.content, title: '«title»' } });
window.Kakao?.Share?.sendDefault?.(options);
globalThis.Kakao.Share.sendDefault(options, ...more);`,

  'a server in the middle': `var settings = «settings»;
Kakao.init(«key»);
function go(id) {
  Kakao.Share.sendCustom({ templateId: «template», templateArgs: { id: id, name: '«name»', n: «count» + 1 } });
}`,
};

/** For components and modules, with types. */
export const componentScripts: Readonly<Record<string, string>> = {
  'options of a component': `import { site } from '@/config';

export default {
  props: ['cake'],
  mounted() {
    if (!window.Kakao.isInitialized()) window.Kakao.init(import.meta.env.VITE_KAKAO_KEY);
  },
  methods: {
    async share() {
      const url = \`\${site}/cakes/\${this.cake.id}\`;
      await this.$nextTick();
      this.$kakao.Share.sendDefault({
        objectType: 'commerce',
        content: { title: this.cake.name, imageUrl: this.cake.photo, link: { mobileWebUrl: url, webUrl: url } },
        commerce: { regularPrice: Number(this.cake.price), productName: this.cake.name },
      });
    },
  },
};`,

  'a module of functions': `let started = false;

export const start = () => {
  const { Kakao } = window;
  if (started || !Kakao) return;
  Kakao.init(process.env.NEXT_PUBLIC_KEY ?? '');
  started = true;
};

export function shareAll(items) {
  items.forEach((item, index) => {
    window.Kakao.Share.sendDefault({
      objectType: 'list',
      headerTitle: \`\${index + 1}번째 \${item.title}\`,
      headerLink: item.link,
      contents: [item, ...item.more].map((one) => ({ title: one.title, link: one.link })),
    });
  });
}`,
};
