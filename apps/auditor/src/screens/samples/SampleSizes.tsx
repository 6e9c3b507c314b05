import { ClauseNote, DataTable, Disclosure, useSay } from '@toroku/ui';
import { auditorSamplesWords as words, citedClause, controlFrequencyWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { SamplesEngagement } from './control-lines';

/** The table that sizes are measured by, named as what it is: the platform's own. */
export function SampleSizes({ table: { rows, clause } }: { readonly table: SamplesEngagement['sampleSizes'] }): ReactNode {
  const say = useSay();
  return (
    <Disclosure summary={say(words.table)}>
      <p>{say(words.tableLead)}</p>
      <ClauseNote source={say(citedClause(clause.source, ''))} at={clause.at} edition={clause.edition} isPlatformDefault={clause.isPlatformDefault} />
      <DataTable
        caption={say(words.table)}
        isCaptionHidden
        rows={rows}
        rowKey={({ frequency }) => frequency}
        columns={[
          { key: 'frequency', header: say(words.frequency), isRowHeader: true, cell: ({ frequency }) => say(controlFrequencyWords[frequency]) },
          { key: 'size', header: say(words.sampleSize), isNumeric: true, cell: ({ size }) => size },
          { key: 'occurrences', header: say(words.occurrences), isNumeric: true, cell: ({ occurrences }) => occurrences },
        ]}
      />
    </Disclosure>
  );
}
