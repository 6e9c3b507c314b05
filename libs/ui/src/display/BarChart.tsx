import { uiWords } from '@toroku/words';
import { useId, type ReactNode } from 'react';
import { useLanguage, useSay } from '../language';
import { toneFill, type Tone } from '../tone';
import { ScrollRegion } from './ScrollRegion';
import { TableCaption } from './TableCaption';

export interface BarChartProps {
  readonly caption: ReactNode;
  readonly bars: readonly { readonly label: ReactNode; readonly value: number; readonly tone?: Tone }[];
  /** What is counted, said behind each number; empty where the caption says it. */
  readonly unit: ReactNode;
}

/** Numbers beside each other: a table for everybody, with a bar in each row. */
export function BarChart({ caption, bars, unit }: BarChartProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const captionId = useId();
  if (bars.length === 0) return null;
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className="w-full border-collapse text-left text-std-16N-170">
        <TableCaption id={captionId}>{caption}</TableCaption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{say(uiWords.item)}</th>
            <th scope="col">{unit || say(uiWords.count)}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, value, tone = 'info' }, index) => (
            <tr key={index}>
              <th scope="row" className="w-1/3 min-w-28 py-2 pr-4 align-middle font-normal">
                {label}
              </th>
              <td className="py-2">
                <span className="flex items-center gap-3">
                  <span aria-hidden="true" className="min-w-0 flex-1">
                    <span data-bar className={`block h-6 rounded-r-4 ${toneFill[tone]}`} style={{ width: `max(2px, ${(100 * value) / longest}%)` }} />
                  </span>
                  <span className="w-24 shrink-0 text-right tabular-nums">
                    {new Intl.NumberFormat(language).format(value)} {unit}
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
