import type { ChangedControl, EditionComparison } from '@toroku/domain-catalogue';
import { Field, Int, ObjectType } from 'type-graphql';
import type { MovedControl } from '../queries/edition-move';

@ObjectType('MovedControl', { description: 'A control of either edition, and what the statement says of it.', simpleResolvers: true })
export class MovedControlType implements Pick<MovedControl, 'controlId' | 'labelJa' | 'labelEn' | 'said'> {
  @Field(() => String, { description: '管理策番号.' })
  controlId!: string;

  @Field(() => String, { description: 'Japanese label.' })
  labelJa!: string;

  @Field(() => String, { description: 'English label.' })
  labelEn!: string;

  @Field(() => String, { description: 'Individual controls or the reason; empty where nothing is said.' })
  said!: string;
}

@ObjectType('ChangedControl', { description: 'A control that both editions have, said differently.', simpleResolvers: true })
export class ChangedControlType implements Omit<ChangedControl<MovedControl>, 'before' | 'after'> {
  @Field(() => MovedControlType, { description: 'As it is now.' })
  before!: MovedControl;

  @Field(() => MovedControlType, { description: 'As the other edition has it.' })
  after!: MovedControl;

  @Field(() => [String], { description: 'tier, obligation, labelJa, labelEn: whichever differ.' })
  fields!: ChangedControl<MovedControl>['fields'];
}

@ObjectType('EditionMove', { description: 'What moving a statement to another edition comes to.', simpleResolvers: true })
export class EditionMoveType implements Omit<EditionComparison<MovedControl>, 'added' | 'removed' | 'changed'> {
  @Field(() => [MovedControlType], { description: 'To be answered anew.' })
  added!: readonly MovedControl[];

  @Field(() => [MovedControlType], { description: 'Gone, with what is said of them now.' })
  removed!: readonly MovedControl[];

  @Field(() => [ChangedControlType], { description: 'Said differently: the answer stays and wants a look.' })
  changed!: readonly ChangedControl<MovedControl>[];

  @Field(() => Int, { description: 'How many stay as they are.' })
  unchanged!: number;
}
