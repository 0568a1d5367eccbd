/** Examples of `4002/link-domain-not-registered`. */
import type { Rule } from '../rule.ts';

const MANIFEST = `{
  "apps": [{
    "name": "production",
    "webDomains": ["https://shop.example.com"] // first is the default
  }]
}
`;

const withDomains = (...domains: string[]) =>
  MANIFEST.replace('"https://shop.example.com"', domains.map((domain) => `"${domain}"`).join(', '));

const share = (...links: string[]) => `Kakao.Share.sendDefault({
  objectType: 'text',
  text: 'Spring sale',
  link: {
${links.map((link) => `    ${link},`).join('\n')}
  },
});
`;

export const linkDomainExamples: Rule['examples'] = {
  bad: [
    {
      title: {
        en: 'The host is in nobody’s list: registering it, in the console and here, is one way out, the default domain another.',
        ko: '목록에 없는 호스트입니다. 콘솔과 이 파일에 등록하거나 기본 도메인으로 바꾸면 됩니다.',
      },
      files: {
        'share.js': share("webUrl: ⟦'https://blog.example.com/sale'⟧"),
        'kakao-share.json': MANIFEST,
      },
      fixed: { 'kakao-share.json': withDomains('https://shop.example.com', 'https://blog.example.com') },
    },
    {
      title: { en: 'Only “www.” differs.', ko: 'www.만 다릅니다.' },
      files: {
        'share.js': share('mobileWebUrl: ⟦`https://www.shop.example.com/items/${id}`⟧'),
        'kakao-share.json': MANIFEST,
      },
      fixed: {
        'kakao-share.json': withDomains('https://shop.example.com', 'https://www.shop.example.com'),
      },
    },
    {
      title: { en: 'Only the port differs.', ko: '포트만 다릅니다.' },
      files: {
        'share.js': share("webUrl: ⟦'http://localhost:3001/sale'⟧"),
        'kakao-share.json': withDomains('https://shop.example.com', 'http://localhost:3000'),
      },
      fixed: {
        'kakao-share.json': withDomains(
          'https://shop.example.com',
          'http://localhost:3000',
          'http://localhost:3001',
        ),
      },
    },
    {
      title: {
        en: 'A development address in a message that others get; the constant is corrected.',
        ko: '다른 사람에게 보내는 메시지에 개발 서버 주소가 들어 있습니다. 상수를 고칩니다.',
      },
      files: {
        'share.js': `const HOME = 'http://localhost:5173/';\n${share('webUrl: ⟦HOME⟧', 'mobileWebUrl: HOME')}`,
        'kakao-share.json': MANIFEST,
      },
      fixed: {
        'share.js': `const HOME = 'https://shop.example.com/';\n${share('webUrl: HOME', 'mobileWebUrl: HOME')}`,
      },
    },
    {
      title: {
        en: 'One branch leads to a host that is not registered, whenever it is taken.',
        ko: '한쪽 값의 호스트가 등록되어 있지 않습니다.',
      },
      files: {
        'share.js': share(
          "webUrl: isMobile ? ⟦'https://m.example.com/sale'⟧ : 'https://shop.example.com/sale'",
        ),
        'kakao-share.json': MANIFEST,
      },
      fixed: { 'kakao-share.json': withDomains('https://shop.example.com', 'https://m.example.com') },
    },
    {
      title: { en: 'A short link.', ko: '단축 URL입니다.' },
      files: { 'share.js': share("webUrl: ⟦'https://bit.ly/abc'⟧"), 'kakao-share.json': MANIFEST },
    },
    {
      title: { en: 'A preview deployment.', ko: '미리보기 배포 주소입니다.' },
      files: {
        'share.js':
          "Kakao.Share.sendScrap({ requestUrl: ⟦'https://shop-git-login-team.vercel.app/sale'⟧ });\n",
        'kakao-share.json': MANIFEST,
      },
      fixed: { 'share.js': "Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com/sale' });\n" },
    },
    {
      title: { en: 'Only http/https differ: worth a note.', ko: 'http와 https만 다릅니다.' },
      files: {
        'share.js': share("webUrl: ⟦'http://shop.example.com/sale'⟧"),
        'kakao-share.json': MANIFEST,
      },
      fixed: { 'share.js': share("webUrl: 'https://shop.example.com/sale'") },
    },
    {
      title: { en: 'Registered in the other list only.', ko: '다른 목록에만 등록되어 있습니다.' },
      files: {
        'share.js': share("webUrl: ⟦'https://m.example.com/sale'⟧"),
        'kakao-share.json': `{
  "apps": [
    {
      "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" }, "sdkDomains": ["https://m.example.com"] }],
      "webDomains": []
    }
  ]
}
`,
      },
      fixed: {
        'kakao-share.json': `{
  "apps": [
    {
      "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" }, "sdkDomains": ["https://m.example.com"] }],
      "webDomains": ["https://m.example.com"]
    }
  ]
}
`,
      },
    },
  ],
  good: [
    {
      title: {
        en: 'A local address that is one of two serves development.',
        ko: '조건에 따라 개발할 때만 쓰는 로컬 주소입니다.',
      },
      files: {
        'share.js': `const HOME = import.meta.env.DEV ? 'http://localhost:5173' : 'https://shop.example.com';\n${share('webUrl: HOME', 'mobileWebUrl: ready ? HOME : location.href')}`,
        'kakao-share.json': MANIFEST,
      },
    },
    {
      title: { en: 'An address for development, from .env.', ko: '.env에 적힌 개발용 주소입니다.' },
      files: {
        'src/share.js': share('webUrl: import.meta.env.VITE_SITE'),
        'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }\n',
        '.env': 'VITE_SITE=http://localhost:5173\n',
        'kakao-share.json': MANIFEST,
      },
    },
    {
      files: {
        'share.js': share(
          "webUrl: 'https://shop.example.com/sale'",
          'mobileWebUrl: `https://shop.example.com/${id}`',
        ),
        'kakao-share.json': MANIFEST,
      },
    },
    {
      title: { en: 'Without a manifest nothing is claimed.', ko: '매니페스트가 없으면 판단하지 않습니다.' },
      files: { 'share.js': share("webUrl: 'https://blog.example.com/sale'") },
    },
    {
      title: { en: 'The host may still go on.', ko: '호스트가 어디까지인지 알 수 없습니다.' },
      files: {
        'share.js': share('webUrl: `https://shop.example.com${path}`', 'mobileWebUrl: location.href'),
        'kakao-share.json': MANIFEST,
      },
    },
    {
      title: {
        en: 'One of several apps may be the one that is used.',
        ko: '어느 앱을 쓰는지 알 수 없습니다.',
      },
      files: {
        'share.js': share("webUrl: 'https://staging.example.com/sale'"),
        'kakao-share.json': `{
  "apps": [
    { "name": "production", "webDomains": ["https://shop.example.com"] },
    { "name": "staging", "webDomains": ["https://staging.example.com"] }
  ]
}
`,
      },
    },
  ],
};
