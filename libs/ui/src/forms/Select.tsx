import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';
import { boxLook, controlAttributes, kept, useFieldIds, type FieldProps } from './field';
import { Field } from './Field';

/** One answer to choose. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: ReactNode;
}

export interface SelectProps<Value extends string = string> extends FieldProps {
  /** Empty while nothing is chosen. */
  readonly value: NoInfer<Value> | '';
  readonly onChange?: (value: Value | '') => void;
  readonly options: readonly Option<Value>[];
  /** What stands for no choice, where the options do not have it themselves. */
  readonly noneLabel?: string;
}

/** One of many answers. For up to seven a group of radio buttons is easier. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { value, onChange, options, noneLabel, isReadOnly } = props;
  const say = useSay();
  const ids = useFieldIds(props.id);
  return (
    <Field ids={ids} field={props}>
      <div className="relative w-fit max-w-full min-w-60">
        <select
          {...controlAttributes(ids, props)}
          {...kept(value, onChange !== undefined)}
          onChange={onChange && ((event) => onChange(event.target.value as Value | ''))}
          disabled={isReadOnly}
          className={`${boxLook(props)} min-h-12 appearance-none pr-10`}
        >
          {options.some((option) => option.value === '') ? null : <option value="">{noneLabel ?? say(uiWords.choose)}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg aria-hidden="true" viewBox="0 0 16 16" className="pointer-events-none absolute top-1/2 right-4 size-4 -translate-y-1/2" fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M2 5l6 6 6-6" />
        </svg>
      </div>
    </Field>
  );
}
