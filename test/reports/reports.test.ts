/** Projects rebuilt from public bug reports, each with what is right for it, through the command line as it is shipped. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCommand, buildCommand } from '../cli/builtCommand.ts';

/** One line of `expect.jsonl`. */
interface Row {
  readonly case: string;
  readonly want: {
    /** One of them is found at that place; none is asked for where the list is empty. */
    readonly codes: readonly string[];
    readonly file: string | null;
    /** From 1. */
    readonly line: number | null;
    readonly verdict: string;
    readonly notCodes?: readonly string[];
    readonly notOk?: readonly string[];
  };
}

interface Finding {
  readonly code: string;
  readonly verdict: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
}

const CASES = join(import.meta.dirname, 'cases');
const rows: Row[] = readFileSync(join(import.meta.dirname, 'expect.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

let command: BuiltCommand;
let copies: string;
beforeAll(async () => {
  command = await buildCommand();
  // Outside this repository, whose package.json would be above projects that have none.
  copies = mkdtempSync(join(tmpdir(), 'kakao-share-reports-'));
  cpSync(CASES, copies, { recursive: true });
}, 120_000);
afterAll(() => {
  command.remove();
  rmSync(copies, { recursive: true, force: true });
});

describe('public bug reports', () => {
  it('expects something of every case', () => {
    expect([...new Set(rows.map((row) => row.case))].sort()).toEqual(readdirSync(CASES).sort());
  });

  it.each(rows.map((row) => [`${row.case} ${row.want.codes.join(', ')}`, row] as const))(
    '%s',
    async (_, row) => {
      const args = ['.', '--all', '--format', 'json', '--locale', 'en'];
      const { stdout } = await command.run(args, { cwd: join(copies, row.case) });
      const findings: readonly Finding[] = JSON.parse(stdout).findings;
      const { codes, file, line, verdict, notCodes = [], notOk = [] } = row.want;
      const found = findings.filter((one) => one.verdict === verdict).map(placeOf);
      if (codes.length > 0) {
        const wanted = codes.map((code) => `${code} ${file}:${line}`);
        expect(
          found.filter((one) => wanted.includes(one)),
          found.join('\n'),
        ).not.toEqual([]);
      }
      const said = (wrong: string, list: readonly string[]) =>
        findings.filter((one) => one.verdict === wrong && list.includes(one.code)).map(placeOf);
      expect([...said('violated', notCodes), ...said('ok', notOk)]).toEqual([]);
    },
  );
});

const placeOf = ({ code, file, range }: Finding): string => `${code} ${file}:${range.start.line + 1}`;
