import { serviceTaskCodes, serviceTaskStates, type ServiceTaskCode, type ServiceTaskState } from '@toroku/domain-registration';
import { DayScalar, enumOf } from '@toroku/server-graph';
import { Field, ID, ObjectType } from 'type-graphql';

export const ServiceTaskCodeEnum = enumOf('ServiceTaskCode', serviceTaskCodes, 'The steps of a service to the register and on it, in their order.');
export const ServiceTaskStateEnum = enumOf('ServiceTaskState', serviceTaskStates, 'How far a step is. NEEDS_ANSWER: the provider was asked something. CANNOT_START: another step comes first.');

@ObjectType('ServiceTask', { description: 'One step of a service to the register.', simpleResolvers: true })
export class ServiceTaskType {
  @Field(() => ServiceTaskCodeEnum, { description: 'Which step.' })
  code!: ServiceTaskCode;

  @Field(() => ServiceTaskStateEnum, { description: 'How far it is.' })
  state!: ServiceTaskState;

  @Field(() => ID, { nullable: true, description: 'The case or paper in which it is done; null while there is none.' })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds the ball; null where nothing is under way.' })
  awaits!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day by which it should be done, where there is one.' })
  dueOn!: string | null;

  @Field(() => [ServiceTaskCodeEnum], { description: 'The steps that come first; empty unless it cannot start.' })
  waitsFor!: readonly ServiceTaskCode[];
}
