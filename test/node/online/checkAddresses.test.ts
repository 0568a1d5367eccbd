/** Against servers on this machine, each of which does one thing wrong. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import * as engine from '../../../server/src/core/index.ts';
import { judge, wasAsked } from '../../../server/src/core/online/judge.ts';
import type { AddressUse } from '../../../server/src/core/online/sharedAddresses.ts';
import { renderMessage } from '../../../server/src/core/text/rendering.ts';
import { checkAddresses } from '../../../server/src/node/online/checkAddresses.ts';
import { internet, type Network } from '../../../server/src/node/online/network.ts';
import { localNetwork, serve, serveSelfSigned } from './localServers.ts';
import { png } from './pictures.ts';

const HOST = 'shop.example.com';

async function checkAll(use: AddressUse, urls: readonly string[], network: Network = localNetwork()) {
  const addresses = urls.map((url) => ({ url, use, places: [] }));
  const made: number[] = [];
  const options = { onRequest: (n: number) => made.push(n), isCancelled: () => false };
  const { checked, requests } = await checkAddresses(addresses, engine, options, network);
  expect(made).toEqual(Array.from({ length: requests }, (_, index) => index + 1));
  return { checked: checked.map((one) => ({ ...one, findings: judge(one) })), requests };
}

/** What is found about one address, in words. */
async function findings(use: AddressUse, url: string, network?: Network): Promise<string[]> {
  const { checked } = await checkAll(use, [url], network);
  return checked[0]!.findings.map(({ code, message }) => `${code}: ${renderMessage(message, 'en')}`);
}

/** robots.txt is not there, everything else is what `listener` says. */
const withoutRobots =
  (listener: RequestListener): RequestListener =>
  (request, response) =>
    request.url === '/robots.txt' ? response.writeHead(404).end() : listener(request, response);

const sending = (type: string, body: Buffer | string): RequestListener =>
  withoutRobots((_request, response) => response.writeHead(200, { 'content-type': type }).end(body));

const redirecting = (location: string): RequestListener =>
  withoutRobots((_request, response) => response.writeHead(302, { location }).end());

