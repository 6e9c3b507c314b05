import fc from 'fast-check';
import { proposePlan } from './propose-plan';
import { everyImplementedObjectiveIsCovered, type AuditedYear } from './rules/every-implemented-objective-is-covered';

const cycle = { internalAuditCycleYears: 3 };
const objectives = Array.from({ length: 121 }, (_, index) => `${5 + Math.floor(index / 9)}.1.${(index % 9) + 1}`);
const sizes = (plan: ReturnType<typeof proposePlan>, from: number): number[] => [0, 1, 2].map((offset) => plan.filter(({ year }) => year === from + offset).length);

describe('the proposed three-year plan (S-161)', () => {
  it('spreads the 121 objectives over 41, 40 and 40, in catalogue order', () => {
    const plan = proposePlan({ year: 1, implemented: objectives, history: [] }, cycle);
    expect(sizes(plan, 1)).toEqual([41, 40, 40]);
    expect(plan.map(({ unitId }) => unitId)).toEqual(objectives);
  });

  it('leaves excluded objectives out: 121 less 4 are 39 a year (S-122)', () => {
    expect(sizes(proposePlan({ year: 1, implemented: objectives.slice(4), history: [] }, cycle), 1)).toEqual([39, 39, 39]);
  });

  it('gives the second year what the first left, and comes back to the first year’s in the fourth', () => {
    const plan = proposePlan({ year: 2, implemented: objectives, history: [{ year: 1, unitIds: objectives.slice(0, 41) }] }, cycle);
    expect(sizes(plan, 2)).toEqual([41, 40, 40]);
    expect(plan.filter(({ year }) => year === 4).every(({ unitId }) => objectives.indexOf(unitId) < 41)).toBe(true);
  });

  it('puts an objective that came into the statement late into the year at hand when nothing else keeps the three years', () => {
    const history = [1, 2, 3].map((year) => ({ year, unitIds: [`5.1.${year}`] }));
    expect(proposePlan({ year: 4, implemented: ['5.1.1', '5.1.2', '5.1.3', '6.1.1'], history }, cycle).filter(({ year }) => year === 4).map(({ unitId }) => unitId)).toEqual(['5.1.1', '6.1.1']);
  });

  const manyUnits = fc.uniqueArray(fc.tuple(fc.integer({ min: 5, max: 18 }), fc.integer({ min: 1, max: 12 })).map(([chapter, item]) => `${chapter}.1.${item}`), { maxLength: 121 });

  it('covers every implemented objective exactly once in three years, balanced within one', () => {
    fc.assert(
      fc.property(manyUnits, (implemented) => {
        const plan = proposePlan({ year: 1, implemented, history: [] }, cycle);
        expect(plan.map(({ unitId }) => unitId).sort()).toEqual([...implemented].sort());
        const counts = sizes(plan, 1);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { seed: 161, numRuns: 300 },
    );
  });

  it('kept year after year, satisfies the coverage rule in every year, also while objectives come and go', () => {
    fc.assert(
      fc.property(fc.array(manyUnits, { minLength: 1, maxLength: 7 }), (statements) => {
        const history: AuditedYear[] = [];
        statements.forEach((implemented, index) => {
          const year = index + 1;
          const plan = proposePlan({ year, implemented, history }, cycle);
          expect(plan.map(({ unitId }) => unitId).sort()).toEqual([...implemented].sort());
          const planned = [0, 1, 2].map((offset) => ({ year: year + offset, unitIds: plan.filter((one) => one.year === year + offset).map(({ unitId }) => unitId) }));
          expect(everyImplementedObjectiveIsCovered.judge({ year, internalAuditCycleYears: 3, implemented, years: [...history, ...planned] })).toEqual({ kind: 'satisfied' });
          history.push(...planned.slice(0, 1));
        });
      }),
      { seed: 121, numRuns: 200 },
    );
  });
});
