import { useSuspenseQuery } from '@apollo/client/react';
import { compareEditions, type ComparedControl } from '@toroku/domain-catalogue';
import { DataTable, Disclosure, Loading, Section, Select, StatusBadge, useLanguage, useSay, type Tone } from '@toroku/ui';
import { obligationWords, operationsCatalogueWords as words, tierWords } from '@toroku/words';
import { Suspense, useState, type ReactNode } from 'react';
import { ComparedEditionsDocument } from './CompareEditions.generated';

/** One control of two editions: in one of them alone, or said differently. */
interface Difference {
  readonly controlId: string;
  readonly what: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly before: ComparedControl | null;
  readonly after: ComparedControl | null;
}

const TONES: Readonly<Record<Difference['what'], Tone>> = { ADDED: 'success', REMOVED: 'danger', CHANGED: 'warning' };

/** Two editions beside each other: what was added, removed and said differently. */
export function CompareEditions({ editionIds }: { readonly editionIds: readonly string[] }): ReactNode {
  const say = useSay();
  const inTime = [...editionIds].sort();
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('');
  const options = inTime.map((id) => ({ value: id, label: id }));
  return (
    <Section title={say(words.compare)}>
      <Disclosure summary={say(words.compareOpen)}>
        <div className="flex flex-col gap-6">
          <div className="grid gap-6 desktop:grid-cols-2">
            <Select label={say(words.compareBefore)} noneLabel={say(words.compareChoose)} options={options} value={before} onChange={setBefore} />
            <Select label={say(words.compareAfter)} noneLabel={say(words.compareChoose)} options={options} value={after} onChange={setAfter} />
          </div>
          {before !== '' && after !== '' ? (
            <Suspense fallback={<Loading />}>
              <Differences before={before} after={after} />
            </Suspense>
          ) : null}
        </div>
      </Disclosure>
    </Section>
  );
}

function Differences({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { data } = useSuspenseQuery(ComparedEditionsDocument, { variables: { before, after } });
  const { added, removed, changed, unchanged } = compareEditions<ComparedControl>(data.before?.controls ?? [], data.after?.controls ?? []);
  const differences: readonly Difference[] = [
    ...removed.map((control) => ({ controlId: control.controlId, what: 'REMOVED' as const, before: control, after: null })),
    ...added.map((control) => ({ controlId: control.controlId, what: 'ADDED' as const, before: null, after: control })),
    ...changed.map((one) => ({ controlId: one.after.controlId, what: 'CHANGED' as const, before: one.before, after: one.after })),
  ];
  const text = (control: ComparedControl | null): ReactNode =>
    control && (
      <>
        {language === 'en' && control.labelEn ? control.labelEn : control.labelJa}
        <br />
        {say(tierWords[control.tier])} / {say(obligationWords[control.obligation])}
      </>
    );
  return (
    <>
      <p role="status">{say(words.compareCounts, { added: added.length, removed: removed.length, changed: changed.length, unchanged })}</p>
      <DataTable
        caption={say(words.compare)}
        isCaptionHidden
        rows={differences}
        rowKey={({ controlId, what }) => `${what} ${controlId}`}
        empty={say(words.compareSame)}
        columns={[
          { key: 'id', header: say(words.controlId), isRowHeader: true, isNarrow: true, cell: ({ controlId }) => controlId },
          { key: 'what', header: say(words.compareWhat), isNarrow: true, cell: ({ what }) => <StatusBadge tone={TONES[what]}>{say(words[what])}</StatusBadge> },
          { key: 'before', header: say(words.compareBefore), cell: (one) => text(one.before) },
          { key: 'after', header: say(words.compareAfter), cell: (one) => text(one.after) },
        ]}
      />
    </>
  );
}
