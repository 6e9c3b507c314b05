import { assertDemonstrationAllowed } from './demonstration-issuers';
import { issuersFrom } from './issuer';

const csp = { TOROKU_ISSUER_CSP: 'https://id.example', TOROKU_ISSUER_CSP_CLIENT_ID: 'toroku', TOROKU_ISSUER_CSP_CLIENT_SECRET: 'secret' };

describe('issuers from the environment', () => {
  it('vouch for the kinds of organisation of their party', () => {
    const { people } = issuersFrom({ ...csp, TOROKU_ISSUER_OFFICIAL: 'https://gov.example', TOROKU_ISSUER_OFFICIAL_CLIENT_ID: 'a', TOROKU_ISSUER_OFFICIAL_CLIENT_SECRET: 'b' }, 'https://toroku.example');
    expect(people.map(({ key, kinds }) => [key, kinds])).toEqual([
      ['csp', ['CSP']],
      ['official', ['AGENCY', 'MINISTRY_IN_CHARGE', 'STEERING_COMMITTEE', 'SUPPORT_BODY']],
    ]);
  });

  it('are refused when one is named in part', () => {
    expect(() => issuersFrom({ TOROKU_ISSUER_CSP: 'https://id.example' }, '')).toThrow(/TOROKU_ISSUER_CSP_CLIENT_ID/);
  });

  it('vouch for systems with tokens meant for this platform', () => {
    expect(issuersFrom({ TOROKU_ISSUER_CLIENT: 'https://m2m.example' }, 'https://toroku.example').systems).toEqual([{ name: 'https://m2m.example', url: 'https://m2m.example', audience: 'https://toroku.example/graphql' }]);
  });
});

describe("the demonstration's identity provider", () => {
  it('does not start in production unless that is plainly asked for', () => {
    expect(() => assertDemonstrationAllowed({ NODE_ENV: 'production' })).toThrow(/TOROKU_DEMONSTRATION/);
    expect(() => assertDemonstrationAllowed({ NODE_ENV: 'production', TOROKU_DEMONSTRATION: 'yes' })).toThrow();
    expect(() => assertDemonstrationAllowed({ NODE_ENV: 'production', TOROKU_DEMONSTRATION: 'allowed' })).not.toThrow();
    expect(() => assertDemonstrationAllowed({})).not.toThrow();
  });
});
