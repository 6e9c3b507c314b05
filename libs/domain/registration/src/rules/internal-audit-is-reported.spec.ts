import { internalAuditIsReported } from './internal-audit-is-reported';

describe('LIU rules 7.2 — 内部監査を報告した申請者 (S-160, S-169)', () => {
  it('is satisfied by a reported audit of the statement', () => {
    expect(internalAuditIsReported.judge({ statementId: 's1', internalAudit: { state: 'REPORTED', statementId: 's1' } })).toEqual({ kind: 'satisfied' });
  });

  it('names an audit that is not reported and one of another statement at once', () => {
    expect(internalAuditIsReported.judge({ statementId: 's1', internalAudit: { state: 'DRAFT', statementId: 's0' } })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'INTERNAL_AUDIT_NOT_REPORTED', clause: { at: '7.2' } }, { code: 'INTERNAL_AUDIT_OF_ANOTHER_STATEMENT' }],
    });
  });

  it('cannot be told without one', () => {
    expect(internalAuditIsReported.judge({ statementId: 's1', internalAudit: null })).toMatchObject({ kind: 'undetermined', missing: ['internalAudit'] });
  });
});
