import type { CertificateScheme } from '@toroku/domain-catalogue';
import type { IndividualControlChange, OtherCertificate, StatementParts, UnderlyingService } from '@toroku/domain-statement';
import type { LegalDay } from '@toroku/kernel';
import { CertificateSchemeEnum } from '@toroku/server-catalogue';
import { DayScalar } from '@toroku/server-graph';
import { Field, InputType } from 'type-graphql';

@InputType('UnderlyingServiceInput', { description: 'A service of another provider that this one stands on.' })
export class UnderlyingServiceInputType implements UnderlyingService {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'Its number on the ISMAP register; empty while it has none.' })
  registrationNumber!: string;
}

@InputType('OtherCertificateInput', { description: 'A certificate or audit of another scheme.' })
export class OtherCertificateInputType implements OtherCertificate {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => CertificateSchemeEnum, { nullable: true, description: 'The scheme it belongs to, where the platform knows it by name.' })
  scheme?: CertificateScheme | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day it is valid.' })
  validThroughOn!: LegalDay | null;
}

@InputType('IndividualControlChangeInput', { description: 'A change of an individual control inside the assessment period (criteria 2.2.4).' })
export class IndividualControlChangeInputType implements IndividualControlChange {
  @Field(() => String, { description: 'As it was.' })
  before!: string;

  @Field(() => String, { description: 'As it is.' })
  after!: string;

  @Field(() => DayScalar, { description: 'The day it changed.' })
  changedOn!: LegalDay;
}

@InputType('StatementPartsInput', { description: 'The parts of a statement, whole: what is left out is empty.' })
export class StatementPartsInputType implements StatementParts {
  @Field(() => String, { defaultValue: '', description: 'Scope of the statement, in Japanese (criteria 2.2.2). Public.' })
  scopeJa!: string;

  @Field(() => String, { defaultValue: '', description: 'Scope of the statement, in English; may be empty. Public.' })
  scopeEn!: string;

  @Field(() => String, { defaultValue: '', description: 'The company (2.2.3). Attachment, not public.' })
  companyOverview!: string;

  @Field(() => String, { defaultValue: '', description: 'The service (2.2.3). Attachment, not public.' })
  serviceOverview!: string;

  @Field(() => String, { defaultValue: '', description: 'Logical structure from the physical to the application layer (2.2.3). Attachment, not public.' })
  logicalStructure!: string;

  @Field(() => String, { defaultValue: '', description: 'Detailed internal control (2.2.3). Attachment, not public.' })
  internalControl!: string;

  @Field(() => String, { defaultValue: '', description: 'What counts as one population in testing (2.2.3). Attachment, not public.' })
  populationDefinition!: string;

  @Field(() => String, { defaultValue: '', description: '後発事象 (2.2.6); empty when there were none. Public.' })
  subsequentEvents!: string;

  @Field(() => String, { defaultValue: '', description: '特記事項 (2.2.7). Not public.' })
  specialNotes!: string;

  @Field(() => String, { defaultValue: '', description: 'Capital ties and officers (registration rules 3.4).' })
  capitalTies!: string;

  @Field(() => String, { defaultValue: '', description: 'Risk from law other than that of Japan (registration rules 3.4(2)).' })
  foreignLaw!: string;

  @Field(() => String, { defaultValue: '', description: 'Governing law and court of the contract (registration rules 3.4).' })
  governingLaw!: string;

  @Field(() => String, { defaultValue: '', description: 'Tests by third parties and whether agencies may test (registration rules 3.4).' })
  penetrationTests!: string;

  @Field(() => [String], { defaultValue: [], description: 'Regions where the service runs and stores (2.2.2). Public.' })
  regions!: readonly string[];

  @Field(() => [UnderlyingServiceInputType], { defaultValue: [], description: 'Services relied on but not covered (2.2.2). Public.' })
  underlyingServices!: readonly UnderlyingService[];

  @Field(() => [OtherCertificateInputType], { defaultValue: [], description: '他の認証・監査制度 (attachment 7). Information only: not accepted in place of the audit (S-157).' })
  certificates!: readonly OtherCertificate[];
}
