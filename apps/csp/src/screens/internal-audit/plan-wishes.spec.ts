import type { InternalAuditCoverage, PlannedUnit } from '@toroku/domain-audit';
import { everyLine, linesOf, linesShown, partsOf, proposedAnew, unitsByYear, wishedPlan, wishesTowards, withWishes, type UnitWish } from './plan-wishes';

const unit = (unitId: string, year: number, performers: string[] = [], operatedBy: string[] = []): PlannedUnit => ({ unitId, year, performers, operatedBy });
const out = (unitId: string): UnitWish => ({ unitId, year: null, performers: [], operatedBy: [] });
const saved = [unit('5.1.1', 1), unit('9.2.9', 1, ['佐藤 花子']), unit('9.2.10', 2)];

describe('what is wished of the saved plan', () => {
  it('makes the plan that would be saved, in the order of years and numbers', () => {
    expect(wishedPlan(saved, [])).toEqual(saved);
    expect(wishedPlan(saved, [unit('9.2.10', 1), out('5.1.1'), unit('6.1.1', 3)])).toEqual([unit('9.2.9', 1, ['佐藤 花子']), unit('9.2.10', 1), unit('6.1.1', 3)]);
  });

  it('holds one wish a unit, and none for one that is as saved again', () => {
    const once = withWishes(saved, [], [unit('5.1.1', 2)]);
    expect(once).toEqual([unit('5.1.1', 2)]);
    expect(withWishes(saved, once, [unit('5.1.1', 3, ['高橋 実'])])).toEqual([unit('5.1.1', 3, ['高橋 実'])]);
    expect(withWishes(saved, once, [unit('5.1.1', 1)])).toEqual([]);
    expect(withWishes(saved, [], [out('17.2.1'), { ...out('6.1.1'), performers: ['佐藤 花子'] }])).toEqual([]);
  });

  it('is kept when a colleague saves other units meanwhile', () => {
    const theirs = [unit('5.1.1', 1), unit('9.2.9', 3), unit('9.2.10', 2)];
    expect(wishedPlan(theirs, withWishes(saved, [], [unit('5.1.1', 2)]))).toEqual([unit('5.1.1', 2), unit('9.2.10', 2), unit('9.2.9', 3)]);
  });

  it('is said by form 2-3 year by year', () => {
    expect(unitsByYear(saved)).toEqual([{ year: 1, unitIds: ['5.1.1', '9.2.9'] }, { year: 2, unitIds: ['9.2.10'] }]);
    expect(unitsByYear([])).toEqual([]);
  });

  it('leads from the saved plan to any other one', () => {
    const other = [unit('9.2.9', 1, ['佐藤 花子']), unit('9.2.10', 3), unit('17.2.1', 2)];
    const wishes = wishesTowards(saved, other);
    expect(wishes.map(({ unitId, year }) => [unitId, year])).toEqual([['9.2.10', 3], ['17.2.1', 2], ['5.1.1', null]]);
    expect([...wishedPlan(saved, wishes)].sort((a, b) => a.unitId.localeCompare(b.unitId))).toEqual([...other].sort((a, b) => a.unitId.localeCompare(b.unitId)));
  });
});

describe('the lines of the planner', () => {
  const coverage: InternalAuditCoverage = {
    fromYear: 1, throughYear: 3, unit: 'OBJECTIVE', gaps: ['17.2.1'], withoutOperator: [],
    units: [
      { unitId: '5.1.1', auditedInYears: [1], plannedInYear: 2, isCovered: true },
      { unitId: '9.2.9', auditedInYears: [], plannedInYear: 1, isCovered: true },
      { unitId: '17.2.1', auditedInYears: [], plannedInYear: null, isCovered: false },
    ],
  };
  const lines = linesOf(coverage, saved, [unit('5.1.1', 2)]);
  const ids = (filter: Partial<typeof everyLine>) => linesShown(lines, { ...everyLine, ...filter }).map(({ unitId }) => unitId);

  it('are what is implemented and what the plan names besides, each with what is saved and wished', () => {
    expect(lines.map(({ unitId, savedYear, year, isChanged, isImplemented, isCovered }) => [unitId, savedYear, year, isChanged, isImplemented, isCovered])).toEqual([
      ['5.1.1', 1, 2, true, true, true],
      ['9.2.9', 1, 1, false, true, true],
      ['9.2.10', 2, 2, false, false, true],
      ['17.2.1', null, null, false, true, false],
    ]);
  });

  it.each([
    [{}, ['5.1.1', '9.2.9', '9.2.10', '17.2.1']],
    [{ part: '9' }, ['9.2.9', '9.2.10']],
    [{ part: '9.2' }, ['9.2.9', '9.2.10']],
    [{ part: '17.1' }, []],
    [{ year: '1' }, ['5.1.1', '9.2.9']],
    [{ year: '2' }, ['5.1.1', '9.2.10']],
    [{ year: 'NONE' }, ['17.2.1']],
    [{ isChangedOnly: true }, ['5.1.1']],
    [{ part: '9', isChangedOnly: true }, []],
  ])('shown by %j: %j', (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it('stand in chapters and their categories', () => {
    expect(partsOf(lines)).toEqual(['5', '5.1', '9', '9.2', '17', '17.2']);
  });
});

describe('a plan proposed anew', () => {
  it('is balanced, keeps who was named and leaves in this year what has a result', () => {
    const plan = [unit('5.1.1', 3), unit('5.1.2', 3), unit('9.2.9', 3, ['佐藤 花子'], ['鈴木 一郎'])];
    const facts = { year: 1, internalAuditCycleYears: 3, implemented: ['5.1.1', '5.1.2', '9.2.9'], history: [], audited: ['5.1.2'] };
    expect(proposedAnew(plan, { ...facts, audited: [] })).toEqual([unit('5.1.1', 1), unit('5.1.2', 2), unit('9.2.9', 3, ['佐藤 花子'], ['鈴木 一郎'])]);
    expect(proposedAnew(plan, facts).map(({ year }) => year)).toEqual([1, 1, 3]);
  });
});
