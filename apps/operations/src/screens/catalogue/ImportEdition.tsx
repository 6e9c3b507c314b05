import { readTypedDay } from '@toroku/kernel';
import { Button, DayField, Disclosure, FileField, FormActions, Section, TextField, TextLink, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { operationsCatalogueWords as words, verbWords } from '@toroku/words';
import { useState, type FormEvent, type ReactNode } from 'react';
import { cellLabel, rowsIn } from './csv-rows';
import { ImportCatalogueEditionDocument } from './Page.generated';

/** The official catalogue comes in from a file; every fault is told by its row, and nothing is half loaded. */
export function ImportEdition(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [editionId, setEditionId] = useState('');
  const [effectiveOn, setEffectiveOn] = useState('');
  const [csv, setCsv] = useState<string | null>(null);
  const command = useCommand(ImportCatalogueEditionDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await command.run({ editionId: editionId.trim(), effectiveOn: readTypedDay(effectiveOn) ?? effectiveOn, csv: csv ?? '' });
  };
  return (
    <Section title={say(verbWords.importCatalogueEdition)} lead={say(words.importLead)}>
      <Disclosure summary={say(verbWords.importCatalogueEdition)}>
        <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
          <Reasons reasons={command.reasons} fieldOf={([field]) => (field === 'editionId' || field === 'effectiveOn' ? `import-${field}` : 'import-csv')} labelOf={(path) => cellLabel(path, say)} />
          <Unreachable isUnreachable={command.isUnreachable} />
          <TextField id="import-editionId" label={say(words.edition)} hint={say(words.editionHint)} requirement="required" value={editionId} onChange={setEditionId} errors={errorsAt(command.reasons, ['editionId'], language)} />
          {/^20\d\d-(0[1-9]|1[0-2])$/.test(editionId.trim()) ? <TextLink href={`/catalogue/${editionId.trim()}/workbook`}>{say(words.newByWorkbook, { id: editionId.trim() })}</TextLink> : null}
          <DayField id="import-effectiveOn" label={say(words.effectiveOn)} requirement="required" value={effectiveOn} onChange={setEffectiveOn} errors={errorsAt(command.reasons, ['effectiveOn'], language)} />
          <FileField id="import-csv" label={say(words.file)} hint={say(words.fileHint)} requirement="required" accept=".csv,text/csv" onChoose={(file) => void file.text().then(setCsv)} />
          {csv === null ? null : <p role="status">{say(words.rows, { count: rowsIn(csv) })}</p>}
          <FormActions>
            <Button type="submit" isBusy={command.isRunning} blockedBecause={csv === null ? say(words.chooseFile) : undefined}>
              {say(verbWords.importCatalogueEdition)}
            </Button>
          </FormActions>
        </form>
      </Disclosure>
    </Section>
  );
}
