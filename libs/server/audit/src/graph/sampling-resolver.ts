import { engagementParameters, expectedSampleSize, type Engagement, type Population } from '@toroku/domain-audit';
import type { RequestContext } from '@toroku/gate';
import { showClause } from '@toroku/server-graph';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { recordPopulation } from '../commands/record-population';
import { recordSamples } from '../commands/record-samples';
import { setSampleSizes } from '../commands/set-sample-sizes';
import { readAuditExceptions } from '../queries/audit-exceptions';
import { auditReportRehearsal } from '../queries/audit-report-rehearsal';
import { latestSampleSizes, sampleSizesOf } from '../queries/sample-sizes';
import { EngagementTable } from '../tables/engagement-tables';
import { EngagementSampleSizesTable, PopulationTable, SampleTable } from '../tables/sampling-tables';
import { EngagementResult, EngagementType } from './engagement-type';
import { RecordPopulationInput, RecordSamplesInput, SetSampleSizesInput } from './sampling-inputs';
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
  async sampleSizes(@Ctx() context: RequestContext, @Root() engagement: Engagement): Promise<SampleSizeTableType> {
    const own = await context.read.one(EngagementSampleSizesTable, engagement.id);
    return own ?? { rows: sampleSizesOf(engagement, null), clause: showClause(engagementParameters.sampleSizes.clause) };
  }

  @FieldResolver(() => SampleSizeTableType, { nullable: true, description: 'The table that the audit body set last on another audit: where a new one may begin. Null while there is none.' })
  latestSampleSizes(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return latestSampleSizes(context.read, engagement);
  }

  @Mutation(() => EngagementResult, { description: 'The lead sets the table that samples of the audit are measured by, until the first is drawn.' })
  setSampleSizes(@Ctx() context: RequestContext, @Arg('input', () => SetSampleSizesInput, { description: 'The whole table.' }) input: SetSampleSizesInput) {
    return context.run(setSampleSizes, input);
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
    const { engagementId } = population;
    const [engagement, own] = await Promise.all([context.read.one(EngagementTable, engagementId), context.read.one(EngagementSampleSizesTable, engagementId)]);
    return engagement ? expectedSampleSize(sampleSizesOf(engagement, own), population) : 0;
  }
}
