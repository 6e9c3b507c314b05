import { day } from '@toroku/kernel';
import { periodIsLongEnough } from './period-is-long-enough';

const judged = (through: string) => periodIsLongEnough.judge({ periodStartOn: day('2022-04-01'), periodEndOn: day(through), periodMonthsLeast: 3 });

describe('criteria 2.2.5 — 監査の対象期間は3か月以上', () => {
  it.each(['2022-06-30', '2022-07-01'])('is satisfied from 1 April through %s', (through) => {
    expect(judged(through)).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied one day short of three months', () => {
    expect(judged('2022-06-29')).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'PERIOD_TOO_SHORT', facts: { firstEndOn: '2022-06-30' } }] });
  });
});
