import { useSuspenseQuery } from '@apollo/client/react';
import { BarChart, Breadcrumbs, ButtonLink, DataTable, DayText, Disclosure, PageHeading, Section, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { OpenReport } from '@toroku/web-audit';
import { NotFound, useName, VerbForm } from '@toroku/web-base';
import { WorkbookLink } from '@toroku/web-workbook';
import { cspEngagementWords as words, cspFindingWords, cspMenuWords, engagementStateWords, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AdditionalAudit } from './AdditionalAudit';
import { Receipt } from './Receipt';
import { CspEngagementPageDocument, WithdrawEngagementDocument, type CspEngagementPageQuery } from './Page.generated';
import { Representation } from './Representation';

type Engagement = NonNullable<CspEngagementPageQuery['engagement']>;

/** One audit as the audited provider sees it. */
export function EngagementPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { engagement, findings } = useSuspenseQuery(CspEngagementPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!engagement) return <NotFound />;
  const title = say(words.title, { service: name(engagement.service) });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/engagements', label: say(cspMenuWords.audits) }, { label: title }]} />
      <PageHeading
        title={title}
        lead={
          <>
            <StatusBadge tone={engagement.state === 'REPORT_ISSUED' ? 'success' : 'info'}>{say(engagementStateWords[engagement.state])}</StatusBadge> {name(engagement.auditBody)} / {say(words.due)}: <DayText day={engagement.reportDueOn} />
          </>
        }
      />
      <Progress engagement={engagement} />
      <Representation engagement={engagement} />
      <Section title={say(words.report)}>
        <p>{engagement.reportIssuedOn ? say(words.reportIssued, { on: engagement.reportIssuedOn }) : say(words.reportNone)}</p>
        {engagement.report ? <OpenReport reportId={engagement.report.id} /> : null}
        {engagement.report ? <Receipt engagement={engagement} report={engagement.report} /> : null}
        {engagement.reportIssuedOn && engagement.service ? (
          <div>
            <ButtonLink href={`/applications/new?service=${engagement.service.id}`}>{say(words.toApplication)}</ButtonLink>
          </div>
        ) : null}
      </Section>
      <Section title={say(words.findings)}>
        <div>
          <WorkbookLink href={`/engagements/${id}/findings-workbook`} />
        </div>
        <DataTable
          caption={say(words.findings)}
          rows={findings}
          rowKey={(finding) => finding.id}
          empty={<p>{say(words.findingsNone)}</p>}
          columns={[
            { key: 'title', header: say(cspFindingWords.subject), isRowHeader: true, cell: (finding) => <TextLink href={`/findings/${finding.id}`}>{finding.document.title}</TextLink> },
            { key: 'control', header: say(cspFindingWords.control), cell: ({ controlId }) => controlId },
            { key: 'state', header: say(cspFindingWords.state), cell: ({ state }) => say(findingStateWords[state]) },
          ]}
        />
      </Section>
      {engagement.viewerMay.includes('openAdditionalAudit') ? <AdditionalAudit engagement={engagement} /> : null}
      {engagement.viewerMay.includes('withdrawEngagement') ? (
        <Disclosure summary={say(words.withdrawReason)}>
          <VerbForm verb="withdrawEngagement" document={WithdrawEngagementDocument} kind="secondary" keep={`withdrawEngagement:${id}`} questions={[{ name: 'reason', kind: 'area', label: say(words.withdrawReason), requirement: 'required' }]} input={({ text }) => ({ id, expectedVersion: engagement.version, reason: text('reason') })} />
        </Disclosure>
      ) : null}
    </>
  );
}

function Progress({ engagement: { progress } }: { readonly engagement: Engagement }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.progress)}>
      <BarChart
        caption={say(words.progress)}
        unit={say(words.controls)}
        bars={[
          { label: say(words.inScope), value: progress.inScope },
          { label: say(words.designDone), value: progress.designDone, tone: 'success' },
          { label: say(words.operationDone), value: progress.operationDone, tone: 'success' },
          { label: say(words.exceptions), value: progress.exceptions, tone: 'warning' },
        ]}
      />
    </Section>
  );
}
