import { uiWords } from '@toroku/words';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '../actions/Button';
import { useSay } from '../language';
import { boxLook, controlAttributes, kept, useFieldIds, type FieldProps } from './field';
import { Field } from './Field';

export interface SearchFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange?: (value: string) => void;
  /** Pressing the button or Enter. */
  readonly onSubmit?: (value: string) => void;
  /** Where the form goes without scripts; `name` is the name of the text in the address. */
  readonly action?: string;
  /** More of the same question: filters, hidden fields. */
  readonly children?: ReactNode;
}

/** Words to look for. */
export function SearchField(props: SearchFieldProps): ReactNode {
  const { value, onChange, onSubmit, action, children } = props;
  const say = useSay();
  const ids = useFieldIds(props.id);
  const submit = (event: FormEvent): void => {
    if (action && !onSubmit) return;
    event.preventDefault();
    onSubmit?.(value);
  };
  return (
    <form role="search" aria-labelledby={ids.label} method="get" action={action} onSubmit={submit} className="flex flex-col gap-4">
      <Field ids={ids} field={props}>
        <div className="flex max-w-[48rem] flex-wrap gap-3">
          <input
            {...controlAttributes(ids, props)}
            readOnly={props.isReadOnly}
            {...kept(value, onChange !== undefined)}
            onChange={onChange && ((event) => onChange(event.target.value))}
            type="search"
            className={`${boxLook(props)} min-w-0 flex-1 basis-56`}
          />
          {onSubmit || action ? (
            <Button type="submit" kind="secondary">
              {say(uiWords.search)}
            </Button>
          ) : null}
        </div>
      </Field>
      {children}
    </form>
  );
}
