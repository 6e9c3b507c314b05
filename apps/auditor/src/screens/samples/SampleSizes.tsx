import { Button, ClauseNote, DataTable, DayText, Disclosure, Modal, useSay } from '@toroku/ui';
import { auditorSamplesWords as words, citedClause, controlFrequencyWords, verbWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { SamplesEngagement } from './control-lines';
import { SampleSizesForm } from './SampleSizesForm';

type Shown = Pick<SamplesEngagement, 'id' | 'version' | 'viewerMay' | 'sampleSizes' | 'latestSampleSizes' | 'populations'>;

/** The table that samples are measured by: the audit body's own, or the platform's, named as what it is. The lead sets it until the first sample is drawn. */
export function SampleSizes({ engagement }: { readonly engagement: Shown }): ReactNode {
  const say = useSay();
  const [isSetting, setSetting] = useState(false);
  const { sampleSizes, populations, viewerMay } = engagement;
  const isDrawn = populations.some(({ samples }) => samples.length > 0);
  return (
    <div className="mb-8">
      <Disclosure summary={say(words.table)}>
        <div className="flex flex-col items-start gap-4">
          <Source table={sampleSizes} />
          <DataTable
            caption={say(words.table)}
            isCaptionHidden
            rows={sampleSizes.rows}
            rowKey={({ frequency }) => frequency}
            columns={[
              { key: 'frequency', header: say(words.frequency), isRowHeader: true, cell: ({ frequency }) => say(controlFrequencyWords[frequency]) },
              { key: 'size', header: say(words.sampleSize), isNumeric: true, cell: ({ size }) => size },
              { key: 'occurrences', header: say(words.occurrences), isNumeric: true, cell: ({ occurrences }) => occurrences },
            ]}
          />
          {viewerMay.includes('setSampleSizes') ? (
            <Button kind="secondary" onClick={() => setSetting(true)} blockedBecause={isDrawn ? say(words.tableStays) : undefined}>
              {say(verbWords.setSampleSizes)}
            </Button>
          ) : null}
        </div>
      </Disclosure>
      <Modal title={say(words.table)} isOpen={isSetting} onClose={() => setSetting(false)}>
        <SampleSizesForm engagement={engagement} onDone={() => setSetting(false)} />
      </Modal>
    </div>
  );
}

function Source({ table: { clause, basis, setOn } }: { readonly table: Shown['sampleSizes'] }): ReactNode {
  const say = useSay();
  if (!clause)
    return (
      <p>
        {say(words.ownTable, { basis })} <DayText day={setOn} isShort />
      </p>
    );
  return (
    <div>
      <p>{say(words.tableLead)}</p>
      <ClauseNote source={say(citedClause(clause.source, ''))} at={clause.at} edition={clause.edition} isPlatformDefault={clause.isPlatformDefault} />
    </div>
  );
}
