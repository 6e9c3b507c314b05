import type { TypedDocumentNode } from '@apollo/client';
import { useCommand, type InputOf, type Reason } from '@toroku/web-base';
import { useRef } from 'react';

/** What a file says, as the report hands it on. */
export type ReadInput = Readonly<Record<string, unknown>>;

/** How a file that was read is taken in. */
export interface Taking {
  /** Runs the verb with what the file says. Answers whether it was done. */
  readonly take: (input: ReadInput) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly reasons: readonly Reason[];
  readonly isUnreachable: boolean;
}

/**
 * Takes a file in by one verb, once for each input that the file comes to; the first that is not done ends it, and taking again goes on from there.
 * The platform judged what the file says as it read it: the gate judges it again.
 */
export function useTaking<Result, Variables extends { readonly input: unknown }>(document: TypedDocumentNode<Result, Variables>, inputsOf: (read: ReadInput) => readonly ReadInput[]): Taking {
  const { run, isRunning, reasons, isUnreachable } = useCommand(document);
  const doneOf = useRef<{ readonly read: ReadInput; count: number } | null>(null);
  const take = async (read: ReadInput): Promise<boolean> => {
    if (doneOf.current?.read !== read) doneOf.current = { read, count: 0 };
    for (const input of inputsOf(read).slice(doneOf.current.count)) {
      if ((await run(input as unknown as InputOf<Variables>)).kind !== 'done') return false;
      doneOf.current.count += 1;
    }
    return true;
  };
  return { take, isRunning, reasons, isUnreachable };
}

/** Takes a file in by one verb after another. */
export function oneAfterAnother(...takings: readonly Taking[]): Taking {
  const take = async (read: ReadInput): Promise<boolean> => {
    for (const one of takings) if (!(await one.take(read))) return false;
    return true;
  };
  return { take, isRunning: takings.some((one) => one.isRunning), reasons: takings.flatMap((one) => one.reasons), isUnreachable: takings.some((one) => one.isUnreachable) };
}
