import { engagementParameters, expectedSampleSize, type Engagement, type Population } from '@toroku/domain-audit';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { RequestContext } from '@toroku/gate';
import { showClause } from '@toroku/server-graph';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { recordPopulation } from '../commands/record-population';
import { recordSamples } from '../commands/record-samples';
import { readAuditExceptions } from '../queries/audit-exceptions';
import { auditReportRehearsal } from '../queries/audit-report-rehearsal';
import { EngagementTable } from '../tables/engagement-tables';
import { PopulationTable, SampleTable } from '../tables/sampling-tables';
import { EngagementResult, EngagementType } from './engagement-type';
import { RecordPopulationInput, RecordSamplesInput } from './sampling-inputs';
import { LabelledExceptionType, PopulationType, RehearsedReportType, SampleSizeTableType, SampleType } from './sampling-type';

/** Populations, samples and exceptions of an audit, and the rehearsal of its report. */
@Resolver(() => EngagementType)
export class SamplingResolver {
  @Query(() => [LabelledExceptionType], { description: 'Every exception recorded in an audit, in the order of the numbers, with what a finding on it takes over.' })
  auditExceptions(@Ctx() context: RequestContext, @Arg('engagementId', () => ID, { description: 'The audit.' }) engagementId: string) {
    return readAuditExceptions(context.read, engagementId);
  }

  @Query(() => RehearsedReportType, { nullable: true, description: 'What issuing the report today would come to, at any time, with nothing sent. For the persons who work on the audit; null for everybody else.' })
  auditReportRehearsal(
    @Ctx() context: RequestContext,
    @Arg('engagementId', () => ID, { description: 'The audit.' }) engagementId: string,
    @Arg('opinion', () => String, { defaultValue: '', description: 'The overall opinion that would be given.' }) opinion: string,
  ) {
    return auditReportRehearsal(context, engagementId, opinion);
  }

  @FieldResolver(() => [PopulationType], { description: 'The populations in the order in which they were recorded.' })
  populations(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return context.read.list(PopulationTable, 'engagementId', engagement.id);
  }

  @FieldResolver(() => SampleSizeTableType, { description: 'The table of sample sizes in force for the audit.' })
  sampleSizes(@Root() engagement: Engagement) {
    return { rows: ruleSetOf(engagement.ruleSetId).audit.sampleSizes, clause: showClause(engagementParameters.sampleSizes.clause) };
  }

  @Mutation(() => EngagementResult, { description: 'An assigned person records a population of the audit, or corrects one.' })
  recordPopulation(@Ctx() context: RequestContext, @Arg('input', () => RecordPopulationInput, { description: 'The population.' }) input: RecordPopulationInput) {
    return context.run(recordPopulation, input);
  }

  @Mutation(() => EngagementResult, { description: 'An assigned person records the items drawn from a population for a control.' })
  recordSamples(@Ctx() context: RequestContext, @Arg('input', () => RecordSamplesInput, { description: 'The sample.' }) input: RecordSamplesInput) {
    return context.run(recordSamples, input);
  }
}

@Resolver(() => PopulationType)
export class PopulationResolver {
  @FieldResolver(() => [SampleType], { description: 'What was drawn from it, control by control.' })
  samples(@Ctx() context: RequestContext, @Root() population: Population) {
    return context.read.list(SampleTable, 'populationId', population.id, 'controlId');
  }

  @FieldResolver(() => Int, { description: 'How many items the table of sample sizes asks for.' })
  async expectedSampleSize(@Ctx() context: RequestContext, @Root() population: Population) {
    const engagement = await context.read.one(EngagementTable, population.engagementId);
    return engagement ? expectedSampleSize(ruleSetOf(engagement.ruleSetId).audit.sampleSizes, population) : 0;
  }
}
