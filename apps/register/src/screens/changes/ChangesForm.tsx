import { Button, Select, useLanguage, useSay } from '@toroku/ui';
import { registerTracks } from '@toroku/domain-registration';
import { registerChangesWords as words, registerTrackWords, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import { useHere } from '../../here';
import { periods, type ChangesSearch, type Period } from './answer-changes';

const periodWords: Readonly<Record<Period, Phrase>> = { month: words.sinceMonth, year: words.sinceYear, all: words.sinceAll };

/** Which changes to show. */
export function ChangesForm({ search }: { readonly search: ChangesSearch }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { visit } = useHere();
  return (
    <form method="get" action="/register/changes" aria-label={say(words.choose)} className="mb-10 grid items-end gap-6 rounded-12 border border-solid-gray-420 p-5 desktop:grid-cols-[1fr_1fr_auto] desktop:p-6" data-print="none">
      {visit.isLanguageChosen ? <input type="hidden" name="lang" value={language} /> : null}
      <Select label={say(words.list)} name="list" id="list" value={search.track ?? ''} noneLabel={say(words.both)} options={registerTracks.map((track) => ({ value: track as string, label: say(registerTrackWords[track]) }))} />
      <Select label={say(words.since)} name="since" id="since" value={search.period === 'year' ? '' : search.period} noneLabel={say(periodWords.year)} options={periods.filter((period) => period !== 'year').map((period) => ({ value: period as string, label: say(periodWords[period]) }))} />
      <div>
        <Button type="submit" kind="secondary">
          {say(words.show)}
        </Button>
      </div>
    </form>
  );
}
