import { liuScopeRules, noArrangement, scopeControls, scopeOf, type ScopeRow } from '@toroku/domain-audit';
import { controlFrom } from '@toroku/domain-catalogue';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { StatedControl } from '@toroku/domain-statement';
import { fullSizeControls } from '@toroku/testing';

/** A statement of the full size: everything obligatory, and three quarters of what is chosen by risk, as providers are said to adopt 70 to 80%. */
const controls = fullSizeControls().map((labels) => controlFrom(labels, 'IMPORTED'));
const answers: readonly StatedControl[] = controls.map(({ controlId, obligation }, index) => ({
  controlId,
  selected: obligation !== 'BY_RISK' || index % 4 !== 0,
  individualControls: ['x'],
  reasonNotSelected: '',
  changes: [],
}));
const { audit } = ruleSetOf('LIU-2022-11');
const facts = { rules: liuScopeRules(audit), arrangement: noArrangement, asked: null };
const stated = scopeControls(controls, answers, []);

function years(count: number): readonly (readonly ScopeRow[])[] {
  let kept: ReadonlyMap<string, number> = new Map();
  return Array.from({ length: count }, (_, index) => {
    const rows = scopeOf(stated, { ...facts, year: index + 1, kept });
    kept = new Map(rows.flatMap(({ controlId, slot }) => (slot === null ? [] : [[controlId, slot] as const])));
    return rows;
  });
}
const operated = (rows: readonly ScopeRow[]): number => rows.filter(({ depth }) => depth === 'DESIGN_AND_OPERATION').length;

describe('the volume of the LIU external audit (S-136)', () => {
  const cycle = years(audit.auditCycleYears + 1);

  it('is on a statement of the full size about one fifth of ISMAP a year, under the platform defaults', () => {
    const volumes = cycle.map(operated);
    for (const volume of volumes) {
      expect(volume / controls.length).toBeGreaterThan(0.17);
      expect(volume / controls.length).toBeLessThan(0.23);
    }
    expect(Math.max(...volumes) - Math.min(...volumes)).toBeLessThanOrEqual(1);
    expect(volumes[0]).toBe(volumes[audit.auditCycleYears]);
  });

  it('adds in the first year the design of the other years’ controls, and nothing in later years', () => {
    const designs = cycle.map((rows) => rows.filter(({ depth }) => depth === 'DESIGN').length);
    expect(designs[0]).toBeGreaterThan(0);
    expect(designs.slice(1).every((count) => count === 0)).toBe(true);
  });

  it('takes all 82 governance and management controls every year', () => {
    for (const rows of cycle) expect(rows.filter(({ reason }) => reason === 'GOVERNANCE_ALL' || reason === 'MANAGEMENT_ALL')).toHaveLength(82);
  });
});
