import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import type { Saved } from './draft-keeper';
import { reasonsOfError } from './reasons-of-error';
import type { Answer, InputOf } from './use-command';

/**
 * A verb that saves a form, as `useDraft` wants it: the key is the draft's own, and nothing on screen is asked anew. The
 * mutation answers the noun with its `version`, or the refusal. Throws when the platform cannot be reached.
 */
export function useSave<Result, Variables extends { readonly input: unknown }>(document: TypedDocumentNode<Result, Variables>): (input: InputOf<Variables>, idempotencyKey: string) => Promise<Saved> {
  const client = useApolloClient();
  return useCallback(
    async (input, idempotencyKey) => {
      const variables = { input: { ...(input as object), idempotencyKey } };
      const asked = client.mutate<Result>({ mutation: document as TypedDocumentNode<Result>, variables });
      const { data, reasons } = await asked.then((answered) => ({ data: answered.data, reasons: null })).catch((error: unknown) => ({ data: null, reasons: reasonsOfError(error) }));
      if (reasons) return { kind: 'refused', reasons };
      const answer = Object.values((data ?? {}) as Readonly<Record<string, Answer & { readonly version?: number }>>)[0];
      if (!answer) throw new Error('the platform answered nothing');
      return 'refusals' in answer ? { kind: 'refused', reasons: answer.refusals } : { kind: 'saved', version: answer.version ?? 0 };
    },
    [client, document],
  );
}
