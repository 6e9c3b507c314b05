import { ProgressSteps, Section, useSay } from '@toroku/ui';
import { auditorEngagementWords as words, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import type { PageEngagement } from './engagement';

/** The way of an audit from the proposal to the report, with the day of each step taken. */
export function Stages({ engagement }: { readonly engagement: PageEngagement }): ReactNode {
  const say = useSay();
  const { proposedOn, contractedOn, plannedOn, designBegunOn, operationalBegunOn, representationSignedOn, reportIssuedOn, state } = engagement;
  const days: readonly (readonly [label: Phrase, day: string | null])[] = [
    [words.stepProposal, proposedOn],
    [words.stepContract, contractedOn],
    [words.stepPlan, plannedOn],
    [words.stepDesign, designBegunOn],
    [words.stepOperation, operationalBegunOn],
    [words.stepRepresentation, representationSignedOn],
    [words.stepReport, reportIssuedOn],
  ];
  const reached = days.findLastIndex(([, day]) => day !== null);
  const isFinal = state === 'REPORT_ISSUED';
  const steps = days.map(([label, day], index) => ({ label: say(label), state: index < reached || isFinal ? ('done' as const) : index === reached ? ('current' as const) : ('ahead' as const), note: day }));
  return (
    <Section title={say(words.steps)}>
      <ProgressSteps steps={steps} />
    </Section>
  );
}
