import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { CharacterCount } from './CharacterCount';
import { boxLook, controlAttributes, kept, useFieldIds, type FieldProps } from './field';
import { Field } from './Field';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  /** The language of what is typed, where it is not that of the screen. */
  readonly lang?: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'url';
  /** Longer texts can be typed; the count says so. */
  readonly maxLength?: number;
  readonly width?: 'short' | 'medium' | 'full';
}

const WIDTH = { short: 'max-w-48', medium: 'max-w-96', full: 'max-w-[48rem]' } as const;

/** A line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, type = 'text', lang, autoComplete, inputMode, maxLength, width = 'full' } = props;
  const ids = useFieldIds(props.id);
  return (
    <Field ids={ids} field={props}>
      <div className={WIDTH[width]}>
        <input
          {...controlAttributes(ids, props, maxLength !== undefined)}
          readOnly={props.isReadOnly}
          {...kept(value, onChange !== undefined)}
          onChange={onChange && ((event) => onChange(event.target.value))}
          type={type}
          lang={lang}
          autoComplete={autoComplete}
          inputMode={inputMode}
          className={boxLook(props)}
        />
        {maxLength === undefined ? null : <CharacterCount id={ids.more} text={value} max={maxLength} />}
      </div>
    </Field>
  );
}
