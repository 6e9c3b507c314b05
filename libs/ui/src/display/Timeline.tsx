import type { ReactNode } from 'react';
import { toneFill, type Tone } from '../tone';

export interface TimelineProps {
  readonly events: readonly {
    readonly id: string;
    readonly at: ReactNode;
    readonly title: ReactNode;
    readonly detail?: ReactNode;
    readonly tone?: Tone;
  }[];
}

/** What happened, in order; nothing where nothing happened yet. */
export function Timeline({ events }: TimelineProps): ReactNode {
  if (events.length === 0) return null;
  return (
    <ol className="flex flex-col">
      {events.map(({ id, at, title, detail, tone = 'neutral' }) => (
        <li key={id} className="group relative pb-6 pl-8 last:pb-0">
          <span aria-hidden="true" className="absolute top-5 bottom-[-0.5rem] left-[0.4375rem] w-0.5 bg-solid-gray-420 group-last:hidden" />
          <span aria-hidden="true" data-badge className={`absolute top-2 left-0 size-4 rounded-full ${toneFill[tone]}`} />
          <p className="text-dns-14N-130 text-solid-gray-700">{at}</p>
          <p className="text-std-16B-170 text-solid-gray-900">{title}</p>
          {detail ? <div className="text-std-16N-170">{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
