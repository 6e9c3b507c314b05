import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Hidden } from '../Hidden';
import { useSay } from '../language';
import { useAnchor } from '../links';

export interface TextLinkProps {
  readonly href: string;
  /** Opens in a new window, and says so. */
  readonly isExternal?: boolean;
  readonly isDownload?: boolean;
  readonly lang?: string;
  readonly context?: string;
  readonly children: ReactNode;
}

/** Leads to another place, from within a text. */
export function TextLink({ href, isExternal = false, isDownload, lang, context, children }: TextLinkProps): ReactNode {
  const say = useSay();
  const Anchor = useAnchor();
  return (
    <Anchor
      href={href}
      lang={lang}
      download={isDownload || undefined}
      {...(isExternal ? { target: '_blank', rel: 'noopener' } : {})}
      className="text-key-1000 underline underline-offset-[3px] hover:text-key-900 hover:decoration-[3px] active:text-orange-900 focus-visible:bg-yellow-300 focus-visible:text-key-1000"
    >
      {children}
      {context ? <Hidden>{context}</Hidden> : null}
      {isExternal ? (
        <>
          <svg aria-hidden="true" viewBox="0 0 16 16" className="ml-1 inline-block size-4 align-text-bottom" fill="none" stroke="currentColor" strokeWidth="1.5">
            <path d="M6 3H3v10h10v-3M9 2h5v5M14 2L7.5 8.5" />
          </svg>
          <Hidden>{say(uiWords.newWindow)}</Hidden>
        </>
      ) : null}
    </Anchor>
  );
}
