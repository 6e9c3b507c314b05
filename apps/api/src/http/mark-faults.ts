import type { ApolloServerPlugin } from '@apollo/server';
import { isServerGone, type RequestContext } from '@toroku/gate';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** PostgreSQL's class 22: a value that no column can hold. It came from outside, whatever the field. */
const UNSTORABLE = /^22/;

/** Ends the request's reads when the answer is sent, and marks each fault with its code and the request's number, logging it once. */
export function requestEnds(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) markFault(error, contextValue.requestId, log);
        },
        async willSendResponse({ response, errors }) {
          await contextValue.end().catch((error: unknown) => log.warn({ err: error, requestId: contextValue.requestId }, 'reads did not end'));
          if (errors?.some((error) => error.extensions['code'] === 'UNAVAILABLE')) response.http.status = 503;
        },
      };
    },
  };
}

function markFault(error: GraphQLError, requestId: string, log: Logger): void {
  const { originalError } = error;
  if (!originalError || originalError instanceof GraphQLError) return;
  const code = codeOf(originalError);
  if (code !== 'VALUE_MALFORMED') log.error({ err: originalError, requestId, field: error.path?.join('.') }, code);
  Object.assign(error.extensions, { code, facts: code === 'INTERNAL' ? { correlationId: requestId } : {} });
}

/** What a fault is to the one who asked. */
export function codeOf(fault: Error): 'UNAVAILABLE' | 'VALUE_MALFORMED' | 'INTERNAL' {
  if (isServerGone(fault)) return 'UNAVAILABLE';
  const { code, driverError } = fault as { code?: unknown; driverError?: { code?: unknown } };
  return UNSTORABLE.test(String(driverError?.code ?? code ?? '')) ? 'VALUE_MALFORMED' : 'INTERNAL';
}
