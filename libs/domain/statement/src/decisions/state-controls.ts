import { doneUnless, outOfState, refusal, textRefusals, type Decision, type Refusal } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import type { StatementRefusalCode } from '../refusals';
import type { StatedControl, Statement } from '../statement';

/** The longest individual control or reason, in UTF-16 code units (platform's choice); also of those in a file. */
export const ANSWER_TEXT_MOST = 10_000;

/**
 * The provider says of some controls whether they are selected and how they are designed. Unfinished answers are kept as they are:
 * the check tells what they still lack. Refused for controls that the edition does not have, that stand in the batch twice, and for too many at once.
 */
export function stateControls(
  statement: Pick<Statement, 'state' | 'editionId'>,
  answers: readonly StatedControl[],
  facts: { readonly knownIds: ReadonlySet<string>; readonly most: number },
): Decision<readonly StatedControl[]> {
  const unknown = answers.filter(({ controlId }) => !facts.knownIds.has(controlId));
  return doneUnless(
    [
      outOfState(statementLifecycle, statement.state, 'stateControls'),
      ...(answers.length > facts.most ? [refusal('TOO_MANY_ITEMS', { count: answers.length, max: facts.most }, { path: ['controls'] })] : []),
      ...unknown.map(({ controlId }) => refusal<StatementRefusalCode>('CONTROL_NOT_IN_EDITION', { controlId, editionId: statement.editionId }, { path: ['control', controlId] })),
      ...twice(answers).map((controlId) => refusal<StatementRefusalCode>('CONTROL_STATED_TWICE', { controlId }, { path: ['control', controlId] })),
      ...answers.flatMap(textsTooLong),
    ],
    () => answers,
  );
}

/** The ids that stand in the batch more than once, each once. */
function twice(answers: readonly StatedControl[]): readonly string[] {
  const ids = answers.map(({ controlId }) => controlId);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function textsTooLong({ controlId, individualControls, reasonNotSelected }: StatedControl): readonly Refusal[] {
  return [
    ...individualControls.flatMap((text, index) => textRefusals(text, { path: ['control', controlId, 'individualControls', String(index)], min: 0, max: ANSWER_TEXT_MOST })),
    ...textRefusals(reasonNotSelected, { path: ['control', controlId, 'reasonNotSelected'], min: 0, max: ANSWER_TEXT_MOST }),
  ];
}
