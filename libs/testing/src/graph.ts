import type { Actor } from '@toroku/domain-access';
import { graphql, type ExecutionResult } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import { buildSchema } from 'type-graphql';
import type { House } from './house';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- resolver classes, as type-graphql takes them
type Resolvers = NonEmptyArray<Function>;

export interface GraphAnswer extends ExecutionResult {
  /** SQL statements of the reads, without those that open and close the transaction. */
  readonly statements: number;
}

/** Executes documents against the schema of these resolvers, as different people. */
export async function openGraph(house: House, resolvers: Resolvers) {
  const schema = await buildSchema({ resolvers, validate: false });
  return async (actor: Actor | null, source: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<GraphAnswer> => {
    const context = house.context(actor);
    try {
      const answer = await graphql({ schema, source, variableValues, contextValue: context });
      return { ...answer, statements: context.read.statements };
    } finally {
      await context.end();
    }
  };
}
