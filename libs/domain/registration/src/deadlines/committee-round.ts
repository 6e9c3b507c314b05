import { addDays, addMonths, day, defineDeadline, fiscalYearOf, type LegalDay } from '@toroku/kernel';
import { applicationParameters } from '../application-parameters';

interface Facts {
  readonly sentOn: LegalDay;
  readonly roundMonths: number;
}

/**
 * 四半期ごとの登録. The round a case falls into ends with the last day of the quarter in which it was sent; that day itself is still in the round.
 * Quarters are counted from 1 April, the start of the fiscal year; the committee's own calendar was not found.
 */
export const committeeRound = defineDeadline<Facts>({
  name: 'committeeRound',
  clause: applicationParameters.roundMonths.clause,
  counting: { from: 'the first day of the round', countsFirstDay: true, unit: 'months', onClosedDay: 'STAYS' },
  dueOn: ({ sentOn, roundMonths }) => addDays(addMonths(roundStart({ sentOn, roundMonths }), roundMonths), -1),
});

/** The round's name: the fiscal year and the number of the round in it, `2022-R3`. */
export function committeeRoundName(facts: Facts): string {
  const start = roundStart(facts);
  return `${fiscalYearOf(start)}-R${monthsIntoFiscalYear(start) / facts.roundMonths + 1}`;
}

function roundStart({ sentOn, roundMonths }: Facts): LegalDay {
  const firstOfMonth = day(`${sentOn.slice(0, 7)}-01`);
  return addMonths(firstOfMonth, -(monthsIntoFiscalYear(sentOn) % roundMonths));
}

function monthsIntoFiscalYear(on: LegalDay): number {
  return (Number(on.slice(5, 7)) + 8) % 12;
}
