/** A made-up Vite project in memory, with any number of files that share; and what a shell does with the engine for it. */
export const ROOT = '/shop';
export const MANIFEST = `${ROOT}/kakao-share.json`;
export const ENVIRONMENT = `${ROOT}/.env`;
export const PACKAGE = `${ROOT}/package.json`;
export const START = `${ROOT}/src/main.ts`;

export const shareFile = (i) => `${ROOT}/src/part${Math.floor(i / 100)}/share${i}.ts`;

/** @returns {Map<string, string>} texts by path: `shares` files with a share call, and what they hang on */
export function madeUpProject(shares) {
  const files = new Map([
    [PACKAGE, packageText('7.1.0')],
    [ENVIRONMENT, environmentText(KEY)],
    [MANIFEST, manifestText('shop.example.com')],
    [`${ROOT}/index.html`, PAGE],
    [START, "Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\nimport './part0/share0.ts';\n"],
    [`${ROOT}/src/address.ts`, "export const SHOP = 'https://shop.example.com';\n"],
  ]);
  for (let i = 0; i < shares; i++) files.set(shareFile(i), shareText(i));
  return files;
}

export const packageText = (vite) =>
  JSON.stringify({ name: 'shop', private: true, scripts: { dev: 'vite' }, devDependencies: { vite } });

export const KEY = '0123abcd'.repeat(4);

export const environmentText = (key) => `VITE_KAKAO_JS_KEY=${key}\n`;

export const manifestText = (domain) =>
  JSON.stringify({
    apps: [
      {
        name: 'shop',
        javascriptKeys: [{ key: { env: 'VITE_KAKAO_JS_KEY' }, sdkDomains: ['http://localhost:5173'] }],
        webDomains: [`https://${domain}`],
        templates: [{ id: 12345, args: ['title'] }],
      },
    ],
  });

const PAGE = `<!doctype html>
<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js" crossorigin="anonymous"></script>
<script type="module" src="/src/main.ts"></script>
`;

/** Every fourth names a template, the others write their message. */
export const shareText = (i) => `import { SHOP } from '../address.ts';

export function share${i}(title: string, price: number): void {
  ${i % 4 === 0 ? `Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { title } });` : messageText(i)}
}
`;

const messageText = (i) => `Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: \`\${title} ${i}\`,
      description: price > 10000 ? 'Free delivery' : 'Delivery 3000',
      imageUrl: SHOP + '/images/${i}.png',
      link: { webUrl: \`\${SHOP}/items/${i}\`, mobileWebUrl: SHOP },
    },
  });`;

/** Gives a new service all files and what it asks for. */
export function open({ createKakaoService }, files) {
  const onError = (where, error) => {
    throw new Error(`the engine failed at ${where}`, { cause: error });
  };
  const service = createKakaoService({ folders: [ROOT], onError });
  for (const [file, text] of files) service.update(file, text);
  service.scanned(ROOT);
  settle(service, files);
  return service;
}

/** Answers what the engine asks for until it asks for nothing. */
export function settle(service, files, asked) {
  for (let round = 0; round < 100; round++) {
    const wanted = service.wanted(asked);
    if (wanted.length === 0) return;
    for (const file of wanted) service.update(file, files.get(file));
  }
  throw new Error('the engine asks without end');
}

/** From a changed text to the problems of the open documents, as the server asks for them. */
export function edit(service, files, file, text, opened) {
  files.set(file, text);
  service.update(file, text, opened.includes(file));
  settle(service, files, opened);
  return opened.map((one) => service.findings(one));
}

/** Verdicts and codes, to see that an edit had its effect. */
export const verdicts = (findings) => findings.map(({ verdict, code }) => `${verdict} ${code}`).join();
