import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { CONTROL, Field, type FieldProps } from './field';
import { useSay } from '../language';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The language of what is typed, where it is not that of the screen. */
  readonly lang?: string;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'search' | 'url';
  /** Characters at most. Typing goes on beyond it; the count says by how much. */
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
}

/** One line of text. */
export function TextField({ value, onChange, lang, autoComplete, inputMode, maxLength, isReadOnly = false, ...field }: TextFieldProps): ReactNode {
  return (
    <Field {...field} after={<Count value={value} maxLength={maxLength} />}>
      {(ties) => <input {...ties} name={field.name} type="text" value={value} lang={lang} autoComplete={autoComplete ?? 'off'} inputMode={inputMode} readOnly={isReadOnly} className={CONTROL} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  );
}

/** Text of several lines; grows with what is typed. */
export function TextArea({ value, onChange, lang, maxLength, isReadOnly = false, rows = 4, ...field }: TextFieldProps & { readonly rows?: number }): ReactNode {
  return (
    <Field {...field} after={<Count value={value} maxLength={maxLength} />}>
      {(ties) => <textarea {...ties} name={field.name} value={value} lang={lang} rows={rows} readOnly={isReadOnly} className={`${CONTROL} field-sizing-content`} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  );
}

/** A whole number, typed. What is not a number stays as it was typed until it is one. */
export function NumberField({ value, onChange, isReadOnly = false, ...field }: FieldProps & { readonly value: string; readonly onChange: (value: string) => void; readonly isReadOnly?: boolean }): ReactNode {
  return <Field {...field}>{(ties) => <input {...ties} name={field.name} type="text" inputMode="numeric" value={value} readOnly={isReadOnly} className={`${CONTROL} max-w-40 text-right`} onChange={({ target }) => onChange(target.value.normalize('NFKC'))} />}</Field>;
}

/** Words to search for. */
export function SearchField({ value, onChange, ...field }: FieldProps & { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  return <Field {...field}>{(ties) => <input {...ties} name={field.name} type="search" value={value} className={CONTROL} onChange={({ target }) => onChange(target.value)} />}</Field>;
}

export interface FileFieldProps extends FieldProps {
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** A file from the person's machine. */
export function FileField({ accept, onChoose, ...field }: FileFieldProps): ReactNode {
  return (
    <Field {...field}>
      {(ties) => (
        <input
          {...ties}
          type="file"
          accept={accept}
          className={CONTROL}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onChoose(file);
          }}
        />
      )}
    </Field>
  );
}

function Count({ value, maxLength }: { readonly value: string; readonly maxLength: number | undefined }): ReactNode {
  const say = useSay();
  if (maxLength === undefined || value.length < maxLength * 0.8) return null;
  const over = value.length - maxLength;
  return (
    <p role="status" className={over > 0 ? 'text-red-900' : 'text-solid-gray-700'}>
      {say(over > 0 ? uiWords.charactersOver : uiWords.characters, { over, count: value.length, max: maxLength })}
    </p>
  );
}
