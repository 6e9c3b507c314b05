import type { PreApplicationFormContent } from '@toroku/domain-impact';
import { Field, InputType, ObjectType } from 'type-graphql';

@InputType('PreApplicationFormInput', { description: 'Form 1-1, as far as it is written.' })
@ObjectType('PreApplicationFormContent', { description: 'What stands in form 1-1.', simpleResolvers: true })
export class PreApplicationFormContentType implements PreApplicationFormContent {
  @Field(() => String, { defaultValue: '', description: '代表者.' })
  representativeName!: string;

  @Field(() => String, { defaultValue: '', description: '担当者.' })
  contactName!: string;

  @Field(() => String, { defaultValue: '', description: 'Mail address of the contact.' })
  contactMail!: string;

  @Field(() => String, { defaultValue: '', description: 'Telephone of the contact.' })
  contactPhone!: string;

  @Field(() => String, { defaultValue: '', description: 'The business for which the service is offered, in Japanese.' })
  businessOutline!: string;

  @Field(() => String, { defaultValue: '', description: 'What the applicant adds.' })
  remarks!: string;
}
