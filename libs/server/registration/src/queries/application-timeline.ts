import type { RegistrationApplicationState } from '@toroku/domain-registration';
import type { ReadSession } from '@toroku/gate';

/** One step of a case, as the audit record kept it. */
export interface ApplicationStep {
  readonly at: string;
  readonly verb: string;
  readonly byKind: string;
  readonly state: RegistrationApplicationState | null;
}

/** As many steps as one answer holds: far more than a case takes. */
const MOST = 500;

/** What happened to the case, oldest first. Nothing is kept twice: the audit record is the history. */
export function readApplicationTimeline(read: ReadSession, applicationId: string): Promise<ApplicationStep[]> {
  return read.rows<ApplicationStep>(
    `select e.recorded_at as "at", e.verb, e.organisation_kind as "byKind",
       (select c -> 'after' ->> 'state' from jsonb_array_elements(e.changes) c where c ->> 'table' = 'registration_application' limit 1) as state
     from audit_entry e where e.subject_id = $1 and e.noun = 'registrationApplication' and e.outcome = 'DONE' order by e.recorded_at, e.id limit $2`,
    [applicationId, MOST],
    'registration_application_timeline',
  );
}
