import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
// With its ending: without it the bundler takes graphql's other build, to which the types of the schema are strangers.
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Compiled queries kept at most; the one unused for longest goes first. */
const KEPT = 500;

/** What one request brings to the executor. */
export interface Execution {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/**
 * Executes queries through code compiled once for each document, and everything else (mutations, and documents that do not compile)
 * through graphql-js. Variables are always coerced by graphql-js, so that a bad one is refused in the same words either way.
 */
export function compiledExecutor(schema: GraphQLSchema): (execution: Execution) => Promise<ExecutionResult> {
  const kept = new Map<string, CompiledQuery | null>();
  return async (execution) => {
    const { document, operationName, variables, context } = execution;
    const operation = getOperationAST(document, operationName);
    const compiled = operation?.operation === 'query' ? compiledFor(schema, kept, execution) : null;
    if (!operation || !compiled) return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
    const errors = variableErrors(schema, operation, variables);
    return errors ? { errors } : plain(await compiled.query(undefined, context, { ...variables }));
  };
}

/** The answer with errors as graphql-js makes them: the compiler's own carry no extensions that anybody could add to. */
function plain(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(({ message, path, originalError, extensions }) => new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null, extensions: extensions ?? null }));
  return { ...result, errors };
}

function compiledFor(schema: GraphQLSchema, kept: Map<string, CompiledQuery | null>, execution: Execution): CompiledQuery | null {
  const key = `${execution.queryHash} ${execution.operationName ?? ''}`;
  const known = kept.get(key);
  const compiled = known === undefined ? compile(schema, execution) : known;
  kept.delete(key);
  kept.set(key, compiled);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? key);
  return compiled;
}

function compile(schema: GraphQLSchema, { document, operationName }: Execution): CompiledQuery | null {
  const result = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(result) ? result : null;
}

function variableErrors(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): readonly GraphQLError[] | null {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
  return coerced.errors ?? null;
}

/** The executor in the form that Apollo Server takes. */
export function compiledGateway(schema: GraphQLSchema): GatewayInterface {
  const run = compiledExecutor(schema);
  return {
    load: async () => ({
      executor: async ({ document, queryHash, operationName, request, context }) =>
        (await run({ document, queryHash, operationName: operationName ?? null, variables: request.variables ?? {}, context })) as never,
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
