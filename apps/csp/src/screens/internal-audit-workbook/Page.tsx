import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { oneAfterAnother, useTaking, WorkbookPage, type ReadInput } from '@toroku/web-workbook';
import { internalAuditBookWords, webWorkbookWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { PlanInternalAuditDocument, RecordInternalAuditResultsDocument } from '../internal-audit/Page.generated';
import { InternalAuditWorkbookDocument } from './Page.generated';

/** Form 2-3 as a workbook: the plan, then the results that are new. */
export function InternalAuditWorkbookPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { internalAudit } = useSuspenseQuery(InternalAuditWorkbookDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const version = internalAudit?.version ?? 0;
  const planning = useTaking(PlanInternalAuditDocument, ({ plan }) => [{ ...(plan as ReadInput), id, expectedVersion: version }]);
  const recording = useTaking(RecordInternalAuditResultsDocument, ({ results }) => ((results as readonly unknown[]).length > 0 ? [{ results, id, expectedVersion: version + 1 }] : []));
  if (!internalAudit) return <NotFound />;
  const trail = [{ href: `/internal-audits/${id}`, label: say(internalAuditBookWords.title) }];
  const title = say(webWorkbookWords.ofService, { form: say(internalAuditBookWords.title), service: name(internalAudit.service) });
  return <WorkbookPage form="internal-audit" id={id} name={title} trail={trail} taking={internalAudit.viewerMay.includes('planInternalAudit') ? oneAfterAnother(planning, recording) : null} />;
}
