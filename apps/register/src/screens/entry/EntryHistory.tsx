import { DayText, Section, Timeline, useLanguage, useSay, type Tone } from '@toroku/ui';
import type { RegisterEventKind } from '@toroku/contract';
import { registerEntryWords as words, registerEventWords, suspensionGroundWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Entry } from './answer-entry';

type Event = Pick<Entry['history'][number], 'ground' | 'note'>;

/** How each event is meant. */
export const toneOfEvent: Readonly<Record<RegisterEventKind, Tone>> = {
  RECORDED: 'neutral',
  REGISTERED: 'success',
  RENEWAL_APPLIED: 'info',
  RENEWED: 'success',
  RENEWAL_REFUSED: 'warning',
  SUSPENDED: 'danger',
  SUSPENSION_LIFTED: 'success',
  CANCELLED: 'danger',
  WITHDRAWN: 'warning',
};

/** What happened to the entry, the latest first. */
export function EntryHistory({ history }: Pick<Entry, 'history'>): ReactNode {
  const say = useSay();
  const events = [...history].reverse().map((event) => ({
    id: event.id,
    at: <DayText day={event.happenedOn} />,
    title: <span id={`event-${event.id}`}>{say(registerEventWords[event.kind])}</span>,
    tone: toneOfEvent[event.kind],
    detail: <EventDetail event={event} />,
  }));
  return (
    <Section title={say(words.history)} lead={say(words.historyLead)}>
      <Timeline events={events} />
    </Section>
  );
}

/** The ground and the published reason of an event, where it has them. */
export function EventDetail({ event }: { readonly event: Event }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      {event.ground ? <p>{say(words.ground, { ground: say(suspensionGroundWords[event.ground]) })}</p> : null}
      {event.note ? <p lang={language === 'ja' ? undefined : 'ja'}>{event.note}</p> : null}
    </>
  );
}
