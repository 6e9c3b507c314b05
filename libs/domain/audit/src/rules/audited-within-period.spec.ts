import { day } from '@toroku/kernel';
import { auditedWithinPeriod } from './audited-within-period';

describe('監査実施日は対象期間の中にある (S-166; platform default)', () => {
  const judge = (auditedOn: string) => auditedWithinPeriod.judge({ unitId: '9.2.1', auditedOn: day(auditedOn), fromOn: day('2022-04-01'), throughOn: day('2023-03-31') });

  it.each(['2022-04-01', '2022-12-31', '2023-03-31'])('is satisfied by %s', (auditedOn) => {
    expect(judge(auditedOn)).toEqual({ kind: 'satisfied' });
  });

  it.each(['2022-03-31', '2023-04-01'])('is not satisfied by %s', (auditedOn) => {
    expect(judge(auditedOn)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'AUDITED_OUTSIDE_PERIOD', facts: { auditedOn, objective: '9.2.1' } }] });
  });
});
