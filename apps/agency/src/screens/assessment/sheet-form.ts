import type { SheetContent } from '@toroku/domain-impact';
import { agencyAssessmentWords as words, type Phrase } from '@toroku/words';
import type { AssessmentPageQuery } from './Page.generated';

export type Assessment = NonNullable<AssessmentPageQuery['impactAssessment']>;
export type Guidance = NonNullable<AssessmentPageQuery['impactGuidance']>;
export type BusinessList = NonNullable<AssessmentPageQuery['targetBusinessList']>;

/** The agency's part as it is typed. */
export type SheetForm = { readonly [Field in keyof SheetContent]: SheetContent[Field] };
export type UseForm = SheetForm['uses'][number];
export type InformationForm = UseForm['information'][number];

const NOTHING: SheetForm = { procurementNeed: '', route: null, matchedEntry: null, confirmedConditions: [], matchReason: '', uses: [], assessorName: '' };

/** What stands on the sheet, without what the platform adds to it. */
export function formOf(sheet: Assessment['sheet']): SheetForm {
  if (!sheet) return NOTHING;
  const { procurementNeed, route, matchedEntry, confirmedConditions, matchReason, assessorName } = sheet;
  return { procurementNeed, route, matchedEntry, confirmedConditions, matchReason, assessorName, uses: sheet.uses.map(useOf) };
}

type SheetUse = NonNullable<Assessment['sheet']>['uses'][number];

function useOf({ name, outline, exclusionFlags, information }: SheetUse): UseForm {
  return {
    name,
    outline,
    exclusionFlags,
    information: information.map(({ ratings, name: called, kind, confidentialityClass, isEncryptedFromProvider }) => ({
      name: called,
      kind,
      confidentialityClass,
      isEncryptedFromProvider,
      ratings: ratings.map(({ axis, level, reason, viewpoints }) => ({ axis, level, reason, viewpoints })),
    })),
  };
}

export const newUse: UseForm = { name: '', outline: '', exclusionFlags: [], information: [] };
export const newInformation: InformationForm = { name: '', kind: 'BUSINESS', confidentialityClass: 2, isEncryptedFromProvider: false, ratings: [] };

/** The list with one item changed. */
export function replaced<Item>(items: readonly Item[], index: number, change: Partial<Item>): readonly Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}

/** The element of the form that a path of the input is about. */
export function fieldOf(path: readonly string[]): string | null {
  const steps = path[0] === 'sheet' ? path.slice(1) : path;
  return steps.length === 0 ? null : ['sheet', ...steps].join('-');
}

/** What people call the fields of the sheet, by their names in the input. */
export const fieldWords: Readonly<Record<string, Phrase>> = {
  procurementNeed: words.procurementNeed,
  route: words.route,
  matchedEntry: words.matchedEntry,
  confirmedConditions: words.conditions,
  matchReason: words.matchReason,
  uses: words.uses,
  assessorName: words.assessorName,
  name: words.name,
  outline: words.outline,
  information: words.informationOne,
  ratings: words.level,
  reason: words.ratingReason,
  level: words.level,
  viewpoints: words.viewpoints,
  exclusionFlags: words.exclusions,
  kind: words.informationKind,
  confidentialityClass: words.confidentiality,
  factSheet: words.factSheet,
};

/** The way to a field in words: the parts of the sheet from the outermost to the field, counted from one. */
export function pathInWords(path: readonly string[], say: (phrase: Phrase) => string): string | null {
  const steps = path[0] === 'sheet' ? path.slice(1) : path;
  const named = steps.map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : fieldWords[step] ? say(fieldWords[step]) : ''));
  return named.some(Boolean) ? named.filter(Boolean).join(' ') : null;
}
