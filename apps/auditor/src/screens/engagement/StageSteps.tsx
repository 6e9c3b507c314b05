import { ButtonLink, Card, Section, useSay } from '@toroku/ui';
import { auditorEngagementWords as words, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { PageEngagement } from './engagement';
import { BeginDesignAssessmentDocument, BeginOperationalAssessmentDocument, PlanEngagementDocument } from './Page.generated';
import { StepButton } from './StepButton';

/** The steps that the lead takes, in their order: the one to take now, what the later ones still wait for. */
export function StageSteps({ engagement }: { readonly engagement: PageEngagement }): ReactNode {
  const say = useSay();
  const { plannedOn, designBegunOn, operationalBegunOn, viewerMay, progress, state } = engagement;
  const left = progress.inScope - progress.designDone;
  return (
    <Section title={say(words.next)}>
      <Card>
        {designBegunOn ? null : (
          <StepButton engagement={engagement} verb="planEngagement" document={PlanEngagementDocument} label={say(plannedOn ? words.planAnew : verbWords.planEngagement)} lead={say(plannedOn ? words.planAnewLead : words.planLead)} isSecondary={plannedOn !== null} blockedBecause={say(words.blockedPlan)} />
        )}
        {designBegunOn ? null : <StepButton engagement={engagement} verb="beginDesignAssessment" document={BeginDesignAssessmentDocument} label={say(verbWords.beginDesignAssessment)} lead={say(words.designLead)} blockedBecause={say(words.blockedDesign)} />}
        {operationalBegunOn ? null : (
          <StepButton engagement={engagement} verb="beginOperationalAssessment" document={BeginOperationalAssessmentDocument} label={say(verbWords.beginOperationalAssessment)} lead={say(words.operationLead, { count: left })} blockedBecause={say(words.blockedOperation)} />
        )}
        {state === 'OPERATIONAL_ASSESSMENT' ? <p>{say(words.waitsForRepresentation)}</p> : null}
        <div className="flex flex-col items-start gap-2">
          <p>{say(viewerMay.includes('issueAuditReport') ? words.reportLead : words.blockedReport)}</p>
          <ButtonLink href={`/engagements/${engagement.id}/report`} kind={viewerMay.includes('issueAuditReport') ? 'primary' : 'secondary'}>
            {say(words.toReport)}
          </ButtonLink>
        </div>
        {designBegunOn ? <StepButton engagement={engagement} verb="planEngagement" document={PlanEngagementDocument} label={say(words.planAnew)} lead={say(words.planAnewLead)} isSecondary blockedBecause={say(words.notYours)} /> : null}
      </Card>
    </Section>
  );
}
