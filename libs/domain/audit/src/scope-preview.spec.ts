import fc from 'fast-check';
import type { ScopeControl, ScopeYear } from './scope';
import { noArrangement, type ScopeArrangement } from './scope-arrangement';
import { keptAsFromStart, previewScope, prospectClause } from './scope-preview';
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
const move = (controlId: string, slot: number): ScopeArrangement => ({ moves: [{ controlId, slot }], pulls: [] });
const pull = (controlId: string, reason = '障害があったため'): ScopeArrangement => ({ moves: [], pulls: [{ controlId, reason }] });

describe('監査対象の見通し — what an arrangement does to the plan', () => {
  const arrangement = { moves: move('9.2.3.1', 2).moves, pulls: pull('9.2.3.2').pulls };
  const preview = previewScope(stated, inYear(1, { arrangement }));

  it('counts each year of the cycle by depth, beside what was proposed', () => {
    const short = ({ year, design, designAndOperation, none }: { year: number; design: number; designAndOperation: number; none: number }) => [year, design, designAndOperation, none];
    expect(preview.proposedYears.map(short)).toEqual([[1, 2, 3, 2], [2, 0, 3, 4], [3, 0, 3, 4]]);
    expect(preview.years.map(short)).toEqual([[1, 2, 3, 2], [2, 0, 3, 4], [3, 0, 4, 3]]);
  });

  it('counts each chapter of each year', () => {
    expect(preview.years.map(({ chapters }) => chapters.map(({ chapter, designAndOperation }) => [chapter, designAndOperation]))).toEqual([
      [[3, 1], [4, 1], [5, 0], [9, 1]],
      [[3, 1], [4, 1], [5, 0], [9, 1]],
      [[3, 1], [4, 1], [5, 0], [9, 2]],
    ]);
  });

  it('names every control that is elsewhere than proposed, with the years and the reason', () => {
    expect(preview.differences).toEqual([
      { controlId: '9.2.3.1', kind: 'MOVED', fromYear: 1, toYear: 3, reason: '' },
      { controlId: '9.2.3.2', kind: 'PULLED', fromYear: 2, toYear: 1, reason: '障害があったため' },
    ]);
    expect(previewScope(stated, inYear(1)).differences).toEqual([]);
  });

  it('leaves aside what the rules do not allow', () => {
    const wish = { moves: [...move('3.1.2.1', 1).moves, ...move('9.2.3.1', 2).moves], pulls: [] };
    expect(previewScope(stated, inYear(1, { arrangement: wish })).years).toEqual(previewScope(stated, inYear(1, { arrangement: move('9.2.3.1', 2) })).years);
  });

  it('gives the slots of a first year to who looks at other rules in a later one', () => {
    expect([...keptAsFromStart(stated, scopeRulesOf('ISMAP-2023-10', numbers))]).toEqual([['5.1.1.1', 0], ['9.2.3.1', 0], ['9.2.3.2', 1], ['9.2.3.3', 0]]);
  });

  it('cites the class of a control, or what else decided its place', () => {
    const { prospects } = previewScope(stated, inYear(1, { arrangement, rules: scopeRulesOf('ISMAP-2024-08', numbers) }));
    expect(prospects.map((one) => [one.reason, prospectClause(one).source, prospectClause(one).confidence])).toEqual([
      ['GOVERNANCE_ALL', 'STANDARD_AUDIT_PROCEDURE', 'H'],
      ['MANAGEMENT_ALL', 'PLATFORM', 'R'],
      ['CLASS_THIS_YEAR', 'PLATFORM', 'R'],
      ['AREA_THIS_YEAR', 'PLATFORM', 'R'],
      ['PULLED', 'PLATFORM', 'R'],
      ['AREA_THIS_YEAR', 'PLATFORM', 'R'],
      ['NOT_STATED', 'CONTROL_CRITERIA', 'H'],
    ]);
  });

  it('looks three years ahead under rules without a longer cycle, and one year at an additional audit', () => {
    expect(previewScope(stated, inYear(1, { rules: scopeRulesOf('ISMAP-2022-04', numbers) })).years.map(({ designAndOperation }) => designAndOperation)).toEqual([6, 6, 6]);
    expect(previewScope(stated, inYear(1, { asked: ['9.2.3.1'] })).years).toHaveLength(1);
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

describe('the prospect of any arrangement', () => {
  it('counts every control once in every year of the preview, and differs only where something was wished', () => {
    fc.assert(
      fc.property(anyStatement, anyRules, fc.integer({ min: 1, max: 6 }), anyWish, (controls, rules, year, wish) => {
        const arrangement = wishOf(controls, wish);
        const { years, differences } = previewScope(controls, inYear(year, { rules, arrangement }));
        for (const { design, designAndOperation, none, chapters } of years) {
          expect(design + designAndOperation + none).toBe(controls.length);
          expect(chapters.reduce((sum, chapter) => sum + chapter.designAndOperation, 0)).toBe(designAndOperation);
        }
        const wished = new Set([...arrangement.moves, ...arrangement.pulls].map(({ controlId }) => controlId));
        for (const { controlId } of differences) expect(wished).toContain(controlId);
      }),
      seed,
    );
  });
});
