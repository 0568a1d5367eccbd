import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import type { DoctorReport } from '../../server/src/core/doctor/report.ts';
import { githubReport } from '../../server/src/core/report/github.ts';
import { gitlabReport } from '../../server/src/core/report/gitlab.ts';
import { htmlReport } from '../../server/src/core/report/html.ts';
import { jsonReport } from '../../server/src/core/report/json.ts';
import { junitReport } from '../../server/src/core/report/junit.ts';
import { markdownReport } from '../../server/src/core/report/markdown.ts';
import { failureLine } from '../../server/src/core/report/phrases.ts';
import { sarifReport } from '../../server/src/core/report/sarif.ts';
import { textReport } from '../../server/src/core/report/text.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { type FakeProject, fakeService, finding } from './fakeService.ts';

const SHARE = "Kakao.init(KEY);\nKakao.Share.sendDefault({\n  objectType: 'fed',\n});\n";
const KEY = 'ab'.repeat(16);

const project: FakeProject = {
  root: '/home/shop',
  texts: { '/home/shop/src/share.js': SHARE, '/home/shop/kakao-share.json': '{\n  "apps": []\n}\n' },
  findings: [
    finding('4002/object-type', '/home/shop/src/share.js', 57, 62, {
      message: {
        text: { en: 'objectType cannot be {value}.', ko: 'objectType에 {value|은/는} 쓸 수 없습니다.' },
        params: { value: "'fed'" },
      },
      fixes: [
        { title: { text: { en: 'Change to feed', ko: 'feed로 변경' }, params: {} }, safe: true, edits: [] },
      ],
    }),
    finding('4019/app-key-malformed', '/home/shop/src/share.js', 11, 14, {
      effect: 'rejected',
      severity: 'error',
      message: {
        text: {
          en: 'The key {key} is short: 50%, too bad.',
          ko: '키 {key|이/가} 짧습니다: 50%, 확인하십시오.',
        },
        params: { key: KEY },
      },
      related: [
        {
          place: { file: '/home/shop/kakao-share.json', range: { start: 4, end: 10 } },
          message: { text: { en: 'The manifest says so.', ko: '매니페스트에 있습니다.' }, params: {} },
        },
      ],
    }),
    finding('sdk/integrity-missing', '/home/shop/src/share.js', 0, 10, {
      effect: 'note',
      severity: 'information',
    }),
    finding('4019/app-key-malformed', '/home/shop/src/share.js', 0, 5, {
      verdict: 'unknown',
      message: { text: { en: 'No file shows the key.', ko: '키를 알 수 있는 파일이 없습니다.' }, params: {} },
    }),
    finding('sdk/two-versions', '/home/shop/src/share.js', 0, 5, {
      verdict: 'ok',
      message: { text: { en: 'One version of the SDK.', ko: 'SDK 버전이 하나입니다.' }, params: {} },
    }),
  ],
  heldBack: [
    finding('4002/object-type', '/home/shop/src/share.js', 57, 62, { heldBackBy: 'comment' }),
    finding('sdk/integrity-missing', '/home/shop/src/share.js', 0, 10, { heldBackBy: 'baseline' }),
  ],
};

const rules = ['4002/object-type', '4019/app-key-malformed', 'sdk/integrity-missing', 'sdk/two-versions'].map(
  (code) => ({
    code,
    kakaoCodes: ['4002'],
    effect: 'throws' as const,
    title: { en: `Title of ${code}`, ko: `${code} 제목` },
    why: { en: `Why ${code}`, ko: `${code} 이유` },
  }),
);

function reportOf(locale: Locale, projects: readonly FakeProject[] = [project]): DoctorReport {
  return doctorReport(fakeService(projects), {
    locale,
    pathOf: (file) => file.replace(/^\/home\/shop\/?/, ''),
    failures: [{ kind: 'crashed', what: 'sdk/init-twice', detail: 'TypeError' }],
    summary: { files: 1234, candidates: 2, milliseconds: 41 },
  });
}

describe.each(['en', 'ko'] as const)('every format, whole (%s)', (locale) => {
  const formats = {
    text: () => textReport(reportOf(locale), { all: false, colour: false }),
    'all.text': () => textReport(reportOf(locale), { all: true, colour: false }),
    'colour.text': () => textReport(reportOf(locale), { all: true, colour: true }),
    json: () => jsonReport(reportOf(locale), true),
    markdown: () =>
      markdownReport(reportOf(locale), { link: ({ file, range }) => `${file}#L${range.start.line + 1}` }),
    html: () => htmlReport(reportOf(locale), true),
    sarif: () => sarifReport(reportOf(locale), { all: true, rules, version: '1.2.3' }),
    github: () => githubReport(reportOf(locale), false),
    'all.junit': () => junitReport(reportOf(locale), true),
    gitlab: () => gitlabReport(reportOf(locale)),
  };
  it.each(Object.entries(formats))('%s', async (name, render) => {
    const text = render();
    expect(text).not.toContain(KEY);
    expect(text.endsWith('\n')).toBe(true);
    await expect(text).toMatchFileSnapshot(`golden/${locale}.${name}.snap`);
  });
});

