import { aUse } from '../spec/samples';
import { useHasLimitedPurpose } from './use-has-limited-purpose';

describe('用途を限定しない会議やファイル保管は低位でない (S-046, S-047, S-048)', () => {
  it('is satisfied by a use with a purpose, of whatever category of service', () => {
    expect(useHasLimitedPurpose.judge({ use: aUse({ name: 'VPN' }), index: 0 })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied without a limited purpose', () => {
    expect(useHasLimitedPurpose.judge({ use: aUse({ exclusionFlags: ['PURPOSE_NOT_LIMITED'] }), index: 0 })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'USE_PURPOSE_NOT_LIMITED' }] });
  });
});
