import type { EngagementState, InternalAuditState } from '@toroku/domain-audit';
import { engagementLifecycle, internalAuditLifecycle, auditBodyIsListed, reportNamesOrganisationAndMethod } from '@toroku/domain-audit';
import type { ImpactAssessmentState, PreApplicationState } from '@toroku/domain-impact';
import { assessmentsAreConcluded, factSheetIsFilled, formIsComplete, preApplicationLifecycle } from '@toroku/domain-impact';
import { statementPartsArePresent, type StatementState } from '@toroku/domain-statement';
import type { Clause, LegalDay } from '@toroku/kernel';
import type { RegisterEntry } from './register-entry';
import { registrationApplicationLifecycle } from './registration-application-lifecycle';
import type { RegistrationApplication } from './registration-application';
import { everyQueryIsClosed } from './rules/every-query-is-closed';
import { papersPassRegistrationReception } from './rules/papers-pass-registration-reception';
import { quorumIsReached } from './rules/quorum-is-reached';
import { renewalIsBeforeExpiry } from './rules/renewal-is-before-expiry';
import { standsOnRegister } from './stands-on-register';

/** The way of a service to the register, in the order in which it is gone. */
export const serviceTaskCodes = ['FACT_SHEET', 'IMPACT_ASSESSMENT', 'PRE_APPLICATION', 'STATEMENT', 'INTERNAL_AUDIT', 'AUDIT', 'APPLICATION', 'REVIEW', 'REGISTRATION', 'RENEWAL'] as const;
export type ServiceTaskCode = (typeof serviceTaskCodes)[number];

/** How far a task is. NEEDS_ANSWER: the provider was asked something. CANNOT_START: another task comes first. */
export const serviceTaskStates = ['NOT_STARTED', 'IN_PROGRESS', 'NEEDS_ANSWER', 'DONE', 'CANNOT_START'] as const;
export type ServiceTaskState = (typeof serviceTaskStates)[number];

/** A case or paper of the service: the latest one that was not given up. */
interface Latest<State> {
  readonly id: string;
  readonly state: State;
}

/** What is known of a service's way. Null where there is nothing yet. */
export interface ServiceTaskFacts {
  readonly today: LegalDay;
  readonly factSheet: { readonly id: string } | null;
  readonly assessment: Latest<ImpactAssessmentState> | null;
  readonly preApplication: (Latest<PreApplicationState> & { readonly batchDueOn: string | null }) | null;
  readonly statement: Latest<StatementState> | null;
  readonly internalAudit: Latest<InternalAuditState> | null;
  readonly engagement: (Latest<EngagementState> & { readonly reportDueOn: string }) | null;
  readonly application: Pick<RegistrationApplication, 'id' | 'state' | 'applicationDueOn' | 'reviewDueOn'> | null;
  readonly entry: Pick<RegisterEntry, 'id' | 'status' | 'validThroughOn' | 'renewalAppliedOn'> | null;
}

export interface ServiceTask {
  readonly code: ServiceTaskCode;
  readonly state: ServiceTaskState;
  /** The case or paper in which it is done; null while there is none. */
  readonly subjectId: string | null;
  /** Who holds the ball; null while nothing has begun, and where it is done. */
  readonly awaits: string | null;
  readonly dueOn: string | null;
  readonly clause: Clause;
  /** The tasks that come first; empty unless the state is CANNOT_START. */
  readonly waitsFor: readonly ServiceTaskCode[];
}

/** Where a task stands by itself, before it is asked whether it may begin. */
type Standing = Pick<ServiceTask, 'subjectId'> & Partial<Pick<ServiceTask, 'awaits' | 'dueOn'>> & { readonly state: Exclude<ServiceTaskState, 'CANNOT_START'> };
const untouched: Standing = { state: 'NOT_STARTED', subjectId: null };

/** Which tasks must be done before one may begin. */
const FIRST: Readonly<Partial<Record<ServiceTaskCode, readonly ServiceTaskCode[]>>> = {
  IMPACT_ASSESSMENT: ['FACT_SHEET'],
  PRE_APPLICATION: ['IMPACT_ASSESSMENT'],
  INTERNAL_AUDIT: ['STATEMENT'],
  AUDIT: ['STATEMENT'],
  APPLICATION: ['PRE_APPLICATION', 'STATEMENT', 'INTERNAL_AUDIT', 'AUDIT'],
  REVIEW: ['APPLICATION'],
  REGISTRATION: ['REVIEW'],
  RENEWAL: ['REGISTRATION'],
};

const CLAUSES: Readonly<Record<ServiceTaskCode, Clause>> = {
  FACT_SHEET: factSheetIsFilled.clause,
  IMPACT_ASSESSMENT: assessmentsAreConcluded.clause,
  PRE_APPLICATION: formIsComplete.clause,
  STATEMENT: statementPartsArePresent.clause,
  INTERNAL_AUDIT: reportNamesOrganisationAndMethod.clause,
  AUDIT: auditBodyIsListed.clause,
  APPLICATION: papersPassRegistrationReception.clause,
  REVIEW: everyQueryIsClosed.clause,
  REGISTRATION: quorumIsReached.clause,
  RENEWAL: renewalIsBeforeExpiry.clause,
};

