import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import type { Statement } from '../statement';

/** The provider takes a declared statement back to a draft, to be declared anew. What rests on the earlier declaration sees by its digest that it is stale. */
export function reviseDeclaredStatement(statement: Pick<Statement, 'state'>): Decision<Pick<Statement, 'state' | 'declaredOn' | 'declaredBy' | 'contentDigest'>> {
  return doneUnless([outOfState(statementLifecycle, statement.state, 'reviseDeclaredStatement')], () => ({ state: 'DRAFT', declaredOn: null, declaredBy: null, contentDigest: null }));
}
