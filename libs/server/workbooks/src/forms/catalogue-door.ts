import { controlFrom, importCatalogueEdition, type Control, type EditionRow } from '@toroku/domain-catalogue';
import { ruleSets } from '@toroku/domain-rulebook';
import { parseLegalDay, type LegalDay, type Refusal } from '@toroku/kernel';
import { CatalogueEditionTable, ControlTable } from '@toroku/server-catalogue';
import type { FormContent, FormField, WorkbookForm } from '@toroku/workbook';
import { catalogueBookWords as words, workbookWords } from '@toroku/words';
import type { FormDoor, FormPlace } from '../door';
import { textOf } from './cells';

const text = (key: keyof typeof words, width: number): FormField => ({ key, label: words[key], kind: 'TEXT', isOwned: true, width });

/** 管理基準の版 as a workbook. Codes stand as the file of `importCatalogueEdition` writes them: governance, detailed, by-risk. */
export const catalogueForm: WorkbookForm = {
  id: 'catalogue-edition',
  version: 1,
  title: words.title,
  sheets: [
    {
      shape: 'TABLE',
      key: 'controls',
      name: words.controls,
      rowKey: ['controlId'],
      fields: [{ key: 'controlId', label: words.controlId, kind: 'ID', isOwned: true, width: 16 }, text('tier', 14), text('level', 12), text('obligation', 14), text('labelJa', 60), text('labelEn', 60)],
    },
  ],
};

type Labels = Pick<Control, 'controlId' | 'labelJa' | 'labelEn'>;
const obligationCodes = { ALWAYS: 'yes', PRINCIPLE: 'principle', BY_RISK: 'by-risk' } as const;

/** Controls as the content of the form. */
export function contentOfEdition(controls: readonly Labels[]): FormContent {
  return {
    controls: controls.map(({ controlId, labelJa, labelEn }) => {
      const { tier, level, obligation } = controlFrom({ controlId, labelJa, labelEn, liuAreas: [] }, 'IMPORTED');
      return { controlId, tier: tier.toLowerCase(), level: level.toLowerCase(), obligation: obligationCodes[obligation], labelJa, labelEn };
    }),
  };
}

function rowsOf(content: FormContent): readonly EditionRow[] {
  return (content['controls'] ?? []).map((row, index) => ({
    row: index + 2,
    id: textOf(row['controlId']),
    tier: textOf(row['tier']).trim(),
    level: textOf(row['level']).trim(),
    mandatory: textOf(row['obligation']).trim(),
    labelJa: textOf(row['labelJa']),
    labelEn: textOf(row['labelEn']),
  }));
}

/** The rows as the CSV that the verb takes. */
function csvOf(rows: readonly EditionRow[]): string {
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  return ['id,tier,level,mandatory,label_ja,label_en', ...rows.map(({ id, tier, level, mandatory, labelJa, labelEn }) => [id, tier, level, mandatory, labelJa, labelEn].map(quoted).join(','))].join('\r\n');
}

/** The workbook of an edition by its month, there or still to come. Taken in by `importCatalogueEdition`. */
export const catalogueDoor: FormDoor = {
  form: catalogueForm,
  async open(read, id) {
    const effectiveOn = parseLegalDay(`${id}-01`);
    if (!effectiveOn) return null;
    const edition = await read.one(CatalogueEditionTable, id);
    const controls = edition ? await read.list(ControlTable, 'editionId', id, 'sortKey') : [];
    return {
      identity: { form: catalogueForm.id, version: catalogueForm.version, subject: id, edition: id },
      fileName: `${words.title.ja}_${id}`,
      lines: [{ label: workbookWords.edition, value: id }],
      content: contentOfEdition(controls),
      known: {},
      judge: ({ content }) => judge(content, { id, effectiveOn, exists: edition?.source === 'IMPORTED' ? 'YES' : 'NO' }),
    };
  },
};

function judge(content: FormContent, { id, effectiveOn, exists }: { readonly id: string; readonly effectiveOn: LegalDay; readonly exists: 'NO' | 'YES' }) {
  const rows = rowsOf(content);
  const decision = importCatalogueEdition({ id, effectiveOn, rows, fileFaults: [], exists }, ruleSets['LIU-2022-11'].catalogue);
  return { notes: [], against: (decision.kind === 'refused' ? decision.refusals : []).map((refusal) => ({ refusal, at: placeOf(refusal) })), open: [], input: { editionId: id, effectiveOn, csv: csvOf(rows) } };
}

const fieldOf: Readonly<Record<string, string>> = { id: 'controlId', mandatory: 'obligation', label_ja: 'labelJa', label_en: 'labelEn' };

function placeOf({ path: [kind, row = '', column = ''] }: Refusal): FormPlace | null {
  const number = Number(/^row (\d+)$/.exec(row)?.[1] ?? NaN);
  return kind === 'csv' && number >= 2 ? { sheet: 'controls', row: number - 2, field: fieldOf[column] ?? column } : null;
}
