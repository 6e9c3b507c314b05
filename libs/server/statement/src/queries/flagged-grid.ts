import { statementCheck, type Statement } from '@toroku/domain-statement';
import type { RequestContext } from '@toroku/gate';
import { controlGrid, type GridFilter, type StatementLine } from './control-grid';
import { statementFacts } from './statement-facts';

/** The grid of a statement; for the flagged lines the check is asked which controls it names. */
export async function gridOf({ read, moment, actor }: Pick<RequestContext, 'read' | 'moment' | 'actor'>, statement: Statement, filter: GridFilter): Promise<StatementLine[]> {
  const check = filter.only === 'FLAGGED' ? statementCheck(await statementFacts((text, values) => read.rows(text, values), statement, moment.today)) : null;
  const flagged = [...new Set(check?.unmet.flatMap(({ path: [kind, id] }) => (kind === 'control' && id ? [id] : [])))];
  return controlGrid(read, statement, { filter, flagged, readerId: actor?.kind === 'PERSON' ? actor.id : null });
}
