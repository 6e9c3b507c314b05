import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, ButtonLink, DayClock, DayText, Disclosure, PageHeading, Section, StatusBadge, TextLink, Timeline, useSay } from '@toroku/ui';
import { NotFound, usePerson, VerbButton, VerbForm } from '@toroku/web-base';
import { cspEntryWords as words, cspMenuWords, registerEventWords, standingWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { CspEntryPageDocument, OpenRenewalApplicationDocument, WithdrawEntryDocument } from './Page.generated';

/** One entry on a register: its clock, its renewal, its history. */
export function EntryPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const navigate = useNavigate();
  const { today } = usePerson();
  const { registerEntryOf: entry, registerEntryViewerMay } = useSuspenseQuery(CspEntryPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!entry) return <NotFound />;
  const viewerMay = registerEntryViewerMay ?? [];
  const title = say(words.title, { number: entry.number });
  const isInForce = entry.standing === 'VALID' || entry.standing === 'SUSPENDED';
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/entries', label: say(cspMenuWords.entries) }, { label: title }]} />
      <PageHeading title={title} lead={entry.serviceNameJa} status={<StatusBadge tone={isInForce ? 'success' : 'warning'}>{say(standingWords[entry.standing])}</StatusBadge>} />
      <Section title={say(words.clock)}>
        {isInForce ? <DayClock dueOn={entry.validThroughOn} today={today} since={entry.registeredOn} label={say(words.validThrough)} /> : <DayText day={entry.validThroughOn} />}
      </Section>
      {isInForce && !entry.renewalAppliedOn ? (
        <Section title={say(words.renew)} lead={say(words.renewLead, { on: entry.validThroughOn })}>
          <VerbButton verb="openRenewalApplication" document={OpenRenewalApplicationDocument} viewerMay={['openRenewalApplication']} input={() => ({ registerEntryId: id })} onDone={(application) => void navigate(`/applications/${application}`)} />
        </Section>
      ) : null}
      <Section title={say(words.history)} actions={<TextLink href={`/register/entries/${entry.number}`}>{say(words.publicPage)}</TextLink>}>
        <Timeline events={entry.history.map(({ kind, happenedOn, note }, index) => ({ id: String(index), at: <DayText day={happenedOn} />, title: say(registerEventWords[kind]), detail: note }))} />
      </Section>
      <div className="mt-8">
        <ButtonLink kind="secondary" href={`/incidents/new?entry=${id}`}>
          {say(words.reportIncident)}
        </ButtonLink>
      </div>
      {viewerMay.includes('withdrawEntry') ? (
        <Disclosure summary={say(words.withdrawLead, { number: entry.number })}>
          <VerbForm verb="withdrawEntry" document={WithdrawEntryDocument} kind="secondary" keep={`withdrawEntry:${id}`} questions={[{ name: 'note', kind: 'area', label: say(words.history), requirement: 'required' }]} input={({ text }) => ({ id, expectedVersion: entry.version, note: text('note') })} />
        </Disclosure>
      ) : null}
    </>
  );
}
