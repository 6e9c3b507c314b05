import { selectList } from '@toroku/database';
import type { BusinessRoute, PreApplication, PreApplicationState } from '@toroku/domain-impact';
import type { ReadSession } from '@toroku/gate';
import type { Slice } from './slice';
import { PreApplicationTable } from '../tables/pre-application-table';

export interface PreApplicationsWanted extends Slice {
  readonly serviceId: string | null;
  readonly state: PreApplicationState | null;
  readonly route: BusinessRoute | null;
  /** Last day of the half whose batch is asked for. */
  readonly batchEndsOn: string | null;
}

/** The pre-applications that the viewer may see, in the order in which they were opened. */
export function readPreApplications(read: ReadSession, { serviceId, state, route, batchEndsOn, first, after }: PreApplicationsWanted): Promise<PreApplication[]> {
  return read.rows<PreApplication>(
    `select ${selectList(PreApplicationTable, 't')} from pre_application t
     where ($1::uuid is null or t.service_id = $1) and ($2::text is null or t.state = $2) and ($3::text is null or t.route = $3)
       and ($4::date is null or t.batch_ends_on = $4) and ($5::uuid is null or t.id > $5)
     order by t.id limit $6`,
    [serviceId, state, route, batchEndsOn, after, first],
    'pre_applications',
  );
}

/** One half-year batch of cases off the list. */
export interface PreApplicationBatch {
  readonly batchEndsOn: string;
  readonly batchDueOn: string;
  readonly cases: number;
  readonly undecided: number;
}

/** The batches among the cases that the viewer may see, newest first: two a year, the last fifty years at most. */
export function readPreApplicationBatches(read: ReadSession): Promise<PreApplicationBatch[]> {
  return read.rows<PreApplicationBatch>(
    `select t.batch_ends_on as "batchEndsOn", max(t.batch_due_on) as "batchDueOn", count(*)::integer as "cases", (count(*) filter (where t.decided_on is null))::integer as "undecided"
     from pre_application t where t.batch_ends_on is not null and t.state not in ('WITHDRAWN', 'RETURNED')
     group by t.batch_ends_on order by t.batch_ends_on desc limit 100`,
    [],
    'pre_application_batches',
  );
}
