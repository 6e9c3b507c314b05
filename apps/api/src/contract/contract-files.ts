import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildPublicSchema } from '../public-schema';
import { buildPlatformSchema } from '../schema';

/** The agreed interfaces as files of the repository: path from the root to text. Whoever changes the schema changes them in the same commit. */
export async function contractFiles(): Promise<Readonly<Record<string, string>>> {
  return {
    'libs/contract/schema.graphql': textOf(await buildPlatformSchema()),
    'libs/contract/register.graphql': textOf(await buildPublicSchema()),
  };
}

/** Sorted, so that the order in which resolvers are named never shows. */
function textOf(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
