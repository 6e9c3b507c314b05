import { textRefusals, type Refusal } from '@toroku/kernel';
import type { FindingDocument, FindingState } from './finding';
import type { ImprovementPlan } from './improvement-plan';

/** What a verb on a finding changes: its state, and the part that the one who asked writes. */
export interface FindingOutcome {
  readonly state: FindingState;
  /** The auditor's part. */
  readonly document?: Partial<Omit<FindingDocument, 'id' | 'caseId' | 'raisedByOrganisationId'>>;
  /** The provider's part. */
  readonly plan?: Partial<Omit<ImprovementPlan, 'id' | 'version' | 'findingId' | 'caseId' | 'providerId'>>;
}

/** The longest title and text, in UTF-16 code units (platform's choice). */
const TITLE_MAX = 200;
const TEXT_MAX = 10_000;

/** What is wrong with a line such as a title or a name. */
export function lineRefusals(text: string, field: string): readonly Refusal[] {
  return textRefusals(text, { path: [field], max: TITLE_MAX });
}

/** What is wrong with a longer text such as a description. */
export function proseRefusals(text: string, field: string): readonly Refusal[] {
  return textRefusals(text, { path: [field], max: TEXT_MAX });
}
