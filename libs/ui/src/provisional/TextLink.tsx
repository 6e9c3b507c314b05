import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';
import { useAnchor } from '../links';

export interface TextLinkProps {
  readonly href: string;
  /** Opens a new window, and says so. */
  readonly isExternal?: boolean;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A link in text. */
export function TextLink({ href, isExternal = false, lang, children }: TextLinkProps): ReactNode {
  const Anchor = useAnchor();
  const say = useSay();
  return (
    <Anchor href={href} lang={lang} {...(isExternal ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
      {children}
      {isExternal ? <span className="sr-only">{say(uiWords.newWindow)}</span> : null}
    </Anchor>
  );
}
