import type { LegalDay } from '@toroku/kernel';
import type { IndividualControlChange, StatedControl } from '@toroku/domain-statement';
import { ChangeInputType, CommandInputType, DayScalar } from '@toroku/server-graph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IndividualControlChangeInputType, StatementPartsInputType } from './statement-parts-input';

@InputType({ description: 'A statement for one service and one assessment period.' })
export class OpenStatementInput extends CommandInputType {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => String, { description: 'The catalogue edition it states against: 2022-04.' })
  editionId!: string;

  @Field(() => DayScalar, { description: 'First day of the assessment period.' })
  periodStartOn!: LegalDay;

  @Field(() => DayScalar, { description: 'Last day of the assessment period, inclusive.' })
  periodEndOn!: LegalDay;

  @Field(() => ID, { nullable: true, description: 'For a renewal: the statement of the period before, whose words are taken over.' })
  previousStatementId?: string | null;
}

@InputType({ description: 'The parts of a statement.' })
export class DescribeStatementInput extends ChangeInputType {
  @Field(() => StatementPartsInputType, { description: 'All of them: what is left out is empty.' })
  parts!: StatementPartsInputType;
}

@InputType({ description: 'What the statement says of one control.' })
export class StatedControlInput implements StatedControl {
  @Field(() => String, { description: '管理策番号.' })
  controlId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null while it is undecided.' })
  selected!: boolean | null;

  @Field(() => [String], { defaultValue: [], description: '個別管理策.' })
  individualControls!: readonly string[];

  @Field(() => String, { defaultValue: '', description: 'Why it is not selected.' })
  reasonNotSelected!: string;

  @Field(() => [IndividualControlChangeInputType], { defaultValue: [], description: 'Changes inside the assessment period.' })
  changes!: readonly IndividualControlChange[];
}

@InputType({ description: 'Answers to some controls. Send `seen` to write beside colleagues: only a field that both changed is refused. Without it, `expectedVersion` vouches for all of them.' })
export class StateControlsInput extends CommandInputType {
  @Field(() => ID, { description: 'The statement.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version you saw; not needed with `seen`.' })
  expectedVersion?: number | null;

  @Field(() => [StatedControlInput], { description: 'At most 500 at once.' })
  controls!: StatedControlInput[];

  @Field(() => [StatedControlInput], { nullable: true, description: 'The same controls as you read them before your change; one that nobody had answered may be left out.' })
  seen?: StatedControlInput[] | null;
}

@InputType({ description: 'Everything a workbook says of a statement.' })
export class ImportStatementInput extends ChangeInputType {
  @Field(() => StatementPartsInputType, { description: 'The parts, whole.' })
  parts!: StatementPartsInputType;

  @Field(() => [StatedControlInput], { description: 'Every control that is answered: those left out lose their answer.' })
  controls!: StatedControlInput[];
}

@InputType({ description: 'Every control of a statement as CSV.' })
export class ImportStatementControlsInput extends ChangeInputType {
  @Field(() => String, { description: 'UTF-8 with the columns control_id, selected (yes or no), individual_control_ja, reason_not_selected_ja; one row for each control of the edition.' })
  csv!: string;
}

@InputType({ description: 'Where a statement is moved to.' })
export class MoveStatementToEditionInput extends ChangeInputType {
  @Field(() => String, { description: 'The catalogue edition: 2024-07.' })
  editionId!: string;
}

@InputType({ description: 'A statement to be declared.' })
export class DeclareStatementInput extends ChangeInputType {}

@InputType({ description: 'A declared statement to be taken back to a draft.' })
export class ReviseDeclaredStatementInput extends ChangeInputType {}

@InputType({ description: 'A statement to be given up.' })
export class WithdrawStatementInput extends ChangeInputType {}
