import { Section, useSay } from '@toroku/ui';
import { Missing, VerbButton, type Reason } from '@toroku/web-base';
import { cspInternalAuditPlanWords as planWords, cspInternalAuditWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { FormPreview, type FormPreviewProps } from './FormPreview';
import { ReportInternalAuditDocument } from './Page.generated';
import { placeOf } from './place-of';

export interface RehearsalProps extends FormPreviewProps {
  /** What form 2-3 lacks, with the plan as it is on the screen. */
  readonly check: readonly Reason[];
  readonly isUnsaved: boolean;
}

/** As many reasons are shown at once. */
const SHOWN = 20;

/** Form 2-3 rehearsed at any time by the check of the report itself, and the report. */
export function Rehearsal({ audit, plan, check, isUnsaved }: RehearsalProps): ReactNode {
  const { id, version, viewerMay } = audit;
  const say = useSay();
  return (
    <Section title={say(planWords.rehearsal)} lead={say(isUnsaved ? planWords.rehearsalUnsaved : planWords.rehearsalLead)}>
      <Missing reasons={check.slice(0, SHOWN)} hrefOf={(reason) => placeOf(reason, audit)} />
      {check.length > SHOWN ? <p>{say(planWords.moreChecks, { count: check.length - SHOWN })}</p> : null}
      <FormPreview audit={audit} plan={plan} />
      <VerbButton
        verb="reportInternalAudit"
        document={ReportInternalAuditDocument}
        viewerMay={viewerMay}
        blockedBecause={isUnsaved ? say(planWords.saveFirst) : undefined}
        input={() => ({ id, expectedVersion: version })}
        confirm={<p>{say(words.reportLead)}</p>}
      />
    </Section>
  );
}
