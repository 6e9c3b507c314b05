/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, gql, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Observable } from 'rxjs';
import { useTaking, type ReadInput } from './use-taking';

const SUBMIT = gql`
  mutation Submit($input: PlanInput!) {
    submit(input: $input) {
      id
    }
  }
` as TypedDocumentNode<unknown, { readonly input: { readonly plan: string } }>;

describe('taking a file in by several requests', () => {
  const sent: string[] = [];
  let broken: string | null = null;
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((told) => {
        const { plan } = variables['input'] as { plan: string };
        sent.push(plan);
        if (plan === broken) return told.error(new Error('no line'));
        told.next({ data: { submit: { __typename: 'Finding', id: plan } } });
        told.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { readonly children: ReactNode }) => <ApolloProvider client={client}>{children}</ApolloProvider>;

  it('goes on from where the line broke, and begins anew with another file', async () => {
    const { result } = renderHook(() => useTaking(SUBMIT, ({ plans }) => plans as readonly ReadInput[]), { wrapper });
    const file = { plans: [{ plan: 'first' }, { plan: 'second' }, { plan: 'third' }] };
    const take = async (read: ReadInput) => {
      let isDone = false;
      await act(async () => void (isDone = await result.current.take(read)));
      return isDone;
    };
    broken = 'second';
    expect(await take(file)).toBe(false);
    expect(result.current.isUnreachable).toBe(true);
    broken = null;
    expect(await take(file)).toBe(true);
    expect(sent).toEqual(['first', 'second', 'second', 'third']);
    expect(await take({ plans: [{ plan: 'first' }] })).toBe(true);
    expect(sent).toHaveLength(5);
  });
});
