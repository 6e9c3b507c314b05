import { ButtonLink, useSay } from '@toroku/ui';
import { webWorkbookWords as words } from '@toroku/words';
import type { ReactNode } from 'react';

/** The way from a form to its workbook. */
export function WorkbookLink({ href }: { readonly href: string }): ReactNode {
  const say = useSay();
  return (
    <ButtonLink kind="secondary" href={href}>
      {say(words.title)}
    </ButtonLink>
  );
}
