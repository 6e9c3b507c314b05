import { DayText, DescriptionList, Section, TextLink, useSay } from '@toroku/ui';
import { auditorEngagementWords as words, auditorWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { DueBadge } from '../../parts/DueBadge';
import { isOver } from '../../parts/stages';
import type { PageEngagement } from './engagement';

/** What the audit is about. */
export function Facts({ engagement }: { readonly engagement: PageEngagement }): ReactNode {
  const say = useSay();
  const { periodStartOn, periodEndOn, reportDueOn, state, proposedOn, contractedOn, purpose, askedControlIds, basedOnId, endReason, ruleSetId, statementDigest } = engagement;
  const items: readonly ({ readonly term: string; readonly detail: ReactNode } | null)[] = [
    { term: say(auditorWords.period), detail: say(auditorWords.periodFromTo, { from: periodStartOn, through: periodEndOn }) },
    {
      term: say(auditorWords.reportDue),
      detail: (
        <>
          <DueBadge dueOn={reportDueOn} isOver={isOver(state)} /> <small>{say(words.dueClause)}</small>
        </>
      ),
    },
    { term: say(words.proposedOn), detail: <DayText day={proposedOn} /> },
    contractedOn ? { term: say(words.contractedOn), detail: <DayText day={contractedOn} /> } : null,
    purpose ? { term: say(words.purpose), detail: purpose } : null,
    askedControlIds.length > 0 ? { term: say(words.asked), detail: askedControlIds.join(', ') } : null,
    basedOnId ? { term: say(words.basedOn), detail: <TextLink href={`/engagements/${basedOnId}`}>{say(words.basedOnLink)}</TextLink> } : null,
    endReason ? { term: say(words.endReason), detail: endReason } : null,
    { term: say(words.ruleSet), detail: ruleSetId },
    statementDigest ? { term: say(words.digest), detail: <code className="text-mono-14N-150 break-all">{statementDigest}</code> } : null,
  ];
  return (
    <Section title={say(words.facts)}>
      <DescriptionList items={items.filter((item) => item !== null)} />
    </Section>
  );
}
