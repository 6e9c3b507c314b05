import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import type { Statement } from '../statement';

/** The provider gives the statement up. It stays readable to those who saw it. */
export function withdrawStatement(statement: Pick<Statement, 'state'>): Decision<Pick<Statement, 'state' | 'contentDigest'>> {
  return doneUnless([outOfState(statementLifecycle, statement.state, 'withdrawStatement')], () => ({ state: 'WITHDRAWN', contentDigest: null }));
}
