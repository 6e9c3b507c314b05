import { useSuspenseQuery } from '@apollo/client/react';
import { DataTable, EmptyState, PageHeading, useLanguage, useSay } from '@toroku/ui';
import { agencyListWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { BusinessesPageDocument } from './Page.generated';

/** The list of target businesses in force, with what helps to match a business to it. */
export function BusinessesPage(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const list = useSuspenseQuery(BusinessesPageDocument).data.targetBusinessList;
  return (
    <>
      <title>{say(words.title)}</title>
      <PageHeading title={say(words.title)} lead={list ? say(words.lead, { edition: list.edition, effectiveOn: list.effectiveOn }) : undefined} />
      {list ? (
        <DataTable
          caption={say(words.title)}
          rows={list.entries}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: 'number', header: say(words.number), isNumeric: true, cell: ({ number }) => number },
            { key: 'title', header: say(words.business), isRowHeader: true, cell: ({ title }) => title?.[language] ?? say(words.unknown) },
            { key: 'examples', header: say(words.examples), cell: ({ examples }) => examples?.[language] ?? '—' },
            { key: 'conditions', header: say(words.conditions), cell: ({ conditions }) => conditions.map((condition) => condition[language]).join(' / ') || '—' },
            { key: 'notes', header: say(words.notes), cell: ({ notes }) => notes.map((note) => note[language]).join(' / ') || '—' },
          ]}
        />
      ) : (
        <EmptyState title={say(words.none)} />
      )}
    </>
  );
}
