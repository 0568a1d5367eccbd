/** What a change costs, counted: files judged again, answers kept. Never time. */
import { describe, expect, it, vi } from 'vitest';
import type { FileFacts } from '../../../server/src/core/facts/facts.ts';
import { derivedOf } from '../../../server/src/core/incremental/derived.ts';
import { FileAnswers } from '../../../server/src/core/project/fileAnswers.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import type { Rule } from '../../../server/src/core/rules/rule.ts';
import { createKakaoService, type KakaoService } from '../../../server/src/core/service.ts';
import { freshService, settle, type Texts } from './workspaceTexts.ts';

const KEY = '0123456789abcdef'.repeat(2);
const share = (i: number, more = '') =>
  `${more}import { link } from './link';\nwindow.Kakao.Share.sendDefault({ objectType: 'text', text: '${i}', link });\n`;

function project(files: number): Texts {
  const texts: Texts = new Map([
    ['/shop/package.json', '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.0.0" } }'],
    [
      '/shop/index.html',
      '<html><script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js"></script>',
    ],
    ['/shop/.env', `VITE_KEY=${KEY}\n`],
    ['/shop/src/init.ts', 'window.Kakao.init(import.meta.env.VITE_KEY);\n'],
    ['/shop/src/link.ts', "export const link = { webUrl: 'https://shop.example.com' };\n"],
  ]);
  for (let i = 0; i < files; i++) texts.set(`/shop/src/share${i}.ts`, share(i));
  return texts;
}

interface Counted {
  readonly service: KakaoService;
  readonly texts: Texts;
  /** Changes a file, answers what is asked, and tells which files were judged for it. */
  readonly change: (file: string, text: string | undefined) => readonly string[];
  /** The same where that file alone is asked about, as while typing in it. */
  readonly type: (
    file: string,
    text: string,
  ) => { readonly files: readonly string[]; readonly projects: number };
}

/** Judging a file runs each rule once for each of its facts: the first needs the file, so it counts the files. */
function counted(texts: Texts): Counted {
  let judged = new Set<string>();
  let projects = 0;
  const counter = (needs: 'file' | 'project', check: (fact: FileFacts) => void) =>
    ({ ...rules[0]!, code: `test/${needs}`, needs, check }) as unknown as Rule;
  const counters = [
    counter('file', ({ file }) => void judged.add(file)),
    counter('project', () => void projects++),
  ];
  const service = createKakaoService({ folders: ['/shop'], rules: [...rules, ...counters] });
  for (const [file, text] of texts) service.update(file, text);
  service.scanned('/shop');
  settle(service, texts);
  return {
    service,
    texts,
    change: (file, text) => {
      judged = new Set();
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
      service.update(file, text);
      settle(service, texts);
      service.diagnose('/shop');
      return [...judged].sort();
    },
    type: (file, text) => {
      judged = new Set();
      projects = 0;
      service.update(file, text, true);
      service.wanted([file]);
      service.findings(file);
      return { files: [...judged].sort(), projects };
    },
  };
}

