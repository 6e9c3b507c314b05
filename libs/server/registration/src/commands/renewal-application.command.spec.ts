import { day } from '@toroku/kernel';
import type { RegisterEntry, RegistrationApplication } from '@toroku/domain-registration';
import {
  aFollowingStatement,
  anApplicationForm,
  applicationNow,
  aRegisteredApplication,
  aServiceWithPapers,
  auditPapers,
  decideSubmitted,
  openRegistrationHouse,
  registrationPeople as people,
  type House,
} from '@toroku/testing';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { attachRegistrationPapers } from './attach-registration-papers';
import { describeRegistrationApplication } from './describe-registration-application';
import { openRenewalApplication } from './open-renewal-application';
import { submitRegistrationApplication } from './submit-registration-application';
import { withdrawRegistrationApplication } from './withdraw-registration-application';

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

describe('a renewal (basic regulations 3.5; S-146, S-172)', () => {
  let house: House;
  let registered: RegistrationApplication;
  let renewal: RegistrationApplication;
  const entryNow = async (): Promise<RegisterEntry> => (await house.reading(null, (context) => context.read.one(RegisterEntryTable, registered.registerEntryId ?? '')))!;

  beforeEach(async () => {
    house = await openRegistrationHouse();
    const papers = await aServiceWithPapers(house);
    registered = await aRegisteredApplication(house, papers);
    const statement = await aFollowingStatement(house, papers, { periodStartOn: day('2023-01-01'), periodEndOn: day('2023-12-31'), on: day('2023-11-01') });
    const next = await auditPapers(house, statement);
    const opened = await house.done(people.provider, openRenewalApplication, { registerEntryId: registered.registerEntryId ?? '' });
    const described = await house.done(people.provider, describeRegistrationApplication, { ...seen(opened), ...anApplicationForm });
    renewal = await house.done(people.provider, attachRegistrationPapers, { ...seen(described), ...next, preApplicationId: opened.preApplicationId });
  });
  afterEach(() => house.close());

  it('keeps the entry valid from the application until the decision, then carries it on from the new period, on the list it stands on (S-103)', async () => {
    const judgedFor = { number: 8, edition: 1, titleJa: expect.any(String), titleEn: expect.any(String) };
    expect((await entryNow()).judgedFor).toEqual(judgedFor);
    house.clock.moveTo(day('2024-04-30'));
    const submitted = await house.done(people.provider, submitRegistrationApplication, seen(renewal));
    expect(await entryNow()).toMatchObject({ renewalAppliedOn: '2024-04-30', validThroughOn: '2024-04-30' });
    house.clock.moveTo(day('2024-06-20'));
    expect(await decideSubmitted(house, submitted)).toMatchObject({ state: 'REGISTERED', registerEntryId: registered.registerEntryId });
    expect(await entryNow()).toMatchObject({ track: 'ISMAP_LIU', number: expect.stringMatching(/-2$/), renewedOn: '2024-06-20', renewalAppliedOn: null, validThroughOn: '2025-04-30', periodStartOn: '2023-01-01', judgedFor });
  });

  it('is refused the day after expiry, at opening and at submission', async () => {
    house.clock.moveTo(day('2024-05-01'));
    expect(await house.refusalCodes(people.provider, submitRegistrationApplication, seen(renewal))).toEqual(['APPLICATION_TOO_LATE', 'RENEWAL_AFTER_EXPIRY']);
    await house.done(people.provider, withdrawRegistrationApplication, seen(renewal));
    expect(await house.refusalCodes(people.provider, openRenewalApplication, { registerEntryId: registered.registerEntryId ?? '' })).toEqual(['RENEWAL_AFTER_EXPIRY']);
  });

  it('asks for a period that follows without a gap', async () => {
    const { preApplicationId, statementId, engagementId, internalAuditId } = registered;
    const earlier = await house.done(people.provider, attachRegistrationPapers, { ...seen(renewal), preApplicationId, statementId, engagementId, internalAuditId });
    expect(await house.refusalCodes(people.provider, submitRegistrationApplication, seen(earlier))).toContain('RENEWAL_PERIOD_DOES_NOT_FOLLOW');
  });

  it('no longer holds the entry valid once it is withdrawn', async () => {
    const submitted = await house.done(people.provider, submitRegistrationApplication, seen(renewal));
    await house.done(people.provider, withdrawRegistrationApplication, seen(await applicationNow(house, submitted)));
    expect(await entryNow()).toMatchObject({ renewalAppliedOn: null, status: 'ACTIVE' });
  });

  it('is of the provider’s own entry', async () => {
    expect(await house.refusalCodes(people.stranger, openRenewalApplication, { registerEntryId: registered.registerEntryId ?? '' })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(people.provider, openRenewalApplication, { registerEntryId: registered.registerEntryId ?? '' })).toEqual(['OPEN_APPLICATION_EXISTS']);
  });
});
