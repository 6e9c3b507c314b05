import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import { registeredRefusals, type StandingFacts } from '../registered-refusals';
import type { Statement } from '../statement';

/** The provider gives the statement up. It stays readable to those who saw it. STATEMENT_IS_REGISTERED once a registration rests on it. */
export function withdrawStatement(statement: Pick<Statement, 'state'>, facts: StandingFacts): Decision<Pick<Statement, 'state' | 'contentDigest'>> {
  return doneUnless([outOfState(statementLifecycle, statement.state, 'withdrawStatement'), ...registeredRefusals(facts)], () => ({ state: 'WITHDRAWN', contentDigest: null }));
}
