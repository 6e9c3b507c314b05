import type { ReactNode } from 'react';
import { dayText } from '../day-words';
import { useLanguage } from '../language';

export interface DayTextProps {
  /** Null shows as a dash. */
  readonly day: string | null | undefined;
  /** Only as ISO writes it: in tables with many days. */
  readonly isShort?: boolean;
}

/** A day in both calendars. */
export function DayText({ day, isShort = false }: DayTextProps): ReactNode {
  const { language } = useLanguage();
  if (!day) return '—';
  return (
    <time dateTime={day} className="tabular-nums">
      {isShort ? day : dayText(day, language)}
    </time>
  );
}
