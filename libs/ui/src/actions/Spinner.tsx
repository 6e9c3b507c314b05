import type { ReactNode } from 'react';

/** The turning mark of waiting; says nothing by itself. */
export function Spinner({ size = 'size-5' }: { readonly size?: string }): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={`${size} shrink-0 animate-spin`} fill="none" stroke="currentColor" strokeWidth="3">
      <circle cx="12" cy="12" r="9" className="opacity-25" />
      <path d="M21 12a9 9 0 0 0-9-9" />
    </svg>
  );
}