describe('json', () => {
  it('holds only what is violated unless all is asked for', () => {
    const verdicts = (all: boolean): string[] =>
      JSON.parse(jsonReport(reportOf('en'), all)).findings.map((one: { verdict: string }) => one.verdict);
    expect(verdicts(false)).toEqual(['violated', 'violated', 'violated']);
    expect(verdicts(true).toSorted()).toEqual(['ok', 'unknown', 'violated', 'violated', 'violated']);
  });

  it('has zero-based ranges and the documented fields in their order', () => {
    const report = JSON.parse(jsonReport(reportOf('en'), false));
    expect(Object.keys(report)).toEqual(['version', 'findings', 'summary']);
    const [, , objectType] = report.findings;
    expect(Object.keys(objectType)).toEqual([
      ...['code', 'kakaoCodes', 'verdict', 'severity', 'effect', 'file', 'range', 'message', 'fixable'],
    ]);
    expect(objectType).toMatchObject({
      file: 'src/share.js',
      fixable: true,
      range: { start: { line: 2, character: 14 }, end: { line: 2, character: 19 } },
    });
  });
});

describe('github', () => {
  it('escapes what the runner would read as its own syntax', () => {
    const hostile = finding('4002/object-type', '/home/shop/src/a,b:c%.js', 0, 1, {
      message: { text: { en: '{v}', ko: '{v}' }, params: { v: '50%\n::error::gone\r' } },
    });
    const file = hostile.place.file;
    const text = githubReport(
      reportOf('en', [{ root: '/home/shop', texts: { [file]: 'x' }, findings: [hostile] }]),
      false,
    );
    const [first, second] = text.split('\n');
    expect(first).toMatch(
      /^::error file=src\/a%2Cb%3Ac%25\.js,line=1,endLine=1,col=1,endColumn=2,title=4002\/object-type::50%25 /,
    );
    expect(second).toMatch(/^::warning::sdk\/init-twice/);
  });
});

