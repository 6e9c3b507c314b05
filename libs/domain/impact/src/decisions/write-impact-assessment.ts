import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import type { ImpactAssessment, SheetContent } from '../impact-assessment';
import { impactAssessmentLifecycle } from '../lifecycles';
import { sheetTextReasons } from '../sheet-texts';

/** The editions in force on the day of writing; null where there is none yet. */
export interface EditionsInForce {
  readonly guidanceEdition: number | null;
  readonly listEdition: number | null;
}

export type WrittenSheet = SheetContent & { readonly guidanceEdition: number; readonly listEdition: number };

/** The agency writes its sheet, as far as it is. What is missing is asked for at the conclusion. */
export function writeImpactAssessment(assessment: ImpactAssessment, content: SheetContent, editions: EditionsInForce): Decision<WrittenSheet> {
  const { guidanceEdition, listEdition } = editions;
  const reasons = [
    outOfState(impactAssessmentLifecycle, assessment.state, 'writeImpactAssessment'),
    guidanceEdition === null ? refusal('NO_EDITION_IN_FORCE', { edition: 'impactGuidance' }) : null,
    listEdition === null ? refusal('NO_EDITION_IN_FORCE', { edition: 'targetBusinessList' }) : null,
    ...sheetTextReasons(content, 'DRAFT'),
  ];
  return doneUnless(reasons, () => ({ ...content, guidanceEdition: guidanceEdition ?? 0, listEdition: listEdition ?? 0 }));
}
