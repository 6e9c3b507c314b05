import { organisationKeepsAnAdministrator } from './organisation-keeps-an-administrator';

describe('members — 組織には管理者が一人は残る', () => {
  it.each([
    [false, 0, 'satisfied'],
    [true, 1, 'satisfied'],
    [true, 0, 'unsatisfied'],
  ] as const)('an administrator lost: %s, others left: %i → %s', (losesAdministrator, otherAdministrators, kind) => {
    expect(organisationKeepsAnAdministrator.judge({ losesAdministrator, otherAdministrators }).kind).toBe(kind);
  });

  it('says LAST_ADMINISTRATOR', () => {
    expect(organisationKeepsAnAdministrator.judge({ losesAdministrator: true, otherAdministrators: 0 })).toMatchObject({ reasons: [{ code: 'LAST_ADMINISTRATOR', clause: { at: 'members' } }] });
  });
});
