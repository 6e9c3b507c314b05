import { reasonsAgainst, type LegalDay, type Refusal } from '@toroku/kernel';
import { controlChangesFallInPeriod } from './rules/control-changes-fall-in-period';
import { governanceIsStated } from './rules/governance-is-stated';
import { managementIsStated } from './rules/management-is-stated';
import { mandatoryControlsAreSelected } from './rules/mandatory-controls-are-selected';
import { objectivesAreImplemented } from './rules/objectives-are-implemented';
import { periodFollowsWithoutGap } from './rules/period-follows-without-gap';
import { periodIsAtMostAYear } from './rules/period-is-at-most-a-year';
import { periodIsLongEnough } from './rules/period-is-long-enough';
import { selectedControlsHaveDesigns } from './rules/selected-controls-have-designs';
import { statementIsInJapanese } from './rules/statement-is-in-japanese';
import { statementPartsArePresent } from './rules/statement-parts-are-present';
import { underlyingServicesAreListed } from './rules/underlying-services-are-listed';
import { unselectedControlsHaveReasons } from './rules/unselected-controls-have-reasons';
import { detailsToAnswer, withAnswers, type CatalogueRow, type ControlWithAnswer } from './selection';
import type { StatedControl, Statement } from './statement';

/** Everything the check needs to know. */
export interface StatementFacts {
  readonly statement: Pick<Statement, 'periodStartOn' | 'periodEndOn' | 'parts'>;
  /** Every control of the statement's edition. */
  readonly controls: readonly CatalogueRow[];
  readonly answers: readonly StatedControl[];
  readonly previousPeriodEndOn: LegalDay | null;
  readonly listedNumbers: readonly string[];
  readonly limits: { readonly periodYearsMost: number; readonly periodMonthsLeast: number };
}

/** How far one chapter has come. */
export interface ChapterProgress {
  readonly chapter: number;
  readonly toAnswer: number;
  readonly unmet: number;
}

/** 基本言明要件の確認. Everything that is still wrong, each with its clause, and how far each chapter has come. */
export interface StatementCheck {
  readonly isMet: boolean;
  readonly unmet: readonly Refusal[];
  readonly chapters: readonly ChapterProgress[];
}

/** What is wrong with the selection alone: also what a file of controls is judged by. */
export function selectionRefusals(rows: readonly ControlWithAnswer[]): readonly Refusal[] {
  return reasonsAgainst(
    governanceIsStated.judge(rows),
    managementIsStated.judge(rows),
    objectivesAreImplemented.judge(rows),
    mandatoryControlsAreSelected.judge(rows),
    unselectedControlsHaveReasons.judge(rows),
    selectedControlsHaveDesigns.judge(rows),
  );
}

/** What is wrong with an assessment period (criteria 2.2.5; S-146). */
export function periodRefusals({ statement, previousPeriodEndOn, limits }: Pick<StatementFacts, 'previousPeriodEndOn' | 'limits'> & { readonly statement: Pick<Statement, 'periodStartOn' | 'periodEndOn'> }): readonly Refusal[] {
  return reasonsAgainst(
    periodIsAtMostAYear.judge({ ...statement, ...limits }),
    periodIsLongEnough.judge({ ...statement, ...limits }),
    periodFollowsWithoutGap.judge({ ...statement, previousPeriodEndOn }),
  );
}

/** Judges the basic statement requirements at any time, before or after the audit: the audit itself does not (KB0011019). */
export function statementCheck(facts: StatementFacts): StatementCheck {
  const { statement, controls, answers, listedNumbers } = facts;
  const rows = withAnswers(controls, answers);
  const unmet = [
    ...reasonsAgainst(statementPartsArePresent.judge(statement.parts), statementIsInJapanese.judge(statement.parts)),
    ...periodRefusals(facts),
    ...reasonsAgainst(
      underlyingServicesAreListed.judge({ underlyingServices: statement.parts.underlyingServices, listedNumbers }),
      controlChangesFallInPeriod.judge({ answers, ...statement }),
    ),
    ...selectionRefusals(rows),
  ];
  return { isMet: unmet.length === 0, unmet, chapters: progress(rows, unmet) };
}

function progress(rows: readonly ControlWithAnswer[], unmet: readonly Refusal[]): readonly ChapterProgress[] {
  const chapterOf = new Map(rows.map(({ control }) => [control.controlId, control.chapter]));
  const wrong = count(unmet.flatMap(({ path }) => (path[0] === 'control' ? [chapterOf.get(path[1] ?? '') ?? 0] : [])));
  const objectives = rows.filter(({ control }) => control.level === 'OBJECTIVE');
  const toAnswer = count([...objectives, ...detailsToAnswer(rows)].map(({ control }) => control.chapter));
  return [...toAnswer].sort(([a], [b]) => a - b).map(([chapter, total]) => ({ chapter, toAnswer: total, unmet: wrong.get(chapter) ?? 0 }));
}

function count(chapters: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const chapter of chapters) counts.set(chapter, (counts.get(chapter) ?? 0) + 1);
  return counts;
}
