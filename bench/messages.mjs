/** One message: checking it as the SDK would, and drawing it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { line, median, milliseconds, quantile } from './numbers.mjs';

const require = createRequire(import.meta.url);
const FILE = '/shop/share.js';
const ROUNDS = 2000;
const TEXT = `Kakao.Share.sendDefault({
  objectType: 'commerce',
  content: {
    title: '소금빵 세트', imageUrl: 'https://shop.example.com/a.png', description: '오늘 구운 소금빵 네 개',
    link: { webUrl: 'https://shop.example.com', mobileWebUrl: 'https://m.shop.example.com' },
  },
  commerce: { productName: '소금빵', regularPrice: 12000, discountRate: 10, discountPrice: 10800 },
  buttons: [
    { title: '주문하기', link: { webUrl: 'https://shop.example.com/order' } },
    { title: '더 보기', link: { webUrl: 'https://shop.example.com/more' } },
  ],
});\n`;

export async function measureMessages({ bundles }) {
  const engine = require(join(bundles, 'engine.js'));
  const service = engine.createKakaoService({ folders: ['/shop'] });
  service.update(FILE, TEXT);
  for (const wanted of service.wanted()) service.update(wanted, undefined);
  const [project] = service.projects();
  const [call] = project.shareCalls;
  const [argument] = call.call.arguments;
  // Problems are kept per project: a new one, in name only, has them computed anew.
  const check = () => engine.problemsOfCall(call, Object.create(project));
  const draw = () => {
    const message = engine.readMessage(engine.scoped(call, argument), project.resolve);
    return engine.messagePreview(message, { theme: 'light', locale: 'ko' });
  };
  if (!draw()?.includes('<svg')) throw new Error('the sample message cannot be drawn');
  show('checking a message', check, 'goal ≤ 0.2 ms');
  show('drawing a message', draw, 'goal ≤ 5 ms');
}

function show(what, run, goal) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  const warm = times.slice(ROUNDS / 10);
  line(what, `${median(warm).toFixed(3)} ms`, goal, `p95 ${milliseconds(quantile(warm, 0.95))}`);
}
