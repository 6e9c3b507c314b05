import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether scripts run: false while the server renders, so that nothing is hidden that only a script could show. */
export function useInteractive(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
