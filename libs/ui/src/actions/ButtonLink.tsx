import type { ReactNode } from 'react';
import { Hidden } from '../Hidden';
import { useAnchor } from '../links';
import { buttonLook, type ButtonKind } from './button-look';

export interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly size?: 'regular' | 'small';
  /** The address gives a file. */
  readonly isDownload?: boolean;
  readonly context?: string;
  readonly children: ReactNode;
}

/** Leads on to the place where the next step is done, with the weight of a button. */
export function ButtonLink({ href, kind, size, isDownload, context, children }: ButtonLinkProps): ReactNode {
  const Anchor = useAnchor();
  return (
    <Anchor href={href} download={isDownload || undefined} className={buttonLook({ kind, size })}>
      {children}
      {context ? <Hidden>{context}</Hidden> : null}
    </Anchor>
  );
}
