import { day, daysBetween } from '@toroku/kernel';
import { DayText, StatusBadge, useSay, type Tone } from '@toroku/ui';
import { usePerson } from '@toroku/web-base';
import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';

/** Days before the end from which a due day is drawn as near. */
const NEAR_DAYS = 14;

/** A due day with what is left of it, in words; none once it no longer counts. */
export function DueBadge({ dueOn, isOver = false }: { readonly dueOn: string; readonly isOver?: boolean }): ReactNode {
  const say = useSay();
  const { today } = usePerson();
  if (isOver) return <DayText day={dueOn} isShort />;
  const left = daysBetween(day(today), day(dueOn));
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <DayText day={dueOn} isShort />
      <StatusBadge tone={toneOf(left)}>{leftIn(left, say)}</StatusBadge>
    </span>
  );
}

function toneOf(left: number): Tone {
  if (left < 0) return 'danger';
  return left <= NEAR_DAYS ? 'warning' : 'info';
}

function leftIn(left: number, say: ReturnType<typeof useSay>): string {
  if (left === 0) return say(uiWords.dueToday);
  if (left > 0) return left === 1 ? say(uiWords.dayLeft) : say(uiWords.daysLeft, { days: left });
  return left === -1 ? say(uiWords.dayOver) : say(uiWords.daysOver, { days: -left });
}
