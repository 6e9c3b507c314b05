import fc from 'fast-check';
import { slotOf } from './levelling';
import { placeControls, scopeOf, type ScopeControl, type ScopeRow, type ScopeYear } from './scope';
import { noArrangement, type ScopeArrangement } from './scope-arrangement';
import { judgeArrangement, slotChoices } from './scope-judgement';
import { liuScopeRules, scopeRulesOf } from './scope-rule-sets';
import { scopeRulesIds } from './scope-rules';

const numbers = { auditCycleYears: 3, auditAreas: [1, 2, 3, 4] };
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
const stated = [
  control('3.1.2.1', { tier: 'GOVERNANCE', liuAreas: [] }),
  control('4.4.1.1', { tier: 'MANAGEMENT', liuAreas: [] }),
  control('5.1.1.1', { liuAreas: [] }),
  control('9.2.3.1'),
  control('9.2.3.2'),
  control('9.2.3.3'),
  control('9.2.3.4', { isStated: false }),
];
const inYear = (year: number, facts: Partial<ScopeYear> = {}): ScopeYear => ({ year, rules: liuScopeRules(numbers), kept: new Map(), arrangement: noArrangement, asked: null, ...facts });
const slotsOf = (rows: readonly ScopeRow[]): ReadonlyMap<string, number> => new Map(rows.flatMap(({ controlId, slot }) => (slot === null ? [] : [[controlId, slot] as const])));
const first = slotsOf(scopeOf(stated, inYear(1)));
const move = (controlId: string, slot: number): ScopeArrangement => ({ moves: [{ controlId, slot }], pulls: [] });
const pull = (controlId: string, reason = '障害があったため'): ScopeArrangement => ({ moves: [], pulls: [{ controlId, reason }] });
const judge = (controls: readonly ScopeControl[], facts: ScopeYear) => judgeArrangement(placeControls(controls, facts), facts);
const codes = (controls: readonly ScopeControl[], facts: ScopeYear): readonly string[] => judge(controls, facts).refusals.map(({ code }) => code);

