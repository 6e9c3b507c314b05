import { useState } from 'react';

/** Rows of a slice, unless a screen says otherwise. */
export const SLICE = 50;

interface Row {
  readonly id: string;
}

/** The rest of a long list, a slice at a time. A last slice that happened to be full offers one more, which is empty. */
export function useMore(rows: readonly Row[], fetchMore: (options: { readonly variables: { readonly after: string } }) => Promise<unknown>, slice = SLICE): { readonly hasMore: boolean; readonly isBusy: boolean; readonly more: () => void } {
  const [isBusy, setBusy] = useState(false);
  const [endedAt, setEndedAt] = useState<number | null>(null);
  const last = rows.at(-1);
  const hasMore = rows.length > 0 && rows.length % slice === 0 && endedAt !== rows.length;
  const more = async (): Promise<void> => {
    if (!last) return;
    setBusy(true);
    setEndedAt(rows.length);
    await fetchMore({ variables: { after: last.id } }).finally(() => setBusy(false));
  };
  return { hasMore, isBusy, more: () => void more() };
}
