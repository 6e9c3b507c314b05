import { useId, type ReactNode } from 'react';
import { useLanguage } from '../language';
import { ScrollRegion } from './ScrollRegion';
import { TableCaption } from './TableCaption';

export interface HeatGridProps {
  readonly caption: ReactNode;
  /** What a row stands for. */
  readonly rowsHeader: ReactNode;
  readonly columns: readonly string[];
  /** What is said of each row behind its numbers, on no ground. */
  readonly asides?: readonly string[];
  /** Every row has a number for each column, and a word for each aside. */
  readonly rows: readonly { readonly key: string; readonly label: ReactNode; readonly values: readonly number[]; readonly asides?: readonly ReactNode[] }[];
}

/** The more, the darker: grounds on which the numbers stay legible. */
const GROUNDS = ['bg-white', 'bg-key-50', 'bg-key-100', 'bg-key-200', 'bg-key-300'] as const;

/** Numbers over two things at once: a table for everybody, its cells the darker the larger their number. */
export function HeatGrid({ caption, rowsHeader, columns, asides = [], rows }: HeatGridProps): ReactNode {
  const { language } = useLanguage();
  const captionId = useId();
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  const write = new Intl.NumberFormat(language);
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className="w-full border-collapse text-left text-std-16N-170">
        <TableCaption id={captionId}>{caption}</TableCaption>
        <thead>
          <tr className="border-b-2 border-solid-gray-900">
            <th scope="col" className="py-2 pr-4 align-bottom">
              {rowsHeader}
            </th>
            {[...columns, ...asides].map((column) => (
              <th key={column} scope="col" className="px-3 py-2 text-right align-bottom whitespace-nowrap">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, values, asides: words = [] }) => (
            <tr key={key} className="border-b border-solid-gray-420">
              <th scope="row" className="py-2 pr-4 font-normal whitespace-nowrap">
                {label}
              </th>
              {columns.map((column, index) => (
                <td key={column} className={`border-x border-x-white px-3 py-2 text-right text-solid-gray-900 tabular-nums ${groundOf(values[index] ?? 0, most)}`}>
                  {write.format(values[index] ?? 0)}
                </td>
              ))}
              {asides.map((aside, index) => (
                <td key={aside} className="py-2 pl-3 text-right tabular-nums">
                  {words[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function groundOf(value: number, most: number): string {
  return GROUNDS[Math.ceil((value / most) * (GROUNDS.length - 1))] ?? GROUNDS[0];
}
