import type { StatedControl, Statement } from '@toroku/domain-statement';
import type { UnitOfWork } from '@toroku/gate';
import { StatementControlTable } from '../tables/statement-control-table';
import { StatementTable } from '../tables/statement-table';

/** Stores answers over those with the same control and raises the statement's version: its answers are part of it. */
export async function storeAnswers(work: UnitOfWork, statement: Statement, answers: readonly StatedControl[]): Promise<string> {
  const rows = answers.map((answer) => ({ ...answer, statementId: statement.id, providerId: statement.providerId }));
  await work.upsertMany(StatementControlTable, rows, ['statementId', 'controlId']);
  await work.update(StatementTable, statement, { state: statement.state });
  return statement.id;
}
