import { useSuspenseQuery } from '@apollo/client/react';
import { seriousnessLevels, type Seriousness } from '@toroku/domain-incident';
import { Breadcrumbs, DayText, DescriptionList, MomentText, PageHeading, Section, StatusBadge, Timeline, useSay } from '@toroku/ui';
import { NotFound, VerbForm } from '@toroku/web-base';
import { incidentReportKindWords, incidentStateWords, operationsIncidentWords as words, operationsMenuWords, seriousnessWords, suspensionGroundWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AssessIncidentDocument, OperationsIncidentPageDocument } from './Page.generated';

/** One incident as the desks see it: what was reported, and how it is judged. */
export function IncidentPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const { incident } = useSuspenseQuery(OperationsIncidentPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!incident) return <NotFound />;
  const title = say(words.title, { entry: incident.entry.number });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/incidents', label: say(operationsMenuWords.incidents) }, { label: title }]} />
      <PageHeading title={title} lead={incident.entry.serviceNameJa} status={<StatusBadge tone={incident.clock.isOverdue ? 'danger' : 'info'}>{say(incidentStateWords[incident.state])}</StatusBadge>} />
      <DescriptionList
        items={[
          { term: say(words.due), detail: <DayText day={incident.clock.confirmedDueOn} /> },
          { term: say(words.seriousness), detail: incident.seriousness ? `${say(seriousnessWords[incident.seriousness])} ${incident.assessmentReason}` : '—' },
          { term: say(words.grounds), detail: incident.suspensionGrounds.map(({ ground, isMet }) => `${say(suspensionGroundWords[ground])}: ${say(isMet ? words.groundMet : words.groundNotMet)}`).join('\n') || '—' },
        ]}
      />
      <Section title={say(words.reports)}>
        <Timeline events={incident.reports.map(({ id: report, kind, reportedAt, whatHappened, cause, measures }) => ({ id: report, at: <MomentText at={reportedAt} />, title: say(incidentReportKindWords[kind]), detail: [whatHappened, cause, measures].filter(Boolean).join(' / ') }))} />
      </Section>
      {incident.viewerMay.includes('assessIncident') ? (
        <Section title={say(words.judge)}>
          <VerbForm
            verb="assessIncident"
            document={AssessIncidentDocument}
            keep={`assessIncident:${id}`}
            questions={[
              { name: 'seriousness', kind: 'radio', label: say(words.seriousness), requirement: 'required', options: seriousnessLevels.map((one) => ({ value: one, label: say(seriousnessWords[one]) })) },
              { name: 'reason', kind: 'area', label: say(words.reason), requirement: 'required' },
            ]}
            input={({ text }) => ({ id, expectedVersion: incident.version, seriousness: text('seriousness') as Seriousness, reason: text('reason') })}
          />
        </Section>
      ) : null}
    </>
  );
}
