import { foreignLawInformationIsGiven } from './foreign-law-information-is-given';

describe('ISMAP registration rules 3.4(2) — 国外の法令等のリスクを判断するための情報 (S-012, S-013, S-014)', () => {
  const foreignLaw = { capitalTies: '国内資本のみ', foreignLaw: 'なし', governingLaw: '日本法、東京地方裁判所', penetrationTests: '年1回実施' };

  it('is satisfied when every question has an answer', () => {
    expect(foreignLawInformationIsGiven.judge({ foreignLaw })).toEqual({ kind: 'satisfied' });
  });

  it('names every question without one', () => {
    expect(foreignLawInformationIsGiven.judge({ foreignLaw: { ...foreignLaw, foreignLaw: '　', governingLaw: '' } })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'FOREIGN_LAW_INFORMATION_MISSING', path: ['statement', 'foreignLaw'] }, { code: 'FOREIGN_LAW_INFORMATION_MISSING', path: ['statement', 'governingLaw'] }],
    });
  });

  it('cannot be told without a statement', () => {
    expect(foreignLawInformationIsGiven.judge({ foreignLaw: null })).toMatchObject({ kind: 'undetermined' });
  });
});
