import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DayText, DescriptionList, NotificationBanner, PageHeading, Section, StatusBadge, useSay } from '@toroku/ui';
import { FindingLife } from '@toroku/web-audit';
import { NotFound, VerbButton, VerbForm } from '@toroku/web-base';
import { cspEngagementWords, cspFindingWords as words, findingSeverityWords, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { BeginImprovementDocument, CspFindingPageDocument, ReportImprovementDocument, SubmitImprovementPlanDocument, type CspFindingPageQuery } from './Page.generated';

type Finding = NonNullable<CspFindingPageQuery['finding']>;

/** One finding and its improvement, from the plan to what was done. */
export function FindingPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const { finding } = useSuspenseQuery(CspFindingPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!finding) return <NotFound />;
  const { document, improvementPlan: plan } = finding;
  const title = say(words.title, { title: document.title });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/findings', label: say(cspEngagementWords.findings) }, { label: title }]} />
      <PageHeading title={title} lead={<StatusBadge tone={finding.isOverdue ? 'danger' : 'info'}>{say(findingStateWords[finding.state])}</StatusBadge>} />
      {document.planReturnReason ? <NotificationBanner tone="warning" title={say(words.returned, { reason: document.planReturnReason })} /> : null}
      <DescriptionList
        items={[
          { term: say(words.control), detail: finding.controlId },
          { term: say(words.description), detail: document.description },
          { term: say(words.severity), detail: document.severity ? `${say(findingSeverityWords[document.severity])} ${document.severityReason ?? ''}` : '—' },
          { term: say(words.raisedOn), detail: <DayText day={finding.raisedOn} /> },
          ...(plan
            ? [
                { term: say(words.measures), detail: plan.measures },
                { term: say(words.responsiblePerson), detail: plan.responsiblePerson },
                { term: say(words.improveByOn), detail: <DayText day={plan.improveByOn} /> },
                { term: say(words.result), detail: plan.result ?? '—' },
              ]
            : []),
          { term: say(words.verification), detail: document.verification ?? '—' },
        ]}
      />
      <FindingLife finding={finding} />
      <Improvement finding={finding} />
    </>
  );
}

function Improvement({ finding }: { readonly finding: Finding }): ReactNode {
  const say = useSay();
  const { id, version, viewerMay } = finding;
  return (
    <Section title={say(words.plan)}>
      {viewerMay.includes('submitImprovementPlan') ? (
        <VerbForm
          verb="submitImprovementPlan"
          document={SubmitImprovementPlanDocument}
          keep={`submitImprovementPlan:${id}`}
          questions={[
            { name: 'measures', kind: 'area', label: say(words.measures), requirement: 'required' },
            { name: 'responsiblePerson', kind: 'text', label: say(words.responsiblePerson), requirement: 'required' },
            { name: 'improveByOn', kind: 'day', label: say(words.improveByOn), requirement: 'required' },
          ]}
          input={({ text, day }) => ({ id, expectedVersion: version, measures: text('measures'), responsiblePerson: text('responsiblePerson'), improveByOn: day('improveByOn') })}
        />
      ) : null}
      <VerbButton verb="beginImprovement" document={BeginImprovementDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion: version })} />
      {viewerMay.includes('reportImprovement') ? (
        <VerbForm verb="reportImprovement" document={ReportImprovementDocument} keep={`reportImprovement:${id}`} questions={[{ name: 'result', kind: 'area', label: say(words.result), requirement: 'required' }]} input={({ text }) => ({ id, expectedVersion: version, result: text('result') })} />
      ) : null}
    </Section>
  );
}
