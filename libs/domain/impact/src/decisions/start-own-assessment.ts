import type { Organisation } from '@toroku/domain-access';
import type { CloudService } from '@toroku/domain-provider';
import { doneUnless, reasonsAgainst, type Decision, type Moment } from '@toroku/kernel';
import type { ImpactAssessment } from '../impact-assessment';
import { assessorIsNationalOrgan } from '../rules/assessor-is-national-organ';
import { newAssessment } from './request-impact-assessment';

/** An agency begins an assessment on its own need to procure (S-064), without being asked. */
export function startOwnAssessment(
  { service, agency }: { readonly service: CloudService; readonly agency: Pick<Organisation, 'id' | 'agencyKind'> },
  { today }: Pick<Moment, 'today'>,
): Decision<Omit<ImpactAssessment, 'id'>> {
  return doneUnless(reasonsAgainst(assessorIsNationalOrgan.judge(agency)), () => ({ ...newAssessment(service, agency.id, today), state: 'DRAFTING', requestedOn: null, requestNote: null }));
}
