import type { TypedChange } from './ChangesEditor';
import type { Line } from './statement-form';

/** What is stated of one control. */
export type Answer = Pick<Line, 'selected' | 'individualControls' | 'reasonNotSelected'> & { readonly changes: readonly TypedChange[] };

/** What a line says, apart from the line. */
export function answerOf({ selected, individualControls, reasonNotSelected, changes }: Answer): Answer {
  return { selected, individualControls, reasonNotSelected, changes: changes.map(({ before, after, changedOn }) => ({ before, after, changedOn })) };
}
