import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { useTaking, WorkbookPage } from '@toroku/web-workbook';
import { auditorResultsWords, auditorWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { RecordControlResultsDocument } from '../results/Page.generated';
import { ResultsWorkbookDocument } from './Page.generated';

/** The results of an audit as a workbook. */
export function ResultsWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { engagement } = useSuspenseQuery(ResultsWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const taking = useTaking(RecordControlResultsDocument, (read) => [{ ...read, id, expectedVersion: engagement?.version ?? 0 }]);
  if (!engagement) return <NotFound />;
  const serviceName = engagement.service ? name(engagement.service) : say(auditorWords.unnamedService);
  const trail = [
    { href: '/engagements', label: say(auditorWords.engagements) },
    { href: `/engagements/${id}`, label: serviceName },
    { href: `/engagements/${id}/results`, label: say(auditorResultsWords.title) },
  ];
  return <WorkbookPage form="control-results" id={id} name={say(auditorResultsWords.workbookOf, { service: serviceName })} trail={trail} taking={engagement.viewerMay.includes('recordControlResults') ? taking : null} />;
}
