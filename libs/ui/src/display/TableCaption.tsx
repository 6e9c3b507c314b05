import type { ReactNode } from 'react';
import { Hidden } from '../Hidden';

interface TableCaptionProps {
  readonly id: string;
  readonly isHidden?: boolean;
  readonly children: ReactNode;
}

/** What a table holds. It stays in sight and breaks its line where the table is wider than the screen. */
export function TableCaption({ id, isHidden = false, children }: TableCaptionProps): ReactNode {
  return (
    <caption id={id} className={isHidden ? 'text-left' : 'pb-3 text-left text-std-16B-170 text-solid-gray-900'}>
      {isHidden ? <Hidden>{children}</Hidden> : <span className="sticky left-0 inline-block max-w-[100cqi]">{children}</span>}
    </caption>
  );
}
