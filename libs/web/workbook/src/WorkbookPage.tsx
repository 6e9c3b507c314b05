import { Breadcrumbs, PageHeading, useSay } from '@toroku/ui';
import { webWorkbookWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Taking } from './use-taking';
import { WorkbookDesk } from './WorkbookDesk';

export interface WorkbookPageProps {
  /** The form's id, as its address has it, and the key of what it is about. */
  readonly form: string;
  readonly id: string;
  /** What the form is called on this page. */
  readonly name: string;
  /** The way here, outermost first. */
  readonly trail: readonly { readonly href: string; readonly label: string }[];
  /** Null while nothing can be taken in. */
  readonly taking: Taking | null;
}

/** A form as a workbook, on a page of its own. */
export function WorkbookPage({ form, id, name, trail, taking }: WorkbookPageProps): ReactNode {
  const say = useSay();
  const title = say(words.titleOf, { name });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[...trail, { label: say(words.title) }]} />
      <PageHeading title={title} lead={say(words.lead)} />
      <WorkbookDesk form={form} id={id} taking={taking} />
    </>
  );
}
