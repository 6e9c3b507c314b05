import { auditReportCoversStatement } from './audit-report-covers-statement';

describe('LIU rules 7.1 — この言明を対象とする実施結果報告書', () => {
  const statement = { id: 's1', digest: 'abc' };
  const engagement = { statementId: 's1', statementDigest: 'abc', reportIssuedOn: '2023-01-20' };

  it('is satisfied by a report issued for the statement as it stands', () => {
    expect(auditReportCoversStatement.judge({ statement, engagement })).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['AUDIT_REPORT_NOT_ISSUED', { ...engagement, reportIssuedOn: null }],
    ['AUDIT_REPORT_OF_ANOTHER_STATEMENT', { ...engagement, statementId: 's0' }],
    ['STATEMENT_CHANGED_AFTER_AUDIT', { ...engagement, statementDigest: 'abd' }],
  ])('is not satisfied: %s', (code, changed) => {
    expect(auditReportCoversStatement.judge({ statement, engagement: changed })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code, clause: { at: '7.1' } }] });
  });

  it('cannot be told without both papers', () => {
    expect(auditReportCoversStatement.judge({ statement: null, engagement: null })).toMatchObject({ kind: 'undetermined', missing: ['statement', 'engagement'] });
  });
});
