/** The extension of this folder as VS Code in a browser loads it: from an address, into a worker. */
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';
import { format } from 'node:util';
import { ROOT } from '../setup/paths.mjs';
import { startBrowser } from './browser.mjs';
import { temporaryFolder } from './processes.mjs';
import { dataFolders, startServer } from './server.mjs';

const SETTINGS = 'id="vscode-workbench-web-configuration" data-settings=';
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/**
 * Opens `folder` in VS Code, with the extension and `tests`, a file below this folder, in the worker for web extensions.
 * Resolves to the tests' exit status; `onLine` hears what they print.
 */
export async function runInWorker({ folder, tests, limit, onLine }) {
  const files = await serveFiles(ROOT);
  const server = await startServer(dataFolders(temporaryFolder('kakao-web')), { testing: true });
  const { context, page, close } = await startBrowser();
  try {
    // Chromium does not know where a page that we answer for comes from, and keeps it away from this machine's sockets.
    await context.grantPermissions(['local-network-access']);
    const isWindow = (url) => url.host === server.authority && url.pathname === '/';
    await page.route(isWindow, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, 'content-length': __, ...headers } = response.headers();
      const body = withDevelopment(await response.text(), {
        extensions: [files.uri('')],
        extensionTestsPath: files.uri(tests),
      });
      await route.fulfill({ response, headers, body });
    });
    await page.exposeFunction('codeAutomationLog', (_type, args) => onLine(format(...args)));
    const ended = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`no result after ${limit} ms`)), limit).unref();
      page.on('crash', () => reject(new Error('the page crashed')));
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.goto(server.address({ folder }));
    return await ended;
  } finally {
    await close();
    await server.stop();
    files.stop();
  }
}

/** The workbench's page, told to develop an extension: what @vscode/test-web writes into a page of its own. */
function withDevelopment(html, developmentOptions) {
  const at = html.indexOf(SETTINGS) + SETTINGS.length + 1;
  const end = html.indexOf('"', at);
  if (at <= SETTINGS.length || end < 0) throw new Error('the page of VS Code has another shape');
  const settings = JSON.parse(html.slice(at, end).replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  settings.developmentOptions = { ...settings.developmentOptions, ...developmentOptions };
  const text = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.slice(0, at) + text + html.slice(end);
}

/** Serves what is in a folder to pages of other origins. The worker accepts `localhost` and no number. */
async function serveFiles(root) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = path.join(root, path.normalize(decodeURIComponent(pathname)));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const isThere = file.startsWith(root) && fs.statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!isThere) return response.writeHead(request.method === 'OPTIONS' ? 204 : 404).end();
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const authority = `localhost:${server.address().port}`;
  return {
    uri: (file) => ({ scheme: 'http', authority, path: `/${file}` }),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
