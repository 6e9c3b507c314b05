import type { Actor } from '@toroku/domain-access';
import type { RegistrationApplication } from '@toroku/domain-registration';
import type { CloudService } from '@toroku/domain-provider';
import type { Statement } from '@toroku/domain-statement';
import { day, type LegalDay } from '@toroku/kernel';
import {
  acceptRegistrationApplication,
  assignReviewer,
  attachRegistrationPapers,
  beginTechnicalReview,
  castVote,
  decideRegistration,
  describeRegistrationApplication,
  judgeExclusion,
  openRegistrationApplication,
  RegistrationApplicationTable,
  sendToCommittee,
  submitRegistrationApplication,
  writeReviewOpinion,
} from '@toroku/server-registration';
import type { House } from '../house';
import { anIssuedReport } from './audit';
import { aDeclaredStatement, aService } from './declared-statement';
import { anEligiblePreApplication } from './impact';
import { aReportedInternalAudit } from './internal-audit';
import { registrationPeople as people } from './registration-house';

/** The assessment period of the service's first statement. */
export const firstPeriod = { periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31') } as const;
/** The control objective that the statement leaves out. */
export const excludedObjective = '11.1.6';
const choices = { [excludedObjective]: { selected: 'no', text: '', reason: '受渡場所を持たないため' } };

export const anApplicationForm = { contactName: '青空 太郎', contactMail: 'taro@aozora.example', contactPhone: '03-0000-0000', additionalInformation: '' };

/** A service with every paper an application needs, of one provider. */
export interface ServiceWithPapers {
  readonly service: CloudService;
  readonly statement: Statement;
  readonly papers: { readonly preApplicationId: string; readonly statementId: string; readonly engagementId: string; readonly internalAuditId: string };
}

/** Papers of a new service, through the gate. Moves the clock to the day of the audit report, ten days after the period. */
export async function aServiceWithPapers(house: House, nameEn = 'Aozora Chat'): Promise<ServiceWithPapers> {
  const service = await aService(house, people.provider, nameEn);
  const preApplication = await anEligiblePreApplication(house, people, { service });
  const statement = await aDeclaredStatement(house, people.provider, { service, ...firstPeriod, choices });
  return { service, statement, papers: { preApplicationId: preApplication.id, ...(await auditPapers(house, statement)) } };
}

/** Internal audit and audit of a declared statement; leaves the clock on the day of the report. */
export async function auditPapers(house: House, statement: Statement): Promise<Omit<ServiceWithPapers['papers'], 'preApplicationId'>> {
  const period = { fromOn: statement.periodStartOn, throughOn: statement.periodEndOn };
  const internalAudit = await aReportedInternalAudit(house, { internalAuditor: people.internalAuditor, statementId: statement.id, ...period });
  const { engagement } = await anIssuedReport(house, { provider: people.provider, lead: people.lead }, statement);
  return { statementId: statement.id, engagementId: engagement.id, internalAuditId: internalAudit.id };
}

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

/** The case as it stands, seen by its provider. */
export async function applicationNow(house: House, { id }: { readonly id: string }, actor: Actor = people.provider): Promise<RegistrationApplication> {
  const row = await house.reading(actor, (context) => context.read.one(RegistrationApplicationTable, id));
  if (!row) throw new Error(`application ${id} is not there`);
  return row;
}

/** An application with its form and every paper, ready to be handed in. */
export async function aCompleteApplication(house: House, { service, papers }: ServiceWithPapers): Promise<RegistrationApplication> {
  const opened = await house.done(people.provider, openRegistrationApplication, { serviceId: service.id });
  const described = await house.done(people.provider, describeRegistrationApplication, { ...seen(opened), ...anApplicationForm });
  return house.done(people.provider, attachRegistrationPapers, { ...seen(described), ...papers });
}

/** One that is handed in. */
export async function aSubmittedApplication(house: House, papers: ServiceWithPapers): Promise<RegistrationApplication> {
  return house.done(people.provider, submitRegistrationApplication, seen(await aCompleteApplication(house, papers)));
}

/** One that is accepted today. */
export async function anAcceptedApplication(house: House, papers: ServiceWithPapers): Promise<RegistrationApplication> {
  return house.done(people.receptionist, acceptRegistrationApplication, { ...seen(await aSubmittedApplication(house, papers)), isComplete: true, isInJapanese: true });
}

/** One that the reviewer reviews. */
export async function anApplicationInReview(house: House, papers: ServiceWithPapers): Promise<RegistrationApplication> {
  return reviewed(house, await anAcceptedApplication(house, papers));
}

async function reviewed(house: House, accepted: RegistrationApplication): Promise<RegistrationApplication> {
  const assigned = await house.done(people.receptionist, assignReviewer, { ...seen(accepted), reviewerIds: [people.reviewer.id] });
  return house.done(people.reviewer, beginTechnicalReview, seen(assigned));
}

/** One before the committee, its exclusion judged to hold unless told otherwise. */
export async function anApplicationBeforeCommittee(house: House, papers: ServiceWithPapers, verdict: 'VALID' | 'INVALID' = 'VALID'): Promise<RegistrationApplication> {
  return sent(house, await anApplicationInReview(house, papers), verdict);
}

async function sent(house: House, inReview: RegistrationApplication, verdict: 'VALID' | 'INVALID'): Promise<RegistrationApplication> {
  const judged = await house.done(people.reviewer, judgeExclusion, { ...seen(inReview), objectiveId: excludedObjective, verdict, reason: '言明の対象範囲と照らして判断した' });
  const conclusion = verdict === 'VALID' ? 'MEETS_REQUIREMENTS' : 'DOES_NOT_MEET_REQUIREMENTS';
  await house.done(people.reviewer, writeReviewOpinion, { ...seen(judged), conclusion, opinion: '審査の結果を述べる' });
  return house.done(people.reviewer, sendToCommittee, seen(judged));
}

/** The votes of the first two members, and the decision they carry, recorded by the first. */
export async function decided(house: House, application: RegistrationApplication, outcome: 'REGISTERED' | 'REFUSED' = 'REGISTERED'): Promise<RegistrationApplication> {
  const [first, second] = people.members;
  for (const member of [first, second]) await house.done(member, castVote, { ...seen(application), position: outcome === 'REGISTERED' ? 'FOR' : 'AGAINST', reason: '審査意見のとおり' });
  return house.done(first, decideRegistration, { ...seen(application), outcome, reasons: '審査の結果による' });
}

/** One that ended on the register, decided today. */
export async function aRegisteredApplication(house: House, papers: ServiceWithPapers): Promise<RegistrationApplication> {
  return decided(house, await anApplicationBeforeCommittee(house, papers));
}

/** Takes an application that was handed in through reception, review and committee, today. */
export async function decideSubmitted(house: House, submitted: RegistrationApplication): Promise<RegistrationApplication> {
  const accepted = await house.done(people.receptionist, acceptRegistrationApplication, { ...seen(submitted), isComplete: true, isInJapanese: true });
  return decided(house, await sent(house, await reviewed(house, accepted), 'VALID'));
}

/** A declared statement of the next period, on the words of the last one. Moves the clock to the day given. */
export async function aFollowingStatement(house: House, { service, statement }: ServiceWithPapers, period: { readonly periodStartOn: LegalDay; readonly periodEndOn: LegalDay; readonly on: LegalDay }): Promise<Statement> {
  const { on, ...days } = period;
  house.clock.moveTo(on);
  return aDeclaredStatement(house, people.provider, { service, ...days, previousStatementId: statement.id, choices });
}
