import type { ReactNode } from 'react';
import type { Tone } from '../tone';

export interface StatusBadgeProps {
  readonly tone: Tone;
  readonly children: ReactNode;
}

const LOOK: Readonly<Record<Tone, string>> = {
  neutral: 'border-solid-gray-536 bg-solid-gray-50 text-solid-gray-800',
  info: 'border-key-900 bg-key-50 text-key-1000',
  success: 'border-success-2 bg-green-50 text-green-900',
  warning: 'border-warning-orange-2 bg-orange-50 text-orange-1000',
  danger: 'border-error-2 bg-red-50 text-red-1000',
};

/** How something stands, in a word. The words carry the meaning, the colour only helps. */
export function StatusBadge({ tone, children }: StatusBadgeProps): ReactNode {
  return <span data-badge className={`inline-flex min-h-7 w-fit max-w-full shrink-0 items-center rounded-6 border px-2 py-0.5 text-dns-14B-130 ${LOOK[tone]}`}>{children}</span>;
}
