import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, ButtonLink, DayClock, DayText, PageHeading, Section, StatusBadge, Timeline, useLanguage, useSay } from '@toroku/ui';
import { nameIn, NotFound, OthersHere, usePerson } from '@toroku/web-base';
import { operationsEntryWords as words, registerEventWords, registerTrackWords, standingMeanings, standingWords, suspensionGroundWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { mayRecordIncidents } from '../../desks';
import { Decisions } from './Decisions';
import { Facts } from './Facts';
import { OperationsEntryPageDocument, type OperationsEntryPageQuery } from './Page.generated';
import { Applications, Incidents } from './Related';
import { standingTone } from './standing-tone';

export type Entry = NonNullable<OperationsEntryPageQuery['registerEntryOf']>;
export type EntryIncident = OperationsEntryPageQuery['incidents'][number];
export type EntryApplication = OperationsEntryPageQuery['registrationApplications'][number];

/** One entry of a register: how long it is valid, what led to it, what happened to it, what may be decided. */
export function EntryPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const { language } = useLanguage();
  const me = usePerson();
  const { registerEntryOf: entry, registerEntryViewerMay, incidents, registrationApplications } = useSuspenseQuery(OperationsEntryPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!entry) return <NotFound />;
  const title = nameIn(language, { nameJa: entry.serviceNameJa, nameEn: entry.serviceNameEn });
  const isOnRegister = entry.status === 'ACTIVE' || entry.status === 'SUSPENDED';
  const record = isOnRegister && mayRecordIncidents(me) ? <ButtonLink kind="secondary" href={`/incidents/new?entry=${id}`}>{say(words.recordIncident)}</ButtonLink> : null;
  return (
    <>
      <title>{`${title} ${entry.number}`}</title>
      <Breadcrumbs items={[{ href: '/entries', label: say(words.menu) }, { label: title }]} />
      <PageHeading over={say(words.over, { track: say(registerTrackWords[entry.track]), number: entry.number })} title={title} lead={<Meaning entry={entry} />} status={<StatusBadge tone={standingTone[entry.standing]}>{say(standingWords[entry.standing])}</StatusBadge>} />
      <OthersHere subjectId={id} />
      <Section title={say(words.clock)}>
        {isOnRegister ? <DayClock dueOn={entry.validThroughOn} today={me.today} since={entry.renewedOn ?? entry.registeredOn} label={say(words.validThrough)} /> : <DayText day={entry.validThroughOn} />}
      </Section>
      <Facts entry={entry} />
      <Section title={say(words.history)}>
        <Timeline events={entry.history.map(({ id: event, kind, happenedOn, ground, note }) => ({ id: event, at: <DayText day={happenedOn} />, title: say(registerEventWords[kind]), detail: [ground ? say(suspensionGroundWords[ground]) : '', note].filter(Boolean).join(' / ') }))} />
      </Section>
      <Incidents incidents={incidents} actions={record} />
      <Applications applications={registrationApplications} />
      <Decisions entry={entry} incidents={incidents} viewerMay={registerEntryViewerMay ?? []} />
    </>
  );
}

function Meaning({ entry: { standing, validThroughOn, renewalAppliedOn, history } }: { readonly entry: Entry }): ReactNode {
  const say = useSay();
  const happenedOn = history.findLast(({ kind }) => kind === standing)?.happenedOn ?? '';
  return say(standingMeanings[standing], { validThroughOn, renewalAppliedOn: renewalAppliedOn ?? '', happenedOn });
}
