import type { Organisation } from '@toroku/domain-access';
import type { CloudService } from '@toroku/domain-provider';
import { doneUnless, reasonsAgainst, textRefusals, type Decision, type Moment } from '@toroku/kernel';
import type { FactSheetContent } from '../fact-sheet';
import type { ImpactAssessment } from '../impact-assessment';
import { PROSE_MAX } from '../limits';
import { assessorIsNationalOrgan } from '../rules/assessor-is-national-organ';
import { factSheetIsFilled } from '../rules/fact-sheet-is-filled';

export interface RequestFacts {
  readonly service: CloudService;
  readonly agency: Pick<Organisation, 'id' | 'agencyKind'>;
  readonly factSheet: FactSheetContent | null;
}

/** A provider asks an agency to assess its service. The agency is free to decline (S-065). */
export function requestImpactAssessment({ service, agency, factSheet }: RequestFacts, note: string, { today }: Pick<Moment, 'today'>): Decision<Omit<ImpactAssessment, 'id'>> {
  const reasons = [...textRefusals(note, { path: ['note'], min: 0, max: PROSE_MAX }), ...reasonsAgainst(assessorIsNationalOrgan.judge(agency), factSheetIsFilled.judge({ factSheet }))];
  return doneUnless(reasons, () => ({ ...newAssessment(service, agency.id, today), state: 'REQUESTED', requestedOn: today, requestNote: note }));
}

/** An assessment nobody has moved yet. */
export function newAssessment({ id, providerId }: Pick<CloudService, 'id' | 'providerId'>, agencyId: string, today: string): Omit<ImpactAssessment, 'id' | 'state' | 'requestedOn' | 'requestNote'> {
  return { version: 1, serviceId: id, providerId, agencyId, openedOn: today, declinedOn: null, declineReason: null, concludedOn: null };
}
