import { createHash } from 'node:crypto';
import { cataloguePolicies, loadWorkbookTemplate as decide, type TemplateFacts, type TemplateWish, type WorkbookTemplate } from '@toroku/domain-catalogue';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { FileFault, openParts, readIndex } from '@toroku/workbook';
import { formDoors } from '../form-doors';
import { WorkbookTemplateTable } from './workbook-template-table';

/** Characters of base64: a template of 4 MB. */
const FILE_MOST = 5_600_000;

type Input = CommandInput & TemplateWish & { readonly file: string };

export const loadWorkbookTemplate = defineCommand<Input, null, TemplateFacts & { readonly file: string }, Pick<WorkbookTemplate, 'form' | 'name' | 'mapping'>, WorkbookTemplate>({
  verb: 'loadWorkbookTemplate',
  noun: 'workbookTemplate',
  policy: cataloguePolicies.loadWorkbookTemplate,
  answer: WorkbookTemplateTable,
  longTexts: { file: FILE_MOST, mapping: 200_000 },
  load: async (work, { form, name, file }) => {
    const door = formDoors.get(form);
    const sheets = door?.form.sheets.map(({ key, shape, fields }) => ({ key, isTable: shape === 'TABLE', fields: fields.map((field) => field.key) })) ?? null;
    const exists = (await work.one(WorkbookTemplateTable, { form, name })) !== null;
    return { subject: null, facts: { form: sheets, tabs: await tabsIn(Buffer.from(file, 'base64')), exists, file } };
  },
  decide: ({ facts }, { form, name, mapping }) => decide({ form, name, mapping }, facts),
  save: async (work, template, { facts: { file } }) => {
    const id = work.newId();
    const digest = createHash('sha256').update(Buffer.from(file, 'base64')).digest('hex');
    await work.insertMany(WorkbookTemplateTable, [{ ...template, id, file, digest, loadedBy: work.actor.id, loadedOn: work.moment.today }]);
    return id;
  },
});

async function tabsIn(bytes: Uint8Array): Promise<readonly string[] | null> {
  try {
    return (await readIndex(await openParts(bytes))).sheets.map(({ name }) => name);
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}
