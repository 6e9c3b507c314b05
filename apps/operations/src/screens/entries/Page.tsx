import { useSuspenseQuery } from '@apollo/client/react';
import { registerTracks, standings, type RegisterTrack, type Standing } from '@toroku/domain-registration';
import { addDays, day } from '@toroku/kernel';
import { ButtonLink, DayClock, DayText, SearchField, Select, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { ListScreen, nameIn, SLICE, usePerson } from '@toroku/web-base';
import { operationsEntryWords as words, registerTrackWords, standingWords, verbWords } from '@toroku/words';
import { useState, useTransition, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { mayRecordEntries } from '../../desks';
import { afterwards } from '../../register-slices';
import { standingTone } from '../entry/standing-tone';
import { OperationsEntriesPageDocument, type OperationsEntriesPageQuery } from './Page.generated';

const ANY = 'any';
/** Days before its end from which an entry shows its clock. */
const SOON = 90;

/** Both registers, the entry that expires first on top: those in force unless told otherwise. */
export function EntriesPage(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const me = usePerson();
  const soon = addDays(day(me.today), SOON);
  const asked = useAsked();
  const { data, fetchMore } = useSuspenseQuery(OperationsEntriesPageDocument, { variables: { first: SLICE, track: asked.track, standing: asked.standing, search: asked.search || null } });
  const { entries, endCursor } = data.register;
  return (
    <ListScreen
      title={say(words.menu)}
      lead={say(words.lead)}
      actions={mayRecordEntries(me) ? <ButtonLink kind="secondary" href="/entries/record">{say(verbWords.recordExistingEntry)}</ButtonLink> : undefined}
      filters={<Filters key={asked.search} asked={asked} counts={data.registerCounts} />}
      rows={entries}
      fetchMore={() => fetchMore({ variables: { after: endCursor }, updateQuery: (before, { fetchMoreResult }) => ({ ...before, register: afterwards(before.register, fetchMoreResult.register) }) })}
      none={say(words.none)}
      noneLead={say(words.noneLead)}
      columns={[
        { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ id, serviceNameJa, serviceNameEn }) => <TextLink href={`/entries/${id}`}>{nameIn(language, { nameJa: serviceNameJa, nameEn: serviceNameEn })}</TextLink> },
        { key: 'number', header: say(words.number), isNarrow: true, cell: ({ number }) => number },
        { key: 'list', header: say(words.list), isNarrow: true, cell: ({ track }) => say(registerTrackWords[track]) },
        { key: 'operator', header: say(words.operator), cell: ({ operatorNameJa, operatorNameEn }) => nameIn(language, { nameJa: operatorNameJa, nameEn: operatorNameEn }) },
        { key: 'standing', header: say(words.standing), isNarrow: true, cell: ({ standing }) => <StatusBadge tone={standingTone[standing]}>{say(standingWords[standing])}</StatusBadge> },
        { key: 'clock', header: say(words.validThrough), cell: ({ standing, validThroughOn }) => (standing === 'VALID' && validThroughOn <= soon ? <DayClock dueOn={validThroughOn} today={me.today} label={say(words.soon)} /> : <DayText day={validThroughOn} isShort />) },
      ]}
    />
  );
}

interface Asked {
  readonly track: RegisterTrack | null;
  /** Null for any. */
  readonly standing: Standing | null;
  readonly search: string;
  readonly change: (name: 'track' | 'standing' | 'q', value: string) => void;
}

/** What the address asks for. */
function useAsked(): Asked {
  const [address, setAddress] = useSearchParams();
  const [, begin] = useTransition();
  const standing = address.get('standing') ?? 'VALID';
  return {
    track: registerTracks.find((one) => one === address.get('track')) ?? null,
    standing: standing === ANY ? null : (standings.find((one) => one === standing) ?? 'VALID'),
    search: address.get('q') ?? '',
    change: (name, value) =>
      begin(() =>
        setAddress((before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        }),
      ),
  };
}

function Filters({ asked, counts }: { readonly asked: Asked; readonly counts: OperationsEntriesPageQuery['registerCounts'] }): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState(asked.search);
  const countOf = (standing: Standing): number => counts.standings.find((one) => one.standing === standing)?.count ?? 0;
  return (
    <div className="mb-6">
      <SearchField label={say(words.search)} value={typed} onChange={setTyped} onSubmit={(value) => asked.change('q', value.trim())}>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <Select label={say(words.list)} noneLabel={say(words.bothLists)} options={registerTracks.map((track) => ({ value: track, label: say(registerTrackWords[track]) }))} value={asked.track ?? ''} onChange={(track) => asked.change('track', track)} />
          <Select
            label={say(words.standing)}
            options={[...standings.map((standing) => ({ value: standing, label: say(words.standingCounted, { standing: say(standingWords[standing]), count: countOf(standing) }) })), { value: ANY, label: say(words.anyStanding, { count: counts.total }) }]}
            value={asked.standing ?? ANY}
            onChange={(standing) => asked.change('standing', standing)}
          />
        </div>
      </SearchField>
    </div>
  );
}
