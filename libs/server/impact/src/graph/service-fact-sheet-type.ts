import type { FactSheetContent, SecurityFunction, ServiceFactSheet } from '@toroku/domain-impact';
import { DayScalar, resultUnion } from '@toroku/server-graph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType('SecurityFunctionInput', { description: 'One security function.' })
@ObjectType('SecurityFunction', { description: '提供するセキュリティ機能. Told, not demanded.', simpleResolvers: true })
export class SecurityFunctionType implements SecurityFunction {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the service offers it; false is a full answer.' })
  isOffered!: boolean;

  @Field(() => String, { defaultValue: '', description: 'How, or why not.' })
  remark!: string;
}

@ObjectType('FactSheetContent', { description: 'The provider’s part of form 1-2 as it stood.', simpleResolvers: true })
export class FactSheetContentType implements FactSheetContent {
  @Field(() => String, { description: 'What the service does.' })
  functions!: string;

  @Field(() => [String], { description: 'サーバの所在地.' })
  serverLocations!: string[];

  @Field(() => [String], { description: 'データの保存場所.' })
  dataLocations!: string[];

  @Field(() => [SecurityFunctionType], { description: '提供するセキュリティ機能.' })
  securityFunctions!: SecurityFunctionType[];
}

@ObjectType('ServiceFactSheet', { description: '様式1-2（申請者の記入部分）. The provider’s part, one a service.', simpleResolvers: true })
export class ServiceFactSheetType extends FactSheetContentType implements ServiceFactSheet {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => ID, { description: 'The service it is about.' })
  serviceId!: string;

  providerId!: string;

  @Field(() => DayScalar, { description: 'The day it was last written.' })
  writtenOn!: string;
}

export const ServiceFactSheetResult = resultUnion('ServiceFactSheetResult', ServiceFactSheetType, 'ServiceFactSheet');
