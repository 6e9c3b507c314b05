import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { RetryLink } from '@apollo/client/link/retry';
import { getOperationAST } from 'graphql';
import { sessionWatch } from './session-link';

/** Nouns are kept by their id; what has none belongs to the answer it came in. Parts see only the fields they asked for. */
export function makeClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies: { Query: { fields: { viewer: { merge: true } } } } }),
    link: ApolloLink.from([retryReads, new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: sessionWatch.fetch })]),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

/** A question is asked again when the network fails; a change is repeated only by whoever knows its idempotency key. */
const retryReads = new RetryLink({
  delay: { initial: 300, max: 2000, jitter: true },
  attempts: (count, operation, error) => count < 4 && !('statusCode' in error) && getOperationAST(operation.query)?.operation === 'query',
});
