import { HeatGrid, StackedBars, useSay } from '@toroku/ui';
import { assessmentDepthWords, auditorPlannerWords as words, auditorScopeWords, auditorWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Outlook } from './plan-lines';

export interface LevellingProps {
  readonly years: Outlook['years'];
  /** The same years as proposed; without them nothing is compared. */
  readonly proposedYears?: Outlook['proposedYears'];
}

/** Levelling drawn: what each year comes to by depth, and by chapter. */
export function Levelling({ years, proposedYears = [] }: LevellingProps): ReactNode {
  const say = useSay();
  const proposed = new Map(proposedYears.map(({ year, designAndOperation }) => [year, designAndOperation]));
  const nameOf = (year: number, index: number): string => say(index === 0 ? words.yearNow : auditorScopeWords.year, { year });
  const changeOf = (year: number, count: number): string => {
    const more = count - (proposed.get(year) ?? count);
    return more === 0 ? '' : say(more > 0 ? words.more : words.fewer, { count: Math.abs(more) });
  };
  const chapters = years[0]?.chapters ?? [];
  return (
    <div className="flex flex-col gap-8">
      <StackedBars
        caption={say(words.byYear)}
        isToScale
        rows={years.map(({ year, design, designAndOperation }, index) => ({
          label: (
            <>
              {nameOf(year, index)} <span className="block text-dns-14N-130 text-solid-gray-700">{changeOf(year, designAndOperation)}</span>
            </>
          ),
          parts: [
            { label: say(assessmentDepthWords.DESIGN_AND_OPERATION), value: designAndOperation, tone: 'info' as const },
            { label: say(assessmentDepthWords.DESIGN), value: design, tone: 'warning' as const },
          ],
        }))}
      />
      <HeatGrid
        caption={say(words.byChapter)}
        rowsHeader={say(words.chapter)}
        columns={years.map(({ year }, index) => nameOf(year, index))}
        rows={chapters.map(({ chapter }, index) => ({ key: String(chapter), label: say(auditorWords.chapter, { chapter }), values: years.map(({ chapters: ofYear }) => ofYear[index]?.designAndOperation ?? 0) }))}
      />
    </div>
  );
}
