import { readTypedDay } from '@toroku/kernel';
import { Button, Card, Columns, DayField, Disclosure, FormActions, NotificationBanner, NumberField, Section, TextField, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { operationsEditionWords as words, verbWords } from '@toroku/words';
import type { FormEvent, ReactNode } from 'react';
import { WordRows } from '../../parts/WordRows';
import { changesOf, entriesOf, listFormOf, type Edition, type EntryForm } from './list-form';
import { changesInWords } from './Page';
import { AdoptTargetBusinessListDocument } from './Page.generated';

const BLANK: EntryForm = { number: '', titleJa: '', titleEn: '', examplesJa: '', examplesEn: '', conditions: [], notes: [] };

/** The next edition: it starts from the one before, and says what it changes before it is adopted. */
export function NewListEdition({ before }: { readonly before: Edition | undefined }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const form = useKept(`adoptTargetBusinessList:${before?.id ?? ''}`, listFormOf(before));
  const adopt = useCommand(AdoptTargetBusinessListDocument);
  const { effectiveOn, entries } = form.value;
  const replace = (index: number, patch: Partial<EntryForm>): void => form.change({ ...form.value, entries: entries.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await adopt.run({ effectiveOn: readTypedDay(effectiveOn) ?? effectiveOn, entries: entriesOf(form.value) });
    if (outcome.kind === 'done') form.forget();
  };
  return (
    <Section title={say(words.next)} lead={say(words.nextLead)}>
      <Reasons reasons={adopt.reasons} fieldOf={([field, at]) => (field === 'effectiveOn' ? 'list-effectiveOn' : field === 'entries' && at ? `list-entry-${at}` : null)} />
      <Unreachable isUnreachable={adopt.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        <DayField id="list-effectiveOn" label={say(words.effectiveOn)} requirement="required" value={effectiveOn} onChange={(value) => form.change({ ...form.value, effectiveOn: value })} errors={errorsAt(adopt.reasons, ['effectiveOn'], language)} />
        {entries.map((entry, index) => (
          <div key={index} id={`list-entry-${String(index)}`} tabIndex={-1}>
            <Disclosure summary={say(words.entrySummary, { number: entry.number, title: (language === 'ja' ? entry.titleJa : entry.titleEn) || say(words.unknown) })}>
              <EntryFields entry={entry} onChange={(patch) => replace(index, patch)} onRemove={() => form.change({ ...form.value, entries: entries.filter((_, at) => at !== index) })} />
            </Disclosure>
          </div>
        ))}
        <div>
          <Button kind="secondary" onClick={() => form.change({ ...form.value, entries: [...entries, { ...BLANK, number: String(Math.max(0, ...entries.map(({ number }) => Number(number) || 0)) + 1) }] })}>
            {say(words.addBusiness)}
          </Button>
        </div>
        <NotificationBanner tone="info" title={say(words.changes)}>
          <p>{changesInWords(changesOf(entriesOf(listFormOf(before)), entriesOf(form.value)), say)}</p>
        </NotificationBanner>
        <FormActions>
          <Button type="submit" isBusy={adopt.isRunning}>
            {say(verbWords.adoptTargetBusinessList)}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

function EntryFields({ entry, onChange, onRemove }: { readonly entry: EntryForm; readonly onChange: (patch: Partial<EntryForm>) => void; readonly onRemove: () => void }): ReactNode {
  const say = useSay();
  const seeds = { name: 'seeds', label: say(words.seeds), isNarrow: true };
  const bilingual = [
    { name: 'ja', label: say(words.inJapanese), lang: 'ja' as const },
    { name: 'en', label: say(words.inEnglish), lang: 'en' as const },
  ];
  return (
    <Card title={say(words.entryTitle, { number: entry.number })} level={3}>
      <NumberField label={say(words.number)} requirement="required" value={entry.number} onChange={(number) => onChange({ number })} />
      <Columns>
        <TextField label={say(words.titleJa)} lang="ja" value={entry.titleJa} onChange={(titleJa) => onChange({ titleJa })} />
        <TextField label={say(words.titleEn)} lang="en" value={entry.titleEn} onChange={(titleEn) => onChange({ titleEn })} />
        <TextField label={say(words.examplesJa)} lang="ja" value={entry.examplesJa} onChange={(examplesJa) => onChange({ examplesJa })} />
        <TextField label={say(words.examplesEn)} lang="en" value={entry.examplesEn} onChange={(examplesEn) => onChange({ examplesEn })} />
      </Columns>
      <WordRows legend={say(words.conditions)} columns={[{ name: 'code', label: say(words.code), isNarrow: true }, ...bilingual, seeds]} rows={entry.conditions} onChange={(conditions) => onChange({ conditions })} />
      <WordRows legend={say(words.notes)} columns={[...bilingual, seeds]} rows={entry.notes} onChange={(notes) => onChange({ notes })} />
      <div>
        <Button kind="secondary" onClick={onRemove} context={entry.titleJa}>
          {say(words.removeBusiness)}
        </Button>
      </div>
    </Card>
  );
}
