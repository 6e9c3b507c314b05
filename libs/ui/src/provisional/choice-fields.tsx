import { useId, type ReactNode } from 'react';
import { CONTROL, Field, Fieldset, type FieldProps, type FieldsetProps } from './field';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** Empty while nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What stands for no choice; a request to choose unless told. */
  readonly noneLabel?: string;
}

/** One of many. */
export function Select({ options, value, onChange, noneLabel, ...field }: SelectProps): ReactNode {
  return (
    <Field {...field}>
      {(ties) => (
        <select {...ties} name={field.name} value={value} className={CONTROL} onChange={({ target }) => onChange(target.value)}>
          <option value="">{noneLabel ?? '—'}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type ChoiceProps = Omit<FieldsetProps, 'children'> & { readonly options: readonly Option[]; readonly name?: string };

/** One of a few, all in sight. */
export function RadioGroup({ options, name, value, onChange, isInline = false, ...fieldset }: ChoiceProps & { readonly value: string; readonly onChange: (value: string) => void; readonly isInline?: boolean }): ReactNode {
  const made = useId();
  return (
    <Fieldset {...fieldset}>
      <div className={isInline ? 'flex flex-wrap gap-x-6 gap-y-2' : 'flex flex-col gap-2'}>
        {options.map((option) => (
          <Choice key={option.value} option={option} kind="radio" name={name ?? made} isChosen={value === option.value} onChange={() => onChange(option.value)} />
        ))}
      </div>
    </Fieldset>
  );
}

/** Any of a few. */
export function CheckboxGroup({ options, name, value, onChange, ...fieldset }: ChoiceProps & { readonly value: readonly string[]; readonly onChange: (value: readonly string[]) => void }): ReactNode {
  const made = useId();
  return (
    <Fieldset {...fieldset}>
      <div className="flex flex-col gap-2">
        {options.map((option) => (
          <Choice
            key={option.value}
            option={option}
            kind="checkbox"
            name={name ?? made}
            isChosen={value.includes(option.value)}
            onChange={(isChosen) => onChange(isChosen ? [...value, option.value] : value.filter((one) => one !== option.value))}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** A statement that holds or not. */
export function Checkbox({ label, hint, value, onChange, id, name }: { readonly label: string; readonly hint?: string; readonly value: boolean; readonly onChange: (value: boolean) => void; readonly id?: string; readonly name?: string }): ReactNode {
  return <Choice option={{ value: 'yes', label, ...(hint ? { hint } : {}) }} kind="checkbox" name={name} id={id} isChosen={value} onChange={onChange} />;
}

interface OneChoice {
  readonly option: Option;
  readonly kind: 'radio' | 'checkbox';
  readonly name: string | undefined;
  readonly id?: string | undefined;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function Choice({ option, kind, name, id, isChosen, onChange }: OneChoice): ReactNode {
  const made = useId();
  const own = id ?? made;
  return (
    <div className="flex items-start gap-2">
      <span className="flex h-11 w-8 items-center justify-center">
        <input id={own} type={kind} name={name} value={option.value} checked={isChosen} aria-describedby={option.hint ? `${own}-hint` : undefined} className="size-6 accent-blue-900" onChange={({ target }) => onChange(target.checked)} />
      </span>
      <span className="py-2">
        <label htmlFor={own}>{option.label}</label>
        {option.hint ? (
          <span id={`${own}-hint`} className="block text-std-16N-170 text-solid-gray-700">
            {option.hint}
          </span>
        ) : null}
      </span>
    </div>
  );
}
