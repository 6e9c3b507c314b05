import { writeServiceFactSheet, type FactSheetContent } from '@toroku/domain-impact';
import type { Refusal } from '@toroku/kernel';
import { ServiceFactSheetTable } from '@toroku/server-impact';
import { CloudServiceTable } from '@toroku/server-provider';
import type { FormContent, FormField, WorkbookForm } from '@toroku/workbook';
import { impactBookWords as words, workbookWords } from '@toroku/words';
import type { FormDoor, FormPlace } from '../door';
import { inFields, numbered, orNull, textOf } from './cells';

const no: FormField = { key: 'no', label: workbookWords.no, kind: 'NUMBER', isOwned: true, width: 8 };
const place: FormField = { key: 'place', label: words.place, kind: 'TEXT', isOwned: true, width: 60, most: 200 };

/** 様式1-2（申請者記入部分）as a workbook. */
export const factSheetForm: WorkbookForm = {
  id: 'service-fact-sheet',
  version: 1,
  title: words.factSheetTitle,
  sheets: [
    { shape: 'FIELDS', key: 'facts', name: words.facts, fields: [{ key: 'functions', label: words.functions, kind: 'TEXT', isOwned: true, most: 4_000 }] },
    { shape: 'TABLE', key: 'serverLocations', name: words.serverLocations, rowKey: [], fields: [no, place] },
    { shape: 'TABLE', key: 'dataLocations', name: words.dataLocations, rowKey: [], fields: [no, place] },
    {
      shape: 'TABLE',
      key: 'securityFunctions',
      name: words.securityFunctions,
      rowKey: [],
      fields: [
        no,
        { key: 'name', label: words.securityName, kind: 'TEXT', isOwned: true, width: 40, most: 200 },
        { key: 'isOffered', label: words.isOffered, kind: 'CHOICE', isOwned: true, width: 12, isRequired: true, choices: [{ code: 'YES', ...words.yes, others: ['yes', '○', '〇', 'はい', 'true', '提供'] }, { code: 'NO', ...words.no, others: ['no', '×', 'いいえ', 'false', '未提供'] }] },
        { key: 'remark', label: words.remark, kind: 'TEXT', isOwned: true, width: 60, most: 4_000 },
      ],
    },
  ],
};

/** A fact sheet as the content of its form. */
export function contentOfFactSheet({ functions, serverLocations, dataLocations, securityFunctions }: FactSheetContent): FormContent {
  return {
    facts: [{ functions: orNull(functions) }],
    serverLocations: numbered(serverLocations.map((one) => ({ place: orNull(one) }))),
    dataLocations: numbered(dataLocations.map((one) => ({ place: orNull(one) }))),
    securityFunctions: numbered(securityFunctions.map(({ name, isOffered, remark }) => ({ name: orNull(name), isOffered: isOffered ? 'YES' : 'NO', remark: orNull(remark) }))),
  };
}

/** The fact sheet that a form's content says. */
export function factSheetOfContent(content: FormContent): FactSheetContent {
  const places = (sheet: string): readonly string[] => (content[sheet] ?? []).map((row) => textOf(row['place']));
  return {
    functions: textOf(content['facts']?.[0]?.['functions']),
    serverLocations: places('serverLocations'),
    dataLocations: places('dataLocations'),
    securityFunctions: (content['securityFunctions'] ?? []).map((row) => ({ name: textOf(row['name']), isOffered: row['isOffered'] === 'YES', remark: textOf(row['remark']) })),
  };
}

const EMPTY: FactSheetContent = { functions: '', serverLocations: [], dataLocations: [], securityFunctions: [] };

/** The workbook of a service's fact sheet, by the service. Taken in by `writeServiceFactSheet`. */
export const factSheetDoor: FormDoor = {
  form: factSheetForm,
  async open(read, id, moment) {
    const service = await read.one(CloudServiceTable, id);
    if (!service) return null;
    const [sheet] = await read.list(ServiceFactSheetTable, 'serviceId', id);
    return {
      identity: { form: factSheetForm.id, version: factSheetForm.version, subject: id, edition: '' },
      fileName: `${words.factSheetTitle.ja}_${service.nameJa}`,
      lines: [{ label: workbookWords.service, value: service.nameJa }],
      content: contentOfFactSheet(sheet ?? EMPTY),
      known: {},
      judge: ({ content }) => {
        const said = factSheetOfContent(content);
        const decision = writeServiceFactSheet(said, moment);
        return { notes: [], against: (decision.kind === 'refused' ? decision.refusals : []).map((refusal) => ({ refusal, at: placeOf(refusal) })), open: [], input: { ...said } };
      },
    };
  },
};

function placeOf({ path: [field = '', index, part] }: Refusal): FormPlace | null {
  if (field === 'functions') return inFields('facts', field);
  return index === undefined ? null : { sheet: field, row: Number(index), field: part ?? 'place' };
}
