import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationQueryState } from '../application-query';
import type { ApplicationRefusalCode } from '../application-refusals';

/** 照会の完了. A case goes before the committee when nothing that was asked is still open. */
export const everyQueryIsClosed = defineRule<{ readonly queries: readonly { readonly number: number; readonly state: ApplicationQueryState }[] }, ApplicationRefusalCode>(
  'everyQueryIsClosed',
  liuClause('10.1', [], 'M'),
  ({ queries }) => queries.filter(({ state }) => state !== 'CLOSED').map(({ number, state }) => ({ code: 'QUERY_OPEN', facts: { number, state }, path: ['queries', String(number)] })),
);
