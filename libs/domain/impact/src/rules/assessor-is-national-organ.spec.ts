import { assessorIsNationalOrgan } from './assessor-is-national-organ';

describe('評価主体は国の行政機関 (S-027, S-062, S-063, S-068)', () => {
  it('is satisfied by a national administrative organ', () => {
    expect(assessorIsNationalOrgan.judge({ agencyKind: 'NATIONAL_ADMINISTRATIVE_ORGAN' })).toEqual({ kind: 'satisfied' });
  });

  it.each(['INCORPORATED_ADMINISTRATIVE_AGENCY', 'DESIGNATED_CORPORATION', null] as const)('is not satisfied by %s', (agencyKind) => {
    expect(assessorIsNationalOrgan.judge({ agencyKind })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'ASSESSOR_IS_NOT_NATIONAL_ORGAN', facts: { agencyKind } }] });
  });
});
