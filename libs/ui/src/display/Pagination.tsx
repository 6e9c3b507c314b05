import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';
import { useAnchor } from '../links';

export interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  readonly label?: string;
}

const LINK = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-8 px-3';

/** The pages of a long list, as links. */
export function Pagination({ page, pages, hrefOf, label }: PaginationProps): ReactNode {
  const say = useSay();
  const Anchor = useAnchor();
  if (pages <= 1) return null;
  const step = (to: number, words: string, rel: 'prev' | 'next'): ReactNode =>
    to >= 1 && to <= pages ? (
      <li>
        <Anchor href={hrefOf(to)} rel={rel} className={`${LINK} text-oln-16N-100 text-key-1000 underline underline-offset-[3px] hover:bg-key-50`}>
          {words}
        </Anchor>
      </li>
    ) : null;
  return (
    <nav aria-label={label ?? say(uiWords.pages)} data-print="none" className="mt-8">
      <ul className="flex flex-wrap items-center gap-2">
        {step(page - 1, say(uiWords.previousPage), 'prev')}
        {pagesInSight(page, pages).map((one, index) =>
          one === null ? (
            <li key={`gap-${index}`} aria-hidden="true" className="px-1">
              …
            </li>
          ) : (
            <li key={one}>
              <Anchor
                href={hrefOf(one)}
                aria-label={say(uiWords.page, { page: one })}
                aria-current={one === page ? 'page' : undefined}
                className={`${LINK} ${one === page ? 'bg-key-900 text-oln-16B-100 text-white' : 'text-oln-16N-100 text-key-1000 underline underline-offset-[3px] hover:bg-key-50'}`}
              >
                {one}
              </Anchor>
            </li>
          ),
        )}
        {step(page + 1, say(uiWords.nextPage), 'next')}
      </ul>
    </nav>
  );
}

/** The first, the last and those around this one; null where some are left out. */
function pagesInSight(page: number, pages: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const sorted = [...new Set(wanted)].sort((one, other) => one - other);
  return sorted.flatMap((one, index) => {
    const before = sorted[index - 1] ?? one - 1;
    if (one - before === 2) return [one - 1, one];
    return one - before > 2 ? [null, one] : [one];
  });
}
