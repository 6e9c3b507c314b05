import { useSuspenseQuery } from '@apollo/client/react';
import { findingSeverities, type FindingSeverity } from '@toroku/domain-audit';
import { Breadcrumbs, DayText, DescriptionList, PageHeading, Section, StatusBadge, useSay } from '@toroku/ui';
import { FindingLife } from '@toroku/web-audit';
import { NotFound, VerbButton, VerbForm } from '@toroku/web-base';
import { auditorFindingWords as words, findingSeverityWords, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import {
  AcceptImprovementPlanDocument,
  AuditorFindingPageDocument,
  ClassifyFindingDocument,
  CloseFindingDocument,
  RequireImprovementPlanDocument,
  ReturnImprovementPlanDocument,
  VerifyImprovementDocument,
  type AuditorFindingPageQuery,
} from './Page.generated';

type Finding = NonNullable<AuditorFindingPageQuery['finding']>;

/** One finding over its life: how it is classified, the provider's plan, what was seen of its improvement. */
export function FindingPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const { finding } = useSuspenseQuery(AuditorFindingPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!finding) return <NotFound />;
  const { document, improvementPlan: plan } = finding;
  return (
    <>
      <title>{document.title}</title>
      <Breadcrumbs items={[{ href: '/findings', label: say(words.list) }, { label: document.title }]} />
      <PageHeading title={document.title} status={<StatusBadge tone={finding.isOverdue ? 'danger' : 'info'}>{say(findingStateWords[finding.state])}</StatusBadge>} />
      <DescriptionList
        items={[
          { term: say(words.control), detail: finding.controlId },
          { term: say(words.description), detail: document.description },
          { term: say(words.severity), detail: document.severity ? `${say(findingSeverityWords[document.severity])} ${document.severityReason ?? ''}` : '—' },
          ...(plan
            ? [
                { term: say(words.measures), detail: plan.measures },
                { term: say(words.responsible), detail: plan.responsiblePerson },
                { term: say(words.by), detail: <DayText day={plan.improveByOn} /> },
                { term: say(words.result), detail: plan.result ?? '—' },
              ]
            : []),
          { term: say(words.verification), detail: document.verification ?? '—' },
        ]}
      />
      <FindingLife finding={finding} />
      <Steps finding={finding} />
    </>
  );
}

function Steps({ finding }: { readonly finding: Finding }): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, viewerMay } = finding;
  const change = (): { id: string; expectedVersion: number } => ({ id, expectedVersion });
  const reason = { name: 'reason', kind: 'area', label: say(words.reason), requirement: 'required' } as const;
  return (
    <div className="mt-8 flex flex-col gap-6">
      {viewerMay.includes('classifyFinding') ? (
        <Section title={say(words.classify)}>
          <VerbForm
            verb="classifyFinding"
            document={ClassifyFindingDocument}
            keep={`classifyFinding:${id}`}
            questions={[{ name: 'severity', kind: 'radio', label: say(words.severity), requirement: 'required', options: findingSeverities.map((severity) => ({ value: severity, label: say(findingSeverityWords[severity]) })) }, reason]}
            input={({ text }) => ({ id, expectedVersion, severity: text('severity') as FindingSeverity, reason: text('reason') })}
          />
        </Section>
      ) : null}
      <VerbButton verb="requireImprovementPlan" document={RequireImprovementPlanDocument} viewerMay={viewerMay} input={change} />
      <VerbButton verb="acceptImprovementPlan" document={AcceptImprovementPlanDocument} viewerMay={viewerMay} input={change} />
      {viewerMay.includes('returnImprovementPlan') ? <VerbForm verb="returnImprovementPlan" kind="secondary" document={ReturnImprovementPlanDocument} keep={`returnImprovementPlan:${id}`} questions={[reason]} input={({ text }) => ({ id, expectedVersion, reason: text('reason') })} /> : null}
      {viewerMay.includes('verifyImprovement') ? (
        <VerbForm
          verb="verifyImprovement"
          document={VerifyImprovementDocument}
          keep={`verifyImprovement:${id}`}
          questions={[
            { name: 'isImproved', kind: 'yes', label: say(words.isImproved) },
            { name: 'verification', kind: 'area', label: say(words.verification), requirement: 'required' },
          ]}
          input={({ text, isYes }) => ({ id, expectedVersion, isImproved: isYes('isImproved'), verification: text('verification') })}
        />
      ) : null}
      <VerbButton verb="closeFinding" kind="secondary" document={CloseFindingDocument} viewerMay={viewerMay} input={change} />
    </div>
  );
}
