import { Button, FileField, FormActions, Section, Select, TextArea, TextField, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { formNameWords, operationsTemplateWords as words, verbWords } from '@toroku/words';
import { useState, type FormEvent, type ReactNode } from 'react';
import { LoadWorkbookTemplateDocument } from './Page.generated';

const EXAMPLE = '{"sheets":[{"sheet":"controls","name":"別添3","firstRow":8,"places":{"controlId":"B","selected":"D"}}]}'; // eslint-disable-line no-restricted-syntax -- a mapping names tabs as official workbooks do

/** An official workbook with its mapping. What is typed is kept until it is loaded. */
export function LoadTemplate(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { value, change, forget } = useKept('loadWorkbookTemplate', { form: 'statement', name: '', mapping: '' });
  const [file, setFile] = useState<File | null>(null);
  const command = useCommand(LoadWorkbookTemplateDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (file && (await command.run({ ...value, file: await base64Of(file) })).kind === 'done') forget();
  };
  return (
    <Section title={say(verbWords.loadWorkbookTemplate)}>
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        <Reasons reasons={command.reasons} fieldOf={([field]) => `template-${field ?? 'form'}`} />
        <Unreachable isUnreachable={command.isUnreachable} />
        <Select id="template-form" label={say(words.form)} requirement="required" options={Object.entries(formNameWords).map(([form, phrase]) => ({ value: form, label: say(phrase) }))} value={value.form} onChange={(form) => change({ ...value, form })} />
        <TextField id="template-name" label={say(words.name)} requirement="required" value={value.name} onChange={(name) => change({ ...value, name })} errors={errorsAt(command.reasons, ['name'], language)} />
        <FileField id="template-file" label={say(words.file)} hint={say(words.fileHint)} requirement="required" accept=".xlsx" onChoose={setFile} errors={errorsAt(command.reasons, ['file'], language)} />
        <TextArea id="template-mapping" label={say(words.mapping)} hint={say(words.mappingHint, { example: EXAMPLE })} requirement="required" rows={8} value={value.mapping} onChange={(mapping) => change({ ...value, mapping })} errors={errorsAt(command.reasons, ['mapping'], language)} />
        <FormActions>
          <Button type="submit" isBusy={command.isRunning} blockedBecause={file === null ? say(words.chooseFile) : undefined}>
            {say(verbWords.loadWorkbookTemplate)}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
