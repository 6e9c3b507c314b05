import { uiWords } from '@toroku/words';
import { useId, type MouseEvent, type ReactNode } from 'react';
import { Hidden } from '../Hidden';
import { useSay } from '../language';
import { buttonLook, type ButtonKind } from './button-look';
import { Spinner } from './Spinner';

export interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly size?: 'regular' | 'small';
  /** The action cannot be taken back. */
  readonly isDanger?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly isBusy?: boolean;
  /** Why the action is not possible yet. The button stays in reach of the keyboard and says so. */
  readonly blockedBecause?: ReactNode;
  /** What the action is about, for the ear, where the eye sees it from the place: the name of the row. */
  readonly context?: string;
  readonly id?: string;
  readonly name?: string;
  readonly value?: string;
  readonly form?: string;
  readonly isExpanded?: boolean;
  /** One of several choices of which this one holds. */
  readonly isPressed?: boolean;
  readonly controls?: string;
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** Does something. */
export function Button({ kind, size, isDanger, type = 'button', onClick, isBusy = false, blockedBecause, context, isExpanded, isPressed, controls, describedBy, children, ...rest }: ButtonProps): ReactNode {
  const say = useSay();
  const reasonId = useId();
  const isBlocked = blockedBecause !== undefined && blockedBecause !== null && blockedBecause !== false;
  const click = (event: MouseEvent<HTMLButtonElement>): void => {
    if (isBlocked || isBusy) return event.preventDefault();
    onClick?.(event);
  };
  const button = (
    <button
      {...rest}
      type={type}
      onClick={click}
      aria-disabled={isBlocked || isBusy || undefined}
      aria-busy={isBusy || undefined}
      aria-expanded={isExpanded}
      aria-pressed={isPressed}
      aria-controls={controls}
      aria-describedby={isBlocked ? reasonId : describedBy}
      className={buttonLook({ kind, size, isDanger, isResting: isBlocked })}
    >
      {isBusy ? <Spinner /> : null}
      {children}
      {context ? <Hidden>{context}</Hidden> : null}
      {isBusy ? <Hidden>{say(uiWords.busy)}</Hidden> : null}
    </button>
  );
  if (!isBlocked) return button;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-4 gap-y-2">
      {button}
      <span id={reasonId} className="min-w-0 max-w-[40rem] text-dns-16N-130 text-solid-gray-700">
        {blockedBecause}
      </span>
    </span>
  );
}
