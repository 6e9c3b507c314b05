import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What every mutation carries.' })
export class CommandInputType {
  @Field(() => ID, { description: 'Chosen by you, once for each thing you mean to do: a repeated submission is answered, not done again.' })
  idempotencyKey!: string;
}

@InputType({ description: 'What a mutation of an existing noun carries.' })
export class ChangeInputType extends CommandInputType {
  @Field(() => ID, { description: 'The noun to change.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw. Another one in the database refuses the change.' })
  expectedVersion!: number;
}
