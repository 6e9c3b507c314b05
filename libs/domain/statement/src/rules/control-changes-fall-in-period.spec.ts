import { day } from '@toroku/kernel';
import { designed } from '../spec/samples';
import { controlChangesFallInPeriod } from './control-changes-fall-in-period';

const period = { periodStartOn: day('2022-04-01'), periodEndOn: day('2023-03-31') };
const judged = (changedOn: string) => controlChangesFallInPeriod.judge({ ...period, answers: [{ ...designed, controlId: '9.2.3.1', changes: [{ before: '月次', after: '週次', changedOn: day(changedOn) }] }] });

describe('criteria 2.2.4 — 期間中の変更', () => {
  it.each(['2022-04-01', '2022-10-01', '2023-03-31'])('is satisfied by a change on %s', (changedOn) => {
    expect(judged(changedOn)).toEqual({ kind: 'satisfied' });
  });

  it.each(['2022-03-31', '2023-04-01'])('is not satisfied by a change on %s', (changedOn) => {
    expect(judged(changedOn)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'CONTROL_CHANGED_OUTSIDE_PERIOD', facts: { controlId: '9.2.3.1', changedOn } }] });
  });
});
