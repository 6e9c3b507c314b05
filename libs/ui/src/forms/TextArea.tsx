import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { CharacterCount } from './CharacterCount';
import { boxLook, controlAttributes, kept, useFieldIds, type FieldProps } from './field';
import { Field } from './Field';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly lang?: string;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** A longer text; the box grows with it. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { value, onChange, lang, rows = 4, maxLength } = props;
  const ids = useFieldIds(props.id);
  const box = useRef<HTMLTextAreaElement>(null);
  useGrowth(box, value);
  return (
    <Field ids={ids} field={props}>
      <div className="max-w-[48rem]">
        <textarea
          ref={box}
          {...controlAttributes(ids, props, maxLength !== undefined)}
          readOnly={props.isReadOnly}
          {...kept(value, onChange !== undefined)}
          onChange={onChange && ((event) => onChange(event.target.value))}
          lang={lang}
          rows={rows}
          className={`${boxLook(props)} block max-h-[70vh] resize-y field-sizing-content`}
          style={{ minHeight: `calc(${rows} * 1.7em + 1.625rem)` }}
        />
        {maxLength === undefined ? null : <CharacterCount id={ids.more} text={value} max={maxLength} />}
      </div>
    </Field>
  );
}

/** Browsers that cannot size a box by its content get the height by hand. */
function useGrowth(box: RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof CSS === 'undefined' || CSS.supports?.('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [box, value]);
}
