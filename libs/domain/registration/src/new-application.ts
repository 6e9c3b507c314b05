import type { LegalDay } from '@toroku/kernel';
import type { RegistrationApplication } from './registration-application';
import { registrationApplicationLifecycle } from './registration-application-lifecycle';

/** An application as it is opened: the gate adds key and provider. */
export type NewApplication = Omit<RegistrationApplication, 'id' | 'providerId'>;

type Start = Pick<RegistrationApplication, 'kind' | 'serviceId' | 'registerEntryId' | 'preApplicationId' | 'ruleSetId'> & { readonly today: LegalDay };

/** A draft on which nothing has happened yet. */
export function newApplication({ today, ...start }: Start): NewApplication {
  return { ...start, version: 1, track: 'ISMAP_LIU', state: registrationApplicationLifecycle.initial, openedOn: today, ...nothingYet };
}

const nothingYet = {
  statementId: null,
  engagementId: null,
  internalAuditId: null,
  referenceNumber: null,
  periodStartsOn: null,
  periodEndsOn: null,
  applicationDueOn: null,
  submittedOn: null,
  statementDigest: null,
  returnedOn: null,
  returnNotes: [],
  acceptedOn: null,
  reviewDueOn: null,
  reviewerIds: [],
  reviewBeganOn: null,
  additionalAuditReason: null,
  additionalAuditAskedOn: null,
  sentToCommitteeOn: null,
  round: null,
  roundHeldOn: null,
  decidedOn: null,
  outcome: null,
  decisionReasons: null,
  withdrawnOn: null,
};
