import type { ControlFrequency, PopulationDescription, SampleDescription, SampleItem, SampleOutcome, SampleSelection, SampleSizeRow, SampleSizesDescription } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { ChangeInputType, DayScalar } from '@toroku/server-graph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ControlFrequencyEnum, SampleOutcomeEnum, SampleSelectionEnum } from './sampling-type';

@InputType({ description: 'A population of the audit.' })
export class RecordPopulationInput extends ChangeInputType implements PopulationDescription {
  @Field(() => ID, { nullable: true, description: 'The population to correct; left out for a new one.' })
  populationId!: string | null;

  @Field(() => String, { description: 'In a line, at most 200 characters.' })
  name!: string;

  @Field(() => DayScalar, { description: 'Its first day, within the assessment period.' })
  fromOn!: LegalDay;

  @Field(() => DayScalar, { description: 'Its last day, inclusive.' })
  throughOn!: LegalDay;

  @Field(() => String, { description: 'Where the list comes from, and how it was seen to be complete.' })
  source!: string;

  @Field(() => Int, { description: 'How many items it has.' })
  size!: number;

  @Field(() => ControlFrequencyEnum, { description: 'How often the control operates.' })
  frequency!: ControlFrequency;

  @Field(() => [ID], { description: 'The controls it serves: at least one, all in scope.' })
  controlIds!: string[];
}

@InputType({ description: 'One item that was drawn.' })
export class SampleItemInput implements SampleItem {
  @Field(() => String, { description: 'What names it in the population.' })
  reference!: string;

  @Field(() => SampleOutcomeEnum, { nullable: true, description: 'Left out until it is tested.' })
  outcome!: SampleOutcome | null;

  @Field(() => String, { defaultValue: '', description: 'What was seen; needed for an exception.' })
  note!: string;
}

@InputType({ description: 'The items drawn from a population for a control. They replace what stood for the two.' })
export class RecordSamplesInput extends ChangeInputType implements SampleDescription {
  @Field(() => ID, { description: 'The population.' })
  populationId!: string;

  @Field(() => ID, { description: 'A control that the population serves.' })
  controlId!: string;

  @Field(() => SampleSelectionEnum, { description: 'How they were chosen.' })
  selection!: SampleSelection;

  @Field(() => String, { defaultValue: '', description: 'How, in words.' })
  selectionNote!: string;

  @Field(() => String, { defaultValue: '', description: 'Why there are fewer than the table says.' })
  sizeReason!: string;

  @Field(() => [SampleItemInput], { description: 'At most 500.' })
  items!: SampleItemInput[];
}

@InputType({ description: 'One line of the table of sample sizes.' })
export class SampleSizeInput implements SampleSizeRow {
  @Field(() => ControlFrequencyEnum, { description: 'How often the control operates; a control on occasion has no line.' })
  frequency!: ControlFrequency;

  @Field(() => Int, { description: 'From how many times a control on occasion is read by this line.' })
  occurrences!: number;

  @Field(() => Int, { description: 'How many items are drawn: 1 to 500.' })
  size!: number;
}

@InputType({ description: 'The table that the samples of the audit are measured by.' })
export class SetSampleSizesInput extends ChangeInputType implements SampleSizesDescription {
  @Field(() => [SampleSizeInput], { description: 'One line for each regular frequency.' })
  rows!: SampleSizeInput[];

  @Field(() => String, { description: 'Where it comes from: the body’s manual, a standard.' })
  basis!: string;
}
