import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import { registeredRefusals, type StandingFacts } from '../registered-refusals';
import type { Statement } from '../statement';

/**
 * The provider takes a declared statement back to a draft, to be declared anew. What rests on the earlier declaration sees by its digest that it is stale.
 * STATEMENT_IS_REGISTERED once a registration rests on it.
 */
export function reviseDeclaredStatement(statement: Pick<Statement, 'state'>, facts: StandingFacts): Decision<Pick<Statement, 'state' | 'declaredOn' | 'declaredBy' | 'contentDigest'>> {
  return doneUnless([outOfState(statementLifecycle, statement.state, 'reviseDeclaredStatement'), ...registeredRefusals(facts)], () => ({
    state: 'DRAFT',
    declaredOn: null,
    declaredBy: null,
    contentDigest: null,
  }));
}
