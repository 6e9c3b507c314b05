import type { ControlFrequency } from '@toroku/domain-audit';
import { readTypedNumber } from '@toroku/kernel';
import { Button, Fieldset, FormActions, NumberField, TextArea, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { auditorSamplesWords as words, controlFrequencyWords, verbWords } from '@toroku/words';
import type { FormEvent, ReactNode } from 'react';
import type { SamplesEngagement } from './control-lines';
import { SetSampleSizesDocument } from './Page.generated';

interface SampleSizesFormProps {
  readonly engagement: Pick<SamplesEngagement, 'id' | 'version' | 'sampleSizes' | 'latestSampleSizes'>;
  readonly onDone: () => void;
}

interface TypedRow {
  readonly frequency: ControlFrequency;
  readonly occurrences: string;
  readonly size: string;
}

interface TypedTable {
  readonly rows: readonly TypedRow[];
  readonly basis: string;
}

type Table = Pick<SamplesEngagement['sampleSizes'], 'rows' | 'basis'>;

function typed({ rows, basis }: Table): TypedTable {
  return { rows: rows.map(({ frequency, occurrences, size }) => ({ frequency, occurrences: String(occurrences), size: String(size) })), basis: basis ?? '' };
}

/** What was typed as a number; what is none goes as 0, which no line takes, and is refused by its field. */
function counted(text: string): number {
  return readTypedNumber(text) ?? 0;
}

/** The audit's own table of sample sizes. It begins as the one in force, or as the one that the audit body set last elsewhere. */
export function SampleSizesForm({ engagement, onDone }: SampleSizesFormProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { id, version: expectedVersion, sampleSizes, latestSampleSizes } = engagement;
  const { value, change, forget } = useKept<TypedTable>(`setSampleSizes:${id}`, typed(sampleSizes));
  const command = useCommand(SetSampleSizesDocument, { isRefreshedWhenStale: true });
  const patch = (at: number, typing: Partial<TypedRow>): void => change({ ...value, rows: value.rows.map((row, index) => (index === at ? { ...row, ...typing } : row)) });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const rows = value.rows.map(({ frequency, occurrences, size }) => ({ frequency, occurrences: counted(occurrences), size: counted(size) }));
    const outcome = await command.run({ id, expectedVersion, rows, basis: value.basis });
    if (outcome.kind !== 'done') return;
    forget();
    onDone();
  };
  const fieldId = (at: number | string, field: string): string => `sampleSizes-${String(at)}-${field}`;
  return (
    <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
      <Reasons reasons={command.reasons} fieldOf={([field, at = '', part = '']) => (field === 'basis' ? 'sampleSizes-basis' : field === 'rows' && part ? fieldId(at, part) : null)} />
      <Unreachable isUnreachable={command.isUnreachable} />
      {latestSampleSizes ? (
        <p>
          <Button kind="secondary" onClick={() => change(typed(latestSampleSizes))}>
            {say(words.takeLatestTable, { basis: latestSampleSizes.basis })}
          </Button>
        </p>
      ) : null}
      {value.rows.map(({ frequency, occurrences, size }, at) => (
        <Fieldset key={frequency} legend={say(controlFrequencyWords[frequency])}>
          <div className="grid gap-6 desktop:grid-cols-2">
            <NumberField id={fieldId(at, 'size')} label={say(words.sampleSize)} requirement="required" value={size} onChange={(text) => patch(at, { size: text })} errors={errorsAt(command.reasons, ['rows', String(at), 'size'], language)} />
            <NumberField id={fieldId(at, 'occurrences')} label={say(words.occurrences)} requirement="required" value={occurrences} onChange={(text) => patch(at, { occurrences: text })} errors={errorsAt(command.reasons, ['rows', String(at), 'occurrences'], language)} />
          </div>
        </Fieldset>
      ))}
      <TextArea id="sampleSizes-basis" label={say(words.basis)} hint={say(words.basisHint)} requirement="required" rows={2} value={value.basis} onChange={(basis) => change({ ...value, basis })} errors={errorsAt(command.reasons, ['basis'], language)} />
      <FormActions>
        <Button type="submit" isBusy={command.isRunning}>
          {say(verbWords.setSampleSizes)}
        </Button>
      </FormActions>
    </form>
  );
}
