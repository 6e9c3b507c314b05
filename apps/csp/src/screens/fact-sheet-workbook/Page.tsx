import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { useTaking, WorkbookPage } from '@toroku/web-workbook';
import { cspFactSheetWords, cspMenuWords, impactBookWords, webWorkbookWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { FactSheetPageDocument, WriteServiceFactSheetDocument } from '../fact-sheet/Page.generated';

/** The provider’s part of form 1-2 as a workbook. */
export function FactSheetWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { cloudService, serviceFactSheet } = useSuspenseQuery(FactSheetPageDocument, { variables: { serviceId: id }, fetchPolicy: 'cache-and-network' }).data;
  const taking = useTaking(WriteServiceFactSheetDocument, (read) => [{ ...read, serviceId: id, expectedVersion: serviceFactSheet?.version ?? 0 }]);
  if (!cloudService) return <NotFound />;
  const trail = [
    { href: '/services', label: say(cspMenuWords.services) },
    { href: `/services/${id}`, label: name(cloudService) },
    { href: `/services/${id}/fact-sheet`, label: say(cspFactSheetWords.title) },
  ];
  const title = say(webWorkbookWords.ofService, { form: say(impactBookWords.factSheetTitle), service: name(cloudService) });
  return <WorkbookPage form="service-fact-sheet" id={id} name={title} trail={trail} taking={taking} />;
}
