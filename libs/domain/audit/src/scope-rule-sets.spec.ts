import { isPlatformDefault } from '@toroku/kernel';
import { scopeOf, type ScopeControl } from './scope';
import { noArrangement } from './scope-arrangement';
import { scopeRulesOf } from './scope-rule-sets';
import { classRuleOf, longestCycle, scopeRulesIds, withIsms, type ScopeRules } from './scope-rules';

const numbers = { auditCycleYears: 3, auditAreas: [1, 2, 3, 4] };
const rulesOf = (id: (typeof scopeRulesIds)[number]): ScopeRules => scopeRulesOf(id, numbers);
const control = (controlId: string, facts: Partial<ScopeControl> = {}): ScopeControl => ({
  controlId,
  objective: controlId.split('.').slice(0, 3).join('.'),
  tier: 'CONTROLS',
  liuAreas: [],
  isMandatory: false,
  isStated: true,
  isChanged: false,
  sortKey: controlId.split('.').map((part) => part.padStart(4, '0')).join('.'),
  ...facts,
});
const governance = control('3.1.2.1', { tier: 'GOVERNANCE' });
const management = control('4.4.1.1', { tier: 'MANAGEMENT' });
const mandatory = control('6.1.1.13', { isMandatory: true });
const inArea = control('9.2.3.2', { liuAreas: [1] });
const other = control('5.1.1.1');
const one = [governance, management, mandatory, inArea, other];
/** Two levelled controls of each class, so that one of each is not due. */
const many = [...one, control('5.1.1.2'), control('9.2.3.3', { liuAreas: [1] }), control('4.4.1.2', { tier: 'MANAGEMENT' })];
const inYear = (rules: ScopeRules, year: number, kept: ReadonlyMap<string, number> = new Map()) => scopeOf(many, { rules, year, kept, arrangement: noArrangement, asked: null });
const shown = (rules: ScopeRules, year: number) => Object.fromEntries(inYear(rules, year).map(({ controlId, reason, depth }) => [controlId, `${reason} ${depth}`]));

describe('監査対象の決め方 — the scope rules of each rule set', () => {
  it.each([
    ['LIU-2022-11', [1, 1, 3, 3, null]],
    ['ISMAP-2022-04', [1, 1, 1, 1, 1]],
    ['ISMAP-2023-10', [1, 1, 1, 2, 3]],
    ['ISMAP-2024-08', [1, 1, 1, 2, 3]],
  ] as const)('%s has governance, management, a mandatory control in an area, one of an area, another in cycles of %j years', (id, cycles) => {
    const controls = [governance, management, { ...mandatory, liuAreas: [3] }, inArea, other];
    expect(controls.map((each) => classRuleOf(each, rulesOf(id)).cycleYears)).toEqual(cycles);
  });

  it('ISMAP before October 2023 has every stated control whole every year', () => {
    for (const year of [1, 2, 3]) for (const { depth } of inYear(rulesOf('ISMAP-2022-04'), year)) expect(depth).toBe('DESIGN_AND_OPERATION');
    expect(longestCycle(rulesOf('ISMAP-2022-04'))).toBe(1);
  });

  it('ISMAP from October 2023 leans on design in the first audit and has fewer controls at renewals', () => {
    expect(shown(rulesOf('ISMAP-2023-10'), 1)).toEqual({
      '3.1.2.1': 'GOVERNANCE_ALL DESIGN_AND_OPERATION',
      '4.4.1.1': 'MANAGEMENT_ALL DESIGN_AND_OPERATION',
      '4.4.1.2': 'MANAGEMENT_ALL DESIGN_AND_OPERATION',
      '5.1.1.1': 'CLASS_THIS_YEAR DESIGN_AND_OPERATION',
      '5.1.1.2': 'AREA_DESIGN_FIRST_YEAR DESIGN',
      '6.1.1.13': 'EVERY_YEAR DESIGN_AND_OPERATION',
      '9.2.3.2': 'AREA_THIS_YEAR DESIGN_AND_OPERATION',
      '9.2.3.3': 'AREA_DESIGN_FIRST_YEAR DESIGN',
    });
    const audited = (year: number): number => inYear(rulesOf('ISMAP-2023-10'), year).filter(({ depth }) => depth !== 'NONE').length;
    expect(audited(1)).toBe(many.length);
    expect(audited(2)).toBeLessThan(many.length);
  });

  it('ISMAP from August 2024 has management over several years at renewals for ISMS holders alone (KB0011399)', () => {
    const rules = withIsms(rulesOf('ISMAP-2024-08'));
    expect(classRuleOf(management, rules).cycleYears).toBe(3);
    expect(classRuleOf(management, withIsms(rulesOf('ISMAP-2023-10'))).cycleYears).toBe(1);
    expect(shown(rules, 1)).toMatchObject({ '4.4.1.1': 'CLASS_THIS_YEAR DESIGN_AND_OPERATION', '4.4.1.2': 'MANAGEMENT_ALL DESIGN_AND_OPERATION' });
    const kept = new Map(inYear(rules, 1).flatMap(({ controlId, slot }) => (slot === null ? [] : [[controlId, slot] as const])));
    expect(Object.fromEntries(inYear(rules, 2, kept).map(({ controlId, depth }) => [controlId, depth]))).toMatchObject({ '3.1.2.1': 'DESIGN_AND_OPERATION', '4.4.1.1': 'NONE', '4.4.1.2': 'DESIGN_AND_OPERATION' });
    expect(shown(rulesOf('ISMAP-2024-08'), 2)).toMatchObject({ '4.4.1.1': 'MANAGEMENT_ALL DESIGN_AND_OPERATION', '4.4.1.2': 'MANAGEMENT_ALL DESIGN_AND_OPERATION' });
  });

  it('marks what no paper gives as the platform’s own: the areas of LIU, the classes and cycles of ISMAP', () => {
    const defaults = scopeRulesIds.map((id) => rulesOf(id).classes.filter(({ clause }) => isPlatformDefault(clause)).map(({ scopeClass }) => scopeClass));
    expect(defaults).toEqual([['IN_AREAS', 'OTHER_CONTROLS'], [], ['MANDATORY', 'IN_AREAS', 'OTHER_CONTROLS'], ['MANAGEMENT', 'MANDATORY', 'IN_AREAS', 'OTHER_CONTROLS']]);
    for (const id of scopeRulesIds) expect(isPlatformDefault(rulesOf(id).clause)).toBe(false);
  });

  it('covers every kind of control, and says so when data leaves one out', () => {
    for (const id of scopeRulesIds) for (const each of one) expect(classRuleOf(each, rulesOf(id))).toBeDefined();
    expect(() => classRuleOf(other, { ...rulesOf('ISMAP-2022-04'), classes: [] })).toThrow('ISMAP-2022-04 has no class for CONTROLS');
  });
});
