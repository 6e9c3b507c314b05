import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { freshKey } from './idempotency';
import type { Reason } from './reason';
import { reasonsOfError } from './reasons-of-error';

/** The answer of a verb: the noun it changed, or every reason why not. */
export type Answer = { readonly __typename: string } & ({ readonly id: string } | { readonly refusals: readonly Reason[] });

/** What a verb is given, without the key. */
export type InputOf<Variables> = Variables extends { readonly input: infer Input } ? Omit<Input, 'idempotencyKey'> : never;

export interface CommandState<Variables> {
  /** Runs the verb. Answers whether it was done; the reasons against are in `reasons` and handed back. Throws nothing: a broken network is `isUnreachable`. */
  readonly run: (input: InputOf<Variables>) => Promise<CommandOutcome>;
  readonly isRunning: boolean;
  readonly reasons: readonly Reason[];
  /** Whether the last attempt did not reach the platform. Running the same input again is safe. */
  readonly isUnreachable: boolean;
  readonly clear: () => void;
}

export type CommandOutcome = { readonly kind: 'done'; readonly id: string; readonly answer: unknown } | { readonly kind: 'refused'; readonly reasons: readonly Reason[] } | { readonly kind: 'unreachable' };

interface CommandOptions {
  /** Nothing on screen is asked anew once it is done. */
  readonly isQuiet?: boolean;
  /** What is on screen is asked anew when somebody else changed the case meanwhile: for screens that many work on at once, where the next attempt is about what is seen then. */
  readonly isRefreshedWhenStale?: boolean;
}

/**
 * A verb as a screen uses it. Everything on screen that asked about what changed is asked anew. The mutation has one field and
 * spreads `...Refused_reasons @unmask` for the refusal.
 */
export function useCommand<Result, Variables extends { readonly input: unknown }>(document: TypedDocumentNode<Result, Variables>, options: CommandOptions = {}): CommandState<Variables> {
  const { isQuiet = false, isRefreshedWhenStale = false } = options;
  const client = useApolloClient();
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const [isUnreachable, setUnreachable] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const last = useRef<{ readonly text: string; readonly key: string } | null>(null);
  const run = useCallback(
    async (input: InputOf<Variables>): Promise<CommandOutcome> => {
      const text = JSON.stringify(input);
      if (last.current?.text !== text) last.current = { text, key: freshKey() };
      const variables = { input: { ...(input as object), idempotencyKey: last.current.key } } as unknown as Variables;
      setRunning(true);
      setUnreachable(false);
      try {
        const { data, error } = await client.mutate<Result>({ mutation: document as TypedDocumentNode<Result>, variables: variables as Record<string, unknown> });
        const answer = Object.values((data ?? {}) as Readonly<Record<string, Answer>>)[0];
        if (error || !answer) return unreachable();
        last.current = null;
        if ('refusals' in answer) return refused(answer.refusals);
        setReasons([]);
        if (!isQuiet) await client.refetchQueries({ include: 'active' });
        return { kind: 'done', id: answer.id, answer };
      } catch (error) {
        const told = reasonsOfError(error);
        return told ? refused(told) : unreachable();
      } finally {
        setRunning(false);
      }
      function refused(against: readonly Reason[]): CommandOutcome {
        setReasons(against);
        if (isRefreshedWhenStale && against.some(({ code }) => code === 'STALE_VERSION')) void client.refetchQueries({ include: 'active' });
        return { kind: 'refused', reasons: against };
      }
      function unreachable(): CommandOutcome {
        setUnreachable(true);
        return { kind: 'unreachable' };
      }
    },
    [client, document, isQuiet, isRefreshedWhenStale],
  );
  const clear = useCallback(() => {
    setReasons([]);
    setUnreachable(false);
  }, []);
  return { run, isRunning, reasons, isUnreachable, clear };
}
