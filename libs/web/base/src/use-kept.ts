import { useState } from 'react';
import { kept } from './kept';
import { usePerson } from './viewer';

export interface Kept<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** What was asked is done: nothing is kept, the answers are the first ones again. */
  readonly forget: () => void;
}

/** Answers that this browser keeps until their verb is done, so that a closed page loses none. Kept for the person who typed them: another person at the same browser sees nothing of them. */
export function useKept<Value>(name: string, initial: Value): Kept<Value> {
  const key = `form:${usePerson().id}:${name}`;
  const [value, setValue] = useState<Value>(() => kept.read<Value>(key) ?? initial);
  const change = (changed: Value): void => {
    kept.write(key, changed);
    setValue(changed);
  };
  const forget = (): void => {
    kept.forget(key);
    setValue(initial);
  };
  return { value, change, forget };
}
