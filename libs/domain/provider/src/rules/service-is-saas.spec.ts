import { serviceIsSaas } from './service-is-saas';

describe('LIU rules 2.1 — ISMAP-LIU の対象は SaaS (S-020, S-028)', () => {
  it('is satisfied by SaaS', () => {
    expect(serviceIsSaas.judge({ deliveryModel: 'SAAS' })).toEqual({ kind: 'satisfied' });
  });

  it.each(['PAAS', 'IAAS'] as const)('is not satisfied by %s', (deliveryModel) => {
    expect(serviceIsSaas.judge({ deliveryModel })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'SERVICE_IS_NOT_SAAS', facts: { deliveryModel }, clause: { at: '2.1' } }],
    });
  });
});
