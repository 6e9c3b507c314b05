import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import { answerRefusals } from '../answer-refusals';
import { statementLifecycle } from '../lifecycle';
import type { StatedControl, Statement } from '../statement';

/**
 * The provider says of some controls whether they are selected and how they are designed. Unfinished answers are kept as they are:
 * the check tells what they still lack. Refused for controls that the edition does not have, that stand in the batch twice, and for too many at once.
 */
export function stateControls(
  statement: Pick<Statement, 'state' | 'editionId'>,
  answers: readonly StatedControl[],
  facts: { readonly knownIds: ReadonlySet<string>; readonly most: number },
): Decision<readonly StatedControl[]> {
  return doneUnless(
    [
      outOfState(statementLifecycle, statement.state, 'stateControls'),
      ...(answers.length > facts.most ? [refusal('TOO_MANY_ITEMS', { count: answers.length, max: facts.most }, { path: ['controls'] })] : []),
      ...answerRefusals(answers, { editionId: statement.editionId, knownIds: facts.knownIds }),
    ],
    () => answers,
  );
}
