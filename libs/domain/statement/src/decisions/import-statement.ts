import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import { answerRefusals } from '../answer-refusals';
import { statementLifecycle } from '../lifecycle';
import { partRefusals } from './describe-statement';
import type { StatedControl, Statement, StatementParts } from '../statement';

/** Everything that a workbook says of a statement. */
export interface StatementImport {
  readonly parts: StatementParts;
  readonly controls: readonly StatedControl[];
}

/**
 * The provider takes a whole workbook in: its parts and what it says of every control take the place of what was there. An unfinished draft is taken in as
 * it is: the basic statement requirements are told by the check and asked for at the declaration.
 */
export function importStatement(statement: Pick<Statement, 'state' | 'editionId'>, { parts, controls }: StatementImport, { knownIds }: { readonly knownIds: ReadonlySet<string> }): Decision<StatementImport> {
  return doneUnless([outOfState(statementLifecycle, statement.state, 'importStatement'), ...partRefusals(parts), ...answerRefusals(controls, { editionId: statement.editionId, knownIds })], () => ({ parts, controls }));
}
