import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { momentOf, RequestContext, type Clock } from '@toroku/gate';
import { scopeInToken, type ApiScope } from '@toroku/domain-access';
import type { Request, RequestHandler } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { compiledGateway } from '../graphql/compiled-execution';
import { nobody, visitorOf, type Visitor } from './actor-of-request';
import { formatError } from './format-error';
import { documentLimits, MAX_TOKENS, withinLimits } from './limits';
import { requestEnds } from './mark-faults';
import { requestIdOf } from './request-id';

export interface EndpointOptions {
  readonly schema: GraphQLSchema;
  readonly source: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What a request brings besides the gate's context. */
class EdgeContext extends RequestContext {
  scopes: readonly ApiScope[] = [];
}

export interface Endpoint {
  readonly answer: RequestHandler;
  /** Asks without HTTP and as nobody. Throws when the answer has errors. */
  readonly ask: <Data>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;
  readonly stop: () => Promise<void>;
}

/** A GraphQL endpoint over one schema and one database login. */
export async function graphqlEndpoint({ schema, source, clock, log }: EndpointOptions): Promise<Endpoint> {
  const server = new ApolloServer<EdgeContext>({
    gateway: compiledGateway(schema),
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [withinLimits(documentLimits)],
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), scopesHold, requestEnds(log) as ApolloServerPlugin<EdgeContext>],
    formatError,
    logger: log,
  });
  await server.start();
  const contextOf = ({ actor, scopes }: Visitor, requestId?: string): EdgeContext => {
    const made = new EdgeContext({ source, actor, moment: momentOf(clock), requestId: requestId ?? randomUUID() });
    made.scopes = scopes;
    return made;
  };
  const context = async ({ req }: { readonly req: Request }): Promise<EdgeContext> => contextOf(visitorOf(req), requestIdOf(req));
  const ask = async <Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> => {
    const { body } = await server.executeOperation<Data & Record<string, unknown>>({ query, variables: { ...variables } }, { contextValue: contextOf(nobody) });
    const answer = body.kind === 'single' ? body.singleResult : { errors: [new Error('an answer in parts')], data: null };
    if (answer.errors || !answer.data) throw new Error(`the question was not answered: ${JSON.stringify(answer.errors)}`);
    return answer.data as Data;
  };
  return { answer: expressMiddleware(server, { context }), ask, stop: () => server.stop() };
}

/** A token that may only read changes nothing. */
const scopesHold: ApolloServerPlugin<EdgeContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        const needed: ApiScope = operation?.operation === 'mutation' ? 'TOROKU_WRITE' : 'TOROKU_READ';
        if (contextValue.scopes.includes(needed)) return;
        throw new GraphQLError('SCOPE_MISSING', { extensions: { code: 'SCOPE_MISSING', facts: { scope: scopeInToken[needed] }, http: { status: 403 } } });
      },
    };
  },
};