describe('hostile text from files', () => {
  const hostile = (value: string): DoctorReport => {
    const one = finding('4002/object-type', '/home/shop/src/share.js', 0, 1, {
      message: { text: { en: 'Not {v}.', ko: '{v} 아님' }, params: { v: value } },
    });
    return reportOf('en', [{ ...project, findings: [one] }]);
  };

  it.each([
    ['a link', '[x](command:evil)', /(?<!\\)\]\(command/],
    ['an image', '![x](https://evil.example/p.png)', /(?<!\\)!\[/],
    ['HTML', '<img src=x onerror=alert(1)>', /(?<!\\)<img/],
    ['a bare address', 'https://evil.example', /https:\/\/evil/],
    ['a mention', '@everyone', /(?<!\\)@everyone/],
    ['a new heading', 'x\n# gone', /^# gone/m],
    ['an open code span', '`x', /(?<!\\)`x/],
    ['a link behind unpaired backticks', '```[x](command:evil)`', /(?<!\\)\]\(command/],
  ])('%s stays text in Markdown', (_, value, forbidden) => {
    expect(markdownReport(hostile(value))).not.toMatch(forbidden);
  });

  it('cannot drive the terminal', () => {
    const text = textReport(hostile('\u001b[2J\u001b]0;gone\u0007\u202Egnp.exe\u009b1m'), {
      all: true,
      colour: false,
    });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('is shown in part where it is long', () => {
    expect(textReport(hostile('x'.repeat(100_000)), { all: false, colour: false }).length).toBeLessThan(2000);
  });
});

describe('sarif 2.1.0', () => {
  const log = JSON.parse(sarifReport(reportOf('en'), { all: true, rules, version: '1.2.3' }));

  it('has what the standard requires', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0/);
    const [run] = log.runs;
    expect(run.tool.driver.name).toBeTruthy();
    expect(run.columnKind).toBe('utf16CodeUnits');
    for (const rule of run.tool.driver.rules) {
      expect(rule.id).toBeTruthy();
      expect(rule.helpUri).toMatch(/^https:\/\//);
    }
    for (const result of run.results) {
      expect(result.message.text).toBeTruthy();
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.level === 'none').toBe(result.kind !== 'fail');
      for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        expect(startLine).toBeGreaterThanOrEqual(1);
        expect(startColumn).toBeGreaterThanOrEqual(1);
        expect(endLine).toBeGreaterThanOrEqual(startLine);
        if (endLine === startLine) expect(endColumn).toBeGreaterThanOrEqual(startColumn);
        expect(physicalLocation.artifactLocation.uri).not.toMatch(/^\/|^file:|\\/);
      }
    }
  });

  it('says what is held back, and by what, where everything is asked for', () => {
    const resultsOf = (all: boolean) =>
      JSON.parse(sarifReport(reportOf('en'), { all, rules, version: '1' })).runs[0].results as {
        ruleId: string;
        suppressions: { kind: string }[];
      }[];
    expect(
      resultsOf(true).flatMap(({ ruleId, suppressions }) =>
        suppressions.map(({ kind }) => `${ruleId} ${kind}`),
      ),
    ).toEqual(['sdk/integrity-missing external', '4002/object-type inSource']);
    for (const { suppressions } of resultsOf(false)) expect(suppressions).toEqual([]);
  });

  it('says that the run was incomplete', () => {
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(log.runs[0].invocations[0].toolExecutionNotifications[0].level).toBe('error');
  });

  it('writes paths as URIs', () => {
    const one = finding('4002/object-type', '/home/shop/src/가 나#1.js', 0, 1);
    const report = reportOf('en', [
      { root: '/home/shop', texts: { [one.place.file]: 'x' }, findings: [one] },
    ]);
    const [result] = JSON.parse(sarifReport(report, { all: false, rules, version: '1' })).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
      'src/%EA%B0%80%20%EB%82%98%231.js',
    );
  });
});

describe('junit', () => {
  it('is XML whatever files and messages are called', () => {
    const one = finding('4002/object-type', '/home/shop/src/<a & "b">.js', 0, 1, {
      message: { text: { en: '{v}', ko: '{v}' }, params: { v: ']]></failure> & "\u0001\u{1f600}' } },
    });
    const xml = junitReport(
      reportOf('en', [{ root: '/home/shop', texts: { [one.place.file]: 'x' }, findings: [one] }]),
      false,
    );
    const tags: string[] = [];
    const parser = new Parser(
      {
        onopentag: (name, attributes) => tags.push(name, ...Object.values(attributes)),
        onerror: (error) => expect.fail(error.message),
      },
      { xmlMode: true },
    );
    parser.end(xml);
    expect(tags).toContain('src/<a & "b">.js');
    expect(tags.filter((one) => one === 'failure')).toHaveLength(1);
    expect(xml).not.toContain('\u0001');
  });

  it('counts what it lists, and passes where nothing is wrong', () => {
    const [, tests, failures, errors] = /tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(
      junitReport(reportOf('en'), true),
    )!;
    const xml = junitReport(reportOf('en'), true);
    expect(xml.match(/<testcase /g)).toHaveLength(Number(tests));
    expect(xml.match(/<failure /g)).toHaveLength(Number(failures));
    expect(xml.match(/<error /g)).toHaveLength(Number(errors));
    const clean = { ...reportOf('en', []), failures: [] };
    expect(junitReport(clean, false)).toMatch(/tests="1" failures="0" errors="0"[\s\S]*<testcase [^>]*\/>/);
  });
});

describe('html', () => {
  /** Each element with its attributes, and all text. */
  function read(page: string) {
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    let text = '';
    const parser = new Parser({
      onopentag: (name, attributes) => elements.push({ name, attributes }),
      ontext: (piece) => {
        text += piece;
      },
    });
    parser.end(page);
    return { elements, text };
  }

  it('runs and loads nothing', () => {
    const { elements } = read(htmlReport(reportOf('en'), true));
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ['script', 'link', 'img', 'iframe', 'form', 'object'])
      expect(names).not.toContain(name);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'])!.attributes.content;
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; /);
    for (const { attributes } of elements)
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on|^src|^style$/);
        if (name === 'href') expect(value).toMatch(/^https:\/\/(github\.com|developers\.kakao\.com)\//);
      }
  });

  it('has hostile names and values as text', () => {
    const value = `</style><script>alert(1)</script>"' onload=x ]]>&lt; \`<b>\` ${KEY} \u202e`;
    const file = `/home/shop/src/${value.replaceAll('/', '')}.js`;
    const one = finding('4002/object-type', file, 0, 1, {
      message: { text: { en: 'Not {v}.', ko: '{v} 아님' }, params: { v: value } },
    });
    const page = htmlReport(
      reportOf('en', [{ root: '/home/shop', texts: { [file]: 'x' }, findings: [one] }]),
      true,
    );
    const { elements, text } = read(page);
    expect(elements.filter(({ name }) => name === 'script' || name === 'b')).toEqual([]);
    expect(text).toContain('<script>alert(1)</script>"\' onload=x ]]>&lt;');
    expect(page).not.toMatch(new RegExp(`${KEY}|\u202e`));
  });

  it('answers first, and tells what is right and what only the console knows where that is asked for', () => {
    const report = reportOf('en');
    const [one] = report.projects;
    const asked = one!.open.map((question) => ({ ...question, items: ['Is `https://a.io` there?'] }));
    const [short, whole] = [false, true].map((all) =>
      read(htmlReport({ ...report, projects: [{ ...one!, open: asked }] }, all)),
    );
    expect(whole!.text.trim()).toMatch(/^Kakao Share Doctor[\s\S]*Sharing will fail: 2 errors to fix/);
    expect(whole!.text).toContain('Checked and right (1)');
    const boxes = whole!.elements.filter(({ attributes }) => attributes.type === 'checkbox');
    expect(boxes).toHaveLength(asked.length);
    expect(short!.text).not.toMatch(/Checked and right|Only the console/);
  });

  it('says that nothing was found', () => {
    expect(read(htmlReport(reportOf('ko', []), true)).text).toContain('확인할 코드가 없습니다');
  });
});

describe('fingerprints', () => {
  const prints = (findings: FakeProject['findings']): string[] =>
    JSON.parse(gitlabReport(reportOf('en', [{ ...project, findings }]))).map(
      (one: { fingerprint: string }) => one.fingerprint,
    );
  const at = (start: number) => finding('4002/object-type', '/home/shop/src/share.js', start, start + 1);

  it('stay when a finding moves, and part those that say the same', () => {
    expect(prints([at(3)])).toEqual(prints([at(40)]));
    expect(new Set(prints([at(3), at(40)])).size).toBe(2);
  });
});

describe('the report itself', () => {
  it('orders findings by path and place, whatever the engine’s order', () => {
    const places = reportOf('en').findings.map(({ place }) => [
      place.path,
      place.range.start.line,
      place.range.start.character,
    ]);
    expect(places).toEqual(
      places.toSorted((a, b) => (a[1] as number) - (b[1] as number) || (a[2] as number) - (b[2] as number)),
    );
  });

  it('names projects without mistakes in one line', () => {
    const clean = (name: string): FakeProject => ({
      root: `/home/shop/${name}`,
      texts: { [`/home/shop/${name}/a.js`]: 'x' },
      findings: [],
    });
    const report = reportOf('en', [project, clean('apps/a'), clean('apps/b')]);
    expect(textReport(report, { all: false, colour: false })).toContain(
      '\n[✓] No mistakes found: apps/a, apps/b\n',
    );
  });

  it('leaves out what was not asked for', () => {
    const report = doctorReport(fakeService([project]), {
      locale: 'en',
      pathOf: (file) => file,
      isAskedFor: (file) => file.endsWith('.json'),
      summary: { files: 1, candidates: 1, milliseconds: 0 },
    });
    expect(report.findings).toEqual([]);
    expect(report.projects).toHaveLength(1);
  });

  it('names what only the console can tell, once a rule has not said it better', () => {
    const titles = (findings: FakeProject['findings']): string[] =>
      reportOf('en', [{ ...project, findings }]).projects[0]!.open.map(({ title }) => title);
    const generic = titles([]);
    expect(generic.length).toBeGreaterThan(1);
    const spoken = finding('4019/sdk-domain-not-registered', '/home/shop/src/share.js', 0, 1, {
      verdict: 'ok',
    });
    expect(titles([spoken])).toHaveLength(generic.length - 1);
  });
});

describe('what could not be checked', () => {
  it.each([
    ['en', 'TypeError', 'sdk/init-twice: internal error (TypeError). Everything else was checked.'],
    ['en', undefined, 'sdk/init-twice: internal error. Everything else was checked.'],
    ['ko', 'TypeError', 'sdk/init-twice: 내부 오류(TypeError)가 발생했습니다. 나머지는 모두 확인했습니다.'],
    ['ko', undefined, 'sdk/init-twice: 내부 오류가 발생했습니다. 나머지는 모두 확인했습니다.'],
  ] as const)('%s, %s', (locale, detail, expected) => {
    expect(failureLine({ kind: 'crashed', what: 'sdk/init-twice', detail }, locale)).toBe(expected);
  });
});
