import type { ReactNode } from 'react';

export interface FormActionsProps {
  /** The way on first, then the ways back. */
  readonly children: ReactNode;
  /** What to know before pressing. */
  readonly note?: ReactNode;
}

/** The end of a form: what can be done with it now. */
export function FormActions({ children, note }: FormActionsProps): ReactNode {
  return (
    <div className="mt-10 flex flex-col gap-4 border-t border-solid-gray-420 pt-6" data-print="none">
      {note ? <div className="text-std-16N-170 text-solid-gray-700">{note}</div> : null}
      <div className="flex flex-wrap items-center gap-4">{children}</div>
    </div>
  );
}
