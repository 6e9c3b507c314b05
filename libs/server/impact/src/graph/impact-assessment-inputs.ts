import type { FactSheetContent } from '@toroku/domain-impact';
import { ChangeInputType, CommandInputType } from '@toroku/server-graph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ImpactSheetContentType } from './impact-sheet-type';
import { SecurityFunctionType } from './service-fact-sheet-type';

@InputType({ description: 'The provider’s part of form 1-2, as far as it is written.' })
export class WriteServiceFactSheetInput extends CommandInputType implements FactSheetContent {
  @Field(() => ID, { description: 'The service it is about.' })
  serviceId!: string;

  @Field(() => Int, { description: 'The version of the sheet you saw; 0 while there is none.' })
  expectedVersion!: number;

  @Field(() => String, { defaultValue: '', description: 'What the service does.' })
  functions!: string;

  @Field(() => [String], { defaultValue: [], description: 'サーバの所在地.' })
  serverLocations!: string[];

  @Field(() => [String], { defaultValue: [], description: 'データの保存場所.' })
  dataLocations!: string[];

  @Field(() => [SecurityFunctionType], { defaultValue: [], description: '提供するセキュリティ機能.' })
  securityFunctions!: SecurityFunctionType[];
}

@InputType({ description: 'Whom to ask about which service.' })
export class RequestImpactAssessmentInput extends CommandInputType {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => ID, { description: 'The agency: a national administrative organ.' })
  agencyId!: string;

  @Field(() => String, { defaultValue: '', description: 'What you want to say with it.' })
  note!: string;
}

@InputType({ description: 'The service an agency wants to assess for its own procurement.' })
export class StartOwnAssessmentInput extends CommandInputType {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;
}

@InputType({ description: 'The agency’s part of form 1-2, as far as it is written.' })
export class WriteImpactAssessmentInput extends ChangeInputType {
  @Field(() => ImpactSheetContentType, { description: 'The whole sheet.' })
  sheet!: ImpactSheetContentType;
}

@InputType({ description: 'Why an agency does not assess.' })
export class DeclineImpactAssessmentInput extends ChangeInputType {
  @Field(() => String, { description: 'The reason.' })
  reason!: string;
}
