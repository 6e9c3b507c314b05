import { selectList } from '@toroku/database';
import type { ApplicationQueue, RegistrationApplication, RegistrationApplicationState } from '@toroku/domain-registration';
import type { ReadSession } from '@toroku/gate';
import { RegistrationApplicationTable } from '../tables/registration-application-table';

/** Which applications, and which slice of them. */
export interface ApplicationsWanted {
  /** Only those that await this person; null: all that the viewer may see. */
  readonly queue: (ApplicationQueue & { readonly personId: string }) | null;
  readonly state: RegistrationApplicationState | null;
  readonly serviceId: string | null;
  /** The entry that they became or renew. */
  readonly entryId: string | null;
  readonly first: number;
  /** The key of the last application read. */
  readonly after: string | null;
}

const DUE = `coalesce(a.review_due_on, a.application_due_on, 'infinity'::date)`;

/** The applications that the viewer may see, the earliest day due first, so that what is overdue stands at the top. */
export function readRegistrationApplications(read: ReadSession, { queue, state, serviceId, entryId, first, after }: ApplicationsWanted): Promise<RegistrationApplication[]> {
  return read.rows<RegistrationApplication>(
    `select ${selectList(RegistrationApplicationTable, 'a')} from registration_application a
     where ($1::text[] is null or a.state = any($1) or (a.state = any($2::text[]) and $3 = any(a.reviewer_ids)))
       and ($4::text is null or a.state = $4) and ($5::uuid is null or a.service_id = $5) and ($8::uuid is null or a.register_entry_id = $8)
       and ($6::uuid is null or (${DUE}, a.id) > (select ${DUE}, a.id from registration_application a where a.id = $6))
     order by ${DUE}, a.id limit $7`,
    [queue?.states ?? null, queue?.assignedStates ?? null, queue?.personId ?? null, state, serviceId, after, first, entryId],
    'registration_applications_by_due_day',
  );
}
