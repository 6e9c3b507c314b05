import { useApolloClient } from '@apollo/client/react';
import { usePerson } from '@toroku/web-base';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { tusCarrier } from './tus-carrier';
import { UploadDesk, type UploadItem } from './upload-desk';

/** One desk a person and page: it outlives the screen that shows it. */
const desks = new Map<string, UploadDesk>();

/** The uploads of the person at the screen. What a lost connection stopped goes on when the browser is online again. */
export function useUploadDesk(): { readonly desk: UploadDesk; readonly items: readonly UploadItem[] } {
  const client = useApolloClient();
  const { id } = usePerson();
  const [desk] = useState(() => {
    const kept = desks.get(id) ?? new UploadDesk(tusCarrier(id), () => void client.refetchQueries({ include: 'active' }));
    desks.set(id, kept);
    return kept;
  });
  useEffect(() => {
    window.addEventListener('online', desk.resumeBroken);
    return () => window.removeEventListener('online', desk.resumeBroken);
  }, [desk]);
  return { desk, items: useSyncExternalStore(desk.subscribe, desk.items) };
}
