import { selectList, type Table } from '@toroku/database';
import { verbsOpenTo, type Actor } from '@toroku/domain-access';
import { engagementLifecycle, engagementPolicies, findingLifecycle, findingPolicies, internalAuditLifecycle, internalAuditPolicies, personsAssigned, type Engagement, type Finding, type InternalAudit } from '@toroku/domain-audit';
import { impactAssessmentLifecycle, impactAssessmentPolicies, targetBusinessProposalLifecycle, targetBusinessProposalPolicies, verbsOnPreApplication, preApplicationLifecycle, type ImpactAssessment, type PreApplication, type TargetBusinessProposal } from '@toroku/domain-impact';
import { incidentLifecycle, incidentPolicies, type Incident } from '@toroku/domain-incident';
import { registrationApplicationLifecycle, registrationApplicationPolicies, type RegistrationApplication } from '@toroku/domain-registration';
import { statementLifecycle, statementPolicies, type Statement } from '@toroku/domain-statement';
import type { RequestContext } from '@toroku/gate';
import { verbsIn, type Lifecycle } from '@toroku/kernel';
import { EngagementTable, FindingTable, InternalAuditTable } from '@toroku/server-audit';
import { ImpactAssessmentTable, PreApplicationTable, TargetBusinessProposalTable } from '@toroku/server-impact';
import { IncidentTable } from '@toroku/server-incident';
import { RegistrationApplicationTable } from '@toroku/server-registration';
import { StatementTable } from '@toroku/server-statement';
import type { ObjectLiteral } from 'typeorm';

/** What can wait for somebody, by its noun. */
export const awaitedNouns = ['IMPACT_ASSESSMENT', 'PRE_APPLICATION', 'TARGET_BUSINESS_PROPOSAL', 'STATEMENT', 'INTERNAL_AUDIT', 'ENGAGEMENT', 'FINDING', 'REGISTRATION_APPLICATION', 'INCIDENT'] as const;
export type AwaitedNoun = (typeof awaitedNouns)[number];

/** How one noun tells who it waits for, by its own lifecycle and policies. */
export interface AwaitedKind<Row extends { readonly id: string; readonly state: string }> {
  readonly noun: AwaitedNoun;
  readonly table: string;
  readonly columns: string;
  readonly lifecycle: Lifecycle<string, string, string>;
  /** States in which a second party may act as well, whichever comes first. */
  readonly alsoWith?: Readonly<Partial<Record<Actor['organisationKind'], readonly string[]>>>;
  /** The verbs of this person on the row, as its `viewerMay` gives them. */
  readonly verbs: (context: RequestContext, row: Row) => readonly string[] | Promise<readonly string[]>;
  readonly serviceId: (row: Row) => string | null;
  readonly openedOn: (row: Row) => string;
  /** The day by which it should be done, where the noun has one on its row. */
  readonly dueOn: (row: Row) => string | null;
}

/** The names under which lifecycles call a kind of organisation. A finding's auditor may be the provider's own. */
const PARTIES: Readonly<Partial<Record<Actor['organisationKind'], readonly string[]>>> = { CSP: ['CSP', 'PROVIDER', 'AUDITOR'], AUDIT_BODY: ['AUDIT_BODY', 'AUDITOR'] };

/** The states in which the ball may be with the actor's organisation. */
export function statesWith(actor: Actor, { lifecycle, alsoWith }: Pick<AwaitedKind<never>, 'lifecycle' | 'alsoWith'>): readonly string[] {
  const names = PARTIES[actor.organisationKind] ?? [actor.organisationKind];
  const also = alsoWith?.[actor.organisationKind] ?? [];
  return Object.entries(lifecycle.states).flatMap(([state, { awaits }]) => (names.includes(awaits) || also.includes(state) ? [state] : []));
}

function kind<Row extends { readonly id: string; readonly state: string }>(noun: AwaitedNoun, table: Table<Row & ObjectLiteral>, one: Omit<AwaitedKind<Row>, 'noun' | 'table' | 'columns'>): AwaitedKind<never> {
  return { noun, table: table.options.tableName ?? '', columns: selectList(table, 't'), ...one } as unknown as AwaitedKind<never>;
}

