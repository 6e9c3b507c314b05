import { ButtonLink, useSay } from '@toroku/ui';
import { webPrintWords as words } from '@toroku/words';
import type { ReactNode } from 'react';

const NAMES = { 'statement-declaration': words.ofStatement, 'audit-report': words.ofReport, 'form-2-3': words.ofForm23 } as const;

/** The ways to a frozen document on paper: the PDF, and the same document as HTML for where none can be made. */
export function PrintLinks({ kind, id }: { readonly kind: keyof typeof NAMES; readonly id: string }): ReactNode {
  const say = useSay();
  return (
    <div className="flex flex-wrap gap-4">
      {(['pdf', 'html'] as const).map((form) => (
        <ButtonLink key={form} kind="secondary" size="small" isDownload href={`/prints/${kind}/${id}.${form}`} context={say(NAMES[kind])}>
          {say(words[form])}
        </ButtonLink>
      ))}
    </div>
  );
}