describe('a server that', () => {
  it('sends a good picture has nothing to be told', async () => {
    const asked: IncomingMessage[] = [];
    const url = await serve(HOST, (request, response) => {
      asked.push(request);
      response.writeHead(200, { 'content-type': 'image/png', 'set-cookie': 'a=b' }).end(png(800, 400));
    });
    const { checked, requests } = await checkAll('picture', [`${url}/1.png#x`, `${url}/2.png`]);
    expect(checked.map((one) => one.findings)).toEqual([[], []]);
    expect(checked[0]).toMatchObject({
      reply: { outcome: { kind: 'answer', status: 200, contentType: 'image/png', bytes: 29 } },
      picture: { width: 800, height: 400 },
    });
    expect(asked.map((request) => request.url)).toEqual(['/1.png', '/2.png', '/robots.txt']);
    expect(requests).toBe(3);
    for (const { headers } of asked) {
      expect(headers['user-agent']).toContain('kakaotalk-scrap/1.0');
      expect(Object.keys(headers).sort()).toEqual([
        ...['accept', 'accept-encoding', 'connection', 'host', 'user-agent'],
      ]);
    }
  });

  it('never answers', async () => {
    const url = await serve(HOST, () => {});
    expect(await findings('picture', url)).toEqual([
      'timeout: shop.example.com did not answer to the end within 5 s.',
    ]);
  }, 10_000);

  it('answers byte by byte', async () => {
    const url = await serve(HOST, (_request, response) => {
      const timer = setInterval(() => response.write('.'), 100);
      response.on('close', () => clearInterval(timer));
    });
    expect(await findings('picture', url)).toEqual([
      'timeout: shop.example.com did not answer to the end within 5 s.',
    ]);
  }, 10_000);

  it('answers 1 GB is hung up on after 3 MB', async () => {
    let sent = 0;
    const closed: Promise<void>[] = [];
    const url = await serve(
      HOST,
      withoutRobots((_request, response) => {
        closed.push(new Promise((resolve) => response.on('close', () => resolve())));
        response.writeHead(200, { 'content-type': 'image/png', 'content-length': 2 ** 30 });
        const piece = Buffer.concat([png(800, 400), Buffer.alloc(2 ** 16)]);
        const more = (): void => {
          if (response.destroyed || sent > 2 ** 26) return;
          sent += piece.length;
          response.write(piece, () => setImmediate(more));
        };
        more();
      }),
    );
    expect(await findings('picture', url)).toEqual([
      'pictureTooLarge: Make the picture smaller: Kakao takes 2 MB at most, and this one has 1024.0 MB.',
    ]);
    await Promise.all(closed);
    expect(sent).toBeLessThan(2 ** 25);
  });

  it('redirects for ever', async () => {
    let asked = 0;
    const url = await serve(HOST, (_request, response) => {
      response.writeHead(302, { location: `/${++asked}` }).end();
    });
    expect(await findings('link', url)).toEqual([
      'redirectsForever: Redirects more than 5 times, at last to shop.example.com.',
    ]);
    expect(asked).toBe(6);
  });

  it('breaks off', async () => {
    const url = await serve(HOST, (_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('a', () => response.destroy());
    });
    expect(await findings('link', url)).toEqual([
      'unreachable: There was no answer from shop.example.com (ECONNRESET).',
    ]);
  });

  it('sends a page instead of a picture', async () => {
    const url = await serve(HOST, sending('text/html; charset=utf-8', '<title>Log in</title>'));
    expect(await findings('picture', url)).toEqual([
      'notPicture: This is not a picture, but text/html. Use the address of the picture file itself.',
    ]);
  });

  it('sends a picture without saying so is not told that it does not', async () => {
    const url = await serve(HOST, sending('text/plain', png(200, 200)));
    expect(await findings('picture', url)).toEqual([]);
    const unknown = await serve(HOST, sending('image/svg+xml', '<svg/>'));
    expect(await findings('picture', unknown)).toEqual([]);
  });

  it('sends too large a picture', async () => {
    const url = await serve(
      HOST,
      sending('image/png', Buffer.concat([png(800, 400), Buffer.alloc(2.5 * 2 ** 20)])),
    );
    expect(await findings('picture', url)).toEqual([
      'pictureTooLarge: Make the picture smaller: Kakao takes 2 MB at most, and this one has 2.5 MB.',
    ]);
  });

  it('sends too small a picture', async () => {
    const url = await serve(HOST, sending('image/png', png(400, 199)));
    expect(await findings('picture', url)).toEqual([
      'pictureTooSmall: Use a larger picture: Kakao wants 200×200 px or more, and this one has 400×199.',
    ]);
  });

  it('refuses the robot', async () => {
    const url = await serve(
      HOST,
      withoutRobots(({ headers }, response) => {
        const isRobot = headers['user-agent']?.includes('kakaotalk-scrap');
        response.writeHead(isRobot ? 403 : 200, { 'content-type': 'image/png' }).end(png(800, 400));
      }),
    );
    expect(await findings('picture', url)).toEqual([
      'robotRefused: Let kakaotalk-scrap in: shop.example.com answers 403 to Kakao’s user agent, and 200 to others.',
    ]);
    expect(await findings('link', url)).toEqual([]);
  });

  it('refuses everybody, or has nothing there', async () => {
    const answering = (status: number) =>
      serve(
        HOST,
        withoutRobots((_request, response) => response.writeHead(status).end()),
      );
    expect(await findings('picture', await answering(503))).toEqual([
      'status: shop.example.com answers 503.',
    ]);
    const gone = ['gone: There is nothing at this address: shop.example.com answers 404.'];
    expect(await findings('picture', await answering(404))).toEqual(gone);
    expect(await findings('link', await answering(404))).toEqual(gone);
  });

  it('keeps the robot out by robots.txt', async () => {
    const robots = 'User-agent: *\nAllow: /\n\nUser-agent: facebookexternalhit\nDisallow: /private\n';
    const url = await serve(HOST, ({ url: path }, response) => {
      const type = path === '/robots.txt' ? 'text/plain' : 'image/png';
      response.writeHead(200, { 'content-type': type });
      response.end(path === '/robots.txt' ? robots : png(800, 400));
    });
    const { checked } = await checkAll('picture', [`${url}/private/1.png`, `${url}/2.png`]);
    expect(checked.map((one) => one.findings.map(({ code, severity }) => `${severity} ${code}`))).toEqual([
      ['information robotForbidden'],
      [],
    ]);
    expect(checked[0]!.forbiddenTo).toBe('facebookexternalhit');
  });

  it('signs its certificate itself', async () => {
    const url = await serveSelfSigned('self-signed.example.com', sending('image/png', png(800, 400)));
    expect(await findings('picture', url)).toEqual([
      'tls: The TLS certificate of self-signed.example.com is refused (DEPTH_ZERO_SELF_SIGNED_CERT).',
    ]);
  });
});

