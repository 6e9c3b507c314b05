import { Button, Disclosure, RadioGroup, Select, TextField, useLanguage, useSay } from '@toroku/ui';
import { registerTracks, standings } from '@toroku/domain-registration';
import { registerListWords as words, registerTrackWords, standingWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useHere } from '../../here';
import type { Listed } from './answer-list';
import { MoreConditions } from './MoreConditions';
import { orders, orderWords, type Search } from './search';

export type Counts = Listed['registerCounts'];

export interface SearchFormProps {
  readonly search: Search;
  readonly counts: Counts;
}

/** What one may look for. Every choice tells how many services it would show. */
export function SearchForm({ search, counts }: SearchFormProps): ReactNode {
  const say = useSay();
  const { visit } = useHere();
  const { language } = useLanguage();
  const tracks = registerTracks.map((track) => ({ track, count: counts.tracks.find((one) => one.track === track)?.count ?? 0 }));
  const both = tracks.reduce((sum, { count }) => sum + count, 0);
  const inStanding = standings.map((standing) => ({ standing, count: counts.standings.find((one) => one.standing === standing)?.count ?? 0 })).filter(({ standing, count }) => count > 0 || standing === search.standing);
  return (
    <form role="search" method="get" action="/register/" aria-label={say(words.searchTitle)} className="flex flex-col gap-6 rounded-12 border border-solid-gray-420 p-5 desktop:p-6" data-print="none">
      {visit.isLanguageChosen ? <input type="hidden" name="lang" value={language} /> : null}
      <TextField label={say(words.words)} hint={say(words.wordsHint)} name="q" value={search.search} id="q" />
      <RadioGroup
        legend={say(words.list)}
        name="list"
        isInline
        value={search.track ?? ''}
        options={[
          { value: '', label: say(words.bothLists, { count: both.toLocaleString('en') }) },
          ...tracks.map(({ track, count }) => ({ value: track as string, label: say(words.counted, { name: say(registerTrackWords[track]), count: count.toLocaleString('en') }) })),
        ]}
      />
      <div className="grid gap-6 desktop:grid-cols-2">
        <Select
          label={say(words.standing)}
          name="standing"
          id="standing"
          value={search.standing ?? ''}
          noneLabel={say(words.standingAny)}
          options={inStanding.map(({ standing, count }) => ({ value: standing as string, label: say(words.counted, { name: say(standingWords[standing]), count: count.toLocaleString('en') }) }))}
        />
        <Select label={say(words.order)} name="order" id="order" value={search.order === 'OLDEST' ? '' : search.order} noneLabel={say(orderWords.OLDEST)} options={orders.filter((order) => order !== 'OLDEST').map((order) => ({ value: order as string, label: say(orderWords[order]) }))} />
      </div>
      <Disclosure summary={say(words.more)} isOpen={search.operator !== '' || search.region !== '' || search.business !== null}>
        <MoreConditions search={search} counts={counts} />
      </Disclosure>
      <div>
        <Button type="submit">{say(words.submit)}</Button>
      </div>
    </form>
  );
}
