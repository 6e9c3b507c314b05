import { uiWords } from '@toroku/words';
import { useId, type ReactNode } from 'react';
import { useLanguage, useSay } from '../language';
import { toneFill, type Tone } from '../tone';
import { ScrollRegion } from './ScrollRegion';
import { TableCaption } from './TableCaption';

interface Part {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
}

export interface StackedBarsProps {
  readonly caption: ReactNode;
  /** Every row has the same parts in the same order. */
  readonly rows: readonly { readonly label: ReactNode; readonly parts: readonly Part[] }[];
  /** The bars are as long as their sums, to be compared with each other; else each fills its place and shows proportions. */
  readonly isToScale?: boolean;
}

/** Patterns over the colours, so that parts differ for every eye and on paper. */
const PATTERN: Readonly<Record<Tone, string>> = {
  neutral: 'repeating-linear-gradient(45deg, transparent 0 6px, rgb(255 255 255 / 0.35) 6px 8px)',
  info: 'none',
  success: 'none',
  warning: 'repeating-linear-gradient(-45deg, transparent 0 4px, rgb(255 255 255 / 0.5) 4px 6px)',
  danger: 'repeating-linear-gradient(90deg, transparent 0 4px, rgb(255 255 255 / 0.4) 4px 6px)',
};

/** How several wholes are made up: a table of the numbers for everybody, with a bar of parts in each row. */
export function StackedBars({ caption, rows, isToScale = false }: StackedBarsProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const captionId = useId();
  const heads = rows[0]?.parts ?? [];
  const longest = Math.max(1, ...rows.map(({ parts }) => sumOf(parts)));
  const write = (value: number): string => new Intl.NumberFormat(language).format(value);
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className="w-full border-collapse text-left text-std-16N-170">
        <TableCaption id={captionId}>{caption}</TableCaption>
        <thead>
          <tr className="border-b-2 border-solid-gray-900">
            <th scope="col" className="py-2 pr-4 align-bottom">
              {say(uiWords.item)}
            </th>
            <th scope="col" className="w-2/5 min-w-40 px-3 py-2 align-bottom">
              {say(isToScale ? uiWords.count : uiWords.proportion)}
            </th>
            {heads.map(({ label, tone }) => (
              <th key={label} scope="col" className="px-3 py-2 text-right align-bottom whitespace-nowrap">
                <Swatch tone={tone} /> {label}
              </th>
            ))}
            <th scope="col" className="py-2 pl-3 text-right align-bottom whitespace-nowrap">
              {say(uiWords.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, parts }, index) => (
            <tr key={index} className="border-b border-solid-gray-420">
              <th scope="row" className="min-w-28 py-3 pr-4 font-normal">
                {label}
              </th>
              <td className="px-3 py-3">
                <Parts parts={parts} share={isToScale ? sumOf(parts) / longest : 1} />
              </td>
              {parts.map((part) => (
                <td key={part.label} className="px-3 py-3 text-right tabular-nums">
                  {write(part.value)}
                </td>
              ))}
              <td className="py-3 pl-3 text-right tabular-nums">{write(sumOf(parts))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Parts({ parts, share }: { readonly parts: readonly Part[]; readonly share: number }): ReactNode {
  return (
    <span aria-hidden="true" className="flex h-6 gap-0.5 overflow-hidden rounded-4 bg-solid-gray-50" style={{ width: `${100 * share}%` }}>
      {parts.map(({ label, value, tone }) => (value > 0 ? <span key={label} data-bar className={toneFill[tone]} style={{ flexGrow: value, backgroundImage: PATTERN[tone] }} /> : null))}
    </span>
  );
}

function Swatch({ tone }: { readonly tone: Tone }): ReactNode {
  return <span aria-hidden="true" data-bar className={`mr-1 inline-block size-4 rounded-4 align-[-2px] ${toneFill[tone]}`} style={{ backgroundImage: PATTERN[tone] }} />;
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
