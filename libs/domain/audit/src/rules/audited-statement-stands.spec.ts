import { auditedStatementStands } from './audited-statement-stands';

describe('言明書との対応', () => {
  it('is satisfied by a declared statement in the words that were planned on', () => {
    expect(auditedStatementStands.judge({ isDeclared: true, digest: 'a', plannedDigest: 'a' })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied by a draft, nor by other words', () => {
    expect(auditedStatementStands.judge({ isDeclared: false, digest: null, plannedDigest: 'a' })).toMatchObject({ reasons: [{ code: 'AUDITED_STATEMENT_NOT_DECLARED' }] });
    expect(auditedStatementStands.judge({ isDeclared: true, digest: 'b', plannedDigest: 'a' })).toMatchObject({ reasons: [{ code: 'AUDITED_STATEMENT_CHANGED' }] });
  });

  it('is undetermined while nothing was planned', () => {
    expect(auditedStatementStands.judge({ isDeclared: true, digest: 'a', plannedDigest: null })).toMatchObject({ kind: 'undetermined', missing: ['statementDigest'] });
  });
});