/** Every noun that can wait for somebody. */
export const awaitedKinds: readonly AwaitedKind<never>[] = [
  kind<ImpactAssessment>('IMPACT_ASSESSMENT', ImpactAssessmentTable, {
    lifecycle: impactAssessmentLifecycle,
    verbs: ({ actor }, row) => verbsOpenTo(actor, impactAssessmentPolicies, row, verbsIn(impactAssessmentLifecycle, row.state)),
    serviceId: ({ serviceId }) => serviceId,
    openedOn: ({ openedOn }) => openedOn,
    dueOn: () => null,
  }),
  kind<PreApplication>('PRE_APPLICATION', PreApplicationTable, {
    lifecycle: preApplicationLifecycle,
    // Business on the list may be judged by the ministries in charge as soon as it is accepted (LIU rules 5.1, 5.3).
    alsoWith: { MINISTRY_IN_CHARGE: ['ACCEPTED'] },
    verbs: ({ actor }, row) => verbsOnPreApplication(actor, row),
    serviceId: ({ serviceId }) => serviceId,
    openedOn: ({ openedOn }) => openedOn,
    dueOn: ({ batchDueOn }) => batchDueOn,
  }),
  kind<TargetBusinessProposal>('TARGET_BUSINESS_PROPOSAL', TargetBusinessProposalTable, {
    lifecycle: targetBusinessProposalLifecycle,
    verbs: ({ actor }, row) => verbsOpenTo(actor, targetBusinessProposalPolicies, row, verbsIn(targetBusinessProposalLifecycle, row.state)),
    serviceId: () => null,
    openedOn: ({ proposedOn }) => proposedOn,
    dueOn: () => null,
  }),
  kind<Statement>('STATEMENT', StatementTable, {
    // A declared statement waits for nobody: it is there to be audited.
    lifecycle: { ...statementLifecycle, states: { DRAFT: statementLifecycle.states.DRAFT } },
    verbs: ({ actor }, row) => verbsOpenTo(actor, statementPolicies, row, verbsIn(statementLifecycle, row.state)),
    serviceId: ({ serviceId }) => serviceId,
    openedOn: ({ openedOn }) => openedOn,
    dueOn: () => null,
  }),
  kind<InternalAudit>('INTERNAL_AUDIT', InternalAuditTable, {
    lifecycle: internalAuditLifecycle,
    verbs: ({ actor }, row) => verbsOpenTo(actor, internalAuditPolicies, row, verbsIn(internalAuditLifecycle, row.state)),
    serviceId: ({ serviceId }) => serviceId,
    openedOn: ({ openedOn }) => openedOn,
    dueOn: () => null,
  }),
  kind<Engagement>('ENGAGEMENT', EngagementTable, {
    lifecycle: engagementLifecycle,
    verbs: ({ actor }, row) => verbsOpenTo(actor, engagementPolicies, row, verbsIn(engagementLifecycle, row.state)),
    serviceId: ({ serviceId }) => serviceId,
    openedOn: ({ proposedOn }) => proposedOn,
    dueOn: ({ reportDueOn }) => reportDueOn,
  }),
  kind<Finding>('FINDING', FindingTable, { lifecycle: findingLifecycle, verbs: verbsOnFinding, serviceId: ({ serviceId }) => serviceId, openedOn: ({ raisedOn }) => raisedOn, dueOn: () => null }),
  kind<RegistrationApplication>('REGISTRATION_APPLICATION', RegistrationApplicationTable, {
    lifecycle: registrationApplicationLifecycle,
    verbs: ({ actor }, row) => verbsOpenTo(actor, registrationApplicationPolicies, row, verbsIn(registrationApplicationLifecycle, row.state)),
    serviceId: ({ serviceId }) => serviceId,
    openedOn: ({ submittedOn, openedOn }) => submittedOn ?? openedOn,
    dueOn: ({ reviewDueOn, applicationDueOn, submittedOn }) => (submittedOn ? reviewDueOn : applicationDueOn),
  }),
  kind<Incident>('INCIDENT', IncidentTable, {
    lifecycle: incidentLifecycle,
    verbs: ({ actor }, row) => verbsOpenTo(actor, incidentPolicies, row, verbsIn(incidentLifecycle, row.state)),
    serviceId: () => null,
    openedOn: ({ recognisedOn, learnedElsewhereOn }) => recognisedOn ?? learnedElsewhereOn ?? '9999-12-31',
    dueOn: () => null,
  }),
];

/** A finding's auditor is whoever raised it: the provider does not wait on itself for an external one, nor the other way round. */
async function verbsOnFinding(context: RequestContext, finding: Finding): Promise<readonly string[]> {
  const isOurs = findingLifecycle.states[finding.state].awaits === 'AUDITOR' ? finding.raisedByOrganisationId === context.actor?.organisationId : finding.providerId === context.actor?.organisationId;
  if (!isOurs) return [];
  const engagement = finding.engagementId === null ? null : await context.read.one(EngagementTable, finding.engagementId);
  return verbsOpenTo(context.actor, findingPolicies, { ...finding, assigned: personsAssigned(engagement) }, verbsIn(findingLifecycle, finding.state));
}
