import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, ButtonLink, DayText, DescriptionList, MomentText, PageHeading, Section, StatusBadge, TextLink, Timeline, useLanguage, useSay } from '@toroku/ui';
import { nameIn, NotFound, OthersHere } from '@toroku/web-base';
import { incidentReportKindWords, incidentStateWords, operationsIncidentWords as words, operationsMenuWords, seriousnessWords, standingWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Decisions } from './Decisions';
import { Grounds } from './Grounds';
import { OperationsIncidentPageDocument, type OperationsIncidentPageQuery } from './Page.generated';

export type Incident = NonNullable<OperationsIncidentPageQuery['incident']>;

/** One incident as the desks see it: what was reported, what it can do to users, and what follows from it. */
export function IncidentPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const { incident } = useSuspenseQuery(OperationsIncidentPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const { language } = useLanguage();
  if (!incident) return <NotFound />;
  const title = say(words.title, { entry: incident.entry.number });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/incidents', label: say(operationsMenuWords.incidents) }, { label: title }]} />
      <PageHeading title={title} lead={nameIn(language, { nameJa: incident.entry.serviceNameJa, nameEn: incident.entry.serviceNameEn })} status={<StatusBadge tone={toneOf(incident)}>{say(incidentStateWords[incident.state])}</StatusBadge>} />
      <OthersHere subjectId={id} />
      <Facts incident={incident} />
      <Section title={say(words.reports)}>
        {incident.reports.length > 0 ? (
          <Timeline events={incident.reports.map(({ id: report, kind, reportedAt, whatHappened, cause, measures }) => ({ id: report, at: <MomentText at={reportedAt} />, title: say(incidentReportKindWords[kind]), detail: [whatHappened, cause, measures].filter(Boolean).join(' / ') }))} />
        ) : (
          <p>{say(words.reportsNone)}</p>
        )}
      </Section>
      <Grounds incident={incident} />
      <Decisions incident={incident} />
    </>
  );
}

function toneOf({ state, clock }: Incident): 'danger' | 'neutral' | 'info' {
  if (clock.isOverdue) return 'danger';
  return state === 'CLOSED' ? 'neutral' : 'info';
}

function Facts({ incident }: { readonly incident: Incident }): ReactNode {
  const say = useSay();
  const { entry, clock, recognisedOn, learnedElsewhereOn, learnedFrom, seriousness, assessmentReason, closedOn } = incident;
  return (
    <Section title={say(words.facts)} actions={<ButtonLink kind="secondary" size="small" href={`/entries/${entry.id}`}>{say(words.toEntry)}</ButtonLink>}>
      <DescriptionList
        items={[
          { term: say(words.entry), detail: <><TextLink href={`/entries/${entry.id}`}>{entry.number}</TextLink> {say(standingWords[entry.standing])}</> },
          { term: say(words.recognisedOn), detail: recognisedOn ? <DayText day={recognisedOn} /> : say(words.notReported) },
          ...(learnedElsewhereOn ? [{ term: say(words.learnedOn), detail: <><DayText day={learnedElsewhereOn} /> {learnedFrom}</> }] : []),
          { term: say(words.due), detail: <><DayText day={clock.confirmedDueOn} /> {clock.isOverdue ? <StatusBadge tone="danger">{say(words.overdue)}</StatusBadge> : null}</> },
          { term: say(words.seriousness), detail: seriousness ? `${say(seriousnessWords[seriousness])} ${assessmentReason}` : say(words.notJudged) },
          ...(closedOn ? [{ term: say(words.closedOn), detail: <DayText day={closedOn} /> }] : []),
        ]}
      />
    </Section>
  );
}
