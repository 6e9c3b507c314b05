import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { useTaking, WorkbookPage } from '@toroku/web-workbook';
import { auditorResultsWords, auditorWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { FindingsWorkbookDocument, RaiseFindingsDocument } from './Page.generated';

/** The findings of an audit as a workbook: the audit body writes what it found. */
export function FindingsWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { engagement } = useSuspenseQuery(FindingsWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const taking = useTaking(RaiseFindingsDocument, ({ raise }) => ((raise as readonly unknown[]).length > 0 ? [{ engagementId: id, findings: raise }] : []));
  if (!engagement) return <NotFound />;
  const serviceName = engagement.service ? name(engagement.service) : say(auditorWords.unnamedService);
  const trail = [
    { href: '/engagements', label: say(auditorWords.engagements) },
    { href: `/engagements/${id}`, label: serviceName },
  ];
  return <WorkbookPage form="findings" id={id} name={say(auditorResultsWords.findingsOf, { service: serviceName })} trail={trail} taking={engagement.viewerMay.includes('recordControlResults') ? taking : null} />;
}
