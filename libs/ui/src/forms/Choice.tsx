import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly id?: string;
  readonly name?: string;
  readonly value?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isChosen: boolean;
  readonly hasError?: boolean;
  readonly isReadOnly?: boolean;
  readonly describedBy?: string;
  readonly onChange?: (isChosen: boolean) => void;
}

/** One box or button with its words; the whole row can be pressed. */
export function Choice({ type, id, name, value, label, hint, isChosen, hasError, isReadOnly, describedBy, onChange }: ChoiceProps): ReactNode {
  const own = useId();
  const inputId = id ?? own;
  const hintId = `${inputId}-hint`;
  const chosen = onChange ? { checked: isChosen } : { defaultChecked: isChosen };
  return (
    <div className="flex flex-col">
      <label htmlFor={inputId} className="flex min-h-11 w-fit items-center gap-3 py-1 pr-2 text-std-16N-170">
        <input
          {...chosen}
          id={inputId}
          type={type}
          name={name}
          value={value}
          disabled={isReadOnly}
          aria-describedby={[describedBy, hint && hintId].filter(Boolean).join(' ') || undefined}
          aria-invalid={type === 'checkbox' && hasError ? true : undefined}
          onChange={(event) => onChange?.(event.target.checked)}
          className={classNames('size-6 shrink-0 accent-key-900', type === 'radio' && 'rounded-full', hasError && 'outline-2 outline-error-1')}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <div id={hintId} className="-mt-1 mb-1 pl-9 text-dns-16N-130 text-solid-gray-700">
          {hint}
        </div>
      ) : null}
    </div>
  );
}
