import type { WorkbookTemplate } from '@toroku/domain-catalogue';
import type { RequestContext } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { CommandInputType, DayScalar, resultUnion } from '@toroku/server-graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { loadWorkbookTemplate } from './load-workbook-template';

@ObjectType('WorkbookTemplate', { description: '様式のひな形. The scheme’s own workbook for a form, with where its fields lie.' })
export class WorkbookTemplateType implements Pick<WorkbookTemplate, 'id' | 'form' | 'name' | 'digest' | 'loadedOn'> {
  @Field(() => ID, { description: 'Its key: `?template=` of the workbook’s address.' })
  id!: string;

  @Field(() => String, { description: 'The form, as its address has it.' })
  form!: string;

  @Field(() => String, { description: 'What the operator calls it.' })
  name!: string;

  @Field(() => String, { description: 'SHA-256 of the file.' })
  digest!: string;

  @Field(() => DayScalar, { description: 'The day it was loaded.' })
  loadedOn!: LegalDay;
}

@InputType({ description: 'An official workbook for a form.' })
export class LoadWorkbookTemplateInput extends CommandInputType {
  @Field(() => String, { description: 'The form: statement, internal-audit, …' })
  form!: string;

  @Field(() => String, { description: 'What it is called: its official name and version.' })
  name!: string;

  @Field(() => String, { description: 'Where the fields lie, as JSON: {"sheets":[{"sheet":"controls","name":"tab","firstRow":8,"places":{"controlId":"B"}}]}. A table’s fields have columns, single answers have cells.' })
  mapping!: string;

  @Field(() => String, { description: 'The workbook (.xlsx) in base64, up to 4 MB.' })
  file!: string;
}

export const WorkbookTemplateResult = resultUnion('WorkbookTemplateResult', WorkbookTemplateType, 'WorkbookTemplate');

const LIST = `select t.id, t.form, t.name, t.digest, t.loaded_on as "loadedOn" from workbook_template t where $1::text is null or t.form = $1 order by t.form, t.loaded_on desc, t.id desc limit 100`;

/** Official workbooks that operators loaded. */
@Resolver()
export class WorkbookTemplateResolver {
  @Query(() => [WorkbookTemplateType], { description: 'The official workbooks loaded for a form, or for all, latest first.' })
  workbookTemplates(@Ctx() { read }: RequestContext, @Arg('form', () => String, { nullable: true, description: 'The form.' }) form?: string | null) {
    return read.rows<WorkbookTemplateType>(LIST, [form ?? null], 'workbook_templates');
  }

  @Mutation(() => WorkbookTemplateResult, { description: 'An operator loads the scheme’s own workbook for a form.' })
  loadWorkbookTemplate(@Ctx() context: RequestContext, @Arg('input', () => LoadWorkbookTemplateInput, { description: 'File and mapping.' }) input: LoadWorkbookTemplateInput) {
    return context.run(loadWorkbookTemplate, input);
  }
}
