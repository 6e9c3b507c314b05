import { judgeImpact } from '../judge-impact';
import { aUse, guidance, someInformation } from '../spec/samples';
import { resultsAreLow } from './results-are-low';

const result = (assessmentId: string, level: number) => ({ assessmentId, agencyId: `agency of ${assessmentId}`, outcome: judgeImpact([aUse({ information: [someInformation(level)] })], guidance) });

describe('LIU rules 5.1(2), 附則 — 結果がいずれも低位 (S-053, S-057, S-058, S-104)', () => {
  it('is satisfied when both ministries found it low', () => {
    expect(resultsAreLow.judge({ results: [result('a', 1), result('b', 1)] })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied when one of two did not', () => {
    expect(resultsAreLow.judge({ results: [result('a', 1), result('b', 2)] })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'RESULT_NOT_LOW', facts: { assessmentId: 'b', level: 2 } }] });
  });
});
