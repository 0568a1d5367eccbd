import { appendFileSync } from 'node:fs';
import { it } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';
import { MANY } from './many.ts';

const cpu = (f: () => unknown) => {
  const b = process.cpuUsage();
  f();
  const u = process.cpuUsage(b);
  return (u.user + u.system) / 1000;
};
it('x', () => {
  for (const [name, make] of Object.entries(MANY)) {
    if (process.env.ONLY && !name.includes(process.env.ONLY)) continue;
    const row: string[] = [];
    for (const n of [250, 500, 1000, 2000]) {
      const files = make(n);
      const errors: string[] = [];
      const service = createKakaoService({
        folders: ['/p'],
        onError: (w, e) => errors.push(w + String(e).slice(0, 60)),
      });
      const collect = cpu(() => {
        for (const [f, t] of Object.entries(files)) service.update(`/p/${f}`, t);
      });
      service.scanned('/p');
      const judge = cpu(() => {
        for (let w = service.wanted(); w.length; w = service.wanted())
          for (const f of w) service.update(f, undefined);
        for (const p of service.projects()) service.diagnose(p.root);
      });
      row.push(`${collect.toFixed(0)}+${judge.toFixed(0)}${errors.length ? '!' + errors[0] : ''}`);
      if (collect + judge > 1000) break;
    }
    appendFileSync('/tmp/ex.log', name.padEnd(32) + row.join('  ') + '\n');
  }
}, 6000000);
