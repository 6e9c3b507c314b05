import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DayText, DescriptionList, MomentText, PageHeading, Section, StatusBadge, Timeline, useSay } from '@toroku/ui';
import { NotFound, VerbForm } from '@toroku/web-base';
import { cspIncidentWords as words, cspMenuWords, incidentReportKindWords, incidentStateWords, seriousnessWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { reportOf, reportQuestions } from '../new-incident/report-questions';
import { ConfirmIncidentReportDocument, CspIncidentPageDocument } from './Page.generated';

/** One incident: its clocks, what was reported, the confirmed report. */
export function IncidentPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const { incident } = useSuspenseQuery(CspIncidentPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!incident) return <NotFound />;
  const { clock, entry, reports, seriousness, assessmentReason } = incident;
  const title = say(words.title, { entry: entry.number });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/incidents', label: say(cspMenuWords.incidents) }, { label: title }]} />
      <PageHeading title={title} lead={entry.serviceNameJa} status={<StatusBadge tone={clock.isOverdue ? 'danger' : 'info'}>{say(incidentStateWords[incident.state])}</StatusBadge>} />
      <DescriptionList
        items={[
          { term: say(words.recognisedOn), detail: <DayText day={incident.recognisedOn} /> },
          { term: say(words.preliminaryDue), detail: <DayText day={clock.preliminaryDueOn} /> },
          { term: say(words.confirmedDue), detail: <DayText day={clock.confirmedDueOn} /> },
          ...(seriousness ? [{ term: say(words.seriousness), detail: `${say(seriousnessWords[seriousness])} ${assessmentReason}` }] : []),
        ]}
      />
      <Section title={say(words.reports)}>
        <Timeline events={reports.map(({ id: report, kind, reportedAt, whatHappened, cause, measures }) => ({ id: report, at: <MomentText at={reportedAt} />, title: say(incidentReportKindWords[kind]), detail: [whatHappened, cause, measures].filter(Boolean).join(' / ') }))} />
      </Section>
      {incident.viewerMay.includes('confirmIncidentReport') ? (
        <Section title={say(words.confirm)}>
          <VerbForm verb="confirmIncidentReport" document={ConfirmIncidentReportDocument} keep={`confirmIncidentReport:${id}`} initial={{ recognisedOn: incident.recognisedOn ?? '' }} questions={reportQuestions(say)} input={(answers) => ({ id, expectedVersion: incident.version, recognisedOn: answers.day('recognisedOn'), report: reportOf(answers) })} />
        </Section>
      ) : null}
    </>
  );
}
