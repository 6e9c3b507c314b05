import { verbsOpenTo } from '@toroku/domain-access';
import { evidencePolicies, type EvidenceFile } from '@toroku/domain-evidence';
import type { RequestContext } from '@toroku/gate';
import { isId } from '@toroku/kernel';
import { MemberTable, MemberType, OrganisationTable, OrganisationType, sliceOf } from '@toroku/server-access';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { linkEvidence } from '../commands/link-evidence';
import { openEvidence } from '../commands/open-evidence';
import { unlinkEvidence } from '../commands/unlink-evidence';
import { readAccesses } from '../queries/evidence-accesses';
import { readEvidenceFiles } from '../queries/evidence-files';
import { EvidenceFileTable, EvidenceLinkTable } from '../tables/evidence-tables';
import { AccessesArgs, EvidenceFilesArgs, LinkEvidenceInput, OpenEvidenceInput, UnlinkEvidenceInput } from './evidence-inputs';
import { EvidenceAccessType, EvidenceFileResult, EvidenceFileType, EvidenceLinkType } from './evidence-types';

/** The reads and verbs of a file. */
@Resolver(() => EvidenceFileType)
export class EvidenceResolver {
  @Query(() => EvidenceFileType, { nullable: true, description: 'One file of evidence, or null when it is absent or not for you.' })
  evidenceFile(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(EvidenceFileTable, id);
  }

  @Query(() => [EvidenceFileType], { description: 'The files of your organisation, newest first.' })
  evidenceFiles(@Ctx() context: RequestContext, @Args(() => EvidenceFilesArgs) { search, onlyUnlinked, ...slice }: EvidenceFilesArgs) {
    return readEvidenceFiles(context.read, context.actor?.organisationId ?? null, { search: search?.trim() || null, onlyUnlinked, ...sliceOf(slice, isId) });
  }

  @Query(() => [EvidenceAccessType], { description: 'Who opened a file, latest first: everybody for its owner, the own organisation for others.' })
  evidenceAccesses(@Ctx() context: RequestContext, @Args(() => AccessesArgs) { fileId, ...slice }: AccessesArgs) {
    return readAccesses(context.read, { fileId, ...sliceOf(slice, isId) });
  }

  @Mutation(() => EvidenceFileResult, { description: 'The provider says for which controls of a statement a file is evidence.' })
  linkEvidence(@Ctx() context: RequestContext, @Arg('input', () => LinkEvidenceInput, { description: 'What to link.' }) input: LinkEvidenceInput) {
    return context.run(linkEvidence, input);
  }

  @Mutation(() => EvidenceFileResult, { description: 'The provider takes a file away from a control, while the statement is a draft.' })
  unlinkEvidence(@Ctx() context: RequestContext, @Arg('input', () => UnlinkEvidenceInput, { description: 'Which link.' }) input: UnlinkEvidenceInput) {
    return context.run(unlinkEvidence, input);
  }

  @Mutation(() => EvidenceFileResult, { description: 'Opens a file and says why; for ten minutes its bytes come from /files/{id}. Its owner sees who, when and why.' })
  openEvidence(@Ctx() context: RequestContext, @Arg('input', () => OpenEvidenceInput, { description: 'Which, and why.' }) input: OpenEvidenceInput) {
    return context.run(openEvidence, input);
  }

  @FieldResolver(() => OrganisationType, { description: 'Whose file it is.' })
  provider(@Ctx() context: RequestContext, @Root() file: EvidenceFile) {
    return context.read.one(OrganisationTable, file.providerId);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who uploaded it; null to other organisations.' })
  uploadedBy(@Ctx() context: RequestContext, @Root() file: EvidenceFile) {
    return context.read.one(MemberTable, file.uploadedById);
  }

  @FieldResolver(() => [EvidenceLinkType], { description: 'The controls it is evidence of, in the statements that you see.' })
  links(@Ctx() context: RequestContext, @Root() file: EvidenceFile) {
    return context.read.list(EvidenceLinkTable, 'fileId', file.id, 'controlId');
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now.' })
  viewerMay(@Ctx() context: RequestContext, @Root() file: EvidenceFile) {
    return verbsOpenTo(context.actor, evidencePolicies, file, ['linkEvidence', 'openEvidence']);
  }
}
