import type { LegalDay } from '@toroku/kernel';
import type { ExistingEntry, RegisterTrack } from '@toroku/domain-registration';
import { ChangeInputType, CommandInputType, DayScalar } from '@toroku/server-graph';
import { Field, ID, InputType } from 'type-graphql';
import { RegisterTrackEnum } from './register-entry-type';

@InputType({ description: 'A decision about an entry.' })
export class EntryDecisionInput extends ChangeInputType {
  @Field(() => String, { description: 'Why, in words for everybody to read; at most 2,000 characters.' })
  note!: string;
}

@InputType({ description: 'A service that an existing entry stands on.' })
export class ListedUnderlyingServiceInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its number on the ISMAP register.' })
  registrationNumber!: string;
}

@InputType({ description: 'An entry as an official list shows it.' })
export class RecordExistingEntryInput extends CommandInputType implements ExistingEntry {
  @Field(() => RegisterTrackEnum, { description: 'The register it stands on.' })
  track!: RegisterTrack;

  @Field(() => String, { description: '登録番号, as C21-0008-2.' })
  number!: string;

  @Field(() => DayScalar, { description: '登録日.' })
  registeredOn!: LegalDay;

  @Field(() => ID, { nullable: true, description: 'The provider here, where it is known.' })
  providerId!: string | null;

  @Field(() => String, { description: 'Japanese name of the service.' })
  serviceNameJa!: string;

  @Field(() => String, { defaultValue: '', description: 'English name of the service.' })
  serviceNameEn!: string;

  @Field(() => String, { description: 'Japanese name of the provider.' })
  operatorNameJa!: string;

  @Field(() => String, { defaultValue: '', description: 'English name of the provider.' })
  operatorNameEn!: string;

  @Field(() => String, { description: '言明の対象範囲, in Japanese.' })
  scopeJa!: string;

  @Field(() => String, { defaultValue: '', description: '言明の対象範囲, in English.' })
  scopeEn!: string;

  @Field(() => [String], { defaultValue: [], description: 'Regions.' })
  regions!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Ids of the implemented control objectives.' })
  objectives!: string[];

  @Field(() => DayScalar, { description: '監査の対象期間, first day.' })
  periodStartOn!: LegalDay;

  @Field(() => DayScalar, { description: '監査の対象期間, last day.' })
  periodEndOn!: LegalDay;

  @Field(() => String, { defaultValue: '', description: '後発事象.' })
  subsequentEvents!: string;

  @Field(() => [ListedUnderlyingServiceInput], { defaultValue: [], description: 'Services it stands on.' })
  underlyingServices!: ListedUnderlyingServiceInput[];

  @Field(() => String, { defaultValue: '', description: '備考.' })
  remarks!: string;
}