describe('this machine and network', () => {
  const strict: Network = { ...localNetwork(), allowsLoopback: false };
  const counting = async (name: string) => {
    let asked = 0;
    const url = await serve(name, (_request, response) => {
      asked++;
      response.end();
    });
    return { url, asked: () => asked };
  };

  it('is not asked by a name that stands for it', async () => {
    const { url, asked } = await counting(HOST);
    expect(await findings('picture', url, strict)).toEqual([
      'privateNumber: Not requested: here, shop.example.com is 127.0.0.1, an address of this machine or network. Check from outside.',
    ]);
    expect(asked()).toBe(0);
  });

  it('is not asked by a name that stands for a public number, too', async () => {
    const { url, asked } = await counting(HOST);
    const two = { ...localNetwork({ [HOST]: ['1.1.1.1', '127.0.0.1'] }), allowsLoopback: false };
    expect((await findings('picture', url, two))[0]).toContain('privateNumber');
    expect(asked()).toBe(0);
  });

  it.each(['127.0.0.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', 'localhost', 'a.localhost'])(
    'is not asked as %s',
    async (host) => {
      const { url, asked } = await counting(host);
      const { checked, requests } = await checkAll('picture', [new URL(url).href], internet);
      expect({ requests, asked: asked(), wasAsked: wasAsked(checked[0]!) }).toEqual({
        ...{ requests: 0, asked: 0, wasAsked: false },
      });
      expect(checked[0]!.findings).toEqual([]);
    },
  );

  it.each(['169.254.169.254', '10.0.0.1', '192.168.0.1', '[fd00::1]', '[64:ff9b::a00:1]', 'printer.local'])(
    'is not asked as %s after a redirect, even where this machine may be',
    async (host) => {
      const url = await serve(HOST, redirecting(`http://${host}/latest/meta-data/`));
      const { checked, requests } = await checkAll('link', [url]);
      expect(checked[0]!.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
        'error notPublic',
      ]);
      expect(requests).toBe(1);
    },
  );

  it('is not asked by a number behind a name, wherever it lies', async () => {
    for (const number of ['10.1.2.3', '169.254.169.254', '::1', 'fe80::1', '::ffff:192.168.1.1', '0.0.0.0']) {
      const network = { ...localNetwork({ [HOST]: [number] }), allowsLoopback: false };
      expect((await findings('link', `http://${HOST}/`, network))[0]).toContain(`is ${number},`);
    }
  });
});

