import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, PageHeading, useSay } from '@toroku/ui';
import { NotFound, useCommand, useName, type InputOf } from '@toroku/web-base';
import { WorkbookDesk } from '@toroku/web-workbook';
import { cspMenuWords, cspStatementWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ImportStatementDocument, StatementWorkbookDocument, type ImportStatementMutationVariables } from './Page.generated';

/** The statement as a workbook. */
export function StatementWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const command = useCommand(ImportStatementDocument);
  const { statement } = useSuspenseQuery(StatementWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!statement) return <NotFound />;
  const title = say(words.workbookTitle, { service: name(statement.service) });
  const take = async (read: Readonly<Record<string, unknown>>): Promise<boolean> => {
    const input = { ...read, id: statement.id, expectedVersion: statement.version } as unknown as InputOf<ImportStatementMutationVariables>;
    return (await command.run(input)).kind === 'done';
  };
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/statements', label: say(cspMenuWords.statements) }, { href: `/statements/${id}`, label: say(words.title, { service: name(statement.service) }) }, { label: title }]} />
      <PageHeading title={title} lead={say(words.periodOf, { from: statement.periodStartOn, through: statement.periodEndOn })} />
      <WorkbookDesk form="statement" id={id} taking={statement.viewerMay.includes('importStatement') ? { ...command, take } : null} />
    </>
  );
}
