import { applicationQueryState, type ApplicationQuery, type QueryStanding } from '@toroku/domain-registration';
import type { UnitOfWork } from '@toroku/gate';
import { ApplicationAnswerTable, ApplicationQueryTable } from '../tables/application-query-tables';

/** The queries of a case with where each stands, by number. */
export async function queriesOf(work: UnitOfWork, applicationId: string): Promise<readonly (ApplicationQuery & QueryStanding)[]> {
  const queries = await work.many(ApplicationQueryTable, { applicationId }, 'number');
  const answers = new Map((await work.many(ApplicationAnswerTable, { applicationId })).map((answer) => [answer.queryId, answer]));
  return queries.map((query) => ({ ...query, state: applicationQueryState(query, answers.get(query.id) ?? null) }));
}
