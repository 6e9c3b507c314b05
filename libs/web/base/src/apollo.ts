import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { RetryLink } from '@apollo/client/link/retry';
import type { FieldPolicy } from '@apollo/client';
import { getOperationAST } from 'graphql';
import { sessionWatch } from './session-link';

/** A list that comes in slices is one list for the same question; a slice after a row is added to what is there. */
const slices: FieldPolicy<readonly unknown[]> = {
  keyArgs: (args) => JSON.stringify(Object.entries(args ?? {}).filter(([name]) => name !== 'first' && name !== 'after').sort()),
  merge: (existing = [], incoming, { args }) => (args?.['after'] ? [...existing, ...incoming] : incoming),
};
const LISTS = ['notices', 'cloudServices', 'impactAssessments', 'preApplications', 'targetBusinessProposals', 'engagements', 'findings', 'registrationApplications', 'incidents', 'organisations', 'agencies', 'members', 'apiClients', 'auditBodies', 'ownRegisterEntries', 'mySignatures'];

/** Nouns are kept by their id; what has none belongs to the answer it came in. Parts see only the fields they asked for. */
export function makeClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies: { Query: { fields: Object.fromEntries(LISTS.map((list) => [list, slices])) }, StatementParts: { merge: true } } }),
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
