import { BarChart, Columns, NotificationBanner, Section, TextLink, useSay } from '@toroku/ui';
import { auditorHomeWords as words, engagementStateWords, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { findingOrder, findingTone } from '../../parts/finding-states';
import { stages, stageTone } from '../../parts/stages';
import type { HomeEngagement, HomeFinding } from './waiting';

/** The whole of the work at a glance: audits by stage, findings by state. */
export function Overview({ engagements, findings }: { readonly engagements: readonly HomeEngagement[]; readonly findings: readonly HomeFinding[] }): ReactNode {
  const say = useSay();
  const overdue = findings.filter(({ isOverdue }) => isOverdue).length;
  const counted = <State,>(rows: readonly { readonly state: State }[], state: State): number => rows.filter((row) => row.state === state).length;
  return (
    <Columns>
      <Section title={say(words.stages)}>
        <BarChart caption={say(words.stagesCaption)} unit="" bars={stages.map((state) => ({ label: say(engagementStateWords[state]), value: counted(engagements, state), tone: stageTone(state) }))} />
      </Section>
      <Section title={say(words.findingsOpen)}>
        {overdue > 0 ? (
          <NotificationBanner tone="warning" title={say(words.findingsOverdue, { count: overdue })}>
            <TextLink href="/findings">{say(words.findingsOverdueShow)}</TextLink>
          </NotificationBanner>
        ) : null}
        <BarChart caption={say(words.findingsCaption)} unit="" bars={findingOrder.map((state) => ({ label: say(findingStateWords[state]), value: counted(findings, state), tone: findingTone(state) }))} />
      </Section>
    </Columns>
  );
}
