import type { ScopeArrangement, ScopeMove, ScopePull } from '@toroku/domain-audit';
import { ChangeInputType } from '@toroku/server-graph';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A control put into another year slot of its cycle.' })
export class ScopeMoveInput implements ScopeMove {
  @Field(() => ID, { description: 'A levelled control.' })
  controlId!: string;

  @Field(() => Int, { description: 'The slot, from 0.' })
  slot!: number;
}

@InputType({ description: 'A control taken into this year besides what is due.' })
export class ScopePullInput implements ScopePull {
  @Field(() => ID, { description: 'A stated control.' })
  controlId!: string;

  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'An arrangement of the scope that is being considered.' })
export class ScopeArrangementInput implements ScopeArrangement {
  @Field(() => [ScopeMoveInput], { defaultValue: [], description: 'Controls in another slot than proposed.' })
  moves!: ScopeMoveInput[];

  @Field(() => [ScopePullInput], { defaultValue: [], description: 'Controls taken into this year.' })
  pulls!: ScopePullInput[];
}

@InputType({ description: 'The whole arrangement of the scope; it replaces the one before it.' })
export class ArrangeScopeInput extends ChangeInputType implements ScopeArrangement {
  @Field(() => [ScopeMoveInput], { defaultValue: [], description: 'Controls in another slot than proposed.' })
  moves!: ScopeMoveInput[];

  @Field(() => [ScopePullInput], { defaultValue: [], description: 'Controls taken into this year.' })
  pulls!: ScopePullInput[];
}
