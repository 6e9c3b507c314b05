import { day, daysBetween } from '@toroku/kernel';
import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';
import { toneFill, toneText, type Tone } from '../tone';
import { DayText } from './DayText';

export interface DayClockProps {
  readonly dueOn: string;
  readonly today: string;
  /** What is due. */
  readonly label: ReactNode;
  /** When the time began to run; ninety days before the end where nobody says. */
  readonly since?: string;
}

const USUAL_DAYS = 90;

/** How long there is still time, or how long there was: in words, and as a bar beside. */
export function DayClock({ dueOn, today, label, since }: DayClockProps): ReactNode {
  const say = useSay();
  const left = daysBetween(day(today), day(dueOn));
  const whole = since ? Math.max(1, daysBetween(day(since), day(dueOn))) : USUAL_DAYS;
  const tone = toneOf(left);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="text-dns-16N-130 text-solid-gray-700">{label}</p>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className={`text-std-20B-150 ${toneText[tone]}`}>{leftText(left, say)}</span>
        <span className="text-dns-16N-130">
          <DayText day={dueOn} />
        </span>
      </p>
      <span aria-hidden="true" className="block h-2 w-full overflow-hidden rounded-full bg-solid-gray-200">
        <span data-bar className={`block h-full ${toneFill[tone]}`} style={{ width: `${Math.min(100, Math.max(0, 100 - (100 * left) / whole))}%` }} />
      </span>
    </div>
  );
}

function toneOf(left: number): Tone {
  if (left < 0) return 'danger';
  return left <= 14 ? 'warning' : 'info';
}

function leftText(left: number, say: ReturnType<typeof useSay>): string {
  if (left === 0) return say(uiWords.dueToday);
  if (left > 0) return left === 1 ? say(uiWords.dayLeft) : say(uiWords.daysLeft, { days: left });
  return left === -1 ? say(uiWords.dayOver) : say(uiWords.daysOver, { days: -left });
}
