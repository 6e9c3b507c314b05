import type { CloudService } from '@toroku/domain-provider';
import { doneUnless, reasonsAgainst, refusal, type Decision, type Moment, type Refusal } from '@toroku/kernel';
import { serviceIsSaas } from '@toroku/domain-provider';
import type { BusinessRoute } from '../impact-assessment';
import type { PreApplication } from '../pre-application';

export interface PreApplicationClaim {
  readonly route: BusinessRoute;
  readonly matchedEntry: number | null;
}

export interface OpeningFacts {
  readonly service: CloudService;
  /** The rule set of the day; null while the track is not in force. */
  readonly ruleSetId: string | null;
  readonly listEdition: number | null;
}

/** A provider opens a pre-application for a service of its own. Seen by nobody else until it is handed in. */
export function openPreApplication({ service, ruleSetId, listEdition }: OpeningFacts, { route, matchedEntry }: PreApplicationClaim, { today }: Pick<Moment, 'today'>): Decision<Omit<PreApplication, 'id'>> {
  const reasons = [
    ...reasonsAgainst(serviceIsSaas.judge(service)),
    ruleSetId === null ? refusal('TRACK_NOT_IN_FORCE', { track: 'ISMAP_LIU' }) : null,
    listEdition === null ? refusal('NO_EDITION_IN_FORCE', { edition: 'targetBusinessList' }) : null,
    claimReason({ route, matchedEntry }),
  ];
  return doneUnless(reasons, () => ({
    ...unmoved,
    serviceId: service.id,
    providerId: service.providerId,
    route,
    matchedEntry: route === 'ON_LIST' ? matchedEntry : null,
    listEdition: listEdition ?? 0,
    ruleSetId: ruleSetId ?? '',
    openedOn: today,
  }));
}

/** On the list an entry is named. */
export function claimReason({ route, matchedEntry }: PreApplicationClaim): Refusal | null {
  return route === 'ON_LIST' && matchedEntry === null ? refusal('MATCH_NOT_STATED', {}, { path: ['matchedEntry'] }) : null;
}

const unmoved = {
  version: 1,
  state: 'DRAFT',
  assessmentIds: [],
  pendingAssessmentIds: [],
  referenceNumber: null,
  submittedOn: null,
  returnedOn: null,
  returnNotes: [],
  acceptedOn: null,
  batchEndsOn: null,
  batchDueOn: null,
  reviewBeganOn: null,
  decidedOn: null,
  decidedBy: null,
  result: null,
  reasons: [],
} satisfies Partial<PreApplication>;
