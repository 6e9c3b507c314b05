import { DayText, Timeline, useSay } from '@toroku/ui';
import { auditorEngagementWords as words, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import type { PageEngagement } from './engagement';

/** What happened on an audit, with the days that are still to come. */
export function History({ engagement }: { readonly engagement: PageEngagement }): ReactNode {
  const say = useSay();
  const days: readonly (readonly [title: Phrase, day: string | null])[] = [
    [words.eventProposed, engagement.proposedOn],
    [words.eventContracted, engagement.contractedOn],
    [words.eventPlanned, engagement.plannedOn],
    [words.eventDesign, engagement.designBegunOn],
    [words.eventOperation, engagement.operationalBegunOn],
    [words.eventPeriodEnd, engagement.periodEndOn],
    [words.eventSigned, engagement.representationSignedOn],
    [words.eventDue, engagement.reportDueOn],
    [words.eventIssued, engagement.reportIssuedOn],
  ];
  const events = days
    .flatMap(([title, day]) => (day ? [{ id: title.en, day, at: <DayText day={day} />, title: say(title) }] : []))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  return <Timeline events={events} />;
}
