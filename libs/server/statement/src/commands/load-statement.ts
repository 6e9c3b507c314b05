import type { Statement } from '@toroku/domain-statement';
import type { ChangeInput, Loaded, UnitOfWork } from '@toroku/gate';
import { StatementTable } from '../tables/statement-table';

/** The statement, locked, with the facts that a verb adds. Null when it is absent or not for the actor. */
export async function loadStatement<Facts>(work: UnitOfWork, { id }: Pick<ChangeInput, 'id'>, facts: (statement: Statement) => Promise<Facts>): Promise<Loaded<Statement, Facts> | null> {
  const subject = await work.one(StatementTable, { id }, { lock: true });
  return subject && { subject, facts: await facts(subject) };
}

/** For verbs that need nothing but the statement. */
export async function noFacts(): Promise<null> {
  return null;
}
