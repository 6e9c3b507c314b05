import { SliceArgs } from '@toroku/server-access';
import { CommandInputType } from '@toroku/server-graph';
import { ArgsType, Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A file and the controls of a statement that it is evidence of.' })
export class LinkEvidenceInput extends CommandInputType {
  @Field(() => ID, { description: 'The file.' })
  id!: string;

  @Field(() => ID, { description: 'The statement.' })
  statementId!: string;

  @Field(() => [String], { description: '管理策番号. At most 200 at once; those linked already stay as they are.' })
  controlIds!: string[];
}

@InputType({ description: 'A link to be taken away.' })
export class UnlinkEvidenceInput extends CommandInputType {
  @Field(() => ID, { description: 'The link.' })
  id!: string;
}

@InputType({ description: 'A file to be opened.' })
export class OpenEvidenceInput extends CommandInputType {
  @Field(() => ID, { description: 'The file.' })
  id!: string;

  @Field(() => String, { description: 'Why. Its owner reads this beside your name.' })
  purpose!: string;
}

@ArgsType()
export class EvidenceFilesArgs extends SliceArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only files that no control uses.' })
  onlyUnlinked!: boolean;
}

@ArgsType()
export class AccessesArgs extends SliceArgs {
  @Field(() => ID, { description: 'The file.' })
  fileId!: string;
}
