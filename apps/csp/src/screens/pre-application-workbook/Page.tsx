import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { useTaking, WorkbookPage } from '@toroku/web-workbook';
import { cspMenuWords, impactBookWords, webWorkbookWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { WritePreApplicationDocument } from '../pre-application/Page.generated';
import { PreApplicationWorkbookDocument } from './Page.generated';

/** Form 1-1 as a workbook. */
export function PreApplicationWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { preApplication } = useSuspenseQuery(PreApplicationWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const taking = useTaking(WritePreApplicationDocument, (read) => [{ ...read, id, expectedVersion: preApplication?.version ?? 0 }]);
  if (!preApplication) return <NotFound />;
  const trail = [
    { href: '/pre-applications', label: say(cspMenuWords.preApplications) },
    { href: `/pre-applications/${id}`, label: name(preApplication.service) },
  ];
  const title = say(webWorkbookWords.ofService, { form: say(impactBookWords.preApplicationTitle), service: name(preApplication.service) });
  return <WorkbookPage form="pre-application" id={id} name={title} trail={trail} taking={preApplication.viewerMay.includes('writePreApplication') ? taking : null} />;
}
