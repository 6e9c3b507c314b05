import { serviceTakesOneApplication } from './service-takes-one-application';

describe('one open application a service; a registered service renews (S-101)', () => {
  const judge = (kind: 'FIRST' | 'RENEWAL', openApplication: string | null, isRegistered: boolean) => serviceTakesOneApplication.judge({ kind, openApplication, isRegistered });

  it('is satisfied by a first application of a service that is not registered, and by a renewal of one that is', () => {
    expect(judge('FIRST', null, false)).toEqual({ kind: 'satisfied' });
    expect(judge('RENEWAL', null, true)).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied while another application is open', () => {
    expect(judge('RENEWAL', 'RA2022-0001', true)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'OPEN_APPLICATION_EXISTS', facts: { application: 'RA2022-0001' } }] });
  });

  it('names both reasons at once', () => {
    expect(judge('FIRST', 'RA2022-0001', true)).toMatchObject({ reasons: [{ code: 'OPEN_APPLICATION_EXISTS' }, { code: 'SERVICE_ALREADY_REGISTERED' }] });
  });
});
