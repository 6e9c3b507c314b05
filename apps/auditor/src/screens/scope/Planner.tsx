import { Button, Disclosure, NotificationBanner, Section, useSay } from '@toroku/ui';
import { Reasons, Unreachable } from '@toroku/web-base';
import { auditorPlannerWords as words, scopeRulesWords, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Changes } from './Changes';
import { ControlPicker } from './ControlPicker';
import { Levelling } from './Levelling';
import type { ScopePageQuery } from './Page.generated';
import type { Plan } from './plan-lines';
import { RulesTable } from './RulesTable';
import { usePlanner, type Planner as PlannerState } from './use-planner';

export interface PlannerProps {
  readonly engagement: NonNullable<ScopePageQuery['engagement']>;
  readonly plan: Plan;
}

/** The scope planner: levelling drawn, controls chosen and moved within the rules, what each choice does seen at once, kept by one verb. */
export function Planner({ engagement, plan }: PlannerProps): ReactNode {
  const say = useSay();
  const planner = usePlanner(engagement, plan);
  const { outlook, isBehind, note } = planner;
  const mayArrange = plan.isArrangeable && engagement.viewerMay.includes('arrangeScope');
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-[48rem]">{say(words.lead)}</p>
      {mayArrange ? null : <NotificationBanner tone="neutral" title={say(plan.isArrangeable ? words.readOnly : words.asAsked)} />}
      <div aria-busy={isBehind} className={isBehind ? 'opacity-70' : undefined}>
        <Levelling years={outlook.years} proposedYears={outlook.proposedYears} />
      </div>
      <Disclosure summary={say(words.rules, { rules: say(scopeRulesWords[plan.rules.id as keyof typeof scopeRulesWords]) })}>
        <RulesTable rules={plan.rules} />
      </Disclosure>
      <ControlPicker planner={planner} mayArrange={mayArrange} />
      <p role="status" className="min-h-7">
        {note}
      </p>
      <Changes planner={planner} mayArrange={mayArrange} />
      {mayArrange ? <Save planner={planner} isPlanned={engagement.plannedOn !== null} /> : null}
    </div>
  );
}

function Save({ planner: { outlook, isChanged, isSaved, command, save }, isPlanned }: { readonly planner: PlannerState; readonly isPlanned: boolean }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(verbWords.arrangeScope)}>
      <Reasons title={say(words.unmet)} reasons={outlook.unmet} />
      {isPlanned && isChanged ? (
        <NotificationBanner tone="warning" title={say(words.dropsPlan)} level={3}>
          <p>{say(words.dropsPlanLead)}</p>
        </NotificationBanner>
      ) : null}
      <Reasons reasons={command.reasons} />
      <Unreachable isUnreachable={command.isUnreachable} onAgain={() => void save()} />
      <p role="status">{isChanged ? say(words.unsaved) : isSaved ? say(words.saved) : ''}</p>
      <div>
        <Button isBusy={command.isRunning} blockedBecause={isChanged ? undefined : say(words.nothingToSave)} onClick={() => void save()}>
          {say(verbWords.arrangeScope)}
        </Button>
      </div>
    </Section>
  );
}
