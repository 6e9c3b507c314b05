import { ClauseNote, DayText, TaskList, useSay, type Tone } from '@toroku/ui';
import { citedClause, cspPartyWords, cspServiceWords as words, serviceTaskStateWords, serviceTaskWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { ServicePageQuery } from './Page.generated';
import { placeOfTask } from './task-places';

type Task = ServicePageQuery['serviceTasks'][number];

const TONES: Readonly<Record<Task['state'], Tone>> = { NOT_STARTED: 'info', IN_PROGRESS: 'info', NEEDS_ANSWER: 'warning', DONE: 'success', CANNOT_START: 'neutral' };

/** The steps of the service to the register, each with how far it is, who holds the ball, its day and its clause. */
export function WayToRegister({ tasks, serviceId }: { readonly tasks: readonly Task[]; readonly serviceId: string }): ReactNode {
  const say = useSay();
  return (
    <TaskList
      groups={[
        {
          tasks: tasks.map((task) => {
            const href = placeOfTask(task, serviceId);
            return {
              id: task.code,
              title: say(serviceTaskWords[task.code]),
              ...(href ? { href } : {}),
              status: { tone: TONES[task.state], text: say(serviceTaskStateWords[task.state]) },
              hint: <Hint task={task} />,
              clause: <ClauseNote source={say(citedClause(task.clause.source, ''))} at={task.clause.at} edition={task.clause.edition} isPlatformDefault={task.clause.isPlatformDefault} />,
              ...(task.dueOn ? { due: <DayText day={task.dueOn} isShort /> } : {}),
            };
          }),
        },
      ]}
    />
  );
}

function Hint({ task }: { readonly task: Task }): ReactNode {
  const say = useSay();
  if (task.waitsFor.length > 0) return say(words.waitsFor, { tasks: task.waitsFor.map((code) => say(serviceTaskWords[code])) });
  const party = task.awaits ? cspPartyWords[task.awaits] : undefined;
  return party ? say(words.with, { party: say(party) }) : null;
}
