import type { ReactNode } from 'react';
import { Organisation } from './Organisation';
import { Rehearsal, type RehearsalProps } from './Rehearsal';
import { Results } from './Results';
import { WorkingPapers } from './WorkingPapers';

/** What an internal audit has beside its plan: who audits and how, the results, papers asked for, the report. */
export function AuditParts(props: RehearsalProps): ReactNode {
  const { audit } = props;
  return (
    <>
      {audit.viewerMay.includes('planInternalAudit') ? <Organisation audit={audit} /> : null}
      <Results audit={audit} />
      <WorkingPapers requests={audit.workingPapersRequests} />
      {audit.state === 'DRAFT' ? <Rehearsal {...props} /> : null}
    </>
  );
}