describe('a change', () => {
  it('of one file judges that file', () => {
    const { change } = counted(project(30));
    expect(change('/shop/src/share7.ts', share(8))).toEqual(['/shop/src/share7.ts']);
    expect(change('/shop/src/share7.ts', share(8, '\n\n'))).toEqual(['/shop/src/share7.ts']);
    expect(change('/shop/src/init.ts', '\nwindow.Kakao.init(import.meta.env.VITE_KEY);\n')).toEqual([
      '/shop/src/init.ts',
    ]);
  });

  it('that says the same judges nothing', () => {
    const { change } = counted(project(30));
    expect(change('/shop/src/share7.ts', `${share(7)}// more\nconst x = () => 1 + 1;\n`)).not.toContain(
      '/shop/src/share8.ts',
    );
    expect(change('/shop/src/share8.ts', `${share(8)}`)).toEqual([]);
    expect(change('/shop/.env', `VITE_KEY=${KEY}\n# a comment\n`)).toEqual([]);
  });

  it('of what others import judges those, and the file itself, where the mistake now stands', () => {
    const { change } = counted(project(30));
    const judged = change('/shop/src/link.ts', "export const link = { webUrl: 'http://localhost:80' };\n");
    expect(judged).toHaveLength(31);
    expect(judged).toContain('/shop/src/link.ts');
    expect(judged).not.toContain('/shop/src/init.ts');
  });

  it('of a function that is typed in judges none of those who call it, and the project as a whole not again', () => {
    const texts = project(0);
    const helper = (text: string) =>
      `export function share(url) {\n  window.Kakao.Share.sendDefault({ objectType: 'text', text: '${text}', link: { webUrl: url, mobileWebUrl: url } });\n}\n`;
    texts.set('/shop/src/helper.ts', helper('a'));
    for (let i = 0; i < 30; i++)
      texts.set(`/shop/src/caller${i}.ts`, `import { share } from './helper';\nshare('/cakes/${i}');\n`);
    const { service, type } = counted(texts);
    expect(service.findings('/shop/src/caller7.ts')).not.toEqual([]);
    for (const text of [helper('another'), `\n${helper('another')}`])
      expect(type('/shop/src/helper.ts', text)).toEqual({ files: ['/shop/src/helper.ts'], projects: 0 });
  });

  it('of a variable judges who reads it', () => {
    const { change } = counted(project(30));
    expect(change('/shop/.env', 'VITE_KEY=another\n')).toEqual(['/shop/src/init.ts']);
  });

  it('of the SDK version judges all, since every message is checked by it', () => {
    const { change, texts } = counted(project(30));
    const page = texts.get('/shop/index.html')!;
    expect(change('/shop/index.html', page.replace('2.7.1', '2.6.0')).length).toBeGreaterThan(30);
  });

  it('costs no more beside many files', () => {
    const { change } = counted(project(200));
    expect(change('/shop/src/share7.ts', share(8))).toEqual(['/shop/src/share7.ts']);
  });

  it.each([
    ['a share call moves', '/shop/src/share7.ts', share(7, '\n')],
    ['a message changes', '/shop/src/share7.ts', share(8)],
  ])('asks no more files beside many, where %s', (_, file, text) => {
    const questionsBeside = (files: number): number => {
      const { service } = counted(project(files));
      const asked = vi.spyOn(FileAnswers.prototype as unknown as { answer: () => void }, 'answer');
      service.update(file, text);
      service.findings(file);
      const { length } = asked.mock.calls;
      asked.mockRestore();
      return length;
    };
    expect(questionsBeside(100)).toBe(questionsBeside(10));
  });

  it('leaves nothing behind, however often', () => {
    const { change, service } = counted(project(3));
    const edit = (i: number) => {
      service.update('/shop/src/share1.ts', i % 2 === 0 ? `/*${share(i)}*/` : share(i, 'x'.repeat(i % 97)));
      service.wanted();
    };
    // What some text is the first to ask is kept, once.
    for (let i = 0; i < 97; i++) edit(i);
    service.findings('/shop/src/share1.ts');
    change('/shop/src/share1.ts', share(1));
    const before = service.kept();
    for (let i = 0; i < 500; i++) {
      edit(i);
      if (i % 50 === 0) expect(service.findings('/shop/src/share1.ts')).toHaveLength(0);
    }
    expect(change('/shop/src/share1.ts', share(1))).toEqual(['/shop/src/share1.ts']);
    expect(service.kept()).toEqual(before);
  });
});

describe('files that come and go', () => {
  it('leave nothing behind', { timeout: 60_000 }, () => {
    const { service, texts } = counted(project(5));
    const comeAndGo = () => {
      const names = Array.from({ length: 500 }, (_, i) => `/shop/src/pages/p${i}/share.ts`);
      for (const [i, name] of names.entries()) {
        texts.set(name, `import { link } from './helper${i}';\nKakao.Share.sendDefault({ link });\n`);
        service.update(name, texts.get(name));
      }
      settle(service, texts);
      expect(service.diagnose('/shop').length).toBeGreaterThan(500);
      for (const name of names) {
        texts.delete(name);
        service.update(name, undefined);
      }
      settle(service, texts);
      service.diagnose('/shop');
      return service.kept();
    };
    const before = service.kept();
    const once = comeAndGo();
    for (let round = 0; round < 4; round++) comeAndGo();
    expect(service.kept()).toEqual(once);
    // A few hundred names of files that are not there may wait for the next sweep.
    expect(once.files).toBeLessThan(before.files + 400);
    expect(once.answers).toBeLessThan(before.answers + 800);
    expect(service.files()).toHaveLength(7);
  });

  it('are forgotten as if they had never been told of', () => {
    const { service } = counted(project(3));
    service.forget('/shop/src/link.ts');
    expect(service.facts('/shop/src/link.ts')).toBeUndefined();
    expect(service.wanted()).toContain('/shop/src/link.ts');
  });
});

