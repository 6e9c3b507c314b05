import { internalAuditCoverage, type UnitCoverage } from '@toroku/domain-audit';
import { loadsOf, pictureRows, rowOf, yearsDrawn } from './coverage-picture';

const unit = (unitId: string, plannedInYear: number | null, auditedInYears: readonly number[] = [], isCovered = true): UnitCoverage => ({ unitId, plannedInYear, auditedInYears, isCovered });
const units = [unit('5.1.1', 2, [1]), unit('5.1.2', 1), unit('9.2.3', 4, [1]), unit('9.2.10', null, [], false), unit('9.4.1', 3)];

describe('三年間の網羅 as a picture', () => {
  it('draws the years that count and those planned beyond them', () => {
    expect(yearsDrawn(1, 3)).toEqual([1, 2, 3]);
    expect(yearsDrawn(2, 6)).toEqual([2, 3, 4, 5, 6]);
  });

  it('tells what a year has audited from what it only plans', () => {
    expect(loadsOf([...units, unit('17.2.1', 1, [1])], [1, 2, 3, 4])).toEqual([
      { year: 1, audited: 3, planned: 1 },
      { year: 2, audited: 0, planned: 1 },
      { year: 3, audited: 0, planned: 1 },
      { year: 4, audited: 0, planned: 1 },
    ]);
  });

  it('has a row for each chapter, or for each category, with its gaps by name', () => {
    expect(pictureRows(units, [1, 2, 3], 'CHAPTER')).toEqual([
      { key: '5', total: 2, byYear: [2, 1, 0], gaps: [] },
      { key: '9', total: 3, byYear: [1, 0, 1], gaps: ['9.2.10'] },
    ]);
    expect(pictureRows(units, [1, 2, 3], 'CATEGORY').map(({ key, total, gaps }) => [key, total, gaps])).toEqual([
      ['5.1', 2, []],
      ['9.2', 2, ['9.2.10']],
      ['9.4', 1, []],
    ]);
    expect([rowOf('12.1.5.P', 'CHAPTER'), rowOf('12.1.5.P', 'CATEGORY'), rowOf('17.2', 'CATEGORY')]).toEqual(['12', '12.1', '17.2']);
  });

  it('adds up to what the coverage rule says, with nothing audited or planned twice or dropped', () => {
    const plan = [1, 2, 3].map((year) => ({ unitId: `5.1.${year}`, year, performers: [], operatedBy: [] }));
    const audit = { year: 1, fromOn: '2022-01-01' as never, throughOn: '2022-12-31' as never, organisation: '', responsiblePerson: '', performers: [], method: '', plan };
    const coverage = internalAuditCoverage({ audit, implementedObjectives: ['5.1.1', '5.1.2', '5.1.3', '6.1.1'], history: [], results: [] }, { internalAuditCycleYears: 3, internalAuditUnit: 'OBJECTIVE' });
    const rows = pictureRows(coverage?.units ?? [], yearsDrawn(1, 3), 'CHAPTER');
    expect(rows.flatMap(({ gaps }) => gaps)).toEqual(coverage?.gaps);
    expect(rows.map(({ byYear }) => byYear)).toEqual([[1, 1, 1], [0, 0, 0]]);
  });
});
