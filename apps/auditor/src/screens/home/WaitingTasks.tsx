import { EmptyState, Section, TaskList, useSay, type Task } from '@toroku/ui';
import { useName } from '@toroku/web-base';
import { auditorHomeWords as words, auditorWords, engagementStateWords, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { DueBadge } from '../../parts/DueBadge';
import { stageTone } from '../../parts/stages';
import { waitingOf, waitingOfFinding, type HomeEngagement, type HomeFinding } from './waiting';

/** So many of each kind stand on the first screen; the lists have the others. */
const SHOWN = 20;

/** What the person can do now, the nearest report first. */
export function WaitingTasks({ engagements, findings }: { readonly engagements: readonly HomeEngagement[]; readonly findings: readonly HomeFinding[] }): ReactNode {
  const say = useSay();
  const name = useName();
  const ofEngagements = engagements.flatMap((engagement): Task[] => {
    const waiting = waitingOf(engagement);
    if (!waiting) return [];
    const hint = `${engagement.service ? name(engagement.service) : say(auditorWords.unnamedService)} — ${name(engagement.provider)}`;
    const { state, id, reportDueOn } = engagement;
    return [{ id, title: say(waiting.what, waiting.facts), href: waiting.href, hint, due: <DueBadge dueOn={reportDueOn} />, status: { tone: stageTone(state), text: say(engagementStateWords[state]) } }];
  });
  const ofFindings = findings.flatMap((finding): Task[] => {
    const waiting = waitingOfFinding(finding);
    if (!waiting) return [];
    const { id, controlId, document, service, state, isOverdue } = finding;
    return [{ id, title: say(waiting.what), href: waiting.href, hint: `${controlId} ${document.title} — ${service ? name(service) : say(auditorWords.unnamedService)}`, status: { tone: isOverdue ? 'danger' : 'info', text: say(findingStateWords[state]) } }];
  });
  const groups = [
    { title: say(words.tasksOfEngagements), tasks: ofEngagements },
    { title: say(words.tasksOfFindings), tasks: ofFindings },
  ].filter(({ tasks }) => tasks.length > 0);
  return (
    <Section title={say(words.waiting)}>
      {groups.length === 0 ? <EmptyState title={say(words.waitingNone)}>{say(words.waitingNoneLead)}</EmptyState> : <TaskList groups={groups.map(({ title, tasks }) => ({ title, tasks: tasks.slice(0, SHOWN) }))} />}
      {groups.some(({ tasks }) => tasks.length > SHOWN) ? <p>{say(words.more, { count: SHOWN })}</p> : null}
    </Section>
  );
}
