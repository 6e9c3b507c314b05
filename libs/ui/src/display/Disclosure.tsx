import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** More about something, for those who want it. */
export function Disclosure({ summary, isOpen, children }: DisclosureProps): ReactNode {
  return (
    <details open={isOpen} className="group">
      <summary className="inline-flex min-h-11 w-fit list-none items-center gap-2 rounded-8 py-2 pr-3 text-std-16N-170 text-key-1000 underline underline-offset-[3px] hover:bg-key-50 [&::-webkit-details-marker]:hidden">
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0 transition-transform group-open:rotate-90" fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M5 2l6 6-6 6" />
        </svg>
        {summary}
      </summary>
      <div className="mt-2 border-l-4 border-solid-gray-420 py-2 pl-5">{children}</div>
    </details>
  );
}
