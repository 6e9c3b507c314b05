import { businessRoutes, exclusionFlags, informationKinds, type BusinessRoute, type HandledInformation, type ImpactRating, type SheetContent } from '@toroku/domain-impact';
import type { FormContent, FormField, FormRow, WorkbookForm } from '@toroku/workbook';
import { businessRouteWords, exclusionFlagWords, impactBookWords as words, informationKindWords, workbookWords } from '@toroku/words';
import { inLines, linesOf, orNull, textOf } from './cells';

const yesNo = [{ code: 'YES', ...words.yes, others: ['yes', '○', '〇', 'はい', 'true'] }, { code: 'NO', ...words.no, others: ['no', '×', 'いいえ', 'false'] }];
const text = (key: keyof typeof words, more: Partial<FormField> = {}): FormField => ({ key, label: words[key], kind: 'TEXT', isOwned: true, ...more });
const number = (key: keyof typeof words): FormField => text(key, { kind: 'NUMBER', width: 12, isRequired: true });
const no: FormField = { key: 'no', label: workbookWords.no, kind: 'NUMBER', isOwned: true, width: 8, isRequired: true };

/** 様式1-2 [影響度評価] as a workbook: the sheet, its uses, the information of each use, and the rating of each information along each axis. */
export const impactSheetForm: WorkbookForm = {
  id: 'impact-assessment',
  version: 1,
  title: words.sheetTitle,
  sheets: [
    {
      shape: 'FIELDS',
      key: 'sheet',
      name: words.sheet,
      fields: [
        text('procurementNeed', { most: 4_000 }),
        text('route', { kind: 'CHOICE', choices: businessRoutes.map((code) => ({ code, ...businessRouteWords[code] })) }),
        text('matchedEntry', { kind: 'NUMBER' }),
        text('confirmedConditions'),
        text('matchReason', { most: 4_000 }),
        text('assessorName', { most: 200 }),
      ],
    },
    {
      shape: 'TABLE',
      key: 'uses',
      name: words.uses,
      rowKey: ['use'],
      fields: [
        number('use'),
        { ...text('useName', { most: 200, width: 30 }), key: 'name' },
        text('outline', { most: 4_000, width: 60 }),
        ...exclusionFlags.map((key): FormField => ({ key, label: exclusionFlagWords[key], kind: 'CHOICE', isOwned: true, choices: yesNo, width: 20 })),
      ],
    },
    {
      shape: 'TABLE',
      key: 'information',
      name: words.information,
      rowKey: ['use', 'no'],
      fields: [
        number('use'),
        no,
        { ...text('informationName', { most: 200, width: 40 }), key: 'name' },
        text('kind', { kind: 'CHOICE', isRequired: true, choices: informationKinds.map((code) => ({ code, ...informationKindWords[code] })) }),
        number('confidentialityClass'),
        text('isEncryptedFromProvider', { kind: 'CHOICE', choices: yesNo }),
      ],
    },
    { shape: 'TABLE', key: 'ratings', name: words.ratings, rowKey: ['use', 'no', 'axis'], fields: [number('use'), no, text('axis', { isRequired: true }), number('level'), text('viewpoints', { width: 30 }), text('reason', { most: 4_000, width: 60 })] },
  ],
};

/** A sheet as the content of its form. */
export function contentOfSheet({ procurementNeed, route, matchedEntry, confirmedConditions, matchReason, assessorName, uses }: SheetContent): FormContent {
  const everyInformation = uses.flatMap(({ information }, use) => information.map((one, index) => ({ one, at: { use: use + 1, no: index + 1 } })));
  return {
    sheet: [{ procurementNeed: orNull(procurementNeed), route, matchedEntry, confirmedConditions: inLines(confirmedConditions), matchReason: orNull(matchReason), assessorName: orNull(assessorName) }],
    uses: uses.map(({ name, outline, exclusionFlags: flags }, index) => ({ use: index + 1, name: orNull(name), outline: orNull(outline), ...Object.fromEntries(exclusionFlags.map((flag) => [flag, flags.includes(flag) ? 'YES' : 'NO'])) })),
    information: everyInformation.map(({ one: { name, kind, confidentialityClass, isEncryptedFromProvider }, at }) => ({ ...at, name: orNull(name), kind, confidentialityClass, isEncryptedFromProvider: isEncryptedFromProvider ? 'YES' : 'NO' })),
    ratings: everyInformation.flatMap(({ one, at }) => one.ratings.map(({ axis, level, viewpoints, reason }) => ({ ...at, axis, level, viewpoints: inLines(viewpoints), reason: orNull(reason) }))),
  };
}

/** The sheet that a form's content says; rows in the order of the file. */
export function sheetOfContent(content: FormContent): SheetContent {
  const row = content['sheet']?.[0] ?? {};
  return {
    procurementNeed: textOf(row['procurementNeed']),
    route: (row['route'] ?? null) as BusinessRoute | null,
    matchedEntry: (row['matchedEntry'] ?? null) as number | null,
    confirmedConditions: linesOf(row['confirmedConditions']),
    matchReason: textOf(row['matchReason']),
    assessorName: textOf(row['assessorName']),
    uses: (content['uses'] ?? []).map((use) => ({ name: textOf(use['name']), outline: textOf(use['outline']), exclusionFlags: exclusionFlags.filter((flag) => use[flag] === 'YES'), information: informationOf(content, use['use'] ?? null) })),
  };
}

function informationOf(content: FormContent, use: FormRow[string] | null): readonly HandledInformation[] {
  return (content['information'] ?? []).filter((row) => row['use'] === use).map((row) => ({
    name: textOf(row['name']),
    kind: row['kind'] as HandledInformation['kind'],
    confidentialityClass: Number(row['confidentialityClass']),
    isEncryptedFromProvider: row['isEncryptedFromProvider'] === 'YES',
    ratings: ratingsOf(content, row),
  }));
}

function ratingsOf(content: FormContent, information: FormRow): readonly ImpactRating[] {
  return (content['ratings'] ?? [])
    .filter((row) => row['use'] === information['use'] && row['no'] === information['no'])
    .map((row) => ({ axis: textOf(row['axis']), level: Number(row['level']), viewpoints: linesOf(row['viewpoints']), reason: textOf(row['reason']) }));
}
