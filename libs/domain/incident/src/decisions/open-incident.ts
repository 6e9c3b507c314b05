import type { RegisterEntry } from '@toroku/domain-registration';
import { doneUnless, refusal, textRefusals, type Decision, type LegalDay, type Moment, type Refusal } from '@toroku/kernel';
import type { Incident, IncidentReportContent } from '../incident';
import type { IncidentRefusalCode } from '../refusals';

/** The longest text of a report, in UTF-16 code units (platform's choice). */
const TEXT_MOST = 10_000;

type Entry = Pick<RegisterEntry, 'id' | 'providerId' | 'track' | 'status'>;

/** What is wrong with a report's texts: only what happened is needed at once. */
export function reportRefusals(report: IncidentReportContent, needed: readonly (keyof IncidentReportContent)[]): readonly Refusal[] {
  return (['whatHappened', 'affectedUsers', 'affectedInformation', 'cause', 'measures', 'contact'] as const).flatMap((field) =>
    textRefusals(report[field], { path: ['report', field], min: needed.includes(field) ? 1 : 0, max: TEXT_MOST }),
  );
}

/** 速報. The registrant tells at once what it knows; nothing but what happened is asked for, and no attachment. */
export function reportIncidentAlert(entry: Entry, alert: { readonly recognisedOn: LegalDay; readonly report: IncidentReportContent }, moment: Moment): Decision<Omit<Incident, 'id'>> {
  return doneUnless([...entryRefusals(entry), ...notYet(alert.recognisedOn, moment, 'recognisedOn'), ...reportRefusals(alert.report, ['whatHappened'])], () => ({
    ...opened(entry),
    state: 'PRELIMINARY_REPORTED',
    recognisedOn: alert.recognisedOn,
    firstReportedAt: moment.now,
  }));
}

/** The support body learned of an incident that the registrant has not reported (S-183). */
export function recordIncidentLearnedElsewhere(entry: Entry, learned: { readonly learnedOn: LegalDay; readonly learnedFrom: string }, moment: Moment): Decision<Omit<Incident, 'id'>> {
  return doneUnless([...entryRefusals(entry), ...notYet(learned.learnedOn, moment, 'learnedOn'), ...textRefusals(learned.learnedFrom, { path: ['learnedFrom'], max: TEXT_MOST })], () => ({
    ...opened(entry),
    state: 'LEARNED_ELSEWHERE',
    learnedElsewhereOn: learned.learnedOn,
    learnedFrom: learned.learnedFrom,
  }));
}

function opened({ id, providerId, track }: Entry): Omit<Incident, 'id' | 'state'> {
  return {
    version: 1,
    entryId: id,
    providerId: providerId ?? '',
    track,
    recognisedOn: null,
    firstReportedAt: null,
    confirmedAt: null,
    learnedElsewhereOn: null,
    learnedFrom: '',
    seriousness: null,
    assessmentReason: '',
    assessedOn: null,
    closedOn: null,
  };
}

/** An entry of nobody here, or one that is off the register, has no incidents to report. */
function entryRefusals({ providerId, status }: Entry): readonly Refusal[] {
  const isOff = status === 'CANCELLED' || status === 'WITHDRAWN' || providerId === null;
  return isOff ? [refusal<IncidentRefusalCode>('ENTRY_NOT_ON_REGISTER', { status }, { path: ['entryId'] })] : [];
}

function notYet(on: LegalDay, { today }: Moment, field: string): readonly Refusal[] {
  return on > today ? [refusal('DAY_IN_THE_FUTURE', { value: on, today }, { path: [field] })] : [];
}
