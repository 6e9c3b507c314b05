import { useLanguage } from '@toroku/ui';
import { useState, type ReactNode } from 'react';
import { MOVE_TO } from './AssignChosen';
import { AuditParts } from './AuditParts';
import { Coverage } from './Coverage';
import type { CoveredAudit } from './judged-by';
import { PlanDesk } from './PlanDesk';
import { unitName } from './unit-names';
import { usePlanner } from './use-planner';

/** An internal audit with its plan: three years drawn as they would be, the units moved about, form 2-3 rehearsed with them. */
export function PlannedAudit({ audit }: { readonly audit: CoveredAudit }): ReactNode {
  const { language } = useLanguage();
  const mayPlan = audit.viewerMay.includes('planInternalAudit');
  const planner = usePlanner(audit, mayPlan);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (unitIds: readonly string[]): void => setChosen(new Set(unitIds));
  const nameOf = (unitId: string): string => unitName(audit.objectives, unitId, language);
  const mend = (unitId: string): void => {
    choose([unitId]);
    const field = document.getElementById(MOVE_TO);
    field?.focus();
    field?.scrollIntoView?.({ block: 'center' });
  };
  return (
    <>
      <Coverage coverage={planner.coverage} saved={audit.coverage} year={audit.year} nameOf={nameOf} onGap={mayPlan ? mend : null} />
      <PlanDesk audit={audit} planner={planner} chosen={chosen} onChoose={choose} mayPlan={mayPlan} nameOf={nameOf} />
      <AuditParts audit={audit} plan={planner.plan} check={planner.check} isUnsaved={planner.isChanged} />
    </>
  );
}
