/** The server's thread with an engine that has bugs, of all kinds, in files with their names. Built by the test. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineRule } from '../../server/src/core/rules/rule.ts';
import { serveInThread } from '../../server/src/node/thread.ts';

function misbehave(file: string): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name.startsWith('loops')) {
    // Nothing else gets out of a thread that hangs.
    writeSync(2, 'looping\n');
    for (;;);
  }
  if (name.startsWith('backtracks')) /^(?:a+)+$/.test(`${'a'.repeat(60)}!`);
  if (name.startsWith('waits')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (name.startsWith('blocks')) {
    const pipe = join(tmpdir(), `kakao-blocks-${process.pid}`);
    execFileSync('mkfifo', [pipe]);
    writeSync(2, 'looping\n');
    readFileSync(pipe);
  }
  if (name.startsWith('throws')) {
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
  }
  if (name.startsWith('prints')) console.log('between two messages');
}

const buggy = defineRule({
  code: 'sdk/buggy',
  kakaoCodes: [],
  effect: 'note',
  title: { en: 'Buggy', ko: '고장' },
  why: { en: 'A test', ko: '시험' },
  sources: [],
  step: 'key',
  needs: 'initCall',
  messages: {},
  check: (call) => misbehave(call.file),
  examples: { bad: [], good: [] },
});

serveInThread(async () => {
  const core = await import('../../server/src/core/index.ts');
  const collect = core.createKakaoService;
  return {
    ...core,
    rules: [...core.rules, buggy],
    explain: (text) => {
      if (text === 'loop') for (;;);
      return core.explain(text);
    },
    createKakaoService: (options) => {
      const service = collect(options);
      return {
        ...service,
        update: (file, text) => {
          if (text?.includes('unreadable')) for (;;);
          service.update(file, text);
        },
        explain: (text) => {
          if (text === 'loop') for (;;);
          return service.explain(text);
        },
      };
    },
  };
});
