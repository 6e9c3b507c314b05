import type { ReactNode } from 'react';

export interface ColumnsProps {
  /** The least width of a column before they stand below each other. */
  readonly width?: 'narrow' | 'medium' | 'wide';
  readonly children: ReactNode;
}

const WIDTH = {
  narrow: 'grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))]',
  medium: 'grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))]',
  wide: 'grid-cols-[repeat(auto-fit,minmax(min(30rem,100%),1fr))]',
} as const;

/** Things beside each other where there is room, below each other where there is none. */
export function Columns({ width = 'medium', children }: ColumnsProps): ReactNode {
  return <div className={`grid gap-6 ${WIDTH[width]}`}>{children}</div>;
}
