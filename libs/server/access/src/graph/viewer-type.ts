import type { Duty } from '@toroku/domain-access';
import { Field, ID, ObjectType } from 'type-graphql';
import { DutyEnum } from './member-type';

@ObjectType('Viewer', { description: 'Who you are to the platform, now.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { description: 'The key of the member or of the system.' })
  id!: string;

  @Field(() => [DutyEnum], { description: 'What you may act as.' })
  duties!: readonly Duty[];
}
