import { doneUnless, reasonsAgainst, refusal, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { AuditBodyListing } from '../audit-body-listing';
import type { AuditedStatement } from '../audited-statement';
import type { Engagement } from '../engagement';
import { reportDueOn } from '../engagement-check';
import type { EngagementRefusalCode } from '../engagement-refusals';
import { auditBodyIsListed } from '../rules/audit-body-is-listed';

/** What is known when an audit is proposed. */
export interface ProposalFacts {
  readonly statement: AuditedStatement;
  readonly auditBodyId: string;
  readonly listings: readonly AuditBodyListing[];
  /** Whether an audit of the statement is under way. */
  readonly isUnderWay: boolean;
  /** Yearly audits of the service whose report was issued. */
  readonly yearsIssued: number;
  /** The rule set in force today; null when there is none. */
  readonly ruleSetId: string | null;
  readonly numbers: { readonly auditReportMonths: number };
}

/** A provider proposes an audit to a body on the list. A private contract: no price is asked for (S-137, S-138). */
export function proposeEngagement(facts: ProposalFacts, { today }: { readonly today: LegalDay }): Decision<Omit<Engagement, 'id'>> {
  return doneUnless(reasonsAgainstProposal(facts, today), () => firstStep(facts, today));
}

/** What stands against any audit of the statement by the body. */
export function reasonsAgainstProposal({ listings, isUnderWay, ruleSetId }: ProposalFacts, today: LegalDay): readonly Refusal[] {
  return [
    ...(ruleSetId === null ? [refusal('FACT_MISSING', { missing: ['ruleSet'] })] : []),
    ...(isUnderWay ? [refusal<EngagementRefusalCode>('ENGAGEMENT_ALREADY_OPEN', {}, { path: ['statementId'] })] : []),
    ...reasonsAgainst(auditBodyIsListed.judge({ listings, on: today, occasion: 'CONTRACT' })),
  ];
}

/** An engagement as it begins. */
export function firstStep({ statement, auditBodyId, yearsIssued, ruleSetId, numbers }: ProposalFacts, today: LegalDay): Omit<Engagement, 'id'> {
  return {
    version: 1,
    ruleSetId: ruleSetId ?? '',
    kind: 'REGULAR',
    basedOnId: null,
    purpose: '',
    askedControlIds: [],
    serviceId: statement.serviceId,
    providerId: statement.providerId,
    auditBodyId,
    statementId: statement.id,
    state: 'PROPOSED',
    periodStartOn: statement.periodStartOn,
    periodEndOn: statement.periodEndOn,
    year: yearsIssued + 1,
    leadId: null,
    memberIds: [],
    proposedOn: today,
    contractedOn: null,
    endReason: null,
    statementDigest: null,
    plannedOn: null,
    designBegunOn: null,
    operationalBegunOn: null,
    representationSignedOn: null,
    reportDueOn: reportDueOn(statement.periodEndOn, numbers),
    reportIssuedOn: null,
  };
}
