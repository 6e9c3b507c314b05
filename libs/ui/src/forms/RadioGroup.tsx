import { useId, type ReactNode } from 'react';
import { Choice } from './Choice';
import type { FieldProps } from './field';
import { Fieldset } from './Fieldset';
import type { Option } from './Select';

export interface RadioGroupProps<Value extends string = string> extends Omit<FieldProps, 'label'> {
  readonly legend: ReactNode;
  readonly options: readonly Option<Value>[];
  /** Null or empty before anything was chosen. */
  readonly value: NoInfer<Value> | '' | null;
  readonly onChange?: (value: Value) => void;
  readonly isInline?: boolean;
}

/** One of a few answers, all in sight. */
export function RadioGroup<Value extends string>({ legend, options, value, onChange, isInline = false, name, isReadOnly, errors = [], ...rest }: RadioGroupProps<Value>): ReactNode {
  const own = useId();
  return (
    <Fieldset legend={legend} errors={errors} {...rest}>
      <div className={isInline ? 'flex flex-wrap gap-x-6' : 'flex flex-col'}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={name ?? own}
            value={option.value}
            label={option.label}
            hint={option.hint}
            isChosen={option.value === value}
            hasError={errors.length > 0}
            isReadOnly={isReadOnly}
            onChange={onChange && (() => onChange(option.value))}
          />
        ))}
      </div>
    </Fieldset>
  );
}
