import type { StandingFacts } from '@toroku/domain-statement';
import type { UnitOfWork } from '@toroku/gate';

const SQL = `select exists (select 1 from registration_application a where a.statement_id = $1 and a.state = 'REGISTERED') as "isRegistered"`;

/** What rests on a statement. Applications are read as rows: their context stands above this one. */
export async function standingFacts(work: UnitOfWork, statementId: string): Promise<StandingFacts> {
  const [facts] = await work.sql<StandingFacts>(SQL, [statementId]);
  return facts ?? { isRegistered: false };
}