describe('監査対象の調整 — what the audit body may change about the proposed scope (Annex 3, S-134, S-135)', () => {
  it.each([
    ['another slot of the first cycle', 1, move('9.2.3.1', 2), []],
    ['a slot still to come in the cycle', 2, move('9.2.3.3', 1), []],
    ['a slot that has passed, the control not yet covered', 2, move('9.2.3.3', 0), ['SCOPE_NOT_COVERED_IN_CYCLE']],
    ['another slot, the control covered already in this cycle', 2, move('9.2.3.1', 2), []],
    ['any slot in the first year of the next cycle', 4, move('9.2.3.1', 2), []],
    ['the slot it has', 1, move('9.2.3.1', 0), []],
    ['a slot outside the cycle', 1, move('9.2.3.1', 3), ['SCOPE_SLOT_NOT_IN_CYCLE']],
    ['a slot below the first', 1, move('9.2.3.1', -1), ['SCOPE_SLOT_NOT_IN_CYCLE']],
    ['a governance control to a later year', 1, move('3.1.2.1', 1), ['SCOPE_ASSESSED_EVERY_YEAR']],
    ['a management control to a later year', 1, move('4.4.1.1', 2), ['SCOPE_ASSESSED_EVERY_YEAR']],
    ['a control outside the areas to a slot', 1, move('5.1.1.1', 0), ['SCOPE_NOT_LEVELLED']],
    ['a control that is not stated', 1, move('9.2.3.4', 0), ['CONTROL_NOT_STATED']],
    ['a control that the edition does not have', 1, move('99.1.1.1', 0), ['CONTROL_NOT_STATED']],
    ['a control twice', 1, { moves: [{ controlId: '9.2.3.1', slot: 1 }, { controlId: '9.2.3.1', slot: 2 }], pulls: [] }, ['SCOPE_CONTROLS_TWICE']],
    ['a control of another year into this one', 1, pull('9.2.3.2'), []],
    ['a control outside the areas into this year', 1, pull('5.1.1.1'), []],
    ['a control that is not stated into this year', 1, pull('9.2.3.4'), ['CONTROL_NOT_STATED']],
    ['a control into this year without a reason', 1, pull('9.2.3.2', ' '), ['TEXT_MISSING']],
  ] as const)('%s, in year %i', (_, year, arrangement, expected) => {
    expect(codes(stated, inYear(year, { kept: year === 1 ? new Map() : first, arrangement }))).toEqual(expected);
  });

  it('does not push a changed control out of its year, but lets one of another year move', () => {
    const changed = stated.map((one) => (one.controlId === '9.2.3.1' || one.controlId === '9.2.3.3' ? { ...one, isChanged: true } : one));
    expect(codes(changed, inYear(1, { arrangement: move('9.2.3.1', 1) }))).toEqual(['SCOPE_CHANGED_CONTROL_STAYS']);
    expect(codes(changed, inYear(1, { arrangement: move('9.2.3.3', 1) }))).toEqual([]);
  });

  it('names all controls of one reason together, each reason with its clause', () => {
    const arrangement = { moves: [{ controlId: '3.1.2.1', slot: 1 }, { controlId: '4.4.1.1', slot: 1 }, { controlId: '5.1.1.1', slot: 1 }], pulls: [] };
    expect(judge(stated, inYear(1, { arrangement })).refusals).toMatchObject([
      { code: 'SCOPE_ASSESSED_EVERY_YEAR', facts: { controls: ['3.1.2.1', '4.4.1.1'] }, clause: { at: 'Annex 3' } },
      { code: 'SCOPE_NOT_LEVELLED', facts: { controls: ['5.1.1.1'] }, clause: { at: 'Annex 3, areas 1-4' } },
    ]);
  });

  it('changes nothing about an additional audit, which takes what was asked', () => {
    expect(codes(stated, inYear(1, { asked: ['9.2.3.1'], arrangement: pull('9.2.3.2') }))).toEqual(['SCOPE_FOLLOWS_REQUEST']);
    expect(scopeOf(stated, inYear(1, { asked: ['9.2.3.1'], arrangement: pull('9.2.3.2') })).filter(({ depth }) => depth !== 'NONE')).toHaveLength(1);
  });

  it('takes a pulled control whole into this year and leaves its slot', () => {
    const rows = scopeOf(stated, inYear(1, { arrangement: { moves: [], pulls: [...pull('9.2.3.2').pulls, ...pull('5.1.1.1').pulls] } }));
    expect(rows.filter(({ reason }) => reason === 'PULLED')).toMatchObject([
      { controlId: '5.1.1.1', depth: 'DESIGN_AND_OPERATION', slot: null, operationYear: 1 },
      { controlId: '9.2.3.2', depth: 'DESIGN_AND_OPERATION', slot: 1, operationYear: 1 },
    ]);
  });

  it('moves what it names and nothing else', () => {
    const rows = scopeOf(stated, inYear(1, { arrangement: move('9.2.3.1', 2) }));
    expect([...slotsOf(rows)]).toEqual([['9.2.3.1', 2], ['9.2.3.2', 1], ['9.2.3.3', 2]]);
    expect(rows.find(({ controlId }) => controlId === '9.2.3.1')).toMatchObject({ reason: 'AREA_DESIGN_FIRST_YEAR', depth: 'DESIGN', operationYear: 3 });
  });
});

describe('the slots left open for a control', () => {
  const choices = (controlId: string, facts: ScopeYear) => placeControls(stated, facts).flatMap((one) => (one.control.controlId === controlId ? slotChoices(one, facts).map(({ slot, year }) => [slot, year]) : []));
  it.each([
    ['9.2.3.1', 1, [[0, 1], [1, 2], [2, 3]]],
    ['9.2.3.3', 2, [[1, 2], [2, 3]]],
    ['9.2.3.1', 2, [[1, 2], [2, 3], [0, 4]]],
    ['3.1.2.1', 1, []],
    ['5.1.1.1', 1, []],
    ['9.2.3.4', 1, []],
  ] as const)('of %s in year %i are %j, as slot and year', (controlId, year, expected) => {
    expect(choices(controlId, inYear(year, { kept: year === 1 ? new Map() : first }))).toEqual(expected);
  });

  it('are none at an additional audit, and one for a changed control that is due', () => {
    expect(choices('9.2.3.1', inYear(1, { asked: ['9.2.3.1'] }))).toEqual([]);
    const facts = inYear(1);
    const [changed] = placeControls([control('9.2.3.1', { isChanged: true })], facts);
    expect(changed && slotChoices(changed, facts)).toEqual([{ slot: 0, year: 1 }]);
  });

  it('are refused by no judgement', () => {
    const facts = inYear(2, { kept: first });
    for (const one of placeControls(stated, facts)) for (const { slot } of slotChoices(one, facts)) expect(codes(stated, { ...facts, arrangement: move(one.control.controlId, slot) })).toEqual([]);
  });
});

