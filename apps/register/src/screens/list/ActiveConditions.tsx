import { TextLink, useLanguage, useSay } from '@toroku/ui';
import { registerListWords as words, registerTrackWords, standingWords, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import { useAddress } from '../../here';
import { writtenIn } from '../../parts/Written';
import type { Listed } from './answer-list';
import { conditionsSet, everything, paramsOf, without, type Condition, type Search } from './search';

const names: Readonly<Record<Condition, Phrase>> = { search: words.words, track: words.list, standing: words.standing, operator: words.operator, region: words.region, business: words.business };

/** The conditions that are set, each with a way to take it off. */
export function ActiveConditions({ search, counts }: { readonly search: Search; readonly counts: Listed['registerCounts'] }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const address = useAddress();
  const set = conditionsSet(search);
  const business = counts.businesses.find(({ number }) => number === search.business);
  const value = (condition: Condition): string => {
    if (condition === 'track' && search.track) return say(registerTrackWords[search.track]);
    if (condition === 'standing' && search.standing) return say(standingWords[search.standing]);
    if (condition === 'business' && business) return say(words.businessNamed, { number: business.number, title: writtenIn(language, business.titleJa, business.titleEn) });
    return String(search[condition]);
  };
  return (
    <div data-print="none">
      <h3 className="mb-2 text-std-16B-170">{say(words.chosen)}</h3>
      <ul className="flex flex-wrap items-center gap-3">
        {set.map((condition) => {
          const said = say(words.chosenOne, { name: say(names[condition]), value: value(condition) });
          return (
            <li key={condition} className="flex min-h-11 max-w-full flex-wrap items-center gap-x-3 rounded-8 border border-solid-gray-536 bg-solid-gray-50 px-3 py-1">
              <span className="min-w-0">{said}</span>
              <TextLink href={address('/', paramsOf(without(search, condition)))} context={say(words.takeContext, { condition: said })}>
                {say(words.take)}
              </TextLink>
            </li>
          );
        })}
        {set.length > 1 ? (
          <li>
            <TextLink href={address('/', paramsOf(everything(search)))}>{say(words.takeAll)}</TextLink>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
