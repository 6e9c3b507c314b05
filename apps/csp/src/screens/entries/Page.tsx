import { useSuspenseQuery } from '@apollo/client/react';
import { DayClock, DayText, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { ListScreen, SLICE, usePerson } from '@toroku/web-base';
import { cspEntryWords as words, cspMenuWords, standingWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { CspEntriesPageDocument } from './Page.generated';

/** The provider's services on the registers, the one that expires first on top. */
export function EntriesPage(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = usePerson();
  const { data, fetchMore } = useSuspenseQuery(CspEntriesPageDocument, { variables: { first: SLICE } });
  return (
    <ListScreen
      title={say(cspMenuWords.entries)}
      lead={say(words.lead)}
      rows={data.ownRegisterEntries}
      fetchMore={fetchMore}
      none={say(words.none)}
      columns={[
        { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ id, serviceNameJa, serviceNameEn }) => <TextLink href={`/entries/${id}`}>{language === 'en' && serviceNameEn ? serviceNameEn : serviceNameJa}</TextLink> },
        { key: 'number', header: say(words.number), cell: ({ number }) => number },
        { key: 'standing', header: say(words.standing), cell: ({ standing }) => <StatusBadge tone={standing === 'VALID' || standing === 'RENEWAL_PENDING' ? 'success' : 'warning'}>{say(standingWords[standing])}</StatusBadge> },
        { key: 'registered', header: say(words.registeredOn), cell: ({ registeredOn }) => <DayText day={registeredOn} isShort /> },
        { key: 'clock', header: say(words.validThrough), cell: ({ standing, validThroughOn }) => (standing === 'VALID' ? <DayClock dueOn={validThroughOn} today={today} label={say(words.validThrough)} /> : <DayText day={validThroughOn} isShort />) },
      ]}
    />
  );
}
