import type { LegalDay } from '@toroku/kernel';
import {
  registerEntryStatuses,
  registerEventKinds,
  registerTracks,
  standings,
  suspensionGrounds,
  type JudgedBusiness,
  type ListedUnderlyingService,
  type RegisterEntry,
  type RegisterEntryStatus,
  type RegisterEvent,
  type RegisterEventKind,
  type RegisterTrack,
  type SuspensionGround,
} from '@toroku/domain-registration';
import { DayScalar, enumOf } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const RegisterTrackEnum = enumOf('RegisterTrack', registerTracks, 'The two registers. They are independent.');
export const RegisterEntryStatusEnum = enumOf('RegisterEntryStatus', registerEntryStatuses, 'What was decided about an entry.');
export const StandingEnum = enumOf('Standing', standings, 'Whether an entry is in force on a day.');
export const RegisterEventKindEnum = enumOf('RegisterEventKind', registerEventKinds, 'What happened to an entry.');
export const SuspensionGroundEnum = enumOf('SuspensionGround', suspensionGrounds, 'The article on which an entry was suspended.');

@ObjectType('ListedUnderlyingService', { description: 'A service that the registered one stands on and that its statement does not cover.', simpleResolvers: true })
export class ListedUnderlyingServiceType implements ListedUnderlyingService {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its number on the ISMAP register.' })
  registrationNumber!: string;
}

@ObjectType('JudgedBusiness', { description: '対象業務. The entry of the target-business list that the pre-application relied on, as it was named then. It limits no use.', simpleResolvers: true })
export class JudgedBusinessType implements JudgedBusiness {
  @Field(() => Int, { description: 'Its number, kept over the editions.' })
  number!: number;

  @Field(() => Int, { description: 'The edition of the list.' })
  edition!: number;

  @Field(() => String, { description: 'Japanese title.' })
  titleJa!: string;

  @Field(() => String, { description: 'English title.' })
  titleEn!: string;
}

@ObjectType('RegisterEvent', { description: '登録の履歴. One event of an entry.', simpleResolvers: true })
export class RegisterEventType implements Omit<RegisterEvent, 'entryId'> {
  @Field(() => ID, { description: 'Opaque key, for good.' })
  id!: string;

  @Field(() => RegisterEventKindEnum, { description: 'What happened.' })
  kind!: RegisterEventKind;

  @Field(() => DayScalar, { description: 'When.' })
  happenedOn!: LegalDay;

  @Field(() => SuspensionGroundEnum, { nullable: true, description: 'Of a suspension: the article that was met.' })
  ground!: SuspensionGround | null;

  @Field(() => String, { description: 'In words of those who decided.' })
  note!: string;
}

@ObjectType('RegisterEntry', { description: '登録. What stands on a register: public facts, as they were when the committee decided.', simpleResolvers: true })
export class RegisterEntryType implements Omit<RegisterEntry, 'serviceId' | 'providerId'> {
  @Field(() => ID, { description: 'Opaque key, for good.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => RegisterTrackEnum, { description: 'The register it stands on.' })
  track!: RegisterTrack;

  @Field(() => String, { description: '登録番号.' })
  number!: string;

  @Field(() => String, { description: 'Japanese name of the service.' })
  serviceNameJa!: string;

  @Field(() => String, { description: 'English name of the service.' })
  serviceNameEn!: string;

  @Field(() => String, { description: 'Japanese name of the provider.' })
  operatorNameJa!: string;

  @Field(() => String, { description: 'English name of the provider.' })
  operatorNameEn!: string;

  @Field(() => DayScalar, { description: '登録日.' })
  registeredOn!: LegalDay;

  @Field(() => DayScalar, { nullable: true, description: '更新日, of the latest renewal.' })
  renewedOn!: LegalDay | null;

  @Field(() => DayScalar, { description: '有効期限, inclusive. See standing: a renewal applied for in time holds it beyond.' })
  validThroughOn!: LegalDay;

  @Field(() => String, { description: '言明の対象範囲, in Japanese.' })
  scopeJa!: string;

  @Field(() => String, { description: '言明の対象範囲, in English; may be empty.' })
  scopeEn!: string;

  @Field(() => [String], { description: 'Regions.' })
  regions!: readonly string[];

  @Field(() => [String], { description: 'Ids of the implemented control objectives.' })
  objectives!: readonly string[];

  @Field(() => DayScalar, { description: '監査の対象期間, first day.' })
  periodStartOn!: LegalDay;

  @Field(() => DayScalar, { description: '監査の対象期間, last day, inclusive.' })
  periodEndOn!: LegalDay;

  @Field(() => String, { description: '後発事象; empty when there were none.' })
  subsequentEvents!: string;

  @Field(() => [ListedUnderlyingServiceType], { description: 'Services it stands on.' })
  underlyingServices!: readonly ListedUnderlyingService[];

  @Field(() => JudgedBusinessType, { nullable: true, description: 'The target business that it was judged for. Null on the ISMAP register, off the list, and for entries from before the platform.' })
  judgedFor!: JudgedBusiness | null;

  @Field(() => String, { description: '備考.' })
  remarks!: string;

  @Field(() => RegisterEntryStatusEnum, { description: 'What was decided.' })
  status!: RegisterEntryStatus;

  @Field(() => DayScalar, { nullable: true, description: 'The day a renewal was applied for that is not yet decided.' })
  renewalAppliedOn!: LegalDay | null;
}

@ObjectType('RegisterPage', { description: 'One page of the registers.', simpleResolvers: true })
export class RegisterPageType {
  @Field(() => [RegisterEntryType], { description: 'The entries.' })
  entries!: readonly RegisterEntryType[];

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null on the last.' })
  endCursor!: string | null;
}
