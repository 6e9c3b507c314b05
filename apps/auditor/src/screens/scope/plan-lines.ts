import type { ScopeOutlookQuery, ScopePageQuery } from './Page.generated';

export type Plan = NonNullable<ScopePageQuery['scopePlan']>;
export type Outlook = NonNullable<ScopeOutlookQuery['scopePlan']>;
export type Difference = Outlook['differences'][number];

/** One control on the planner: what it is, where it stands under the arrangement considered, what was changed about it. */
export type PlanLine = Plan['lines'][number] & Outlook['lines'][number] & { readonly differences: readonly Difference[] };

/** Which lines are shown. */
export interface LineFilter {
  readonly chapter: string;
  readonly area: string;
  readonly reason: string;
  readonly year: string;
  readonly isArrangedOnly: boolean;
}

/** Everything is shown. */
export const everyLine: LineFilter = { chapter: '', area: '', reason: '', year: '', isArrangedOnly: false };

/** The controls of the plan with what the arrangement considered makes of them. */
export function planLines(plan: Plan, { lines, differences }: Outlook): readonly PlanLine[] {
  const places = new Map(lines.map((line) => [line.controlId, line]));
  const changes = new Map<string, Difference[]>();
  for (const difference of differences) changes.set(difference.controlId, [...(changes.get(difference.controlId) ?? []), difference]);
  return plan.lines.flatMap((line) => {
    const place = places.get(line.controlId);
    return place ? [{ ...line, ...place, differences: changes.get(line.controlId) ?? [] }] : [];
  });
}

/** The lines that the filter leaves. */
export function linesShown(lines: readonly PlanLine[], { chapter, area, reason, year, isArrangedOnly }: LineFilter): readonly PlanLine[] {
  return lines.filter(
    (line) =>
      (chapter === '' || chapterOf(line) === chapter) &&
      (area === '' || line.areas.includes(Number(area))) &&
      (reason === '' || line.reason === reason) &&
      (year === '' || String(line.operationYear) === year) &&
      (!isArrangedOnly || line.differences.length > 0),
  );
}

/** The chapter of a control: the first part of its number. */
export function chapterOf({ controlId }: { readonly controlId: string }): string {
  return controlId.split('.')[0] ?? controlId;
}
