import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';

/** How something is meant; never told by colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const TONES: Readonly<Record<Tone, string>> = {
  neutral: 'border-solid-gray-536 bg-solid-gray-50 text-solid-gray-800',
  info: 'border-blue-900 bg-blue-50 text-blue-1000',
  success: 'border-green-800 bg-green-50 text-green-1000',
  warning: 'border-yellow-900 bg-yellow-50 text-yellow-1200',
  danger: 'border-red-900 bg-red-50 text-red-1000',
};

/** A state in a word. */
export function StatusBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return <span className={`inline-block rounded-8 border px-2 py-0.5 text-dns-16B-120 ${TONES[tone]}`}>{children}</span>;
}

/** Whether an answer must be given. */
export function RequirementBadge({ requirement }: { readonly requirement: 'required' | 'optional' }): ReactNode {
  const say = useSay();
  const isRequired = requirement === 'required';
  return <span className={`ml-2 text-dns-16N-120 ${isRequired ? 'text-red-900' : 'text-solid-gray-700'}`}>{say(isRequired ? uiWords.required : uiWords.optional)}</span>;
}

/** What is left of a deadline, by its day, as text; drawn as a badge. */
export function DayClock({ label, tone }: { readonly label: string; readonly tone: Tone }): ReactNode {
  return <StatusBadge tone={tone}>{label}</StatusBadge>;
}
