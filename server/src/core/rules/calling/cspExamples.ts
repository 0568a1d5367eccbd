/** Examples of 5001/csp-blocks-kakao. */
import type { Rule } from '../rule.ts';

const tag = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>';
const share = { 'src/share.js': 'Kakao.Share.sendDefault(cake);\n' };
const next = '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }';
const header = (policy: string, source = '/(.*)') =>
  `module.exports = {\n  headers: async () => [{\n    source: '${source}',\n    headers: [{ key: 'Content-Security-Policy', value: ${policy} }],\n  }],\n};\n`;
const meta = (policy: string) =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}">${tag}</head></html>\n`;

export const cspExamples: Rule['examples'] = {
  bad: [
    {
      files: {
        'index.html': meta("script-src 'self' https://*.kakaocdn.net; ⟦form-action 'self'⟧"),
        ...share,
      },
      fixed: {
        'index.html': meta(
          "script-src 'self' https://*.kakaocdn.net; form-action 'self' https://sharer.kakao.com",
        ),
      },
    },
    {
      files: {
        'next.config.js': header(
          "[\"default-src 'self'\", \"script-src 'self' 'unsafe-inline' https://t1.kakaocdn.net\", \"⟦connect-src 'self' https://api.example.com⟧\"].join('; ')",
        ),
        'package.json': next,
        ...share,
      },
      fixed: {
        'next.config.js': header(
          "[\"default-src 'self'\", \"script-src 'self' 'unsafe-inline' https://t1.kakaocdn.net\", \"connect-src 'self' https://api.example.com https://kapi.kakao.com\"].join('; ')",
        ),
      },
    },
    {
      files: {
        'next.config.js': header(
          "`connect-src *; ⟦script-src 'self' https://developers.kakao.com⟧; img-src *;`",
        ),
        'package.json': next,
        'app/layout.jsx': `export default () => <Script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js" />;\n`,
        ...share,
      },
      fixed: {
        'next.config.js': header(
          "`connect-src *; script-src 'self' https://developers.kakao.com https://t1.kakaocdn.net; img-src *;`",
        ),
      },
    },
    {
      files: {
        'vercel.json':
          '{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "Content-Security-Policy", "value": "⟦form-action \'self\'⟧" }] }] }\n',
        ...share,
      },
    },
    {
      files: {
        'public/_headers': "/*\n  Content-Security-Policy: ⟦form-action 'self'⟧; img-src *\n",
        ...share,
      },
    },
    {
      files: {
        'netlify.toml':
          '[[headers]]\n  for = "/*"\n  [headers.values]\n    Content-Security-Policy = "⟦form-action \'none\'⟧"\n',
        ...share,
      },
    },
    {
      files: {
        'nginx.conf': 'add_header Content-Security-Policy "⟦form-action \'self\'⟧" always;\n',
        ...share,
      },
    },
    {
      files: { '.htaccess': 'Header set Content-Security-Policy "⟦form-action \'self\'⟧"\n', ...share },
    },
    {
      files: {
        'server.js':
          "// kakao\napp.use(helmet({ contentSecurityPolicy: { directives: { connectSrc: ['*'], ⟦formAction: [\"'self'\"]⟧ } } }));\nKakao.init(key);\n",
        ...share,
      },
    },
  ],
  good: [
    {
      files: {
        'next.config.js':
          "module.exports = { images: { contentSecurityPolicy: \"default-src 'self'; script-src 'none'; sandbox;\" } };\n",
        'package.json': next,
        ...share,
      },
    },
    {
      files: {
        'index.html': meta(
          "default-src 'self'; script-src https://t1.kakaocdn.net; connect-src https:; form-action https://*.kakao.com",
        ),
        ...share,
      },
    },
    { files: { 'index.html': meta("script-src 'self' 'nonce-abc' 'strict-dynamic'"), ...share } },
    { files: { 'index.html': meta('img-src *'), ...share } },
    {
      files: {
        'next.config.js':
          "module.exports = {\n  images: { dangerouslyAllowSVG: true, contentSecurityPolicy: \"default-src 'self'; connect-src 'self'; sandbox;\" },\n};\n",
        'package.json': next,
        ...share,
      },
    },
    {
      files: {
        'server.js':
          "// kakao\nres.setHeader('Content-Security-Policy', \"default-src 'none'; form-action 'none'\");\nKakao.init(key);\n",
        ...share,
      },
    },
    {
      files: {
        'next.config.js': header("`form-action 'self' ${hosts}; connect-src 'self' ${hosts}`"),
        'package.json': next,
        ...share,
      },
    },
    {
      files: {
        'next.config.js': header('"form-action \'none\'"', '/api/(.*)'),
        'package.json': next,
        ...share,
      },
    },
    {
      files: {
        'next.config.js': "// form-action 'self'\nmodule.exports = {};\n",
        'public/_headers': "/*\n  Content-Security-Policy-Report-Only: form-action 'self'\n",
        'package.json': next,
        ...share,
      },
    },
    { files: { 'nginx.conf': '# add_header Content-Security-Policy "form-action \'self\'";\n', ...share } },
    {
      files: {
        'public/_headers': "/*\n  Content-Security-Policy: form-action 'self'\n",
        'a.js': 'Kakao.init(key);\n',
      },
    },
  ],
};
