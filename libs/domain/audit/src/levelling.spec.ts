import fc from 'fast-check';
import { levelControls, operationYearOf, slotOf } from './levelling';

const seed = { seed: 20221101, numRuns: 200 };
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 999 }).map((number) => `9.1.1.${number}`), { maxLength: 120 });
const cycle = fc.integer({ min: 1, max: 5 });

describe('Annex 3 — 数年に平準化 (S-134, S-135)', () => {
  it('covers every control in exactly one year of every cycle', () => {
    fc.assert(
      fc.property(ids, cycle, fc.integer({ min: 0, max: 3 }), (controlIds, cycleYears, cycles) => {
        const slots = levelControls(controlIds, { cycleYears, year: 1, kept: new Map() });
        const years = Array.from({ length: cycleYears }, (_, index) => cycles * cycleYears + index + 1);
        for (const id of controlIds) expect(years.filter((year) => slots.get(id) === slotOf(year, cycleYears))).toHaveLength(1);
      }),
      seed,
    );
  });

  it('is balanced within one in a first cycle', () => {
    fc.assert(
      fc.property(ids, cycle, (controlIds, cycleYears) => {
        const slots = [...levelControls(controlIds, { cycleYears, year: 1, kept: new Map() }).values()];
        const counts = Array.from({ length: cycleYears }, (_, slot) => slots.filter((held) => held === slot).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      seed,
    );
  });

  it('moves no control when others come or go, and places a new one in a year still to come in the cycle', () => {
    fc.assert(
      fc.property(ids, ids, cycle, fc.integer({ min: 1, max: 9 }), (before, after, cycleYears, year) => {
        const kept = levelControls(before, { cycleYears, year: 1, kept: new Map() });
        const slots = levelControls(after, { cycleYears, year, kept });
        for (const id of after) {
          if (kept.has(id)) expect(slots.get(id)).toBe(kept.get(id));
          else expect(slots.get(id)).toBeGreaterThanOrEqual(slotOf(year, cycleYears));
        }
      }),
      seed,
    );
  });

  it('answers the same for the same controls', () => {
    const ask = () => [...levelControls(['9.1.1.1', '9.1.1.2', '9.1.1.3', '9.1.1.4'], { cycleYears: 3, year: 1, kept: new Map() })];
    expect(ask()).toEqual([['9.1.1.1', 0], ['9.1.1.2', 1], ['9.1.1.3', 2], ['9.1.1.4', 0]]);
    expect(ask()).toEqual(ask());
  });

  it('gives a slot anew when the cycle has become shorter', () => {
    expect([...levelControls(['9.1.1.1'], { cycleYears: 2, year: 1, kept: new Map([['9.1.1.1', 2]]) })]).toEqual([['9.1.1.1', 0]]);
  });

  it.each([
    [0, 1, 1], [1, 1, 2], [2, 1, 3], [0, 2, 4], [1, 2, 2], [2, 6, 6], [0, 6, 7],
  ])('slot %i is next covered, from year %i on, in year %i of a three-year cycle', (slot, year, expected) => {
    expect(operationYearOf(slot, year, 3)).toBe(expected);
  });
});
