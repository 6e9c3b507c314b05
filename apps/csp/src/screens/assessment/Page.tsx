import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, ButtonLink, ClauseNote, DayText, DescriptionList, NotificationBanner, PageHeading, Section, StatusBadge, useLanguage, useSay } from '@toroku/ui';
import { NotFound, useName, VerbButton } from '@toroku/web-base';
import { businessRouteWords, citedClause, cspAssessmentWords as words, cspMenuWords, impactAssessmentStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { CspAssessmentPageDocument, WithdrawImpactAssessmentRequestDocument, type CspAssessmentPageQuery } from './Page.generated';

type Assessment = NonNullable<CspAssessmentPageQuery['impactAssessment']>;

/** One assessment as its provider sees it: how far it is, what it came to and why. */
export function AssessmentPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const assessment = useSuspenseQuery(CspAssessmentPageDocument, { variables: { id } }).data.impactAssessment;
  if (!assessment) return <NotFound />;
  const title = say(words.title, { service: name(assessment.service), agency: name(assessment.agency) });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/assessments', label: say(cspMenuWords.assessments) }, { label: title }]} />
      <PageHeading title={title} lead={<StatusBadge tone={assessment.state === 'CONCLUDED' ? 'success' : 'info'}>{say(impactAssessmentStateWords[assessment.state])}</StatusBadge>} />
      <DescriptionList
        items={[
          { term: say(words.requestedOn), detail: <DayText day={assessment.requestedOn} /> },
          { term: say(words.note), detail: assessment.requestNote || '—' },
          { term: say(words.concludedOn), detail: <DayText day={assessment.concludedOn} /> },
          ...(assessment.declineReason ? [{ term: say(words.reason), detail: assessment.declineReason }] : []),
        ]}
      />
      {assessment.state === 'REQUESTED' || assessment.state === 'DRAFTING' ? <NotificationBanner tone="info" title={say(words.waiting)} /> : null}
      <Result assessment={assessment} />
      <div className="mt-8 flex flex-wrap gap-4">
        {assessment.state === 'CONCLUDED' ? <ButtonLink href={`/services/${assessment.serviceId}`}>{say(words.toPreApplication)}</ButtonLink> : null}
        <VerbButton verb="withdrawImpactAssessmentRequest" document={WithdrawImpactAssessmentRequestDocument} kind="secondary" viewerMay={assessment.viewerMay} input={() => ({ id: assessment.id, expectedVersion: assessment.version })} confirm={<p>{say(words.withdrawLead)}</p>} />
      </div>
    </>
  );
}

function Result({ assessment: { sheet, explanation } }: { readonly assessment: Assessment }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  if (!sheet?.outcome) return null;
  return (
    <Section title={say(words.result)}>
      <NotificationBanner tone={sheet.outcome.isLow ? 'success' : 'warning'} title={say(sheet.outcome.isLow ? words.low : words.notLow, { level: sheet.outcome.level })}>
        <ul className="list-disc pl-6">
          {explanation.map((step, index) => (
            <li key={`${step.code}-${index}`}>
              {step[language]} {step.clause ? <ClauseNote source={say(citedClause(step.clause.source, ''))} at={step.clause.at} edition={step.clause.edition} isPlatformDefault={step.clause.isPlatformDefault} /> : null}
            </li>
          ))}
        </ul>
      </NotificationBanner>
      <DescriptionList
        items={[
          { term: say(words.business), detail: [sheet.route ? say(businessRouteWords[sheet.route]) : '', sheet.matchedEntry ? say(words.entry, { number: sheet.matchedEntry }) : ''].filter(Boolean).join(' ') || '—' },
          { term: say(words.usableThrough), detail: <DayText day={sheet.usableThroughOn} /> },
        ]}
      />
    </Section>
  );
}
