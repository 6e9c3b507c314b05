import { uiWords } from '@toroku/words';
import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { Hidden } from '../Hidden';
import { useSay } from '../language';

export interface ErrorSummaryItem {
  /** The same words as at the field. */
  readonly text: string;
  /** `#` and the id of the field. */
  readonly href?: string;
  readonly clause?: ReactNode;
}

export interface ErrorSummaryProps {
  readonly title: ReactNode;
  readonly items: readonly ErrorSummaryItem[];
  readonly children?: ReactNode;
}

/** Everything that stands in the way, above the form. It takes the focus when it appears or says something else; its links lead into the fields. */
export function ErrorSummary({ title, items, children }: ErrorSummaryProps): ReactNode {
  const say = useSay();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const texts = items.map(({ text }) => text).join('\n');
  useEffect(() => box.current?.focus(), [texts]);
  if (items.length === 0 && !children) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby={titleId} className="mb-8 rounded-12 border-[3px] border-error-1 bg-white p-5 desktop:p-6">
      <h2 id={titleId} className="text-std-20B-150 text-error-2">
        <Hidden>{say(uiWords.tone, { tone: say(uiWords.error) })}</Hidden>
        {title}
      </h2>
      {children}
      <ul className="mt-3 flex list-disc flex-col gap-2 pl-6">
        {items.map(({ text, href, clause }, index) => (
          <li key={`${index}-${text}`}>
            {href ? (
              <a href={href} onClick={moveInto} className="text-error-2 underline underline-offset-[3px] hover:decoration-[3px]">
                {text}
              </a>
            ) : (
              text
            )}
            {clause ? <span className="ml-2">{clause}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Into the field itself; of a group, to its first choice. */
function moveInto(event: MouseEvent<HTMLAnchorElement>): void {
  const id = decodeURIComponent(event.currentTarget.hash.slice(1));
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  const field = target.matches('fieldset') ? (target.querySelector<HTMLElement>('input, select, textarea') ?? target) : target;
  field.focus();
  field.scrollIntoView?.({ block: 'center' });
}
