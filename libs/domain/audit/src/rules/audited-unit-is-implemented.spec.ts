import { auditedUnitIsImplemented } from './audited-unit-is-implemented';

describe('LIU Annex 2 — 実施している統制目標だけが対象 (S-121, S-122)', () => {
  it('is satisfied by implemented objectives', () => {
    expect(auditedUnitIsImplemented.judge({ unitIds: ['9.2.1'], implemented: ['9.2.1', '9.2.2'] })).toEqual({ kind: 'satisfied' });
  });

  it('names each objective that is excluded or unknown', () => {
    expect(auditedUnitIsImplemented.judge({ unitIds: ['9.2.1', '11.1.6', '99.9'], implemented: ['9.2.1'] })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [
        { code: 'OBJECTIVE_NOT_IMPLEMENTED', facts: { objective: '11.1.6' } },
        { code: 'OBJECTIVE_NOT_IMPLEMENTED', facts: { objective: '99.9' } },
      ],
    });
  });

  it('cannot be told while the statement does not say what is implemented', () => {
    expect(auditedUnitIsImplemented.judge({ unitIds: [], implemented: null })).toMatchObject({ kind: 'undetermined' });
  });
});
