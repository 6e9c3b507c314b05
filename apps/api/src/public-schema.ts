import { publicRegisterResolvers } from '@toroku/server-registration';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';

/** The schema of everybody: built from public resolvers only, so that what is private is absent, not hidden. */
export async function buildPublicSchema(): Promise<GraphQLSchema> {
  return buildSchema({ validate: false, resolvers: [...publicRegisterResolvers] });
}
