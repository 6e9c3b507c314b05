import { agencyKinds, organisationKinds } from './organisation';

describe('the parties of the scheme', () => {
  it('has as users the national organs, the incorporated agencies and the designated corporations, and no local governments (S-017, S-018)', () => {
    expect(agencyKinds).toEqual(['NATIONAL_ADMINISTRATIVE_ORGAN', 'INCORPORATED_ADMINISTRATIVE_AGENCY', 'DESIGNATED_CORPORATION']);
    expect(organisationKinds).not.toContain('LOCAL_GOVERNMENT');
  });
});
