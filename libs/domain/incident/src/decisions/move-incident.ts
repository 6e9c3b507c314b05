import { suspendEntry as suspend, type EntryMove, type RegisterEntry, type SuspensionGround } from '@toroku/domain-registration';
import { doneUnless, outOfState, reasonsAgainst, refusal, refused, textRefusals, type Decision, type LegalDay, type Moment, type Verdict } from '@toroku/kernel';
import type { Incident, IncidentReportContent, Seriousness } from '../incident';
import { incidentLifecycle } from '../lifecycle';
import { incidentIsEspeciallySerious } from '../rules/incident-is-especially-serious';
import { incidentWasNotReported } from '../rules/incident-was-not-reported';
import { reportRefusals } from './open-incident';

/** The longest reason, in UTF-16 code units (platform's choice). */
const REASON_MOST = 5_000;

/** 確報. The registrant reports what is now known; also the first report of an incident that the support body learned of before. */
export function confirmIncidentReport(incident: Incident, report: { readonly recognisedOn: LegalDay; readonly report: IncidentReportContent }, moment: Moment): Decision<Partial<Incident>> {
  const { recognisedOn } = report;
  return doneUnless(
    [
      outOfState(incidentLifecycle, incident.state, 'confirmIncidentReport'),
      ...(recognisedOn > moment.today ? [refusal('DAY_IN_THE_FUTURE', { value: recognisedOn, today: moment.today }, { path: ['recognisedOn'] })] : []),
      ...reportRefusals(report.report, ['whatHappened', 'affectedUsers', 'affectedInformation', 'cause', 'measures', 'contact']),
    ],
    () => ({
      state: incident.state === 'ASSESSED' ? 'ASSESSED' : 'CONFIRMED_REPORTED',
      recognisedOn,
      firstReportedAt: incident.firstReportedAt ?? moment.now,
      confirmedAt: moment.now,
    }),
  );
}

/** The committee judges what the incident can do to users, with its reason (S-184). A later judgement replaces an earlier one. */
export function assessIncident(incident: Incident, assessment: { readonly seriousness: Seriousness; readonly reason: string }, { today }: Moment): Decision<Partial<Incident>> {
  return doneUnless([outOfState(incidentLifecycle, incident.state, 'assessIncident'), ...textRefusals(assessment.reason, { path: ['reason'], max: REASON_MOST })], () => ({
    state: 'ASSESSED',
    seriousness: assessment.seriousness,
    assessmentReason: assessment.reason,
    assessedOn: today,
  }));
}

/** The incident is over. */
export function closeIncident(incident: Incident, { today }: Moment): Decision<Partial<Incident>> {
  return doneUnless([outOfState(incidentLifecycle, incident.state, 'closeIncident')], () => ({ state: 'CLOSED', closedOn: today }));
}

/** Each ground of suspension with what speaks for or against it: what the committee sees before it decides. */
export function suspensionVerdicts(incident: Incident): Readonly<Record<SuspensionGround, Verdict>> {
  return { UNREPORTED_INCIDENT: incidentWasNotReported.judge(incident), ESPECIALLY_SERIOUS_INCIDENT: incidentIsEspeciallySerious.judge(incident) };
}

/** The committee suspends the entry on a ground that the incident meets (basic regulations 5.4; S-182 to S-184). */
export function suspendEntry(incident: Incident, { entry, ground, note }: { readonly entry: RegisterEntry; readonly ground: SuspensionGround; readonly note: string }, moment: Moment): Decision<EntryMove> {
  const move = suspend(entry, { ground, note }, moment);
  const outside = outOfState(incidentLifecycle, incident.state, 'suspendEntry');
  const against = [...(outside ? [outside] : []), ...reasonsAgainst(suspensionVerdicts(incident)[ground]), ...(move.kind === 'refused' ? move.refusals : [])];
  const [first, ...others] = against;
  return first ? refused(first, ...others) : move;
}
