import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { useTaking, WorkbookPage } from '@toroku/web-workbook';
import { cspMenuWords, cspStatementWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ImportStatementDocument, StatementWorkbookDocument } from './Page.generated';

/** The statement as a workbook. */
export function StatementWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { statement } = useSuspenseQuery(StatementWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const taking = useTaking(ImportStatementDocument, (read) => [{ ...read, id, expectedVersion: statement?.version ?? 0 }]);
  if (!statement) return <NotFound />;
  const title = say(words.title, { service: name(statement.service) });
  const trail = [
    { href: '/statements', label: say(cspMenuWords.statements) },
    { href: `/statements/${id}`, label: title },
  ];
  return <WorkbookPage form="statement" id={id} name={title} trail={trail} taking={statement.viewerMay.includes('importStatement') ? taking : null} />;
}
