import type { ReactNode } from 'react';

export interface PageHeadingProps {
  readonly title: ReactNode;
  /** The language of the title, where it is not that of the screen. */
  readonly lang?: string;
  readonly lead?: ReactNode;
  /** What can be done with the whole screen. */
  readonly actions?: ReactNode;
  /** What the screen is part of, above the title: a number, a kind. */
  readonly over?: ReactNode;
  /** How it stands, beside the title: a badge. */
  readonly status?: ReactNode;
}

/** The one first heading of a screen. */
export function PageHeading({ title, lang, lead, actions, over, status }: PageHeadingProps): ReactNode {
  return (
    <div className="mb-8 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-[48rem] flex-1 basis-80">
        {over ? <p className="mb-1 text-dns-16N-130 text-solid-gray-700">{over}</p> : null}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 lang={lang} className="text-std-28B-150 text-solid-gray-900 desktop:text-std-32B-150">{title}</h1>
          {status}
        </div>
        {lead ? <div className="mt-3 text-std-16N-175">{lead}</div> : null}
      </div>
      {actions ? (
        <div data-print="none" className="flex flex-wrap gap-4">
          {actions}
        </div>
      ) : null}
    </div>
  );
}
