import { doneUnless, reasonsAgainst, type Decision, type LegalDay } from '@toroku/kernel';
import { newApplication, type NewApplication } from '../new-application';
import { renewalIsBeforeExpiry } from '../rules/renewal-is-before-expiry';
import { serviceTakesOneApplication } from '../rules/service-takes-one-application';
import type { EntryForRenewal } from '../submission-facts';

export interface RenewalOpeningFacts {
  readonly entry: EntryForRenewal;
  readonly openApplication: string | null;
  /** Of the application that the entry came from. */
  readonly preApplicationId: string | null;
}

/** 更新申請を始める. The provider of a registered service applies to stay; the same requirements hold as the first time (domain.md 4.10). */
export function openRenewalApplication(facts: RenewalOpeningFacts, moment: { readonly today: LegalDay }, ruleSetId: string): Decision<NewApplication> {
  const { entry, openApplication, preApplicationId } = facts;
  const reasons = reasonsAgainst(
    renewalIsBeforeExpiry.judge({ expiresOn: entry.validThroughOn, applicationOn: moment.today }),
    serviceTakesOneApplication.judge({ kind: 'RENEWAL', openApplication, isRegistered: true }),
  );
  return doneUnless(reasons, () => newApplication({ kind: 'RENEWAL', serviceId: entry.serviceId, registerEntryId: entry.id, preApplicationId, ruleSetId, today: moment.today }));
}
