import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, PageHeading, useSay } from '@toroku/ui';
import { NotFound, useCommand, useName, type InputOf } from '@toroku/web-base';
import { WorkbookDesk } from '@toroku/web-workbook';
import { auditorResultsWords, auditorWords, controlResultsBookWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { RecordControlResultsDocument, type RecordControlResultsMutationVariables } from '../results/Page.generated';
import { ResultsWorkbookDocument } from './Page.generated';

/** The results of an audit as a workbook. */
export function ResultsWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const command = useCommand(RecordControlResultsDocument);
  const { engagement } = useSuspenseQuery(ResultsWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!engagement) return <NotFound />;
  const serviceName = engagement.service ? name(engagement.service) : say(auditorWords.unnamedService);
  const title = say(auditorResultsWords.workbookTitle, { service: serviceName });
  const take = async (read: Readonly<Record<string, unknown>>): Promise<boolean> => {
    const input = { ...read, id: engagement.id, expectedVersion: engagement.version } as unknown as InputOf<RecordControlResultsMutationVariables>;
    return (await command.run(input)).kind === 'done';
  };
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/engagements', label: say(auditorWords.engagements) }, { href: `/engagements/${id}`, label: serviceName }, { href: `/engagements/${id}/results`, label: say(auditorResultsWords.title) }, { label: say(controlResultsBookWords.title) }]} />
      <PageHeading title={title} />
      <WorkbookDesk form="control-results" id={id} taking={engagement.viewerMay.includes('recordControlResults') ? { ...command, take } : null} />
    </>
  );
}
