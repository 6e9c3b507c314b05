import { additionalAuditIsReported } from './additional-audit-is-reported';

describe('追加監査の報告', () => {
  const judge = (reportIssuedOn: string | null) => additionalAuditIsReported.judge({ askedOn: '2023-03-10', reportIssuedOn });

  it.each(['2023-03-10', '2023-03-11'])('is satisfied by a report of %s', (on) => {
    expect(judge(on)).toEqual({ kind: 'satisfied' });
  });

  it.each(['2023-03-09', null])('is not satisfied by a report of %s', (on) => {
    expect(judge(on)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'ADDITIONAL_AUDIT_NOT_REPORTED' }] });
  });

  it('cannot be told when none was asked for', () => {
    expect(additionalAuditIsReported.judge({ askedOn: null, reportIssuedOn: null })).toMatchObject({ kind: 'undetermined' });
  });
});
