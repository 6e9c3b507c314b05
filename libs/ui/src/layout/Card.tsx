import { createElement, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { toneEdge, type Tone } from '../tone';

export interface CardProps {
  readonly title?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly tone?: Tone;
  /** Beside the title: a badge. */
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One thing among several of its kind, in a box. */
export function Card({ title, level = 3, tone, status, actions, children }: CardProps): ReactNode {
  return (
    <div className={classNames('flex min-w-0 flex-col gap-4 rounded-12 border bg-white p-5 desktop:p-6', 'border-solid-gray-420', tone && `border-l-8 ${toneEdge[tone]}`)}>
      {title || status ? (
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          {title ? createElement(`h${level}`, { className: 'min-w-0 text-std-18B-160 text-solid-gray-900' }, title) : null}
          {status}
        </div>
      ) : null}
      {children}
      {actions ? <div className="mt-auto flex flex-wrap gap-4 pt-1">{actions}</div> : null}
    </div>
  );
}
