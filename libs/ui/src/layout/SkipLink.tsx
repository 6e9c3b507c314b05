import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';

export interface SkipLinkProps {
  readonly href?: string;
  readonly children?: ReactNode;
}

/** The first stop of the keyboard: past the header to the content. */
export function SkipLink({ href = '#main', children }: SkipLinkProps): ReactNode {
  const say = useSay();
  return (
    <a
      href={href}
      data-print="none"
      className="absolute -top-40 left-4 z-50 rounded-8 bg-white px-4 py-3 text-oln-16B-100 text-key-1000 underline focus:top-4"
    >
      {children ?? say(uiWords.skip)}
    </a>
  );
}
