import { may, verbsOpenTo } from '@toroku/domain-access';
import { evidencePolicies, type EvidenceLink } from '@toroku/domain-evidence';
import type { Statement } from '@toroku/domain-statement';
import type { RequestContext } from '@toroku/gate';
import { OrganisationTable, OrganisationType } from '@toroku/server-access';
import { StatementTable, StatementType } from '@toroku/server-statement';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { crosswalkOf } from '../queries/crosswalk';
import type { EvidenceAccess } from '../queries/evidence-accesses';
import { EvidenceFileTable, EvidenceLinkTable } from '../tables/evidence-tables';
import { CrosswalkLineType, EvidenceAccessType, EvidenceFileType, EvidenceLinkType } from './evidence-types';

/** What a link joins. */
@Resolver(() => EvidenceLinkType)
export class EvidenceLinkResolver {
  @FieldResolver(() => EvidenceFileType, { description: 'The file.' })
  file(@Ctx() context: RequestContext, @Root() link: EvidenceLink) {
    return context.read.one(EvidenceFileTable, link.fileId);
  }

  @FieldResolver(() => StatementType, { description: 'The statement.' })
  statement(@Ctx() context: RequestContext, @Root() link: EvidenceLink) {
    return context.read.one(StatementTable, link.statementId);
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now.' })
  async viewerMay(@Ctx() context: RequestContext, @Root() link: EvidenceLink) {
    const statement = await context.read.one(StatementTable, link.statementId);
    return verbsOpenTo(context.actor, evidencePolicies, link, statement?.state === 'DRAFT' ? ['unlinkEvidence'] : []);
  }
}

/** Evidence, as a statement shows it. */
@Resolver(() => StatementType)
export class StatementEvidenceResolver {
  @FieldResolver(() => [EvidenceLinkType], { description: '証跡. Files linked to its controls, in the order of the controls.' })
  async evidence(
    @Ctx() context: RequestContext,
    @Root() statement: Statement,
    @Arg('controlId', () => String, { nullable: true, description: 'Only those of this control.' }) controlId?: string | null,
  ) {
    const links = await context.read.list(EvidenceLinkTable, 'statementId', statement.id, 'controlId');
    return controlId ? links.filter((link) => link.controlId === controlId) : links;
  }

  @FieldResolver(() => [CrosswalkLineType], { description: 'The controls that its certificates touch, by the mappings that operators loaded.' })
  crosswalk(@Ctx() { read }: RequestContext, @Root() statement: Statement) {
    return crosswalkOf(read, statement);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may link files to its controls now.' })
  viewerMayLinkEvidence(@Ctx() { actor }: RequestContext, @Root() statement: Statement) {
    return statement.state !== 'WITHDRAWN' && actor !== null && may(actor, evidencePolicies.linkEvidence, statement);
  }
}

@Resolver(() => EvidenceAccessType)
export class EvidenceAccessResolver {
  @FieldResolver(() => OrganisationType, { nullable: true, description: 'For whom the person acted; null for the platform itself.' })
  organisation(@Ctx() context: RequestContext, @Root() access: EvidenceAccess) {
    return access.organisationId && context.read.one(OrganisationTable, access.organisationId);
  }
}
