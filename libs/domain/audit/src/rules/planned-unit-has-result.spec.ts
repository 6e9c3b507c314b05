import { plannedUnitHasResult } from './planned-unit-has-result';

describe('様式2-3別紙 — 監査した統制目標と結果の概要 (S-160, S-166)', () => {
  it('is satisfied when everything planned for the year has a result, more is welcome', () => {
    expect(plannedUnitHasResult.judge({ planned: ['9.2.1'], audited: ['9.2.1', '9.2.2'] })).toEqual({ kind: 'satisfied' });
  });

  it('names what was planned and has none', () => {
    expect(plannedUnitHasResult.judge({ planned: ['9.2.1', '9.2.2'], audited: ['9.2.2'] })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'PLANNED_OBJECTIVE_WITHOUT_RESULT', facts: { objectives: ['9.2.1'], count: 1 } }],
    });
  });

  it('cannot be told without a plan and without results', () => {
    expect(plannedUnitHasResult.judge({ planned: [], audited: [] })).toMatchObject({ kind: 'undetermined' });
  });
});