/** The way of a service to the register and on it, as tasks (S-055 to S-060): each with its clause, and what comes first where it cannot begin. */
export function serviceTasks(facts: ServiceTaskFacts): readonly ServiceTask[] {
  const standings = standingsOf(facts);
  return serviceTaskCodes.map((code) => {
    const standing = standings[code];
    const waitsFor = standing.state === 'NOT_STARTED' ? (FIRST[code] ?? []).filter((before) => standings[before].state !== 'DONE') : [];
    return { code, subjectId: standing.subjectId, awaits: standing.awaits ?? null, dueOn: standing.dueOn ?? null, clause: CLAUSES[code], state: waitsFor.length > 0 ? 'CANNOT_START' : standing.state, waitsFor };
  });
}

function standingsOf(facts: ServiceTaskFacts): Readonly<Record<ServiceTaskCode, Standing>> {
  const { factSheet, assessment, preApplication, statement, internalAudit, engagement } = facts;
  return {
    FACT_SHEET: factSheet ? { state: 'DONE', subjectId: factSheet.id } : untouched,
    IMPACT_ASSESSMENT: assessment ? { subjectId: assessment.id, ...(assessment.state === 'CONCLUDED' ? { state: 'DONE' } : { state: 'IN_PROGRESS', awaits: 'AGENCY' }) } : untouched,
    PRE_APPLICATION: preApplication ? preApplicationStanding(preApplication) : untouched,
    STATEMENT: statement ? { subjectId: statement.id, ...(statement.state === 'DECLARED' ? { state: 'DONE' } : { state: 'IN_PROGRESS', awaits: 'CSP' }) } : untouched,
    INTERNAL_AUDIT: internalAudit ? { subjectId: internalAudit.id, ...(internalAudit.state === 'REPORTED' ? { state: 'DONE' } : { state: 'IN_PROGRESS', awaits: internalAuditLifecycle.states[internalAudit.state].awaits }) } : untouched,
    AUDIT: engagement ? engagementStanding(engagement) : untouched,
    ...applicationStandings(facts),
  };
}

function preApplicationStanding({ id, state, batchDueOn }: NonNullable<ServiceTaskFacts['preApplication']>): Standing {
  const { awaits } = preApplicationLifecycle.states[state];
  if (state === 'ELIGIBLE') return { state: 'DONE', subjectId: id };
  return { state: state === 'RETURNED' || state === 'NOT_ELIGIBLE' ? 'NEEDS_ANSWER' : 'IN_PROGRESS', subjectId: id, awaits: state === 'NOT_ELIGIBLE' ? 'CSP' : awaits, dueOn: batchDueOn };
}

function engagementStanding({ id, state, reportDueOn }: NonNullable<ServiceTaskFacts['engagement']>): Standing {
  if (state === 'REPORT_ISSUED') return { state: 'DONE', subjectId: id };
  const { awaits } = engagementLifecycle.states[state];
  return { state: awaits === 'PROVIDER' ? 'NEEDS_ANSWER' : 'IN_PROGRESS', subjectId: id, awaits, dueOn: reportDueOn };
}

function applicationStandings({ application, entry, today }: ServiceTaskFacts): Readonly<Record<'APPLICATION' | 'REVIEW' | 'REGISTRATION' | 'RENEWAL', Standing>> {
  const isListed = entry !== null && standsOnRegister(entry, today);
  const renewal: Standing = isListed ? { state: entry.renewalAppliedOn ? 'IN_PROGRESS' : 'NOT_STARTED', subjectId: entry.id, dueOn: entry.validThroughOn } : untouched;
  const listed: Standing = isListed ? { state: 'DONE', subjectId: entry.id } : untouched;
  if (!application) return { APPLICATION: listed, REVIEW: listed, REGISTRATION: listed, RENEWAL: renewal };
  const { id, state, applicationDueOn, reviewDueOn } = application;
  const { awaits } = registrationApplicationLifecycle.states[state];
  const isOut = state === 'DRAFT' || state === 'INCOMPLETE';
  const isDecided = state === 'REGISTERED' || state === 'REFUSED';
  return {
    APPLICATION: isOut ? { state: state === 'INCOMPLETE' ? 'NEEDS_ANSWER' : 'IN_PROGRESS', subjectId: id, awaits, dueOn: applicationDueOn } : { state: 'DONE', subjectId: id },
    REVIEW: isOut ? untouched : isDecided || state === 'COMMITTEE' ? { state: 'DONE', subjectId: id } : { state: awaits === 'CSP' ? 'NEEDS_ANSWER' : 'IN_PROGRESS', subjectId: id, awaits, dueOn: reviewDueOn },
    REGISTRATION: isListed ? listed : state === 'COMMITTEE' ? { state: 'IN_PROGRESS', subjectId: id, awaits, dueOn: reviewDueOn } : state === 'REFUSED' ? { state: 'NEEDS_ANSWER', subjectId: id, awaits: 'CSP' } : untouched,
    RENEWAL: renewal,
  };
}
