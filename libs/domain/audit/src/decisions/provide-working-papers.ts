import { doneUnless, outOfState, textRefusals, type Decision, type Moment } from '@toroku/kernel';
import { workingPapersLifecycle } from '../internal-audit-lifecycle';
import { workingPapersState, type WorkingPapers } from '../working-papers';

/** What the provider shows. */
export type ShownPapers = Pick<WorkingPapers, 'content' | 'reference'>;

/** Working papers can be long (platform's choice), in UTF-16 code units. */
export const WORKING_PAPERS_MAX = 200_000;
const REFERENCE_MAX = 2_000;

/** The provider shows the working papers that were asked for, once a request (S-167). */
export function provideWorkingPapers(earlier: WorkingPapers | null, { content, reference }: ShownPapers, { today }: Moment): Decision<ShownPapers & Pick<WorkingPapers, 'providedOn'>> {
  return doneUnless(
    [
      outOfState(workingPapersLifecycle, workingPapersState(earlier), 'provideWorkingPapers'),
      ...textRefusals(content, { path: ['content'], max: WORKING_PAPERS_MAX }),
      ...textRefusals(reference, { path: ['reference'], min: 0, max: REFERENCE_MAX }),
    ],
    () => ({ content, reference, providedOn: today }),
  );
}
