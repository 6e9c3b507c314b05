import { dayInTokyo, parseInstant, readTypedDay, type LegalDay } from '@toroku/kernel';
import { uiWords, type Language } from '@toroku/words';
import type { ReactNode } from 'react';
import { CONTROL, Field, type FieldProps } from './field';
import { useLanguage, useSay } from '../language';

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
const english = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('ja-JP', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' });

/** A day in words: ISO with the era in Japanese, ISO with the month's name in English. */
export function dayInWords(day: string, language: Language): string {
  const at = new Date(`${day}T00:00:00Z`);
  return language === 'ja' ? `${day}（${era.format(at)}）` : `${day} (${english.format(at)})`;
}

/** A moment in words: the day in Tokyo and the time there. */
export function momentInWords(at: string): string {
  const moment = parseInstant(at);
  return moment ? `${dayInTokyo(moment)} ${clock.format(new Date(moment))}` : at;
}

/** A day, or a dash for none. */
export function DayText({ day, isShort = false }: { readonly day: string | null | undefined; readonly isShort?: boolean }): ReactNode {
  const { language } = useLanguage();
  if (!day) return '—';
  return <time dateTime={day}>{isShort ? day : dayInWords(day, language)}</time>;
}

/** A moment in Tokyo. */
export function MomentText({ at }: { readonly at: string }): ReactNode {
  return <time dateTime={at}>{momentInWords(at)}</time>;
}

export interface DayFieldProps extends FieldProps {
  /** As typed. */
  readonly value: string;
  /** What was typed, and the day that it means; null while it means none. */
  readonly onChange: (text: string, day: LegalDay | null) => void;
}

/** A day, typed in any of the usual ways. Says below which day it understood. */
export function DayField({ value, onChange, hint, ...field }: DayFieldProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const understood = readTypedDay(value);
  return (
    <Field
      {...field}
      hint={hint ?? say(uiWords.dayHint)}
      after={
        <p role="status" className="min-h-7 text-solid-gray-700">
          {understood ? dayInWords(understood, language) : value ? say(uiWords.dayUnread) : null}
        </p>
      }
    >
      {(ties) => <input {...ties} name={field.name} type="text" autoComplete="off" value={value} className={`${CONTROL} max-w-72`} onChange={({ target }) => onChange(target.value, readTypedDay(target.value))} />}
    </Field>
  );
}
