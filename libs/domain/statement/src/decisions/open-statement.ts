import { doneUnless, refusal, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import { periodRefusals } from '../statement-check';
import { emptyParts, type Statement, type StatementParts } from '../statement';
import type { StatementRefusalCode } from '../refusals';

/** What a provider opens a statement with. */
export interface StatementOpening {
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
}

export interface OpeningFacts {
  readonly serviceId: string;
  readonly providerId: string;
  readonly editionId: string;
  readonly editionIsLoaded: boolean;
  /** The rule set in force today; null before the track existed. */
  readonly ruleSetId: string | null;
  /** The statement of the period before, for a renewal: its words are taken over. */
  readonly previous: Pick<Statement, 'id' | 'periodEndOn' | 'parts'> | null;
  readonly limits: { readonly periodYearsMost: number; readonly periodMonthsLeast: number };
}

/** A provider opens the statement of one service for one assessment period; a renewal continues where the last period ended (S-146). */
export function openStatement(opening: StatementOpening, facts: OpeningFacts, moment: { readonly today: LegalDay }): Decision<Omit<Statement, 'id'>> {
  const { previous, limits, serviceId, providerId, editionId } = facts;
  return doneUnless([...reasons(opening, facts, moment.today), ...periodRefusals({ statement: opening, previousPeriodEndOn: previous?.periodEndOn ?? null, limits })], () => ({
    ...opening,
    version: 1,
    serviceId,
    providerId,
    editionId,
    ruleSetId: facts.ruleSetId ?? '',
    state: 'DRAFT',
    previousStatementId: previous?.id ?? null,
    parts: previous ? carriedOver(previous.parts) : emptyParts,
    openedOn: moment.today,
    declaredOn: null,
    declaredBy: null,
    contentDigest: null,
  }));
}

function reasons({ periodStartOn, periodEndOn }: StatementOpening, { editionId, editionIsLoaded, ruleSetId }: OpeningFacts, today: LegalDay): readonly Refusal[] {
  return [
    ...(periodStartOn > periodEndOn ? [refusal('DAYS_REVERSED', { from: periodStartOn, through: periodEndOn }, { path: ['periodEndOn'] })] : []),
    ...(editionIsLoaded ? [] : [refusal<StatementRefusalCode>('EDITION_NOT_LOADED', { editionId }, { path: ['editionId'] })]),
    ...(ruleSetId === null ? [refusal<StatementRefusalCode>('NO_RULE_SET_IN_FORCE', { on: today })] : []),
  ];
}

/** What happened after the last period belongs to that period alone. */
function carriedOver(parts: StatementParts): StatementParts {
  return { ...parts, subsequentEvents: '', specialNotes: '' };
}
