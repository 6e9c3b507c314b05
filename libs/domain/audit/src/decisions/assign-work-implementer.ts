import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';
import type { EngagementRefusalCode } from '../engagement-refusals';

/** The lead names the persons who do the work, all of them; `bodyPersons` are the persons of the audit body who may. */
export function assignWorkImplementer({ state }: Pick<Engagement, 'state'>, personIds: readonly string[], bodyPersons: readonly string[]): Decision<Pick<Engagement, 'memberIds'>> {
  const strangers = personIds.filter((id) => !bodyPersons.includes(id));
  return doneUnless(
    [
      outOfState(engagementLifecycle, state, 'assignWorkImplementer'),
      strangers.length === 0 ? null : refusal<EngagementRefusalCode>('PERSON_NOT_OF_AUDIT_BODY', { persons: strangers }, { path: ['personIds'] }),
    ],
    () => ({ memberIds: [...new Set(personIds)] }),
  );
}
