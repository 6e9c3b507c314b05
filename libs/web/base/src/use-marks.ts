import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { MarkKeeper, type Mark, type MarksSent, type MarksView } from './mark-keeper';
import { usePerson } from './viewer';

export interface Marks<Value> extends MarksView<Value> {
  readonly mark: (key: string, seen: Value, said: Value) => void;
  /** Sends again what did not reach the platform. */
  readonly again: () => void;
}

interface MarksOptions {
  /** Keeps what is not sent yet in this browser for the person, by this name; without it only as long as the page is open. */
  readonly name?: string;
}

/** Quick changes of a grid, saved one lot after the other; what the network lost goes when it is back. */
export function useMarks<Value>(send: (marks: readonly Mark<Value>[]) => Promise<MarksSent<Value>>, { name }: MarksOptions = {}): Marks<Value> {
  const person = usePerson();
  const newest = useRef(send);
  useEffect(() => {
    newest.current = send;
  });
  const [keeper] = useState(() => new MarkKeeper<Value>((marks) => newest.current(marks), name === undefined ? null : `marks:${person.id}:${name}`));
  useEffect(() => {
    const again = (): void => void keeper.flush();
    again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [keeper]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.look);
  return { ...view, mark: keeper.mark, again: () => void keeper.flush() };
}
