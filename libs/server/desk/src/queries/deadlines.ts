import { selectList } from '@toroku/database';
import type { Actor } from '@toroku/domain-access';
import { preApplicationLifecycle, type PreApplication } from '@toroku/domain-impact';
import { confirmedReportDue, type Incident } from '@toroku/domain-incident';
import { openApplicationStates, type RegisterEntry, type RegistrationApplication } from '@toroku/domain-registration';
import { ruleSets } from '@toroku/domain-rulebook';
import type { ReadSession, RequestContext } from '@toroku/gate';
import { addDays, type LegalDay } from '@toroku/kernel';
import { PreApplicationTable } from '@toroku/server-impact';
import { IncidentTable } from '@toroku/server-incident';
import { RegisterEntryTable, RegistrationApplicationTable } from '@toroku/server-registration';

/** What can fall due on a day, by its noun. */
export const dueNouns = ['PRE_APPLICATION', 'REGISTRATION_APPLICATION', 'INCIDENT', 'REGISTER_ENTRY'] as const;
export type DueNoun = (typeof dueNouns)[number];

/** One thing that falls due, whoever holds the ball. */
export interface Deadline {
  readonly id: string;
  readonly noun: DueNoun;
  readonly dueOn: LegalDay;
  readonly isOverdue: boolean;
  readonly serviceId: string | null;
  readonly entryId: string | null;
}

/** One week of deadlines, counted from today. */
export interface DeadlineWeek {
  readonly startsOn: LegalDay;
  /** Inclusive. */
  readonly endsOn: LegalDay;
  readonly count: number;
}

/** What is overdue and what falls due in the coming weeks. */
export interface Deadlines {
  readonly overdue: number;
  readonly weeks: readonly DeadlineWeek[];
  /** The earliest day due first. */
  readonly cases: readonly Deadline[];
}

type Due = Omit<Deadline, 'isOverdue'>;

/** What the statements are asked with. */
interface Window {
  readonly today: LegalDay;
  readonly through: LegalDay;
}

/** Rows of each noun at most, the earliest day due first: counts end there. */
const LOOKED_AT = 1_000;

/** What falls due in the viewer's sight, overdue first. One statement a noun, whatever the rows; nothing for nobody. */
export async function readDeadlines({ actor, read, moment }: RequestContext, { weeks, first }: { readonly weeks: number; readonly first: number }): Promise<Deadlines> {
  const { today } = moment;
  const window = { today, through: addDays(today, 7 * weeks - 1) };
  const found = actor ? [...(await duePreApplications(read, window)), ...(await dueApplications(read, window)), ...(await dueIncidents(read, window)), ...(await dueEntries(read, { actor, window }))] : [];
  const cases = found.map((due) => ({ ...due, isOverdue: due.dueOn < today })).sort(byDay);
  return {
    overdue: cases.filter(({ isOverdue }) => isOverdue).length,
    weeks: Array.from({ length: weeks }, (_, index) => weekOf(cases, addDays(today, 7 * index))),
    cases: cases.slice(0, first),
  };
}

function weekOf(cases: readonly Deadline[], startsOn: LegalDay): DeadlineWeek {
  const endsOn = addDays(startsOn, 6);
  return { startsOn, endsOn, count: cases.filter(({ dueOn }) => dueOn >= startsOn && dueOn <= endsOn).length };
}

function byDay(one: Due, other: Due): number {
  return `${one.dueOn} ${one.id}`.localeCompare(`${other.dueOn} ${other.id}`);
}

const OPEN_PRE_APPLICATIONS = Object.entries(preApplicationLifecycle.states).flatMap(([state, { awaits }]) => (awaits === 'NOBODY' ? [] : [state]));

async function duePreApplications(read: ReadSession, { through }: Window): Promise<readonly Due[]> {
  const rows = await read.rows<PreApplication & { readonly batchDueOn: LegalDay }>(
    `select ${selectList(PreApplicationTable, 't')} from pre_application t where t.state = any ($1) and t.batch_due_on <= $2 order by t.batch_due_on, t.id limit ${LOOKED_AT}`,
    [OPEN_PRE_APPLICATIONS, through],
    'due_pre_applications',
  );
  return rows.map(({ id, serviceId, batchDueOn }) => ({ id, noun: 'PRE_APPLICATION', dueOn: batchDueOn, serviceId, entryId: null }));
}

async function dueApplications(read: ReadSession, { through }: Window): Promise<readonly Due[]> {
  const rows = await read.rows<RegistrationApplication & { readonly reviewDueOn: LegalDay }>(
    `select ${selectList(RegistrationApplicationTable, 't')} from registration_application t where t.state = any ($1) and t.review_due_on <= $2 order by t.review_due_on, t.id limit ${LOOKED_AT}`,
    [openApplicationStates, through],
    'due_registration_applications',
  );
  return rows.map(({ id, serviceId, reviewDueOn }) => ({ id, noun: 'REGISTRATION_APPLICATION', dueOn: reviewDueOn, serviceId, entryId: null }));
}

/** The confirmed report of an incident that its registrant has recognised and not yet confirmed. */
async function dueIncidents(read: ReadSession, { through }: Window): Promise<readonly Due[]> {
  const rows = await read.rows<Incident & { readonly recognisedOn: LegalDay }>(
    `select ${selectList(IncidentTable, 't')} from incident t where t.recognised_on is not null and t.confirmed_at is null and t.closed_on is null order by t.recognised_on, t.id limit ${LOOKED_AT}`,
    [],
    'due_incidents',
  );
  const due = rows.map(({ id, entryId, recognisedOn }) => ({ id, noun: 'INCIDENT' as const, dueOn: confirmedReportDue.dueOn({ recognisedOn, ...ruleSets['LIU-2022-11'].incident }), serviceId: null, entryId }));
  return due.filter(({ dueOn }) => dueOn <= through);
}

/** The last day of an entry that no renewal was applied for; what has expired is due no more. A provider's are its own. */
async function dueEntries(read: ReadSession, { actor, window: { today, through } }: { readonly actor: Actor; readonly window: Window }): Promise<readonly Due[]> {
  const rows = await read.rows<RegisterEntry>(
    `select ${selectList(RegisterEntryTable, 't')} from register_entry t
     where t.status in ('ACTIVE', 'SUSPENDED') and t.renewal_applied_on is null and t.valid_through_on between $1 and $2 and ($3::uuid is null or t.provider_id = $3)
     order by t.valid_through_on, t.id limit ${LOOKED_AT}`,
    [today, through, actor.organisationKind === 'CSP' ? actor.organisationId : null],
    'due_register_entries',
  );
  return rows.map(({ id, validThroughOn }) => ({ id, noun: 'REGISTER_ENTRY', dueOn: validThroughOn, serviceId: null, entryId: id }));
}
