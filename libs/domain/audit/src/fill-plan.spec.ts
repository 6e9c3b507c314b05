import fc from 'fast-check';
import { fillPlan } from './fill-plan';
import type { PlannedUnit } from './internal-audit';

const unit = (unitId: string, year: number, performers: string[] = []): PlannedUnit => ({ unitId, year, performers, operatedBy: [] });

describe('filling the gaps of a plan (S-161)', () => {
  it('puts each gap into the year with the least to do and leaves the rest where it is', () => {
    const plan = [unit('5.1.1', 1, ['佐藤 花子']), unit('5.1.2', 1), unit('6.1.1', 2)];
    expect(fillPlan({ year: 1, throughYear: 3, plan, gaps: ['9.2.10', '9.2.9', '9.2.11'] })).toEqual([unit('5.1.1', 1, ['佐藤 花子']), unit('5.1.2', 1), unit('6.1.1', 2), unit('9.2.10', 2), unit('9.2.9', 3), unit('9.2.11', 3)]);
  });

  it('brings forward what is planned after the years that count, with the people named for it', () => {
    expect(fillPlan({ year: 3, throughYear: 3, plan: [unit('5.1.1', 4, ['佐藤 花子']), unit('5.1.2', 5)], gaps: ['5.1.1'] })).toEqual([unit('5.1.1', 3, ['佐藤 花子']), unit('5.1.2', 5)]);
  });

  it('leaves no gap, names nothing twice and moves nothing else, for any plan', () => {
    const units = ['5.1.1', '5.1.2', '6.1.1', '6.1.2', '9.2.3', '17.2.1'];
    const anyPlan = fc.subarray(units).chain((ids) => fc.tuple(...ids.map((unitId) => fc.integer({ min: 2, max: 4 }).map((year) => unit(unitId, year)))));
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const gaps = units.filter((unitId) => !plan.some((planned) => planned.unitId === unitId && planned.year <= 3));
        const filled = fillPlan({ year: 2, throughYear: 3, plan, gaps });
        expect(filled.map(({ unitId }) => unitId).sort()).toEqual([...units].sort());
        expect(filled.every(({ year }) => year <= 3)).toBe(true);
        for (const planned of plan.filter(({ unitId }) => !gaps.includes(unitId))) expect(filled).toContainEqual(planned);
      }),
      { seed: 161, numRuns: 200 },
    );
  });
});
