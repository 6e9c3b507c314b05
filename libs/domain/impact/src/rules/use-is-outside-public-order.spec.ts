import { aUse } from '../spec/samples';
import { useIsOutsidePublicOrder } from './use-is-outside-public-order';

describe('guidance Annex 1 — 治安維持・安全保障に関わる業務は対象外 (S-035)', () => {
  it('is satisfied by ordinary work', () => {
    expect(useIsOutsidePublicOrder.judge({ use: aUse(), index: 0 })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied by work of public order or security', () => {
    expect(useIsOutsidePublicOrder.judge({ use: aUse({ exclusionFlags: ['PUBLIC_ORDER_OR_SECURITY'] }), index: 0 })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'USE_CONCERNS_PUBLIC_ORDER' }] });
  });
});
