import { day } from '@toroku/kernel';
import { applicationIsInTime } from './application-is-in-time';

describe('申請は監査対象期間の末日から4か月以内 (S-172, S-173)', () => {
  const judge = (applicationOn: string) => applicationIsInTime.judge({ periodEndsOn: day('2022-09-30'), applicationOn: day(applicationOn), applicationMonths: 4 });

  it.each(['2023-01-30', '2023-01-31'])('is satisfied by an application on %s', (on) => {
    expect(judge(on)).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied the day after', () => {
    expect(judge('2023-02-01')).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'APPLICATION_TOO_LATE', facts: { dueOn: '2023-01-31', applicationOn: '2023-02-01' } }] });
  });

  it('cannot be told without a period', () => {
    expect(applicationIsInTime.judge({ periodEndsOn: null, applicationOn: day('2023-01-01'), applicationMonths: 4 })).toMatchObject({ kind: 'undetermined' });
  });
});
