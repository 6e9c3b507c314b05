import { procurementNeedIsConcrete } from './procurement-need-is-concrete';

describe('guidance 2.5 — 具体的な調達ニーズがあること (S-064, S-065, S-069)', () => {
  it('is satisfied by a need that is told', () => {
    expect(procurementNeedIsConcrete.judge({ procurementNeed: '来年度の問合せ窓口' })).toEqual({ kind: 'satisfied' });
  });

  it.each(['', '　'])('is not satisfied by "%s"', (procurementNeed) => {
    expect(procurementNeedIsConcrete.judge({ procurementNeed })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'NEED_NOT_STATED' }] });
  });
});
