import { PageHeading, Pagination, Section, TextLink, useSay } from '@toroku/ui';
import { registerListWords as words, registerPagesWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Document } from '../../Document';
import { useAddress } from '../../here';
import { ActiveConditions } from './ActiveConditions';
import type { Listed } from './answer-list';
import { NothingFound } from './NothingFound';
import { ResultList } from './ResultList';
import { conditionsSet, orderWords, paramsOf, type Search } from './search';
import { SearchForm } from './SearchForm';

export interface ListPageProps {
  readonly search: Search;
  readonly listed: Listed;
  readonly page: number;
  readonly pages: number;
}

/** Both lists: what is looked for, and what is found. */
export function ListPage({ search, listed, page, pages }: ListPageProps): ReactNode {
  const say = useSay();
  const address = useAddress();
  const { total } = listed.registerCounts;
  return (
    <Document title={say(registerPagesWords.appName)} place="search" params={paramsOf(search, page)}>
      <PageHeading title={say(registerPagesWords.appName)} lead={say(words.lead)} />
      <SearchForm search={search} counts={listed.registerCounts} />
      <Section title={total === 1 ? say(words.resultsOne) : say(words.results, { total: total.toLocaleString('en') })} id="results" actions={total > 0 ? <TextLink href={address('/list.csv', paramsOf(search))}>{say(words.csv)}</TextLink> : null}>
        {conditionsSet(search).length > 0 ? <ActiveConditions search={search} counts={listed.registerCounts} /> : null}
        {total === 0 ? <NothingFound search={search} /> : <Found search={search} listed={listed} page={page} />}
        <Pagination page={page} pages={pages} hrefOf={(one) => address('/', paramsOf(search, one))} />
      </Section>
      <Section title={say(words.procuring)}>
        <p>{say(words.procuringBoth)}</p>
        <p>{say(words.procuringLiu)}</p>
      </Section>
    </Document>
  );
}

function Found({ search, listed, page }: Omit<ListPageProps, 'pages'>): ReactNode {
  const say = useSay();
  const { entries } = listed.register;
  const from = (page - 1) * 50 + 1;
  return (
    <>
      <p>{say(words.shown, { order: say(orderWords[search.order]), from: from.toLocaleString('en'), through: (from + entries.length - 1).toLocaleString('en') })}</p>
      <ResultList entries={entries} start={from} />
    </>
  );
}
