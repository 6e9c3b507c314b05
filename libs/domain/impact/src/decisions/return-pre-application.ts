import { doneUnless, outOfState, refusal, textRefusals, type Decision, type Moment } from '@toroku/kernel';
import { preApplicationLifecycle } from '../lifecycles';
import { PROSE_MAX } from '../limits';
import type { PreApplication } from '../pre-application';

/** The support body returns the papers and says what it asks for. It edits nothing. */
export function returnPreApplication(preApplication: PreApplication, notes: readonly string[], { today }: Pick<Moment, 'today'>): Decision<Pick<PreApplication, 'state' | 'returnedOn' | 'returnNotes'>> {
  const reasons = [
    outOfState(preApplicationLifecycle, preApplication.state, 'returnPreApplication'),
    notes.length === 0 ? refusal('REASONS_MISSING', {}, { path: ['notes'] }) : null,
    ...notes.flatMap((note, index) => textRefusals(note, { path: ['notes', String(index)], max: PROSE_MAX })),
  ];
  return doneUnless(reasons, () => ({ state: 'RETURNED', returnedOn: today, returnNotes: [...notes] }));
}
