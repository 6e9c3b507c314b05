import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import { preApplicationLifecycle } from '../lifecycles';
import type { PreApplication } from '../pre-application';

/** The applicant takes the pre-application back, at any time before it is decided. */
export function withdrawPreApplication(preApplication: PreApplication): Decision<Pick<PreApplication, 'state'>> {
  return doneUnless([outOfState(preApplicationLifecycle, preApplication.state, 'withdrawPreApplication')], () => ({ state: 'WITHDRAWN' }));
}
