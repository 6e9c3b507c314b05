import { DayText, Section, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { registerChangesWords as words, registerEventWords, registerTrackWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useAddress, useHere } from '../../here';
import { Written, writtenIn } from '../../parts/Written';
import { EventDetail, toneOfEvent } from '../entry/EntryHistory';
import type { Change } from './answer-changes';

/** What happened on one day. */
export function ChangesOfDay({ day, changes }: { readonly day: string; readonly changes: readonly Change[] }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useHere();
  const address = useAddress();
  return (
    <Section
      title={
        <>
          <DayText day={day} /> {day === today ? <StatusBadge tone="info">{say(words.today)}</StatusBadge> : null}
        </>
      }
    >
      <ul className="border-t border-solid-gray-420">
        {changes.map(({ event, entry }) => (
          <li key={event.id} className="grid gap-x-6 gap-y-2 border-b border-solid-gray-420 py-4 desktop:grid-cols-[12rem_minmax(0,1fr)]">
            <div>
              <StatusBadge tone={toneOfEvent[event.kind]}>{say(registerEventWords[event.kind])}</StatusBadge>
            </div>
            <div className="min-w-0">
              <p className="text-std-16B-170">
                <TextLink href={address(`/entries/${entry.number}`)}>
                  <Written ja={entry.serviceNameJa} en={entry.serviceNameEn} />
                </TextLink>
              </p>
              <p className="text-dns-16N-130 text-solid-gray-700">
                {say(words.entryLine, { track: say(registerTrackWords[entry.track]), number: entry.number, operator: writtenIn(language, entry.operatorNameJa, entry.operatorNameEn) })}
              </p>
              <EventDetail event={event} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
