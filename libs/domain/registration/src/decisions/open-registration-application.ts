import { doneUnless, reasonsAgainst, type Decision, type LegalDay } from '@toroku/kernel';
import { serviceIsSaas, type CloudService } from '@toroku/domain-provider';
import { newApplication, type NewApplication } from '../new-application';
import { serviceTakesOneApplication } from '../rules/service-takes-one-application';

export interface OpeningFacts {
  readonly service: Pick<CloudService, 'id' | 'deliveryModel'>;
  /** Key or reference of an application of the service that is still open. */
  readonly openApplication: string | null;
  /** Whether the service stands on the LIU register. */
  readonly isRegistered: boolean;
}

/** 登録申請を始める. A provider begins an application for one of its services; an ISMAP registration is no shortcut (S-101). */
export function openRegistrationApplication(facts: OpeningFacts, moment: { readonly today: LegalDay }, ruleSetId: string): Decision<NewApplication> {
  const { service, openApplication, isRegistered } = facts;
  const reasons = reasonsAgainst(serviceIsSaas.judge(service), serviceTakesOneApplication.judge({ kind: 'FIRST', openApplication, isRegistered }));
  return doneUnless(reasons, () => newApplication({ kind: 'FIRST', serviceId: service.id, registerEntryId: null, preApplicationId: null, ruleSetId, today: moment.today }));
}
