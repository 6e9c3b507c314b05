import { emptySheet, writeImpactAssessment, type SheetContent } from '@toroku/domain-impact';
import type { Refusal } from '@toroku/kernel';
import { ImpactAssessmentTable, ImpactSheetTable } from '@toroku/server-impact';
import { CloudServiceTable } from '@toroku/server-provider';
import { refOf, type FileNote, type ReadForm } from '@toroku/workbook';
import { impactAssessmentStateWords, impactBookWords as words, workbookWords } from '@toroku/words';
import type { FormDoor, FormPlace } from '../door';
import { inFields } from './cells';
import { contentOfSheet, impactSheetForm, sheetOfContent } from './impact-sheet-form';

/** The workbook of the agency's part of form 1-2. Taken in by `writeImpactAssessment`. */
export const impactSheetDoor: FormDoor = {
  form: impactSheetForm,
  async open(read, id) {
    const subject = await read.one(ImpactAssessmentTable, id);
    if (!subject) return null;
    const [sheet] = await read.list(ImpactSheetTable, 'assessmentId', id);
    const service = await read.one(CloudServiceTable, subject.serviceId);
    const held: SheetContent = sheet ?? emptySheet;
    return {
      identity: { form: impactSheetForm.id, version: impactSheetForm.version, subject: id, edition: '' },
      fileName: `${words.sheetTitle.ja}_${service?.nameJa ?? ''}`,
      lines: [
        { label: workbookWords.service, value: service?.nameJa ?? '' },
        { label: workbookWords.state, value: impactAssessmentStateWords[subject.state].ja },
      ],
      content: contentOfSheet(held),
      known: {},
      judge: (found) => {
        const said = sheetOfContent(found.content);
        // The editions in force are asked for at the gate.
        const decision = writeImpactAssessment(subject, said, { guidanceEdition: 1, listEdition: 1 });
        return { notes: strays(found), against: (decision.kind === 'refused' ? decision.refusals : []).map((refusal) => ({ refusal, at: placeOf(refusal, found) })), open: [], input: { sheet: said } };
      },
    };
  },
};

/** Rows of information and ratings that belong to no use or to no information. */
function strays({ content, places }: ReadForm): readonly FileNote[] {
  const uses = new Set((content['uses'] ?? []).map((row) => row['use']));
  const information = new Set((content['information'] ?? []).map((row) => `${row['use']} ${row['no']}`));
  const note = (sheet: string, row: number, id: string): FileNote => {
    const place = places[sheet]?.[row];
    const cell = place?.cells.get('use');
    return { code: 'ROW_UNKNOWN', sheet: place?.sheet ?? null, cell: cell ? refOf(cell) : null, facts: { id, likely: [] }, fix: null };
  };
  return [
    ...(content['information'] ?? []).flatMap((row, index) => (row['use'] === null || uses.has(row['use'] ?? null) ? [] : [note('information', index, String(row['use']))])),
    ...(content['ratings'] ?? []).flatMap((row, index) => (row['use'] === null || information.has(`${row['use']} ${row['no']}`) ? [] : [note('ratings', index, `${row['use']} ${row['no'] ?? ''}`)])),
  ];
}

/** `uses.1.information.0.name` by the numbers of the rows. */
function placeOf({ path }: Refusal, { content }: ReadForm): FormPlace | null {
  const [field = '', use, part = '', item, detail = ''] = path;
  if (field !== 'uses') return field === '' ? null : inFields('sheet', field);
  if (part !== 'information') return { sheet: 'uses', row: Number(use), field: part || 'name' };
  const number = content['uses']?.[Number(use)]?.['use'] ?? null;
  const rows = (content['information'] ?? []).flatMap((row, index) => (row['use'] === number ? [index] : []));
  const row = rows[Number(item)];
  return row === undefined ? null : { sheet: 'information', row, field: detail === 'name' ? 'name' : 'use' };
}
