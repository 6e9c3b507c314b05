import { EmptyState, TextLink, useSay } from '@toroku/ui';
import { registerListWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { useAddress } from '../../here';
import { conditionsSet, everything, paramsOf, without, type Search } from './search';

/** Nothing fits: what to do. On registers without an entry: what will come. */
export function NothingFound({ search }: { readonly search: Search }): ReactNode {
  const say = useSay();
  const address = useAddress();
  const set = conditionsSet(search);
  if (set.length === 0) return <EmptyState title={say(words.empty)}>{say(words.emptyLead)}</EmptyState>;
  return (
    <EmptyState title={say(words.none)} action={<TextLink href={address('/', paramsOf(everything(search)))}>{say(words.takeAll)}</TextLink>}>
      <p>{say(words.noneLead)}</p>
      <ul className="list-disc pl-6">
        {search.search !== '' || search.operator !== '' ? <li>{say(words.noneShorter)}</li> : null}
        {search.standing ? (
          <li>
            <TextLink href={address('/', paramsOf(without(search, 'standing')))}>{say(words.noneStanding)}</TextLink>
          </li>
        ) : null}
        {set.length > 1 ? <li>{say(words.noneFewer)}</li> : null}
      </ul>
    </EmptyState>
  );
}
