import type { Control } from '@toroku/domain-catalogue';
import type { StatedControl } from './statement';

/** A control of the edition with what the statement says of it; null where it says nothing yet. */
export interface ControlWithAnswer {
  readonly control: CatalogueRow;
  readonly answer: StatedControl | null;
}

/** What the rules need to know of a control. */
export type CatalogueRow = Pick<Control, 'controlId' | 'tier' | 'level' | 'obligation' | 'chapter' | 'objective'>;

/** Every control of the edition beside its answer, in the order given. */
export function withAnswers(controls: readonly CatalogueRow[], answers: readonly StatedControl[]): readonly ControlWithAnswer[] {
  const byId = new Map(answers.map((answer) => [answer.controlId, answer]));
  return controls.map((control) => ({ control, answer: byId.get(control.controlId) ?? null }));
}

/** The numbers of the objectives that the statement leaves out: their detailed controls drop with them (criteria 2.2.4; S-122). */
export function excludedObjectives(rows: readonly ControlWithAnswer[]): ReadonlySet<string> {
  return new Set(rows.filter(({ control, answer }) => control.level === 'OBJECTIVE' && answer?.selected === false).map(({ control }) => control.objective));
}

/** The ids of the objectives that are implemented: every objective that is not left out (S-121). What internal audit covers and the register shows. */
export function implementedObjectives(controls: readonly CatalogueRow[], answers: readonly StatedControl[]): readonly string[] {
  return withAnswers(controls, answers)
    .filter(({ control, answer }) => control.level === 'OBJECTIVE' && answer?.selected === true)
    .map(({ control }) => control.controlId);
}

/** The detailed controls that the statement says are implemented: what the external audit may look at. */
export function statedControls(controls: readonly CatalogueRow[], answers: readonly StatedControl[]): readonly CatalogueRow[] {
  const rows = withAnswers(controls, answers);
  const excluded = excludedObjectives(rows);
  return rows.filter(({ control, answer }) => control.level === 'DETAILED' && answer?.selected === true && !excluded.has(control.objective)).map(({ control }) => control);
}

/** Detailed controls whose objective is implemented or undecided: the others need no answer. */
export function detailsToAnswer(rows: readonly ControlWithAnswer[]): readonly ControlWithAnswer[] {
  const excluded = excludedObjectives(rows);
  return rows.filter(({ control }) => control.level === 'DETAILED' && !excluded.has(control.objective));
}

/** Whether an answer names at least one individual control. */
export function hasIndividualControl(answer: StatedControl | null): boolean {
  return answer?.individualControls.some((text) => text.trim() !== '') ?? false;
}
