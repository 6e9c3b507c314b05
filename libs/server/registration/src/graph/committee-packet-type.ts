import { ObjectType, Field, Int } from 'type-graphql';
import { DayScalar } from '@toroku/server-graph';

@ObjectType('StatedForeignLaw', { description: '国外の法令等のリスクを判断するための情報, as the statement gives it (3.4).', simpleResolvers: true })
export class StatedForeignLawType {
  @Field(() => String, { description: 'Capital ties and officers.' })
  capitalTies!: string;

  @Field(() => String, { description: 'Risk from law other than that of Japan.' })
  foreignLaw!: string;

  @Field(() => String, { description: 'Law and court of the contract.' })
  governingLaw!: string;

  @Field(() => String, { description: 'Tests by third parties, and whether agencies may test.' })
  penetrationTests!: string;
}

@ObjectType('CommitteePacket', { description: '付議資料. What the committee decides on, gathered from the case.', simpleResolvers: true })
export class CommitteePacketType {
  @Field(() => StatedForeignLawType, { nullable: true, description: 'What the foreign-law risk is judged on; null while no statement is attached.' })
  foreignLaw!: StatedForeignLawType | null;

  @Field(() => Int, { description: 'How many of the basic statement requirements are not met today.' })
  requirementsUnmet!: number;

  @Field(() => Int, { description: 'How many control objectives are left out.' })
  exclusions!: number;

  @Field(() => Int, { description: 'How many of the reasons for it do not hold.' })
  exclusionsInvalid!: number;

  @Field(() => Int, { description: 'How many queries were asked.' })
  queriesAsked!: number;

  @Field(() => Int, { description: 'How many findings of audit and internal audit there are.' })
  findings!: number;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the audit report.' })
  reportIssuedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of validity if it is registered; null while no statement is attached.' })
  validThroughOn!: string | null;
}
