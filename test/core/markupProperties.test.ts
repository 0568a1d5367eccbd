/** Masking must hold for any text: same length, no offset moved, no crash, no quadratic time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../server/src/core/syntax/markup/readMarkup.ts';
import { type ScriptBlock, scriptBlocks } from '../../server/src/core/syntax/markup/scriptBlocks.ts';
import { processTime } from '../processTime.ts';

const ENDINGS = 'html vue svelte astro php blade.php jsp ejs hbs twig cshtml ftl'.split(' ');

const PAGE = `---
const a = 1;
---
<!doctype html><!-- <script>no</script> -->
<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js" integrity="sha384-x" crossorigin="anonymous"></script>
<script src='//developers.kakao.com/sdk/js/kakao.js'></script>
<script type="module" lang="ts">
  Kakao.init('<%= key %>', "{{ a }}", \`\${b}\`, [[\${c}]], '<?php echo $d; ?>');
  {% if e %}Kakao.Share.sendDefault({ title: /*[[\${t}]]*/ 'x', @json($f) });{% endif %}
</script>
<a onclick="Kakao.init(&quot;a&quot;, &#39;b&amp;c&#39;)" @click='kakao()' href="javascript:Kakao.x()">한글</a>
<c:out value="\${g}"/><#if h>{!! i !!}</#if>@Model.J(k)
`;

const CUTS = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '{{',
  '}}',
  '<%',
  '%>',
  '<?',
  '?>',
  '<!--',
  '-->',
  '<script>',
  '</script',
  '&quot;',
];
const MORE = [
  '\\',
  '\n',
  '\r',
  '${',
  '}',
  '(',
  '@(',
  '/*[[',
  ']]*/',
  '\u16df',
  '\ud83d',
  '\0',
  '---\n',
  '@',
  '<a:b ',
];

/** The page with pieces cut out, doubled or put in anywhere. */
const mutated = fc
  .array(fc.tuple(fc.nat(PAGE.length), fc.nat(40), fc.constantFrom('', ...CUTS, ...MORE)), { maxLength: 12 })
  .map((edits) =>
    edits.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), PAGE),
  );
const soup = fc
  .array(fc.constantFrom(...CUTS, ...MORE, 'kakao', ' ', 'a=', ' onclick='), { maxLength: 60 })
  .map((all) => all.join(''));

function checkBlock(text: string, block: ScriptBlock): void {
  const { start, end } = block.range;
  expect(0 <= start && start <= end && end <= text.length).toBe(true);
  // A handler's entities are rewritten; in a block every unit is itself, blank, or part of a placeholder.
  if (block.kind !== 'block') return;
  for (let i = start; i < end; i++) {
    const unit = block.text[i]!;
    if (unit !== text[i] && !' \u16df\u1680'.includes(unit))
      throw new Error(`${i}: ${text[i]} became ${unit}`);
  }
}

/** All scripts stand in one text, none in another, and nothing else does. */
function checkText(text: string, blocks: readonly ScriptBlock[]): void {
  let done = 0;
  for (const { range, text: scripts } of blocks.toSorted((a, b) => a.range.start - b.range.start)) {
    expect(scripts).toBe(blocks[0]!.text);
    expect(scripts.length).toBe(text.length);
    expect(range.start).toBeGreaterThanOrEqual(done);
    expect(scripts.slice(done, range.start)).toBe(text.slice(done, range.start).replace(/[^\r\n]/g, ' '));
    done = range.end;
  }
}

function checkPage(fileName: string, text: string): void {
  const { blocks, scriptTags } = readMarkup(fileName, text);
  checkText(text, blocks);
  for (const block of blocks) checkBlock(text, block);
  for (const tag of scriptTags) {
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(at(tag.urlRange)).toBe(tag.url.trim());
    if (tag.versionRange) expect(at(tag.versionRange)).toBe(tag.version);
    if (tag.integrity) expect(at(tag.integrity.range)).toBe(tag.integrity.value);
    expect(at(tag.range)).toContain(tag.url);
  }
}

describe.each(ENDINGS)('%s', (ending) => {
  test('any page', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, soup), (text) => checkPage(`/a.${ending}`, text)),
      { numRuns: 200 },
    );
  });
  test('a page cut off anywhere', () => {
    for (let length = 0; length <= PAGE.length; length += 3) checkPage(`/a.${ending}`, PAGE.slice(0, length));
  });
});

test('what a page says is found where it says it', () => {
  const { blocks, scriptTags } = readMarkup('/a.html', PAGE);
  expect(scriptTags.map(({ version }) => version)).toEqual(['2.7.1', undefined]);
  expect(blocks.map(({ kind }) => kind)).toEqual(['block', 'handler', 'handler', 'javascript-url']);
});

describe('hostile pages take linear time', () => {
  const fillers = [
    ...CUTS,
    ...MORE,
    'a',
    '<a onclick="kakao">',
    '<script>a</script>',
    '<a:b "',
    '@a(',
    '@json(',
    "<? '",
  ];
  const more = [
    '<?php "',
    '{{{',
    '{#',
    '${"',
    "/*[[a]]*/'\\",
    '"//kakao',
    '"//kakao.js"',
    '//kakao.js ',
    '<a b=',
    '<#if ',
    '%A_B',
    '&amp;',
    '1',
  ];

  test.each([...fillers, ...more])('%j', (filler) => {
    const text = filler.repeat(Math.ceil(300_000 / filler.length));
    for (const ending of ['html', 'php', 'jsp', 'blade.php', 'cshtml', 'ftl', 'astro']) {
      expect(shortest(() => readMarkup(`a.${ending}`, text))).toBeLessThan(500);
    }
  });

  test('ten megabytes of ordinary page', () => {
    const text = PAGE.repeat(Math.ceil(10_000_000 / PAGE.length));
    expect(shortest(() => scriptBlocks(text, 'a.html'))).toBeLessThan(2000);
  });
});

/** Milliseconds of processor time, the best of up to three: others work on this machine, too. */
function shortest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > 400; round++) {
    const before = processTime();
    work();
    best = Math.min(best, processTime() - before);
  }
  return best;
}
