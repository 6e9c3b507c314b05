import { onlyAuditCorporationIsListed } from './only-audit-corporation-is-listed';

describe('監査機関の要件 — 監査法人に限る (S-143)', () => {
  it('is satisfied by an audit corporation', () => {
    expect(onlyAuditCorporationIsListed.judge({ corporateForm: 'AUDIT_CORPORATION' })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied by any other corporation', () => {
    expect(onlyAuditCorporationIsListed.judge({ corporateForm: 'OTHER' })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'NOT_AN_AUDIT_CORPORATION', facts: { corporateForm: 'OTHER' } }] });
  });

  it('is undetermined while the form is not known', () => {
    expect(onlyAuditCorporationIsListed.judge({ corporateForm: null })).toMatchObject({ kind: 'undetermined', missing: ['corporateForm'] });
  });
});
