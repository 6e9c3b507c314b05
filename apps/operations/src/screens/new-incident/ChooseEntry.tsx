import { useSuspenseQuery } from '@apollo/client/react';
import { DataTable, EmptyState, LoadMore, SearchField, Section, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { nameIn, SLICE, useMore } from '@toroku/web-base';
import { operationsEntryWords, operationsNewIncidentWords as words, standingWords } from '@toroku/words';
import { useState, useTransition, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { afterwards } from '../../register-slices';
import { standingTone } from '../entry/standing-tone';
import { EntriesToChooseDocument } from './Page.generated';

/** Finds the entry that an incident is about. */
export function ChooseEntry(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const [, begin] = useTransition();
  const search = address.get('q') ?? '';
  const [typed, setTyped] = useState(search);
  const { data, fetchMore } = useSuspenseQuery(EntriesToChooseDocument, { variables: { first: SLICE, search: search || null } });
  const { entries, endCursor } = data.register;
  const { hasMore, isBusy, more } = useMore(entries, () => fetchMore({ variables: { after: endCursor }, updateQuery: (before, { fetchMoreResult }) => ({ ...before, register: afterwards(before.register, fetchMoreResult.register) }) }));
  return (
    <Section title={say(words.choose)}>
      <SearchField label={say(operationsEntryWords.search)} value={typed} onChange={setTyped} onSubmit={(value) => begin(() => setAddress(value.trim() ? { q: value.trim() } : {}))} />
      <DataTable
        caption={say(words.choose)}
        isCaptionHidden
        rows={entries}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(operationsEntryWords.none)}>{say(operationsEntryWords.noneLead)}</EmptyState>}
        columns={[
          { key: 'service', header: say(operationsEntryWords.service), isRowHeader: true, cell: ({ id, serviceNameJa, serviceNameEn }) => <TextLink href={`/incidents/new?entry=${id}`}>{nameIn(language, { nameJa: serviceNameJa, nameEn: serviceNameEn })}</TextLink> },
          { key: 'number', header: say(operationsEntryWords.number), isNarrow: true, cell: ({ number }) => number },
          { key: 'operator', header: say(operationsEntryWords.operator), cell: ({ operatorNameJa, operatorNameEn }) => nameIn(language, { nameJa: operatorNameJa, nameEn: operatorNameEn }) },
          { key: 'standing', header: say(operationsEntryWords.standing), isNarrow: true, cell: ({ standing }) => <StatusBadge tone={standingTone[standing]}>{say(standingWords[standing])}</StatusBadge> },
        ]}
      />
      {hasMore ? <LoadMore isBusy={isBusy} shown={entries.length} onClick={more} /> : null}
    </Section>
  );
}
