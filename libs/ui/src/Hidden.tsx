import type { ReactNode } from 'react';

/** Words for the ear only: what the eye sees from the place they stand in. */
export function Hidden({ id, children }: { readonly id?: string; readonly children: ReactNode }): ReactNode {
  return (
    <span id={id} className="sr-only">
      {children}
    </span>
  );
}
