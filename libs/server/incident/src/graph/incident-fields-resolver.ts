import { verbsOpenTo } from '@toroku/domain-access';
import { confirmedReportDue, incidentLifecycle, incidentPolicies, preliminaryReportDue, suspensionVerdicts, type Incident } from '@toroku/domain-incident';
import { suspensionGrounds } from '@toroku/domain-registration';
import { ruleSets } from '@toroku/domain-rulebook';
import type { RequestContext } from '@toroku/gate';
import { isId, verbsIn, type LegalDay, type Verdict } from '@toroku/kernel';
import { RegisterEntryTable, RegisterEntryType } from '@toroku/server-registration';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { incidentList } from '../queries/incident-list';
import { IncidentReportTable } from '../tables/incident-report-table';
import { IncidentTable } from '../tables/incident-table';
import { IncidentClockType, IncidentReportType, IncidentType, SuspensionGroundVerdictType } from './incident-type';

@ArgsType()
class IncidentsArgs {
  @Field(() => Int, { defaultValue: 50, description: 'At most 100.' })
  first!: number;

  @Field(() => ID, { nullable: true, description: 'The key of the last one seen.' })
  after?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Without those that are over.' })
  onlyOpen!: boolean;

  @Field(() => ID, { nullable: true, description: 'Only those of this entry.' })
  entryId?: string | null;
}

/** The reads of an incident. */
@Resolver(() => IncidentType)
export class IncidentFieldsResolver {
  @Query(() => IncidentType, { nullable: true, description: 'One incident, or null when it is absent or not for you.' })
  incident(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(IncidentTable, id);
  }

  @Query(() => [IncidentType], { description: 'The incidents that you may see, oldest first.' })
  incidents(@Ctx() context: RequestContext, @Args(() => IncidentsArgs) { first, after, onlyOpen, entryId }: IncidentsArgs) {
    if (entryId && !isId(entryId)) return [];
    return incidentList(context.read, { first, after: after && isId(after) ? after : null, onlyOpen, entryId: entryId ?? null });
  }

  @FieldResolver(() => RegisterEntryType, { description: 'The entry it is about.' })
  entry(@Ctx() context: RequestContext, @Root() incident: Incident) {
    return context.read.one(RegisterEntryTable, incident.entryId);
  }

  @FieldResolver(() => [IncidentReportType], { description: 'What was reported, oldest first.' })
  reports(@Ctx() context: RequestContext, @Root() incident: Incident) {
    return context.read.list(IncidentReportTable, 'incidentId', incident.id);
  }

  @FieldResolver(() => IncidentClockType, { description: 'Until when reports are due.' })
  clock(@Ctx() context: RequestContext, @Root() incident: Incident) {
    return clockOf(incident, context.moment.today);
  }

  @FieldResolver(() => [SuspensionGroundVerdictType], { description: 'Each ground of suspension with what speaks against it.' })
  suspensionGrounds(@Root() incident: Incident) {
    const verdicts = suspensionVerdicts(incident);
    return suspensionGrounds.map((ground) => ({ ground, ...shown(verdicts[ground]) }));
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now.' })
  viewerMay(@Ctx() context: RequestContext, @Root() incident: Incident) {
    return verbsOpenTo(context.actor, incidentPolicies, incident, verbsIn(incidentLifecycle, incident.state));
  }
}

function clockOf({ recognisedOn, confirmedAt }: Incident, today: LegalDay): IncidentClockType {
  if (recognisedOn === null) return { preliminaryDueOn: null, confirmedDueOn: null, isOverdue: false };
  const days = ruleSets['LIU-2022-11'].incident;
  const confirmedDueOn = confirmedReportDue.dueOn({ recognisedOn, ...days });
  return { preliminaryDueOn: preliminaryReportDue.dueOn({ recognisedOn, ...days }), confirmedDueOn, isOverdue: confirmedAt === null && today > confirmedDueOn };
}

function shown(verdict: Verdict): Omit<SuspensionGroundVerdictType, 'ground'> {
  if (verdict.kind === 'satisfied') return { isMet: true, reasons: [], missing: [] };
  if (verdict.kind === 'undetermined') return { isMet: null, reasons: [], missing: verdict.missing };
  return { isMet: false, reasons: verdict.reasons as never, missing: [] };
}
