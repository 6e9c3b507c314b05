import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, EmptyState, PageHeading, Tabs, useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { auditorPlannerWords, auditorScopeWords as words, auditorWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { FrozenScope } from './FrozenScope';
import { OtherRules } from './OtherRules';
import { ScopePageDocument } from './Page.generated';
import { Planner } from './Planner';

/** The scope of an audit: planned and arranged, as it was frozen, and as it would be under other rules. */
export function ScopePage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { engagement, scopePlan } = useSuspenseQuery(ScopePageDocument, { variables: { id } }).data;
  if (!engagement) return <NotFound />;
  const planner = scopePlan && { id: 'plan', label: say(auditorPlannerWords.plan), content: <Planner engagement={engagement} plan={scopePlan} /> };
  const frozen = engagement.plannedOn === null ? null : { id: 'frozen', label: say(auditorPlannerWords.frozen), content: <FrozenScope id={id} /> };
  const others = scopePlan && { id: 'others', label: say(auditorPlannerWords.otherRules), content: <OtherRules id={id} plan={scopePlan} /> };
  const inTurn = engagement.viewerMay.includes('arrangeScope') ? [planner, frozen, others] : [frozen, planner, others];
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/engagements', label: say(auditorWords.engagements) }, { href: `/engagements/${id}`, label: engagement.service ? name(engagement.service) : say(auditorWords.unnamedService) }, { label: say(words.title) }]} />
      <PageHeading title={say(words.title)} />
      {scopePlan || frozen ? <Tabs label={say(auditorPlannerWords.views)} tabs={inTurn.filter((tab) => tab !== null)} /> : <EmptyState title={say(auditorPlannerWords.notContracted)} />}
    </>
  );
}
