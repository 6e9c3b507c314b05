import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { useTaking, WorkbookPage, type ReadInput } from '@toroku/web-workbook';
import { auditorResultsWords as words, cspMenuWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { SubmitImprovementPlanDocument } from '../finding/Page.generated';
import { EngagementFindingsWorkbookDocument } from './Page.generated';

/** The findings of an audit as a workbook: the provider writes its improvement plans. */
export function FindingsWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { engagement } = useSuspenseQuery(EngagementFindingsWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const taking = useTaking(SubmitImprovementPlanDocument, ({ plans }) => plans as readonly ReadInput[]);
  if (!engagement) return <NotFound />;
  const title = say(words.findingsOf, { service: engagement.service ? name(engagement.service) : '' });
  const trail = [
    { href: '/engagements', label: say(cspMenuWords.audits) },
    { href: `/engagements/${id}`, label: engagement.service ? name(engagement.service) : '—' },
  ];
  return <WorkbookPage form="findings" id={id} name={title} trail={trail} taking={taking} />;
}
