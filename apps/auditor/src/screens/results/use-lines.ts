import { useSuspenseQuery } from '@apollo/client/react';
import { ResultsPageDocument, type ResultsPageQuery, type ResultsPageQueryVariables } from './Page.generated';

export type ResultsEngagement = NonNullable<ResultsPageQuery['engagement']>;
export type Line = ResultsEngagement['scope'][number];
export type Only = NonNullable<ResultsPageQueryVariables['only']>;

/** A whole scope in one answer. */
const ALL = 2000;

export interface Lines {
  readonly engagement: ResultsPageQuery['engagement'];
  readonly exceptions: ResultsPageQuery['auditExceptions'];
  readonly lines: readonly Line[];
  /** Reads the lines anew; null where the platform was not reached. */
  readonly refetch: () => Promise<ResultsPageQuery['engagement']>;
}

/** Every line of the scope, or those that are asked for. */
export function useLines(id: string, only: Only | null): Lines {
  const { data, refetch } = useSuspenseQuery(ResultsPageDocument, { variables: { id, only, first: ALL }, fetchPolicy: 'cache-and-network' });
  return { engagement: data.engagement, exceptions: data.auditExceptions, lines: data.engagement?.scope ?? [], refetch: () => refetch().then((read) => read.data?.engagement ?? null, () => null) };
}
