import fc from 'fast-check';
import { scopeReasons } from './engagement-control';
import { noArrangement } from './scope-arrangement';
import { liuScopeRules } from './scope-rule-sets';
import { scopeOf, scopeReasonClauses, type ScopeControl, type ScopeRow, type ScopeYear } from './scope';

const control = (controlId: string, facts: Partial<ScopeControl> = {}): ScopeControl => ({
  controlId,
  objective: controlId.split('.').slice(0, 3).join('.'),
  tier: 'CONTROLS',
  liuAreas: [1],
  isMandatory: false,
  isStated: true,
  isChanged: false,
  sortKey: controlId.split('.').map((part) => part.padStart(4, '0')).join('.'),
  ...facts,
});
const liu = (auditCycleYears: number) => liuScopeRules({ auditCycleYears, auditAreas: [1, 2, 3, 4] });
const inYear = (year: number, facts: Partial<ScopeYear> = {}): ScopeYear => ({ year, rules: liu(3), kept: new Map(), arrangement: noArrangement, asked: null, ...facts });
const slotsOf = (rows: readonly ScopeRow[]): ReadonlyMap<string, number> => new Map(rows.flatMap(({ controlId, slot }) => (slot === null ? [] : [[controlId, slot] as const])));
const shown = (rows: readonly ScopeRow[]) => rows.map(({ controlId, reason, depth, operationYear }) => [controlId, reason, depth, operationYear]);

const stated = [
  control('3.1.2.1', { tier: 'GOVERNANCE', liuAreas: [] }),
  control('4.4.1.1', { tier: 'MANAGEMENT', liuAreas: [] }),
  control('5.1.1.1', { liuAreas: [] }),
  control('9.2.3.2'),
  control('9.2.3.11'),
  control('9.2.3.12', { isStated: false }),
  control('12.4.1.1', { liuAreas: [3] }),
];

describe('Annex 3 — ISMAP-LIU の外部監査の対象 (S-134, S-135)', () => {
  it('takes in the first year all governance and management controls, a third of the area controls whole and the rest in their design', () => {
    expect(shown(scopeOf(stated, inYear(1)))).toEqual([
      ['3.1.2.1', 'GOVERNANCE_ALL', 'DESIGN_AND_OPERATION', 1],
      ['4.4.1.1', 'MANAGEMENT_ALL', 'DESIGN_AND_OPERATION', 1],
      ['5.1.1.1', 'OUTSIDE_AREAS', 'NONE', null],
      ['9.2.3.2', 'AREA_THIS_YEAR', 'DESIGN_AND_OPERATION', 1],
      ['9.2.3.11', 'AREA_DESIGN_FIRST_YEAR', 'DESIGN', 2],
      ['9.2.3.12', 'NOT_STATED', 'NONE', null],
      ['12.4.1.1', 'AREA_DESIGN_FIRST_YEAR', 'DESIGN', 3],
    ]);
  });

  it('leaves the others, in later years, to their own year', () => {
    expect(shown(scopeOf(stated, inYear(2, { kept: slotsOf(scopeOf(stated, inYear(1))) }))).slice(3)).toEqual([
      ['9.2.3.2', 'OTHER_YEAR', 'NONE', 4],
      ['9.2.3.11', 'AREA_THIS_YEAR', 'DESIGN_AND_OPERATION', 2],
      ['9.2.3.12', 'NOT_STATED', 'NONE', null],
      ['12.4.1.1', 'OTHER_YEAR', 'NONE', 3],
    ]);
  });

  it('pulls a changed control into this year', () => {
    const kept = slotsOf(scopeOf(stated, inYear(1)));
    const changed = stated.map((one) => (one.controlId === '12.4.1.1' ? { ...one, isChanged: true } : one));
    expect(scopeOf(changed, inYear(2, { kept })).find(({ controlId }) => controlId === '12.4.1.1')).toMatchObject({ reason: 'CHANGED', depth: 'DESIGN_AND_OPERATION', operationYear: 2, slot: 2 });
  });

  it('takes in an additional audit what was asked and nothing else', () => {
    expect(shown(scopeOf(stated, inYear(1, { asked: ['9.2.3.2', '9.2.3.12'] })))).toEqual([
      ['3.1.2.1', 'NOT_ASKED', 'NONE', null],
      ['4.4.1.1', 'NOT_ASKED', 'NONE', null],
      ['5.1.1.1', 'NOT_ASKED', 'NONE', null],
      ['9.2.3.2', 'ASKED', 'DESIGN_AND_OPERATION', 1],
      ['9.2.3.11', 'NOT_ASKED', 'NONE', null],
      ['9.2.3.12', 'NOT_STATED', 'NONE', null],
      ['12.4.1.1', 'NOT_ASKED', 'NONE', null],
    ]);
  });

  it('gives every reason a clause', () => {
    expect(Object.keys(scopeReasonClauses).sort()).toEqual([...scopeReasons].sort());
  });
});

const anyControl = fc.record({ number: fc.integer({ min: 1, max: 400 }), area: fc.integer({ min: 0, max: 4 }), isStated: fc.boolean(), isChanged: fc.boolean() });
const anyStatement = fc
  .uniqueArray(anyControl, { selector: ({ number }) => number, maxLength: 120 })
  .map((controls) => controls.map(({ number, area, ...facts }) => control(`9.1.1.${number}`, { liuAreas: area === 0 ? [] : [area], ...facts })));
const seed = { seed: 20221101, numRuns: 150 };

describe('the scope over a cycle', () => {
  it('assesses the operation of every area control at least once, and exactly once when nothing changes', () => {
    fc.assert(
      fc.property(anyStatement, fc.integer({ min: 1, max: 4 }), (controls, auditCycleYears) => {
        const unchanged = controls.map((one) => ({ ...one, isChanged: false }));
        let kept: ReadonlyMap<string, number> = new Map();
        const operated = new Map<string, number>();
        for (let year = 1; year <= auditCycleYears; year += 1) {
          const rows = scopeOf(unchanged, inYear(year, { rules: liu(auditCycleYears), kept }));
          kept = slotsOf(rows);
          for (const { controlId, depth } of rows) if (depth === 'DESIGN_AND_OPERATION') operated.set(controlId, (operated.get(controlId) ?? 0) + 1);
        }
        for (const { controlId, isStated, liuAreas } of unchanged) expect(operated.get(controlId) ?? 0).toBe(isStated && liuAreas.length > 0 ? 1 : 0);
      }),
      seed,
    );
  });

  it('always has a changed area control in, in design and operation', () => {
    fc.assert(
      fc.property(anyStatement, fc.integer({ min: 1, max: 9 }), (controls, year) => {
        const rows = new Map(scopeOf(controls, inYear(year)).map((row) => [row.controlId, row]));
        for (const one of controls) if (one.isChanged && one.isStated && one.liuAreas.length > 0) expect(rows.get(one.controlId)?.depth).toBe('DESIGN_AND_OPERATION');
      }),
      seed,
    );
  });

  it('loses nothing when the statement states more', () => {
    fc.assert(
      fc.property(anyStatement, fc.integer({ min: 1, max: 9 }), (controls, year) => {
        const before = scopeOf(controls, inYear(year));
        const more = scopeOf(controls.map((one) => ({ ...one, isStated: true })), inYear(year, { kept: slotsOf(before) }));
        const after = new Map(more.map((row) => [row.controlId, row]));
        for (const row of before) if (row.depth !== 'NONE') expect(after.get(row.controlId)?.depth).toBe(row.depth);
      }),
      seed,
    );
  });
});
