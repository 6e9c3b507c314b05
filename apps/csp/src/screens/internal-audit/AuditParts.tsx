import type { ReactNode } from 'react';
import { Organisation } from './Organisation';
import { Rehearsal, type RehearsalProps } from './Rehearsal';
import { Results } from './Results';
import { WorkingPapers } from './WorkingPapers';

/** What an internal audit has beside its plan: who audits and how, the results, papers asked for, the report. */
export function AuditParts({ audit, check, isUnsaved }: RehearsalProps): ReactNode {
  return (
    <>
      {audit.viewerMay.includes('planInternalAudit') ? <Organisation audit={audit} /> : null}
      <Results audit={audit} />
      <WorkingPapers requests={audit.workingPapersRequests} />
      {audit.state === 'DRAFT' ? <Rehearsal audit={audit} check={check} isUnsaved={isUnsaved} /> : null}
    </>
  );
}
