import { readTypedDay, type LegalDay } from '@toroku/kernel';
import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSayDay } from '../day-words';
import { useSay } from '../language';
import { boxLook, controlAttributes, kept, useFieldIds, type FieldProps } from './field';
import { Field } from './Field';

export interface DayFieldProps extends FieldProps {
  /** The text as typed; a stored day is a text too. */
  readonly value: string;
  /** The text as typed and the day it names; null while it names none. */
  readonly onChange?: (text: string, day: LegalDay | null) => void;
}

/** A day, typed in whatever way it is usually written; what was understood stands below in both calendars. */
export function DayField(props: DayFieldProps): ReactNode {
  const say = useSay();
  const sayDay = useSayDay();
  const { value, onChange } = props;
  const field = { ...props, hint: props.hint ?? (props.isReadOnly ? undefined : say(uiWords.dayHint)) };
  const ids = useFieldIds(props.id);
  const day = readTypedDay(value);
  const understood = (): string => {
    if (value.trim() === '') return '';
    if (!day) return say(uiWords.dayUnread);
    return props.isReadOnly ? sayDay(day) : say(uiWords.dayUnderstood, { day: sayDay(day) });
  };
  return (
    <Field ids={ids} field={field}>
      <input
        {...controlAttributes(ids, field, true)}
        readOnly={props.isReadOnly}
        {...kept(value, onChange !== undefined)}
        onChange={onChange && ((event) => onChange(event.target.value, readTypedDay(event.target.value)))}
        type="text"
        autoComplete="off"
        className={`${boxLook(props)} max-w-72`}
      />
      <p id={ids.more} role="status" className={`text-std-16N-170 empty:hidden ${day && !props.isReadOnly ? 'text-green-900' : 'text-solid-gray-700'}`}>
        {understood()}
      </p>
    </Field>
  );
}
