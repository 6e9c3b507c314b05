import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What to do so that something is there. */
  readonly action?: ReactNode;
}

/** Nothing is here, and that is no fault: why, and what to do. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="flex flex-col items-start gap-3 rounded-12 border border-dashed border-solid-gray-536 bg-solid-gray-50 px-6 py-8">
      <p className="text-std-18B-160 text-solid-gray-900">{title}</p>
      {children ? <div className="max-w-[40rem] text-std-16N-170">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
