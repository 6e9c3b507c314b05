import { useSuspenseQuery } from '@apollo/client/react';
import { DayText, NotificationBanner, PageHeading, StatusBadge, useSay } from '@toroku/ui';
import { NotFound, PrintLinks, useName } from '@toroku/web-base';
import { WorkbookLink } from '@toroku/web-workbook';
import { cspInternalAuditPlanWords as planWords, cspInternalAuditWords as words, internalAuditStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AuditParts } from './AuditParts';
import { isCovered } from './judged-by';
import { InternalAuditPageDocument } from './Page.generated';
import { PlannedAudit } from './PlannedAudit';

/** One internal audit: who audits what over three years, this year's results, and form 2-3. */
export function InternalAuditPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { internalAudit: audit } = useSuspenseQuery(InternalAuditPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!audit) return <NotFound />;
  const title = say(words.title, { service: name(audit.service), year: audit.year });
  return (
    <>
      <title>{title}</title>
      <PageHeading
        title={title}
        lead={
          <>
            <StatusBadge tone={audit.state === 'REPORTED' ? 'success' : 'info'}>{say(internalAuditStateWords[audit.state])}</StatusBadge> <DayText day={audit.fromOn} isShort /> – <DayText day={audit.throughOn} isShort />
          </>
        }
        actions={<WorkbookLink href={`/internal-audits/${id}/workbook`} />}
      />
      {audit.state === 'REPORTED' ? <PrintLinks kind="form-2-3" id={id} /> : null}
      {isCovered(audit) ? (
        <PlannedAudit audit={audit} />
      ) : (
        <>
          <NotificationBanner tone="info" title={say(planWords.notTold)} />
          <AuditParts audit={audit} plan={audit.plan} check={audit.check} isUnsaved={false} />
        </>
      )}
    </>
  );
}
