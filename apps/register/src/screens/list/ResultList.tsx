import { DayText, TextLink, useSay } from '@toroku/ui';
import { registerListWords as words, registerTrackWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useAddress } from '../../here';
import { Regions } from '../../parts/Regions';
import { StandingBadge } from '../../parts/StandingBadge';
import { Written } from '../../parts/Written';
import type { Listed } from './answer-list';

type Entry = Listed['register']['entries'][number];

/** The services found, each with what decides whether to look closer. */
export function ResultList({ entries, start }: { readonly entries: readonly Entry[]; readonly start: number }): ReactNode {
  return (
    <ol start={start} className="border-t border-solid-gray-420">
      {entries.map((entry) => (
        <li key={entry.number} className="border-b border-solid-gray-420 py-5">
          <Result entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Result({ entry }: { readonly entry: Entry }): ReactNode {
  const say = useSay();
  const address = useAddress();
  return (
    <div className="grid gap-x-8 gap-y-3 desktop:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <div className="flex min-w-0 flex-col gap-1">
        <h3 className="text-std-18B-160">
          <TextLink href={address(`/entries/${entry.number}`)}>
            <Written ja={entry.serviceNameJa} en={entry.serviceNameEn} />
          </TextLink>
        </h3>
        <p className="text-std-16N-170">
          <Written ja={entry.operatorNameJa} en={entry.operatorNameEn} />
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-16N-130 text-solid-gray-700">
          <span className="tabular-nums">{entry.number}</span>
          <span>{say(registerTrackWords[entry.track])}</span>
          <Regions regions={entry.regions} />
        </p>
      </div>
      <div className="flex min-w-0 flex-col items-start gap-2">
        <StandingBadge standing={entry.standing} />
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-dns-16N-130">
          <dt className="text-solid-gray-700">{say(words.validThrough)}</dt>
          <dd>
            <DayText day={entry.validThroughOn} />
          </dd>
          <dt className="text-solid-gray-700">{say(words.registered)}</dt>
          <dd>
            <DayText day={entry.registeredOn} isShort />
          </dd>
        </dl>
      </div>
    </div>
  );
}
