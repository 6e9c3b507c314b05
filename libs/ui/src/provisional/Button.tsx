import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { useAnchor } from '../links';

export type ButtonKind = 'primary' | 'secondary' | 'text';

const FRAME = 'inline-flex min-h-11 items-center justify-center gap-2 rounded-8 px-4 py-2 text-oln-16B-100 no-underline hover:underline';
const KINDS: Readonly<Record<ButtonKind, string>> = {
  primary: 'bg-blue-900 text-white hover:bg-blue-1000 active:bg-blue-1200 visited:text-white',
  secondary: 'border border-blue-900 bg-white text-blue-900 hover:bg-blue-200 active:bg-blue-300',
  text: 'bg-transparent text-blue-900 underline hover:bg-blue-50',
};
const BLOCKED = 'cursor-not-allowed border border-solid-gray-536 bg-solid-gray-50 text-solid-gray-700';

export interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  /** While it works: it cannot be pressed again and says so. */
  readonly isBusy?: boolean;
  /** Why it cannot be pressed now. It stays reachable by keyboard, and the reason stands beside it. */
  readonly blockedBecause?: ReactNode;
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** Something to do. */
export function Button({ kind = 'primary', type = 'button', onClick, isBusy = false, blockedBecause, describedBy, children }: ButtonProps): ReactNode {
  const reason = useId();
  const isBlocked = blockedBecause !== undefined && blockedBecause !== null && blockedBecause !== false;
  const isOff = isBlocked || isBusy;
  const button = (
    <button
      type={isOff ? 'button' : type}
      aria-disabled={isOff || undefined}
      aria-busy={isBusy || undefined}
      aria-describedby={isBlocked ? reason : describedBy}
      className={classNames(FRAME, isOff ? BLOCKED : KINDS[kind])}
      onClick={isOff ? undefined : onClick}
    >
      {isBusy ? <span aria-hidden="true" className="size-4 animate-spin rounded-full border-2 border-current border-t-transparent" /> : null}
      {children}
    </button>
  );
  if (!isBlocked) return button;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {button}
      <span id={reason} className="text-std-16N-170">
        {blockedBecause}
      </span>
    </span>
  );
}

/** A link that looks like something to do. */
export function ButtonLink({ href, kind = 'primary', children }: { readonly href: string; readonly kind?: ButtonKind; readonly children: ReactNode }): ReactNode {
  const Anchor = useAnchor();
  return (
    <Anchor href={href} className={classNames(FRAME, KINDS[kind])}>
      {children}
    </Anchor>
  );
}
