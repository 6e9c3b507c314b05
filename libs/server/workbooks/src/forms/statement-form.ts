import { certificateSchemes } from '@toroku/domain-catalogue';
import { ANSWER_TEXT_MOST } from '@toroku/domain-statement';
import type { FormField, WorkbookForm } from '@toroku/workbook';
import { certificateSchemeWords, statementBookWords as words, statementPartWords, workbookWords } from '@toroku/words';

/** A text part of a statement by its field, in the order of the screens. */
export const textParts = [
  'scopeJa', 'scopeEn', 'companyOverview', 'serviceOverview', 'logicalStructure', 'internalControl', 'populationDefinition',
  'subsequentEvents', 'specialNotes', 'capitalTies', 'foreignLaw', 'governingLaw', 'penetrationTests',
] as const;

const no: FormField = { key: 'no', label: workbookWords.no, kind: 'NUMBER', isOwned: true, width: 8 };
const text = (key: keyof typeof words, more: Partial<FormField> = {}): FormField => ({ key, label: words[key], kind: 'TEXT', isOwned: true, ...more });

/**
 * 言明書 as a workbook: its parts, the lists of its attachments, every control of the edition with what is stated of it, and the changes inside
 * the period (criteria 2.2.4). A control with several individual controls has a row for each, numbered.
 */
export const statementForm: WorkbookForm = {
  id: 'statement',
  version: 2,
  title: words.title,
  sheets: [
    { shape: 'FIELDS', key: 'parts', name: words.parts, fields: textParts.map((key) => ({ key, label: statementPartWords[key], kind: 'TEXT', isOwned: true, most: 20_000 })) },
    { shape: 'TABLE', key: 'regions', name: words.regions, rowKey: [], fields: [no, text('region', { most: 1_000, width: 40 })] },
    { shape: 'TABLE', key: 'services', name: words.services, rowKey: [], fields: [no, text('name', { most: 1_000, width: 40 }), text('registrationNumber', { most: 60 })] },
    { shape: 'TABLE', key: 'certificates', name: words.certificates, rowKey: [], fields: [no, text('name', { most: 1_000, width: 40 }), text('scheme', { kind: 'CHOICE', width: 18, choices: certificateSchemes.map((code) => ({ code, ...certificateSchemeWords[code] })) }), text('validThroughOn', { kind: 'DAY', width: 14 })] },
    {
      shape: 'TABLE',
      key: 'controls',
      name: words.controls,
      rowKey: ['controlId', 'no'],
      fields: [
        text('controlId', { kind: 'ID', isOwned: false, width: 16 }),
        no,
        text('level', { isOwned: false, width: 14 }),
        text('obligation', { isOwned: false, width: 14 }),
        text('label', { isOwned: false, width: 44 }),
        text('selected', { kind: 'CHOICE', width: 10, choices: [{ code: 'YES', ...words.yes, others: ['yes', 'y', '○', '〇', '◯', '1', 'はい', '有', 'true', '選択', '実施'] }, { code: 'NO', ...words.no, others: ['no', 'n', '×', '✕', '0', 'いいえ', '無', 'false', '非採用', '除外'] }] }),
        text('individualControl', { most: ANSWER_TEXT_MOST, width: 70 }),
        text('reasonNotSelected', { most: ANSWER_TEXT_MOST, width: 50 }),
      ],
    },
    {
      shape: 'TABLE',
      key: 'changes',
      name: words.changes,
      rowKey: [],
      fields: [text('controlId', { kind: 'ID', width: 16, isRequired: true }), text('before', { most: ANSWER_TEXT_MOST, width: 60 }), text('after', { most: ANSWER_TEXT_MOST, width: 60 }), text('changedOn', { kind: 'DAY', width: 14, isRequired: true })],
    },
  ],
};
