import type { ReactNode } from 'react';

export interface DescriptionListProps {
  readonly items: readonly {
    readonly term: ReactNode;
    readonly detail: ReactNode;
    /** Where to change it; give the link the term as its context. */
    readonly action?: ReactNode;
  }[];
}

/** Facts of one thing, each under its name; with actions, the answers to check before they are submitted. */
export function DescriptionList({ items }: DescriptionListProps): ReactNode {
  return (
    <dl className="border-t border-solid-gray-420">
      {items.map(({ term, detail, action }, index) => (
        <div key={index} className="grid gap-x-6 gap-y-1 border-b border-solid-gray-420 py-4 desktop:grid-cols-[minmax(10rem,1fr)_minmax(0,3fr)]">
          <dt className="text-std-16B-170 text-solid-gray-900">{term}</dt>
          <dd className="flex min-w-0 flex-wrap items-start justify-between gap-x-6 gap-y-2 text-std-16N-170">
            <div className="min-w-0 flex-1 basis-48 whitespace-pre-line">{detail}</div>
            {action ? <div data-print="none">{action}</div> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
