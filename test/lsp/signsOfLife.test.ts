import { describe, expect, it } from 'vitest';
import { createSigns, giveSigns, readSigns } from '../../server/src/node/signsOfLife.ts';

describe('signs of life', () => {
  it('name the step under way, and none between two', () => {
    const memory = createSigns();
    const [giver, reader] = [giveSigns(memory), readSigns(memory)];
    expect(reader.step()).toBeUndefined();
    giver.begin('4019/app-key-malformed', '/가게/a.ts');
    expect(reader.step()).toEqual({ what: '4019/app-key-malformed', place: '/가게/a.ts' });
    giver.end();
    expect(reader.step()).toBeUndefined();
    giver.begin('4019/app-key-malformed', '/가게/a.ts');
    giver.begin('reading', '/b');
    expect(reader.step()).toEqual({ what: 'reading', place: '/b' });
  });

  it('beat with every step', () => {
    const memory = createSigns();
    const [giver, reader] = [giveSigns(memory), readSigns(memory)];
    const before = reader.beats();
    for (let step = 0; step < 3; step++) giver.begin('reading', '/a');
    giver.beat();
    expect(reader.beats()).toBe(before + 4);
  });

  it('cut names that are too long', () => {
    const memory = createSigns();
    giveSigns(memory).begin('reading', `/${'a'.repeat(100_000)}`);
    expect(readSigns(memory).step()?.place).toMatch(/^\/a{1000,5000}$/);
  });
});
