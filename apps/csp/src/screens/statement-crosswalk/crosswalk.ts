import type { StatementCrosswalkQuery } from './Page.generated';

export type CrosswalkLine = NonNullable<StatementCrosswalkQuery['statement']>['crosswalk'][number];
export type Scheme = CrosswalkLine['mapped'][number]['scheme'];

/** How much evidence the controls of a chapter have. */
export interface ChapterEvidence {
  readonly chapter: number;
  readonly withEvidence: number;
  readonly without: number;
}

/** The chapters of the lines, in their order. */
export function chaptersOf(lines: readonly CrosswalkLine[]): readonly ChapterEvidence[] {
  const counts = new Map<number, ChapterEvidence>();
  for (const { chapter, evidence } of lines) {
    const { withEvidence, without } = counts.get(chapter) ?? { withEvidence: 0, without: 0 };
    counts.set(chapter, { chapter, withEvidence: withEvidence + (evidence > 0 ? 1 : 0), without: without + (evidence > 0 ? 0 : 1) });
  }
  return [...counts.values()];
}

/** What the lines are chosen by. */
export interface Chosen {
  readonly scheme: Scheme | '';
  readonly reference: string;
  readonly isWithoutEvidence: boolean;
}

/** The lines that a scheme and a requirement of it touch. */
export function linesFor(lines: readonly CrosswalkLine[], { scheme, reference, isWithoutEvidence }: Chosen): readonly CrosswalkLine[] {
  return lines.filter(({ mapped, evidence }) => (!isWithoutEvidence || evidence === 0) && mapped.some((one) => (scheme === '' || one.scheme === scheme) && (reference === '' || one.reference === reference)));
}

/** The schemes of the lines. */
export function schemesOf(lines: readonly CrosswalkLine[]): readonly Scheme[] {
  return [...new Set(lines.flatMap(({ mapped }) => mapped.map(({ scheme }) => scheme)))].sort();
}

/** The requirements of a scheme in the lines, numbers in the order of numbers. */
export function referencesOf(lines: readonly CrosswalkLine[], scheme: Scheme | ''): readonly string[] {
  const order = new Intl.Collator('en', { numeric: true });
  return [...new Set(lines.flatMap(({ mapped }) => mapped.filter((one) => one.scheme === scheme).map(({ reference }) => reference)))].sort(order.compare);
}
