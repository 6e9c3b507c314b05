import { readTypedNumber } from '@toroku/kernel';
import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';
import { boxLook, controlAttributes, kept, useFieldIds, type FieldProps } from './field';
import { Field } from './Field';

export interface NumberFieldProps extends FieldProps {
  /** The text as typed. */
  readonly value: string;
  /** The text as typed and the number it names; null while it names none. */
  readonly onChange?: (text: string, number: number | null) => void;
  /** What is counted, after the box. */
  readonly unit?: ReactNode;
}

/** A whole number, typed in half-width or full-width digits. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { value, onChange, unit } = props;
  const say = useSay();
  const ids = useFieldIds(props.id);
  const isUnread = value.trim() !== '' && readTypedNumber(value) === null;
  return (
    <Field ids={ids} field={props}>
      <div className="flex flex-wrap items-center gap-3">
        <input
          {...controlAttributes(ids, props, true)}
          readOnly={props.isReadOnly}
          {...kept(value, onChange !== undefined)}
          onChange={onChange && ((event) => onChange(event.target.value, readTypedNumber(event.target.value)))}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={`${boxLook(props)} max-w-40 text-right tabular-nums`}
        />
        {unit ? <span>{unit}</span> : null}
      </div>
      <p id={ids.more} role="status" className="text-std-16N-170 text-error-2 empty:hidden">
        {isUnread ? say(uiWords.numberUnread) : ''}
      </p>
    </Field>
  );
}
