import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DataTable, DayText, EmptyState, PageHeading, useSay } from '@toroku/ui';
import { usePerson } from '@toroku/web-base';
import { formNameWords, operationsCatalogueWords, operationsTemplateWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { mayImportEditions } from '../../desks';
import { LoadTemplate } from './LoadTemplate';
import { WorkbookTemplatesPageDocument } from './Page.generated';

/** The scheme's own workbooks and which form each stands for. */
export function WorkbookTemplatesPage(): ReactNode {
  const say = useSay();
  const person = usePerson();
  const { workbookTemplates } = useSuspenseQuery(WorkbookTemplatesPageDocument, { fetchPolicy: 'cache-and-network' }).data;
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/catalogue', label: say(operationsCatalogueWords.title) }, { label: say(words.title) }]} />
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      <DataTable
        caption={say(words.title)}
        rows={workbookTemplates}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.none)} />}
        columns={[
          { key: 'name', header: say(words.name), isRowHeader: true, cell: ({ name }) => name },
          { key: 'form', header: say(words.form), cell: ({ form }) => (formNameWords[form] ? say(formNameWords[form]) : form) },
          { key: 'on', header: say(words.loadedOn), isNarrow: true, cell: ({ loadedOn }) => <DayText day={loadedOn} isShort /> },
        ]}
      />
      {mayImportEditions(person) ? <LoadTemplate /> : null}
    </>
  );
}