describe('what all are judged by', () => {
  it('is asked for first: a component of Angular is judged once, when its template is there', () => {
    const component = `@Component({ templateUrl: './a.html' })\nexport class A { share(url) { ${share(0)} } }\n`;
    const texts: Texts = new Map([
      ['/shop/package.json', '{ "dependencies": { "@angular/core": "20.0.0" } }'],
      ['/shop/src/a.ts', component],
      ['/shop/src/a.html', '<button (click)="share(\'/cakes\')">Share</button>\n'],
    ]);
    const judged: string[] = [];
    const counter = { ...rules[0]!, needs: 'file', check: ({ file }: FileFacts) => void judged.push(file) };
    const service = createKakaoService({ folders: ['/shop'], rules: [...rules, counter as unknown as Rule] });
    service.update('/shop/src/a.ts', component);
    settle(service, texts);
    service.diagnose('/shop');
    expect(judged.sort()).toEqual(['/shop/src/a.html', '/shop/src/a.ts']);
  });

  it('may be a package.json that appears above a thousand files, and goes again', { timeout: 60_000 }, () => {
    const { change, service, texts } = counted(project(1000));
    const before = service.diagnose('/shop');
    const judged = change('/shop/src/package.json', '{ "dependencies": { "next": "16.0.0" } }');
    expect(judged.length).toBeGreaterThan(1000);
    expect(service.diagnose('/shop/src')).toEqual(freshService(['/shop'], texts).diagnose('/shop/src'));
    change('/shop/src/package.json', undefined);
    expect(service.diagnose('/shop')).toEqual(before);
    expect(service.diagnose('/shop/src')).toEqual([]);
  });
});

describe('an error of ours', () => {
  const failing = (message: string, when: (facts: FileFacts) => boolean): Rule =>
    ({
      ...rules[0]!,
      code: 'test/failing',
      needs: 'file',
      check: (facts: FileFacts) => {
        if (when(facts)) throw new Error(message);
      },
    }) as unknown as Rule;

  it('costs its own answer, is told, and is told no more when it is gone', () => {
    const told: string[] = [];
    const texts = project(3);
    texts.set('/shop/src/share1.ts', `Kakao.Share.sendDefault();\n${share(1)}`);
    const broken = failing('broken', ({ length }) => length > 150);
    const service = createKakaoService({
      folders: ['/shop'],
      rules: [...rules, broken],
      onError: (where) => told.push(where),
    });
    for (const [file, text] of texts) service.update(file, text);
    settle(service, texts);
    const findings = service.findings('/shop/src/share1.ts').map(({ code }) => code);
    expect(findings.length).toBeGreaterThan(0);
    expect(told).toEqual([]);
    service.update('/shop/src/share1.ts', `${texts.get('/shop/src/share1.ts')}${' '.repeat(200)}`);
    settle(service, texts);
    expect(service.findings('/shop/src/share1.ts').map(({ code }) => code)).toEqual(findings);
    expect(told).toEqual(['test/failing']);
  });

  it('may be an answer that asks for itself: it is told, and the rest goes on', () => {
    const told: string[] = [];
    const texts = project(3);
    const circle: (of: FileFacts, within: object) => boolean = derivedOf((of: FileFacts, within: object) =>
      circle(of, within),
    );
    const within = {};
    const circular = failing('', (facts) => circle(facts, within));
    const service = createKakaoService({
      folders: ['/shop'],
      rules: [circular, ...rules],
      onError: (where, error) => told.push(`${where}: ${error}`),
    });
    for (const [file, text] of texts) service.update(file, text);
    service.scanned('/shop');
    settle(service, texts);
    expect(told).toContain('test/failing: Error: Cycle detected');
    expect(service.diagnose('/shop')).toEqual(freshService(['/shop'], texts).diagnose('/shop'));
  });
});
