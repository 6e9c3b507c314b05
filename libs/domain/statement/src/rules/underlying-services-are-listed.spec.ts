import { underlyingServicesAreListed } from './underlying-services-are-listed';

const judged = (registrationNumber: string) => underlyingServicesAreListed.judge({ underlyingServices: [{ name: '基盤', registrationNumber }], listedNumbers: ['C21-0001-2'] });

describe('criteria 2.2.2 — 言明の対象外で利用するサービス', () => {
  it('is satisfied by none, and by one that stands on the register', () => {
    expect(underlyingServicesAreListed.judge({ underlyingServices: [], listedNumbers: [] })).toEqual({ kind: 'satisfied' });
    expect(judged('C21-0001-2')).toEqual({ kind: 'satisfied' });
  });

  it.each(['', 'C21-0002-2'])('is not satisfied by the number "%s"', (registrationNumber) => {
    expect(judged(registrationNumber)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'UNDERLYING_SERVICE_NOT_LISTED', facts: { name: '基盤', registrationNumber } }] });
  });
});
