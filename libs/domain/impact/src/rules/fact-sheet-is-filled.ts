import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { FactSheetContent } from '../fact-sheet';
import type { ImpactRefusalCode } from '../refusals';

/** 様式1-2（申請者の記入部分）. Functions, server location, place of data and security functions are told first; that a function is not offered is also told (S-072). */
export const factSheetIsFilled = defineRule<{ readonly factSheet: FactSheetContent | null }, ImpactRefusalCode>(
  'factSheetIsFilled',
  liuRule('3.3, form 1-2', ['S-055', 'S-071', 'S-072']),
  ({ factSheet }) => {
    const missing = missingIn(factSheet);
    return missing.length === 0 ? [] : [{ code: 'FACT_SHEET_NOT_FILLED', facts: { missing }, path: ['factSheet'] }];
  },
);

function missingIn(sheet: FactSheetContent | null): readonly string[] {
  const filled: Readonly<Record<keyof FactSheetContent, boolean>> = {
    functions: isWritten(sheet?.functions),
    serverLocations: areWritten(sheet?.serverLocations),
    dataLocations: areWritten(sheet?.dataLocations),
    securityFunctions: areWritten(sheet?.securityFunctions.map(({ name }) => name)),
  };
  return Object.entries(filled).flatMap(([field, isFilled]) => (isFilled ? [] : [field]));
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function areWritten(texts: readonly string[] | undefined): boolean {
  return texts !== undefined && texts.length > 0 && texts.every(isWritten);
}
