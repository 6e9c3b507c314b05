import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';

export interface SummaryItem {
  readonly text: string;
  /** The field it is about, like `#name`. */
  readonly href?: string;
  readonly clause?: ReactNode;
}

/** Everything that is wrong, on top, each linked to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, items }: { readonly title: string; readonly items: readonly SummaryItem[] }): ReactNode {
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  const texts = items.map(({ text }) => text).join();
  useEffect(() => box.current?.focus(), [texts]);
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={heading} className="my-6 rounded-12 border-2 border-red-900 p-4">
      <h2 id={heading} className="text-std-20B-150 text-red-900">
        {title}
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {items.map(({ text, href, clause }, index) => (
          <li key={`${index}-${text}`}>
            {href ? (
              <a href={href} onClick={(event) => focusOn(event, href)}>
                {text}
              </a>
            ) : (
              text
            )}{' '}
            {clause}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusOn(event: MouseEvent, href: string): void {
  const field = document.getElementById(href.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
