import { uiWords } from '@toroku/words';
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { useSay } from '../language';
import { useAnchor } from '../links';

/** The first stop of the keyboard: past the menu to the content. */
export function SkipLink({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={href} className="sr-only z-10 bg-white p-4 focus:not-sr-only focus:absolute focus:top-2 focus:left-2">
      {children}
    </a>
  );
}

export interface Crumb {
  readonly href?: string;
  readonly label: string;
}

/** Where this screen stands. The last one is the screen itself. */
export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }): ReactNode {
  const say = useSay();
  const Anchor = useAnchor();
  return (
    <nav aria-label={say(uiWords.breadcrumbs)} className="mb-4">
      <ol className="flex flex-wrap gap-x-2 text-std-16N-170">
        {items.map(({ href, label }, index) => (
          <li key={`${index}-${label}`} className="flex gap-2">
            {index > 0 ? <span aria-hidden="true">›</span> : null}
            {href ? <Anchor href={href}>{label}</Anchor> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface PageHeadingProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly lang?: string;
}

/** The title of the screen: its one h1. */
export function PageHeading({ title, lead, actions, lang }: PageHeadingProps): ReactNode {
  return (
    <div className="mb-8 flex flex-wrap items-start justify-between gap-4">
      <div className="min-w-0 max-w-[60rem]">
        <h1 lang={lang} className="text-std-28B-150 desktop:text-std-32B-150">
          {title}
        </h1>
        {lead ? <p className="mt-2 text-std-17N-170">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}

export interface SectionProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

const SIZES = { 2: 'text-std-24B-150', 3: 'text-std-20B-150', 4: 'text-std-17B-170' } as const;

/** A part of the screen under its heading. */
export function Section({ title, level = 2, lead, actions, id, children }: SectionProps): ReactNode {
  const own = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id ?? own} className={classNames(level === 2 ? 'mt-12' : 'mt-8', 'first:mt-0')}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <Heading id={id ?? own} className={SIZES[level]}>
          {title}
        </Heading>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </div>
      {lead ? <p className="mb-4">{lead}</p> : null}
      <div className="flex flex-col items-stretch gap-6">{children}</div>
    </section>
  );
}

/** A framed part that stands for itself. */
export function Card({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="flex flex-col gap-4 rounded-12 border border-solid-gray-420 p-4 desktop:p-6">{children}</div>;
}

/** Parts side by side where there is room. */
export function Columns({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-6">{children}</div>;
}