const anyControl = fc.record({ number: fc.integer({ min: 1, max: 400 }), area: fc.integer({ min: 0, max: 4 }), isStated: fc.boolean(), isChanged: fc.boolean(), isMandatory: fc.boolean() });
const anyStatement = fc
  .uniqueArray(anyControl, { selector: ({ number }) => number, maxLength: 60 })
  .map((controls) => [...stated, ...controls.map(({ number, area, ...facts }) => control(`10.1.1.${number}`, { liuAreas: area === 0 ? [] : [area], ...facts }))]);
/** Wishes by index, so that they hit controls that exist. */
const anyWish = fc.record({ moves: fc.array(fc.tuple(fc.nat(99), fc.integer({ min: -1, max: 4 })), { maxLength: 30 }), pulls: fc.array(fc.nat(99), { maxLength: 10 }) });
const wishOf = (controls: readonly ScopeControl[], { moves, pulls }: { moves: readonly (readonly [number, number])[]; pulls: readonly number[] }): ScopeArrangement => {
  const at = (index: number): string => controls[index % controls.length]?.controlId ?? '';
  return { moves: moves.map(([index, slot]) => ({ controlId: at(index), slot })), pulls: pulls.map((index) => ({ controlId: at(index), reason: 'x' })) };
};
const anyRules = fc.constantFrom(...scopeRulesIds).map((id) => scopeRulesOf(id, numbers));
const seed = { seed: 20221101, numRuns: 150 };

describe('the scope over two cycles, whatever is wished each year', () => {
  it('assesses the operation of every control of every class at least once in each of its cycles', () => {
    fc.assert(
      fc.property(anyStatement, anyRules, fc.array(anyWish, { minLength: 6, maxLength: 6 }), (controls, rules, wishes) => {
        let kept: ReadonlyMap<string, number> = new Map();
        const operated = new Map<string, number[]>();
        wishes.forEach((wish, index) => {
          const rows = scopeOf(controls.map((one) => ({ ...one, isChanged: false })), inYear(index + 1, { rules, kept, arrangement: wishOf(controls, wish) }));
          kept = slotsOf(rows);
          for (const { controlId, depth } of rows) if (depth === 'DESIGN_AND_OPERATION') operated.set(controlId, [...(operated.get(controlId) ?? []), index + 1]);
        });
        for (const { control: one, rule } of placeControls(controls, inYear(1, { rules }))) {
          const { cycleYears } = rule;
          if (!one.isStated || cycleYears === null) continue;
          const cycles = new Set((operated.get(one.controlId) ?? []).map((year) => (year - 1 - slotOf(year, cycleYears)) / cycleYears));
          expect(cycles.size).toBe(6 / cycleYears);
        }
      }),
      seed,
    );
  });

  it('always has a changed control of an audited class in this year, in design and operation', () => {
    fc.assert(
      fc.property(anyStatement, anyRules, fc.integer({ min: 1, max: 9 }), anyWish, (controls, rules, year, wish) => {
        const before = slotsOf(scopeOf(controls, inYear(year, { rules })));
        const facts = inYear(year, { rules, kept: before, arrangement: wishOf(controls, wish) });
        const rows = new Map(scopeOf(controls, facts).map((row) => [row.controlId, row]));
        for (const { control: one, rule } of placeControls(controls, facts)) {
          if (one.isChanged && one.isStated && rule.cycleYears !== null) expect(rows.get(one.controlId)?.depth).toBe('DESIGN_AND_OPERATION');
        }
      }),
      seed,
    );
  });

  it('always has governance and management whole under the rules of LIU', () => {
    fc.assert(
      fc.property(anyStatement, fc.integer({ min: 1, max: 9 }), anyWish, (controls, year, wish) => {
        for (const { tier, depth } of scopeOf(controls, inYear(year, { arrangement: wishOf(controls, wish) }))) if (tier !== 'CONTROLS') expect(depth).toBe('DESIGN_AND_OPERATION');
      }),
      seed,
    );
  });

  it('is balanced within one in each class when nothing is moved', () => {
    fc.assert(
      fc.property(anyStatement, anyRules, (controls, rules) => {
        const placed = placeControls(controls, inYear(1, { rules }));
        for (const rule of rules.classes) {
          const slots = placed.flatMap((one) => (one.rule === rule && one.slot !== null ? [one.slot] : []));
          const counts = Array.from({ length: rule.cycleYears ?? 1 }, (_, slot) => slots.filter((held) => held === slot).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
      seed,
    );
  });
});
