import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DescriptionList, NotificationBanner, PageHeading, Section, useSay } from '@toroku/ui';
import { OpenReport } from '@toroku/web-audit';
import { Missing, NotFound, useName, VerbForm } from '@toroku/web-base';
import { Signatures } from '@toroku/web-signature';
import { auditorReportWords as words, auditorWords, confirmationWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { IssueAuditReportDocument, ReportPageDocument, type ReportPageQuery } from './Page.generated';
import { Rehearsal } from './Rehearsal';

type Engagement = NonNullable<ReportPageQuery['engagement']>;
/** Reasons shown at once. */
const SHOWN = 30;

/** The report: what management confirmed, everything that issuing it will check, and issuing it. */
export function ReportPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { engagement, auditReportRehearsal: rehearsal } = useSuspenseQuery(ReportPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!engagement) return <NotFound />;
  const serviceName = engagement.service ? name(engagement.service) : say(auditorWords.unnamedService);
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/engagements', label: say(auditorWords.engagements) }, { href: `/engagements/${id}`, label: serviceName }, { label: say(words.title) }]} />
      <PageHeading title={say(words.title)} />
      <Signed engagement={engagement} />
      {engagement.report ? (
        <>
          <NotificationBanner tone="success" title={say(words.issued, { on: engagement.report.issuedOn })}>
            <p>{`${say(words.digest)}: ${engagement.report.digest}`}</p>
          </NotificationBanner>
          <OpenReport reportId={engagement.report.id} />
          <Signatures subjectId={engagement.report.id} />
        </>
      ) : (
        <DryRun engagement={engagement} rehearsal={rehearsal} />
      )}
    </>
  );
}

function Signed({ engagement: { representation } }: { readonly engagement: Engagement }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.representation)} lead={representation ? say(words.signed, { on: representation.signedOn }) : say(words.unsigned)}>
      {representation ? <DescriptionList items={representation.confirmations.map(({ code, isConfirmed, explanation }) => ({ term: say(confirmationWords[code]), detail: `${say(isConfirmed ? words.confirmed : words.notConfirmed)} ${explanation}` }))} /> : null}
    </Section>
  );
}

function DryRun({ engagement, rehearsal }: { readonly engagement: Engagement; readonly rehearsal: ReportPageQuery['auditReportRehearsal'] }): ReactNode {
  const say = useSay();
  const unmet = rehearsal?.unmet ?? engagement.check?.unmet ?? [];
  return (
    <>
      {rehearsal ? (
        <Rehearsal engagementId={engagement.id} rehearsal={rehearsal} />
      ) : (
        <Section title={say(words.dryRun)}>
          <Missing reasons={unmet.slice(0, SHOWN)} />
        </Section>
      )}
      {engagement.viewerMay.includes('issueAuditReport') ? (
        <VerbForm
          verb="issueAuditReport"
          document={IssueAuditReportDocument}
          keep={`issueAuditReport:${engagement.id}`}
          note={say(words.issueLead)}
          blockedBecause={unmet.length > 0 ? say(words.blocked, { count: unmet.length }) : undefined}
          questions={[{ name: 'opinion', kind: 'area', label: say(words.opinion), requirement: 'optional' }]}
          input={({ text }) => ({ id: engagement.id, expectedVersion: engagement.version, opinion: text('opinion') || null })}
        />
      ) : null}
    </>
  );
}
