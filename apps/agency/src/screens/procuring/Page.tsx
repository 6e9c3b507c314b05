import { useSuspenseQuery } from '@apollo/client/react';
import { PageHeading, SearchField, Section, Select, useSay } from '@toroku/ui';
import { agencyRegisterWords as words, procurementListWords, standingWords } from '@toroku/words';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { EntriesTable } from './EntriesTable';
import { ProcuringPageDocument, type ProcuringPageQueryVariables } from './Page.generated';

type Standing = NonNullable<ProcuringPageQueryVariables['standing']>;

/** Both registers at once, for whoever is about to procure. */
export function ProcuringPage(): ReactNode {
  const say = useSay();
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<Standing | ''>('VALID');
  const variables = { search: useDeferredValue(search), standing: useDeferredValue(standing) || null, first: 50 };
  const { data, fetchMore } = useSuspenseQuery(ProcuringPageDocument, { variables });
  const more = (list: 'ismap' | 'liu', after: string): Promise<unknown> =>
    fetchMore({
      variables: list === 'ismap' ? { afterIsmap: after } : { afterLiu: after },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, [list]: { ...fetchMoreResult[list], entries: [...before[list].entries, ...fetchMoreResult[list].entries] } }),
    });
  return (
    <>
      <title>{say(words.title)}</title>
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      <div className="grid gap-6 desktop:grid-cols-2">
        <SearchField label={say(words.search)} value={search} onChange={setSearch} />
        <Select label={say(words.standing)} noneLabel={say(words.all)} options={Object.entries(standingWords).map(([value, phrase]) => ({ value, label: say(phrase) }))} value={standing} onChange={(value) => setStanding(value as Standing | '')} />
      </div>
      {(['ismap', 'liu'] as const).map((list) => {
        const listName = say(procurementListWords[list === 'ismap' ? 'ISMAP' : 'ISMAP_LIU']);
        return (
          <Section key={list} title={listName}>
            <EntriesTable caption={say(words.caption, { list: listName })} page={data[list]} onMore={(after) => more(list, after)} />
          </Section>
        );
      })}
    </>
  );
}
