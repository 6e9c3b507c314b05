import { uiWords } from '@toroku/words';
import { createElement, useId, type ReactNode } from 'react';
import { useSay } from '../language';
import { useAnchor } from '../links';
import type { Tone } from '../tone';
import { StatusBadge } from './StatusBadge';

export interface Task {
  readonly id: string;
  readonly title: ReactNode;
  /** Where it is done; none while it cannot be begun. */
  readonly href?: string;
  readonly status: { readonly tone: Tone; readonly text: ReactNode };
  /** What it asks for, or why it cannot be begun yet. */
  readonly hint?: ReactNode;
  readonly clause?: ReactNode;
  readonly due?: ReactNode;
}

export interface TaskListProps {
  /** A single group below a heading of its own needs no title. */
  readonly groups: readonly { readonly title?: ReactNode; readonly tasks: readonly Task[] }[];
  readonly level?: 2 | 3;
}

/** What long work over many days consists of, and how each part stands. */
export function TaskList({ groups, level = 2 }: TaskListProps): ReactNode {
  const ownId = useId();
  return (
    <div className="flex flex-col gap-10">
      {groups.map(({ title, tasks }, index) => (
        <div key={index}>
          {title ? createElement(`h${level}`, { id: `${ownId}-${index}`, className: `mb-3 text-solid-gray-900 ${level === 2 ? 'text-std-24B-150' : 'text-std-20B-150'}` }, title) : null}
          <ul aria-labelledby={title ? `${ownId}-${index}` : undefined} className="border-t border-solid-gray-420">
            {tasks.map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function TaskRow({ task: { title, href, status, hint, clause, due } }: { readonly task: Task }): ReactNode {
  const say = useSay();
  const Anchor = useAnchor();
  const ownId = useId();
  const described = [`${ownId}-status`, hint && `${ownId}-hint`, due && `${ownId}-due`].filter(Boolean).join(' ');
  return (
    <li className="relative flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-solid-gray-420 px-2 py-4 has-[a]:hover:bg-solid-gray-50">
      <div className="min-w-0 flex-1 basis-64">
        {href ? (
          <Anchor href={href} aria-describedby={described} className="inline-flex min-h-6 text-std-17N-170 text-key-1000 underline underline-offset-[3px] hover:decoration-[3px] desktop:before:absolute desktop:before:inset-0">
            {title}
          </Anchor>
        ) : (
          <span className="text-std-17N-170 text-solid-gray-700">{title}</span>
        )}
        {hint ? (
          <div id={`${ownId}-hint`} className="mt-1 text-dns-16N-130 text-solid-gray-700">
            {hint}
          </div>
        ) : null}
        {clause ? <div className="relative mt-1 w-fit">{clause}</div> : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {due ? (
          <span id={`${ownId}-due`} className="text-dns-16N-130 text-solid-gray-700">
            {say(uiWords.tone, { tone: say(uiWords.due) })}
            {due}
          </span>
        ) : null}
        <span id={`${ownId}-status`}>
          <StatusBadge tone={status.tone}>{status.text}</StatusBadge>
        </span>
      </div>
    </li>
  );
}
