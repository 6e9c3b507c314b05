import { sampleSelections, type SampleSelection } from '@toroku/domain-audit';
import { Button, FormActions, NotificationBanner, Select, TextArea, TextField, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { auditorSamplesWords as words, sampleSelectionWords, verbWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { DrawnSample, PopulationRow, SamplesEngagement } from './control-lines';
import { ItemsGrid } from './ItemsGrid';
import { RecordSamplesDocument } from './Page.generated';
import { basisOf, draftOf, withChange, withPasted, withRestGood, type SampleDraft } from './sample-draft';

interface SampleFormProps {
  readonly engagement: Pick<SamplesEngagement, 'id' | 'version' | 'viewerMay'>;
  readonly population: PopulationRow;
  readonly controlId: string;
  readonly sample: DrawnSample | null;
}

/** The sample of one control from one population: pasted, marked by keyboard, kept in the browser until it is recorded. */
export function SampleForm({ engagement, population, controlId, sample }: SampleFormProps): ReactNode {
  const say = useSay();
  const { value: draft, change: keep, forget } = useKept<SampleDraft>(`recordSamples:${population.id}:${controlId}`, draftOf(sample));
  const command = useCommand(RecordSamplesDocument, { isRefreshedWhenStale: true });
  const mayEdit = engagement.viewerMay.includes('recordSamples');
  const change = (patch: Partial<SampleDraft>): void => keep({ ...draft, ...patch });
  const { items, selection, selectionNote, sizeReason } = draft;
  const record = async (): Promise<void> => {
    if (selection === '') return;
    const outcome = await command.run({ id: engagement.id, expectedVersion: engagement.version, populationId: population.id, controlId, selection, selectionNote, sizeReason, items: items.map((item) => ({ ...item })) });
    if (outcome.kind === 'done') forget();
  };
  const idOf = { selection: `selection-${population.id}`, selectionNote: `selectionNote-${population.id}`, sizeReason: `sizeReason-${population.id}` } as const;
  const isSmall = items.length < population.expectedSampleSize;
  return (
    <div className="flex flex-col gap-6">
      <Reasons reasons={command.reasons} fieldOf={([field = '']) => (field in idOf ? idOf[field as keyof typeof idOf] : null)} />
      <Unreachable isUnreachable={command.isUnreachable} onAgain={() => void record()} />
      {draft.basis === basisOf(sample) ? null : (
        <NotificationBanner tone="warning" title={say(words.recordedMeanwhile)} actions={<Button onClick={forget}>{say(words.takeRecorded)}</Button>} />
      )}
      {mayEdit ? <Paste onPaste={(text) => change({ items: withPasted(items, text) })} /> : null}
      <p role="status">{say(words.counted, { drawn: items.length, expected: population.expectedSampleSize, exceptions: items.filter(({ outcome }) => outcome === 'EXCEPTION').length, untested: items.filter(({ outcome }) => outcome === null).length })}</p>
      {mayEdit ? <p>{say(words.itemKeys)}</p> : null}
      <ItemsGrid
        items={items}
        mayEdit={mayEdit}
        onChange={(reference, patch) => change({ items: withChange(items, reference, patch) })}
        onRemove={(reference) => change({ items: items.filter((item) => item.reference !== reference) })}
      />
      {mayEdit ? (
        <>
          <Button kind="text" onClick={() => change({ items: withRestGood(items) })} blockedBecause={items.some(({ outcome }) => outcome === null) ? undefined : say(words.allTested)}>
            {say(words.restGood)}
          </Button>
          <Select id={idOf.selection} label={say(words.selection)} requirement="required" options={sampleSelections.map((one) => ({ value: one, label: say(sampleSelectionWords[one]) }))} value={selection} onChange={(value) => change({ selection: value as SampleSelection })} />
          <TextField id={idOf.selectionNote} label={say(words.selectionNote)} requirement="optional" value={selectionNote} onChange={(value) => change({ selectionNote: value })} />
          {isSmall || sizeReason ? <TextArea id={idOf.sizeReason} label={say(words.sizeReason, { expected: population.expectedSampleSize })} requirement={isSmall ? 'required' : 'optional'} rows={2} value={sizeReason} onChange={(value) => change({ sizeReason: value })} /> : null}
          <FormActions>
            <Button isBusy={command.isRunning} onClick={() => void record()} blockedBecause={items.length === 0 ? say(words.noItems) : selection === '' ? say(words.chooseSelection) : undefined}>
              {say(verbWords.recordSamples)}
            </Button>
          </FormActions>
        </>
      ) : null}
    </div>
  );
}

/** Items come by the clipboard: from a list of tickets or a sheet. */
function Paste({ onPaste }: { readonly onPaste: (text: string) => void }): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const add = (): void => {
    onPaste(text);
    setText('');
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <TextArea label={say(words.paste)} hint={say(words.pasteHint)} rows={3} value={text} onChange={setText} />
      <Button kind="secondary" onClick={add} blockedBecause={text.trim() === '' ? say(words.pasteEmpty) : undefined}>
        {say(words.add)}
      </Button>
    </div>
  );
}
