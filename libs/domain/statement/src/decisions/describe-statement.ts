import { doneUnless, outOfState, textRefusals, type Decision, type Refusal } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import type { Statement, StatementParts } from '../statement';

/** The longest part, in UTF-16 code units (platform's choice). */
const PART_MOST = 20_000;

/** The provider writes the parts of its statement. A part may be empty until the declaration: nothing typed is refused for being unfinished. */
export function describeStatement(statement: Pick<Statement, 'state'>, parts: StatementParts): Decision<StatementParts> {
  return doneUnless([outOfState(statementLifecycle, statement.state, 'describeStatement'), ...partRefusals(parts)], () => parts);
}

/** What is wrong with the parts as texts. */
export function partRefusals(parts: StatementParts): readonly Refusal[] {
  return Object.entries(parts).flatMap(([part, text]) => (typeof text === 'string' ? textRefusals(text, { path: ['parts', part], min: 0, max: PART_MOST }) : []));
}
