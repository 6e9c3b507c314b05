import { doneUnless, outOfState, reasonsAgainst, type Decision, type Moment } from '@toroku/kernel';
import { preApplicationLifecycle } from '../lifecycles';
import type { PreApplication } from '../pre-application';
import { papersPassReception, type ReceptionChecks } from '../rules/papers-pass-reception';

/** The support body accepts the papers: complete, in Japanese, by the right method. Off the list the case then waits for its batch. */
export function acceptPreApplication(preApplication: PreApplication, checks: ReceptionChecks, { today }: Pick<Moment, 'today'>): Decision<Pick<PreApplication, 'state' | 'acceptedOn'>> {
  const reasons = [outOfState(preApplicationLifecycle, preApplication.state, 'acceptPreApplication'), ...reasonsAgainst(papersPassReception.judge({ checks }))];
  return doneUnless(reasons, () => ({ state: preApplication.route === 'ON_LIST' ? 'ACCEPTED' : 'QUEUED_FOR_BATCH', acceptedOn: today }));
}
