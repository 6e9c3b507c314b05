import type { ReactNode } from 'react';
import { Choice } from './Choice';
import type { FieldProps } from './field';
import { Fieldset } from './Fieldset';
import type { Option } from './Select';

export interface CheckboxGroupProps<Value extends string = string> extends Omit<FieldProps, 'label'> {
  readonly legend: ReactNode;
  readonly options: readonly Option<Value>[];
  readonly value: readonly NoInfer<Value>[];
  /** The chosen values in the order of the options. */
  readonly onChange?: (value: readonly Value[]) => void;
  readonly isInline?: boolean;
}

/** Any of some answers. */
export function CheckboxGroup<Value extends string>({ legend, options, value, onChange, isInline = false, name, isReadOnly, errors = [], ...rest }: CheckboxGroupProps<Value>): ReactNode {
  const toggled = (one: Value, isChosen: boolean): readonly Value[] => options.map((option) => option.value).filter((other) => (other === one ? isChosen : value.includes(other)));
  return (
    <Fieldset legend={legend} errors={errors} {...rest}>
      <div className={isInline ? 'flex flex-wrap gap-x-6' : areMany(options) ? 'grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))]' : 'flex flex-col'}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            isChosen={value.includes(option.value)}
            hasError={errors.length > 0}
            isReadOnly={isReadOnly}
            onChange={onChange && ((isChosen) => onChange(toggled(option.value, isChosen)))}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** Many short answers stand beside each other: one under the other they would push the rest of the form off the screen. */
function areMany(options: readonly { readonly label: string }[]): boolean {
  return options.length > 12 && options.every(({ label }) => label.length <= 12);
}
