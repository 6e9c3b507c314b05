import { useSuspenseQuery } from '@apollo/client/react';
import { certificateSchemes, type CertificateScheme } from '@toroku/domain-catalogue';
import { Button, DataTable, DayText, Disclosure, EmptyState, FileField, FormActions, Section, Select, TextField, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { certificateSchemeWords, operationsCatalogueWords as words } from '@toroku/words';
import { useState, type FormEvent, type ReactNode } from 'react';
import { LoadCertificateMappingDocument, LoadControlGuidanceDocument, LoadedHelpDocument } from './ControlHelp.generated';
import { cellLabel, rowsIn } from './csv-rows';

export interface ControlHelpProps {
  readonly editionIds: readonly string[];
  readonly mayLoad: boolean;
}

/** What helps providers with the controls: guidance and mappings of other schemes, as they were loaded, and how others come in. */
export function ControlHelp({ editionIds, mayLoad }: ControlHelpProps): ReactNode {
  const say = useSay();
  const { loadedHelp } = useSuspenseQuery(LoadedHelpDocument, { fetchPolicy: 'cache-and-network' }).data;
  return (
    <Section title={say(words.help)} lead={say(words.helpLead)}>
      <DataTable
        caption={say(words.help)}
        isCaptionHidden
        rows={loadedHelp}
        rowKey={({ editionId, scheme }) => `${editionId} ${scheme ?? ''}`}
        empty={<EmptyState title={say(words.helpNone)} />}
        columns={[
          { key: 'what', header: say(words.helpWhat), isRowHeader: true, cell: ({ scheme }) => say(scheme ? certificateSchemeWords[scheme] : words.guidance) },
          { key: 'edition', header: say(words.edition), cell: ({ editionId }) => editionId },
          { key: 'source', header: say(words.helpSource), cell: ({ source }) => source },
          { key: 'on', header: say(words.loadedOn), cell: ({ loadedOn }) => <DayText day={loadedOn} isShort /> },
          { key: 'lines', header: say(words.lines), isNumeric: true, cell: ({ lines }) => lines.toLocaleString('en') },
        ]}
      />
      {mayLoad && editionIds.length > 0 ? (
        <Disclosure summary={say(words.helpLoad)}>
          <LoadHelp editionIds={editionIds} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

/** A file of guidance, or of the mapping of one scheme. */
function LoadHelp({ editionIds }: Pick<ControlHelpProps, 'editionIds'>): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [scheme, setScheme] = useState<CertificateScheme | ''>('');
  const [editionId, setEditionId] = useState(editionIds[0] ?? '');
  const [source, setSource] = useState('');
  const [csv, setCsv] = useState<string | null>(null);
  const [loaded, setLoaded] = useState(0);
  const guidance = useCommand(LoadControlGuidanceDocument);
  const mapping = useCommand(LoadCertificateMappingDocument);
  const command = scheme === '' ? guidance : mapping;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const file = { editionId, source, csv: csv ?? '' };
    const outcome = await (scheme === '' ? guidance.run(file) : mapping.run({ ...file, scheme }));
    if (outcome.kind !== 'done') return;
    setCsv(null);
    setLoaded(loaded + 1);
  };
  return (
    <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
      <Reasons reasons={command.reasons} fieldOf={([field]) => (field === 'source' ? 'help-source' : 'help-csv')} labelOf={(path) => cellLabel(path, say)} />
      <Unreachable isUnreachable={command.isUnreachable} />
      <Select label={say(words.helpWhat)} noneLabel={say(words.guidance)} options={certificateSchemes.map((one) => ({ value: one, label: say(words.mappingOf, { scheme: say(certificateSchemeWords[one]) }) }))} value={scheme} onChange={(value) => setScheme(value as CertificateScheme | '')} />
      <Select label={say(words.edition)} options={editionIds.map((id) => ({ value: id, label: id }))} value={editionId} onChange={setEditionId} />
      <TextField id="help-source" label={say(words.helpSource)} hint={say(words.helpSourceHint)} lang="ja" requirement="required" value={source} onChange={setSource} errors={errorsAt(command.reasons, ['source'], language)} />
      <FileField key={loaded} id="help-csv" label={say(words.file)} hint={say(scheme === '' ? words.guidanceColumns : words.mappingColumns)} requirement="required" accept=".csv,text/csv" onChoose={(file) => void file.text().then(setCsv)} />
      <p role="status">{csv !== null ? say(words.rows, { count: rowsIn(csv) }) : loaded > 0 ? say(words.helpDone) : ''}</p>
      <FormActions>
        <Button type="submit" isBusy={command.isRunning} blockedBecause={csv === null ? say(words.chooseFile) : undefined}>
          {say(words.helpLoad)}
        </Button>
      </FormActions>
    </form>
  );
}
