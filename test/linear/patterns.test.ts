/** No regular expression takes more than about four times the time for four times the text, on texts made to break just it. */
import { analyse } from 'scslre';
import { describe, expect, it, vi } from 'vitest';
import { processTime } from '../processTime.ts';
import { excess } from './growth.ts';
import { type Attack, attackOf, attacksOn, patternsIn, patternsOfGrammars } from './patterns.ts';

const written = patternsIn('server/src');
/** Grammars share some of theirs. */
const ofGrammars = [...new Map(patternsOfGrammars('syntaxes').map((one) => [String(one[1]), one])).values()];

/** Those that the core puts together when it is loaded or does its work. */
const built: RegExp[] = [];
vi.stubGlobal(
  'RegExp',
  new Proxy(RegExp, {
    construct: (target, [source, flags]) => {
      const pattern = new target(source, flags);
      if (!built.some((one) => one.source === pattern.source)) built.push(pattern);
      return pattern;
    },
  }),
);
const { projectFrom } = await import('../rules/exampleProject.ts');
projectFrom({
  'package.json': '{ "scripts": { "build": "next build" }, "dependencies": { "next": "15.0.0" } }',
  'a.js': 'Kakao.init(process.env.NEXT_PUBLIC_KEY)',
  'a.php': 'kakao <?= 1 ?>',
  'a.jsp': 'kakao <c:out/> ${a}',
  'a.cshtml': 'kakao @a',
  'a.ftl': 'kakao <#if a>',
  'a.blade.php': 'kakao @json(a)',
}).service.diagnose('/project');
vi.unstubAllGlobals();

const patterns = [
  ...written,
  ...ofGrammars,
  ...built.map((one): [string, RegExp] => [`built: ${one.source.slice(0, 80)}`, one]),
];

const run = (pattern: RegExp, text: string): unknown => {
  pattern.lastIndex = 0;
  return pattern.global ? text.replace(pattern, '') : pattern.exec(text);
};

/** Where the time grows with a power of the size, or doubles with each character. */
function slowOn(pattern: RegExp, attack: Attack): string | undefined {
  // What compiling costs, first to bytecode and then to machine code, says nothing of texts.
  for (const size of [7, 8]) run(pattern, attackOf(attack, size));
  for (const size of [16, 24, 32]) {
    const before = processTime();
    run(pattern, attackOf(attack, size));
    if (processTime() - before > 100) return `${size} characters take too long`;
  }
  return excess(
    (size) => {
      const text = attackOf(attack, size);
      return () => run(pattern, text);
    },
    { from: 256, to: 16_384, enough: 5 },
  );
}

describe('regular expressions', () => {
  it('are found', () => {
    expect(written.length).toBeGreaterThan(300);
    expect(ofGrammars.length).toBeGreaterThan(20);
    expect(built.length).toBeGreaterThan(5);
  });

  it.each(patterns)('%s has no part that could be read in many ways', (_, pattern) => {
    const found = analyse(pattern).reports.map(
      ({ type, character }) => `${type} of ${character.literal.source}`,
    );
    expect(found, String(pattern)).toEqual([]);
  });

  it.each(patterns)('%s takes four times the time for four times the text', (_, pattern) => {
    for (const attack of attacksOn(pattern))
      expect(slowOn(pattern, attack), `${pattern} on ${JSON.stringify(attack)}`).toBeUndefined();
  });
});
