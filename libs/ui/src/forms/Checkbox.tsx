import type { ReactNode } from 'react';
import { Choice } from './Choice';
import { useFieldIds, type FieldProps } from './field';
import { FieldErrors } from './FieldErrors';

export interface CheckboxProps extends Omit<FieldProps, 'requirement' | 'onBlur'> {
  readonly value: boolean;
  readonly onChange?: (value: boolean) => void;
}

/** One statement to agree to, or one switch. */
export function Checkbox({ label, hint, errors = [], id, name, isReadOnly, value, onChange }: CheckboxProps): ReactNode {
  const ids = useFieldIds(id);
  return (
    <div className="flex flex-col gap-1">
      <Choice type="checkbox" id={ids.control} name={name} label={label} hint={hint} isChosen={value} hasError={errors.length > 0} isReadOnly={isReadOnly} describedBy={errors.length > 0 ? ids.errors : undefined} onChange={onChange} />
      <FieldErrors id={ids.errors} errors={errors} />
    </div>
  );
}
