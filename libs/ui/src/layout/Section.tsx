import { createElement, useId, type ReactNode } from 'react';

export interface SectionProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly id?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

const HEADING = { 2: 'text-std-24B-150', 3: 'text-std-20B-150', 4: 'text-std-18B-160' } as const;
const SPACE = { 2: 'mt-12', 3: 'mt-8', 4: 'mt-6' } as const;

/** A part of a screen under its own heading. */
export function Section({ title, level = 2, id, lead, actions, children }: SectionProps): ReactNode {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={`${SPACE[level]} first:mt-0`}>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        {createElement(`h${level}`, { id: headingId, className: `${HEADING[level]} min-w-0 text-solid-gray-900` }, title)}
        {actions ? (
          <div data-print="none" className="flex flex-wrap gap-4">
            {actions}
          </div>
        ) : null}
      </div>
      {lead ? <div className="mb-4 max-w-[48rem]">{lead}</div> : null}
      <div className="flex flex-col gap-6">{children}</div>
    </section>
  );
}
