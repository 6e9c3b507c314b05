import { withAnswers, type CatalogueRow, type StatedControl } from '@toroku/domain-statement';
import type { StatedExclusion } from './submission-facts';

/** The control objectives that the statement leaves out, each with the reason given (S-122). */
export function statedExclusions(controls: readonly CatalogueRow[], answers: readonly StatedControl[]): readonly StatedExclusion[] {
  return withAnswers(controls, answers)
    .filter(({ control, answer }) => control.level === 'OBJECTIVE' && answer?.selected === false)
    .map(({ control, answer }) => ({ objectiveId: control.controlId, reason: answer?.reasonNotSelected ?? '' }));
}
