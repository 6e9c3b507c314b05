import { day } from '@toroku/kernel';
import { auditPeople, idOf, openAuditHouse, type House } from '@toroku/testing';
import { listAuditBody } from './list-audit-body';
import { removeAuditBody } from './remove-audit-body';
import { renewAuditBodyListing } from './renew-audit-body-listing';

const { committee, lead, provider } = auditPeople;
const betsu = { auditBodyId: idOf('Betsu'), corporateForm: 'AUDIT_CORPORATION' as const, listedOn: day('2023-01-01'), listedThroughOn: day('2023-12-31') };

describe('the audit-body list (S-142, S-143)', () => {
  let house: House;
  beforeAll(async () => {
    house = await openAuditHouse(day('2022-11-10'));
  });
  afterAll(() => house.close());

  it('is changed by the steering committee alone', async () => {
    for (const actor of [lead, provider]) expect(await house.refusalCodes(actor, listAuditBody, betsu)).toEqual(['NOT_PERMITTED']);
  });

  it('takes audit bodies that are audit corporations, for days in order, once at a time', async () => {
    expect(await house.refusalCodes(committee, listAuditBody, { ...betsu, auditBodyId: idOf('Aozora'), corporateForm: 'OTHER', listedThroughOn: day('2022-12-31') })).toEqual([
      'ORGANISATION_NOT_AUDIT_BODY',
      'DAYS_REVERSED',
      'NOT_AN_AUDIT_CORPORATION',
    ]);
    expect(await house.refusalCodes(committee, listAuditBody, { ...betsu, auditBodyId: idOf('Kansa') })).toEqual(['LISTING_OVERLAPS']);
    expect(await house.refusalCodes(committee, listAuditBody, { ...betsu, auditBodyId: idOf('nobody') })).toEqual(['NOT_FOUND']);
  });

  it('lets a listing run longer and ends it, once', async () => {
    const listing = await house.done(committee, listAuditBody, betsu);
    const seen = (expectedVersion: number) => ({ id: listing.id, expectedVersion });
    expect(await house.refusalCodes(committee, renewAuditBodyListing, { ...seen(1), listedThroughOn: day('2023-12-31') })).toEqual(['LISTING_NOT_LATER']);
    await house.done(committee, renewAuditBodyListing, { ...seen(1), listedThroughOn: day('2024-12-31') });
    expect(await house.refusalCodes(committee, removeAuditBody, { ...seen(2), reason: ' ' })).toEqual(['TEXT_MISSING']);
    expect(await house.done(committee, removeAuditBody, { ...seen(2), reason: '業務の廃止' })).toMatchObject({ removedOn: '2022-11-10', listedThroughOn: '2024-12-31' });
    expect(await house.refusalCodes(committee, removeAuditBody, { ...seen(3), reason: '再度' })).toEqual(['NOT_NOW']);
    await house.done(committee, listAuditBody, { ...betsu, listedOn: day('2024-01-01'), listedThroughOn: day('2024-12-31') });
  });
});
