import { uiWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { useLanguage, useSay } from '../language';
import { sizeText } from '../size-words';
import { boxLook, controlAttributes, useFieldIds, type FieldProps } from './field';
import { Field } from './Field';

export interface FileFieldProps extends FieldProps {
  /** One file. */
  readonly onChoose?: (file: File) => void;
  /** All that are chosen. */
  readonly onChange?: (files: readonly File[]) => void;
  /** Kinds of files, as an input takes them: `.csv,.xlsx`. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
}

/** Files from the person's own device. */
export function FileField(props: FileFieldProps): ReactNode {
  const { onChoose, onChange, accept, isMultiple = false, isReadOnly } = props;
  const say = useSay();
  const { language } = useLanguage();
  const ids = useFieldIds(props.id);
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const choose = (files: readonly File[]): void => {
    setChosen(files);
    onChange?.(files);
    if (files[0]) onChoose?.(files[0]);
  };
  const names = chosen.map(({ name, size }) => say(uiWords.fileSize, { name, size: sizeText(size, language) }));
  return (
    <Field ids={ids} field={props}>
      <input
        {...controlAttributes(ids, props, true)}
        // A file has no role of its own in ARIA, so it cannot be called required: the badge says it.
        aria-required={undefined}
        type="file"
        accept={accept}
        multiple={isMultiple}
        disabled={isReadOnly}
        onChange={(event) => choose([...(event.target.files ?? [])])}
        className={`${boxLook(props)} max-w-[48rem] file:mr-4 file:min-h-9 file:rounded-6 file:border file:border-key-900 file:bg-white file:px-3 file:text-oln-16B-100 file:text-key-900`}
      />
      <p id={ids.more} role="status" className="text-std-16N-170 text-solid-gray-700 empty:hidden">
        {names.length > 0 ? say(uiWords.fileChosen, { names }) : ''}
      </p>
    </Field>
  );
}
