/** Rules and template checks ask questions; they never walk the files of a project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../server/src');

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

describe('rules and templates', () => {
  /** Asking all files is asking one question: `project.all(…)`. */
  const WALK = /\bproject\??\.files\b|\{[^}]*\bfiles\b[^}]*\}\s*=\s*project\b/;
  const judging = files.filter((file) => /^core\/(?:rules|template)\//.test(file));

  it('walk no files of a project', () => {
    expect(judging.length).toBeGreaterThan(80);
    const walking = judging.filter((file) => WALK.test(readFileSync(join(SOURCES, file), 'utf8')));
    expect(walking).toEqual([]);
  });

  it('would be caught', () => {
    expect(WALK.test('for (const file of project.files) look(file);')).toBe(true);
    expect(WALK.test('const { root, files } = project;')).toBe(true);
    expect(WALK.test('project.file(call.file)')).toBe(false);
  });
});
