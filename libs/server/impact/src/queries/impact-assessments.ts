import { selectList } from '@toroku/database';
import { impactAssessmentLifecycle, impactAssessmentStates, type ImpactAssessment, type ImpactAssessmentState } from '@toroku/domain-impact';
import type { Actor } from '@toroku/domain-access';
import type { ReadSession } from '@toroku/gate';
import type { Slice } from './slice';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';

export interface AssessmentsWanted extends Slice {
  readonly serviceId: string | null;
  /** Only those in these states; null for all. */
  readonly states: readonly ImpactAssessmentState[] | null;
}

/** The assessments that the viewer may see, oldest first. */
export function readImpactAssessments(read: ReadSession, { serviceId, states, first, after }: AssessmentsWanted): Promise<ImpactAssessment[]> {
  return read.rows<ImpactAssessment>(
    `select ${selectList(ImpactAssessmentTable, 't')} from impact_assessment t
     where ($1::uuid is null or t.service_id = $1) and ($2::text[] is null or t.state = any ($2)) and ($3::uuid is null or t.id > $3) order by t.id limit $4`,
    [serviceId, states, after, first],
    'impact_assessments',
  );
}

/** The states in which the viewer holds the ball. */
export function statesAwaiting(actor: Actor | null): readonly ImpactAssessmentState[] {
  return impactAssessmentStates.filter((state) => impactAssessmentLifecycle.states[state].awaits === actor?.organisationKind);
}
