import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import { answerRefusals } from '../answer-refusals';
import { statementLifecycle } from '../lifecycle';
import { mergeAnswers } from '../merge-answers';
import type { StatementRefusalCode } from '../refusals';
import type { StatedControl, Statement } from '../statement';

/** Answers to some controls. */
export interface AnswerBatch {
  readonly said: readonly StatedControl[];
  /** What the person had read of these controls before; null where they vouch for having read the whole version. */
  readonly seen: readonly StatedControl[] | null;
  /** Whether the version they had read was checked. */
  readonly isVersionKnown: boolean;
}

export interface AnswerFacts {
  readonly knownIds: ReadonlySet<string>;
  readonly most: number;
  /** What stands of these controls now. */
  readonly standing: readonly StatedControl[];
}

/**
 * The provider says of some controls whether they are selected and how they are designed. Unfinished answers are kept as they are:
 * the check tells what they still lack. What colleagues wrote meanwhile in other fields stays; a field that both changed is refused and named.
 * Refused too for controls that the edition does not have, that stand in the batch twice, and for too many at once.
 */
export function stateControls(statement: Pick<Statement, 'state' | 'editionId'>, { said, seen, isVersionKnown }: AnswerBatch, { knownIds, most, standing }: AnswerFacts): Decision<readonly StatedControl[]> {
  const { answers, clashes } = seen === null ? { answers: said, clashes: [] } : mergeAnswers({ said, seen, standing });
  return doneUnless(
    [
      outOfState(statementLifecycle, statement.state, 'stateControls'),
      ...(seen === null && !isVersionKnown ? [refusal<StatementRefusalCode>('ANSWERS_SEEN_MISSING', {}, { path: ['seen'] })] : []),
      ...(said.length > most ? [refusal('TOO_MANY_ITEMS', { count: said.length, max: most }, { path: ['controls'] })] : []),
      ...answerRefusals(said, { editionId: statement.editionId, knownIds }),
      ...clashes,
    ],
    () => answers,
  );
}
