import fc from 'fast-check';
import { coverageWindow, everyImplementedObjectiveIsCovered, type AuditedYear } from './every-implemented-objective-is-covered';

const year = (number: number, ...unitIds: string[]): AuditedYear => ({ year: number, unitIds });
const judge = (of: number, implemented: readonly string[] | null, ...years: AuditedYear[]) =>
  everyImplementedObjectiveIsCovered.judge({ year: of, internalAuditCycleYears: 3, implemented, years });

describe('LIU Annex 2 — 3年以内に全ての統制目標を監査する (S-161, S-121)', () => {
  it('is satisfied when the last three years together cover what is implemented', () => {
    expect(judge(5, ['5.1.1', '5.1.2', '6.1.1'], year(3, '6.1.1'), year(4, '5.1.1'), year(5, '5.1.2'))).toEqual({ kind: 'satisfied' });
  });

  it('does not count the year before those three', () => {
    expect(judge(5, ['5.1.1', '6.1.1'], year(2, '6.1.1'), year(3, '5.1.1'), year(4), year(5))).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'OBJECTIVES_NOT_COVERED', facts: { objectives: ['6.1.1'], count: 1, fromYear: 3, throughYear: 5 } }],
    });
  });

  it('lets a new registrant cover the rest with the plan for years 2 and 3', () => {
    expect(judge(1, ['5.1.1', '5.1.2', '6.1.1'], year(1, '5.1.1'), year(2, '5.1.2'), year(3, '6.1.1'))).toEqual({ kind: 'satisfied' });
    expect(judge(1, ['5.1.1', '5.1.2'], year(1, '5.1.1'), year(4, '5.1.2'))).toMatchObject({ kind: 'unsatisfied' });
  });

  it('does not let a later plan stand in for the third year', () => {
    expect(judge(3, ['5.1.1'], year(1), year(2), year(3), year(4, '5.1.1'))).toMatchObject({ kind: 'unsatisfied' });
  });

  it('leaves excluded objectives out: what is not implemented needs no audit (S-122)', () => {
    expect(judge(1, [], year(1))).toEqual({ kind: 'satisfied' });
  });

  it('cannot be told while the statement does not say what is implemented', () => {
    expect(judge(1, null, year(1))).toMatchObject({ kind: 'undetermined', missing: ['statement.implementedObjectives'] });
  });

  it.each([
    [1, [1, 3]],
    [2, [1, 3]],
    [3, [1, 3]],
    [4, [2, 4]],
    [10, [8, 10]],
  ])('counts for the report of year %s the years %s', (of, window) => {
    expect(coverageWindow(of, 3)).toEqual(window);
  });

  it('agrees with counting every objective and year by hand, for any history', () => {
    const units = fc.subarray(['5.1.1', '5.1.2', '6.1.1', '6.1.2', '9.2.3', '17.2.1']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), units, fc.array(fc.record({ year: fc.integer({ min: 1, max: 10 }), unitIds: units }), { maxLength: 10 }), (of, implemented, years) => {
        const inTime = (unitId: string): boolean => {
          for (const one of years) {
            const counts = of <= 3 ? one.year <= 3 : one.year <= of && of - one.year < 3;
            if (counts && one.unitIds.includes(unitId)) return true;
          }
          return false;
        };
        const verdict = judge(of, implemented, ...years);
        const gaps = implemented.filter((unitId) => !inTime(unitId));
        if (gaps.length === 0) expect(verdict.kind).toBe('satisfied');
        else expect(verdict).toMatchObject({ kind: 'unsatisfied', reasons: [{ facts: { objectives: gaps } }] });
      }),
      { seed: 2022, numRuns: 500 },
    );
  });
});
