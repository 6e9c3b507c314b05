import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';
import { useAnchor } from '../links';

export interface BreadcrumbsProps {
  /** From the top down; the last one is this screen and needs no address. */
  readonly items: readonly { readonly href?: string; readonly label: ReactNode }[];
}

/** The way from the top to this screen. */
export function Breadcrumbs({ items }: BreadcrumbsProps): ReactNode {
  const say = useSay();
  const Anchor = useAnchor();
  return (
    <nav aria-label={say(uiWords.breadcrumbs)} data-print="none" className="mb-4">
      <ol className="flex flex-wrap items-center text-dns-16N-130">
        {items.map(({ href, label }, index) => (
          <li key={href ?? index} className="inline-flex min-h-6 max-w-full items-center">
            {index > 0 ? <Arrow /> : null}
            {href ? (
              <Anchor href={href} className="py-1 text-key-1000 underline underline-offset-[3px] hover:decoration-[3px]">
                {label}
              </Anchor>
            ) : (
              <span aria-current={index === items.length - 1 ? 'page' : undefined} className="py-1">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Arrow(): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="mx-2 size-3 shrink-0 text-solid-gray-600" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M4 2l4 4-4 4" />
    </svg>
  );
}