describe('an address', () => {
  it('that DNS does not know, as far as it knows another', async () => {
    const network = localNetwork({ [HOST]: [] });
    expect(await findings('link', `http://${HOST}/`, network)).toEqual([
      'unreachable: There was no answer from shop.example.com (ENOTFOUND).',
    ]);
    const other = await serve('s.example.net', sending('text/html', ''));
    const { checked } = await checkAll('link', [`http://${HOST}/`, other], network);
    expect(checked[0]!.findings.map(({ message }) => renderMessage(message, 'en'))).toEqual([
      'DNS does not know shop.example.com: nobody can open this address.',
    ]);
  });

  it('that leads to another host names the one to register', async () => {
    const shop = await serve(HOST, sending('text/html', ''));
    const short = await serve('s.example.net', redirecting(`${shop}/cake#top`));
    const { checked } = await checkAll('link', [short]);
    expect(checked[0]!.reply.hops).toEqual([short, `${shop}/cake`]);
    expect(checked[0]!.findings.map(({ message }) => renderMessage(message, 'ko'))).toEqual([
      'shop.example.com으로 이동합니다. 단축 URL이라면 이 호스트를 웹 도메인에 등록해야 합니다.',
    ]);
    // Nobody registers where pictures are.
    expect(await findings('picture', await serve('s.example.net', redirecting(`${shop}/`)))).toEqual([
      expect.stringContaining('notPicture'),
    ]);
  });

  it('that leads into an app is not followed', async () => {
    const url = await serve(HOST, redirecting('intent://open#Intent;scheme=shop;end'));
    expect((await findings('link', url))[0]).toContain('otherScheme');
  });

  it.each([
    'http://me:secret@shop.example.com/',
    `http://shop.example.com/?key=${'0f'.repeat(16)}`,
    `http://shop.example.com/${'0f'.repeat(16)}/1.png`,
    `http://shop.example.com/%30${'f0'.repeat(15)}f`,
    `http://${'0f'.repeat(16)}.example.com/`,
  ])('with a secret is not asked for, and that is said: %s', async (url) => {
    const { checked, requests } = await checkAll('picture', [url]);
    expect([requests, checked[0]!.reply.outcome.kind]).toEqual([0, 'secret']);
    expect(checked[0]!.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'information secretInAddress',
    ]);
  });

  it('is not asked for any more once a person has stopped it', async () => {
    let asked = 0;
    const url = await serve(
      HOST,
      withoutRobots((_request, response) => {
        asked++;
        response.end();
      }),
    );
    const addresses = [1, 2, 3].map((n) => ({ url: `${url}/${n}`, use: 'link' as const, places: [] }));
    const options = { onRequest: () => {}, isCancelled: () => asked > 0 };
    const { checked, requests } = await checkAddresses(addresses, engine, options, localNetwork());
    expect([asked, requests, checked.filter(wasAsked).length]).toEqual([1, 1, 1]);
  });

  it('with a secret is not followed', async () => {
    const url = await serve(HOST, redirecting(`/?appkey=${'0f'.repeat(16)}`));
    expect((await findings('link', url))[0]).toContain('secret');
  });

  it('behind the twentieth request is not asked for', async () => {
    const url = await serve(HOST, sending('image/png', png(800, 400)));
    const { checked, requests } = await checkAll(
      'picture',
      Array.from({ length: 25 }, (_, i) => `${url}/${i}.png`),
    );
    expect(requests).toBe(20);
    expect(checked.filter(wasAsked)).toHaveLength(20);
    expect(checked.at(-1)!.findings).toEqual([]);
  });
});

describe('a scraped page', () => {
  const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

  it('brings its picture along', async () => {
    const pictures = await serve('cdn.example.com', sending('image/png', png(100, 100)));
    const tags = `<meta property="og:title" content="Cake"><meta property="og:image" content="${pictures}/1.png">`;
    const url = await serve(HOST, sending('text/html', page(tags)));
    const { checked } = await checkAll('scrap', [url]);
    expect(
      checked.map(({ address, findings: found }) => [address.url, found.map(({ code }) => code)]),
    ).toEqual([
      [url, []],
      [`${pictures}/1.png`, ['pictureTooSmall']],
    ]);
    expect(checked[0]!.page).toMatchObject({ title: 'Cake', description: undefined });
  });

  it('that scripts fill has no title', async () => {
    const url = await serve(HOST, sending('text/html', page('<script src="app.js"></script>')));
    const { checked } = await checkAll('scrap', [url]);
    expect(checked[0]!.findings.map(({ code }) => code)).toEqual(['noTitle', 'noImage']);
  });

  it('names its picture by a path', async () => {
    const url = await serve(
      HOST,
      sending('text/html', page('<title>a</title><meta property="og:image" content="/1.png">')),
    );
    expect((await findings('scrap', url))[0]).toContain('imageNotAbsolute');
  });

  it('is read in its own encoding', async () => {
    const title = Buffer.from([0xc4, 0xc9, 0xc0, 0xcc, 0xc5, 0xa9]);
    const html = (meta: string) =>
      Buffer.concat([Buffer.from(`${meta}<title>`), title, Buffer.from('</title>')]);
    const named = await serve(HOST, sending('text/html; charset=euc-kr', html('')));
    const own = await serve(HOST, sending('text/html', html('<meta charset="euc-kr">')));
    const wrong = await serve(HOST, sending('text/html; charset=nonsense', page('<title>Cake</title>')));
    const { checked } = await checkAll('scrap', [named, own, wrong]);
    expect(checked.map((one) => one.page?.title)).toEqual(['케이크', '케이크', 'Cake']);
  });

  it('is no page', async () => {
    const url = await serve(HOST, sending('application/pdf', '%PDF'));
    expect((await findings('scrap', url))[0]).toContain('notPage');
  });
});
