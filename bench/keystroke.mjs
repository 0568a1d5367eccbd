/** From a keystroke to diagnostics: what the engine computes for it, in one warm process. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { line, median, milliseconds, quantile } from './numbers.mjs';

const require = createRequire(import.meta.url);
const FILE = '/shop/src/share.ts';
const ROUNDS = 300;

export async function measureKeystrokes({ bundles }) {
  const { createKakaoService, parseScript } = require(join(bundles, 'engine.js'));
  for (const [lines, goal] of [
    [1000, 'p50 ≤ 2.5, p95 ≤ 8 ms'],
    [5000, ''],
  ]) {
    const text = madeUpScript(lines);
    const service = createKakaoService({ folders: ['/shop'] });
    for (const file of ['/shop/package.json', '/shop/index.html']) service.update(file, undefined);
    const engine = [];
    const parse = [];
    for (let round = 0; round < ROUNDS; round++) {
      const at = Math.floor((text.length * ((round * 7919) % ROUNDS)) / ROUNDS);
      const typed = `${text.slice(0, at)}x${text.slice(at)}`;
      engine.push(
        timed(() => {
          service.update(FILE, typed);
          for (const wanted of service.wanted()) service.update(wanted, undefined);
          service.findings(FILE);
        }),
      );
      parse.push(timed(() => parseScript(typed, { language: 'ts' })));
    }
    // The first tenth warms the compiler up.
    const [warm, parsed] = [engine, parse].map((times) => times.slice(ROUNDS / 10));
    const show = (times) => `p50 ${milliseconds(median(times))}, p95 ${milliseconds(quantile(times, 0.95))}`;
    line(`${lines} lines: keystroke to findings`, show(warm), goal);
    line(
      `${lines} lines: / parsing alone`,
      `${(median(warm) / median(parsed)).toFixed(2)}×`,
      '',
      show(parsed),
    );
  }
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function madeUpScript(lines) {
  const functions = Math.floor(lines / 10);
  const blocks = Array.from({ length: functions }, (_, i) =>
    i % 50 === 25
      ? `export function share${i}(title: string) {
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title,
      imageUrl: 'https://shop.example.com/a.png',
      link: { webUrl: \`https://shop.example.com/items/\${title}\`, mobileWebUrl: 'https://shop.example.com' },
    },
  });
}`
      : `export async function part${i}(order: { id: number; items: string[] }, user?: string): Promise<string> {
  const names = order.items.map((item, index) => \`\${index}: \${item.trim()}\`);
  if (names.length === 0 || user === undefined) {
    return '';
  }
  for (const name of names) {
    await fetch('/api/orders/' + order.id, { method: 'POST', body: JSON.stringify({ name, user }) });
  }
  return names.filter(Boolean).join(', ') ?? 'none';
}`,
  );
  return `Kakao.init('${'0'.repeat(8)}');\n${blocks.join('\n')}\n`;
}
