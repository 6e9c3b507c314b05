import { day } from '@toroku/kernel';
import { representationPrecedesReport } from './representation-precedes-report';

const judge = (signedOn: string | null, reportOn: string | null) => representationPrecedesReport.judge({ signedOn: signedOn && day(signedOn), reportOn: reportOn && day(reportOn) } as never);

describe('criteria 2.2.8 — 経営者確認書は報告書の日付より前に', () => {
  it.each([
    ['2023-06-29', 'satisfied'],
    ['2023-06-30', 'unsatisfied'],
    ['2023-07-01', 'unsatisfied'],
  ])('signed on %s is %s for a report of 2023-06-30', (signedOn, expected) => {
    expect(judge(signedOn, '2023-06-30').kind).toBe(expected);
  });

  it('tells a missing one from a late one', () => {
    expect(judge(null, '2023-06-30')).toMatchObject({ reasons: [{ code: 'REPRESENTATION_MISSING' }] });
    expect(judge('2023-06-30', '2023-06-30')).toMatchObject({ reasons: [{ code: 'REPRESENTATION_NOT_BEFORE_REPORT' }] });
  });

  it('is undetermined while the report has no day', () => {
    expect(judge('2023-06-29', null)).toMatchObject({ kind: 'undetermined', missing: ['reportIssuedOn'] });
  });
});
